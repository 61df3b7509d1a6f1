import { beforeAll, describe, expect, it } from '@jest/globals';
import { figuresOf, tally, type Figures } from './figures.js';
import { generateDemo, type Demo } from './generate.js';
import type { TenantRows } from './implementer.js';
import { DEMO_SEED } from './load.js';
import { DEMO_LOGINS, DEMO_PASSWORD } from './logins.js';
import { entry } from './random.js';
import { isWeakPassword } from '../src/staff/password.js';

const TODAY = '2026-11-23';

let demo: Demo;
let polonia: TenantRows;
let figures: Figures;

beforeAll(() => {
  demo = generateDemo({ seed: DEMO_SEED, today: TODAY });
  polonia = entry(demo.implementers, 0).rows;
  figures = figuresOf(polonia, TODAY);
});

describe('the demo', () => {
  it('is the same for the same seed and day', () => {
    expect(generateDemo({ seed: DEMO_SEED, today: TODAY })).toEqual(demo);
  });

  it('is another for another seed', () => {
    const other = entry(generateDemo({ seed: 'another', today: TODAY }).implementers, 0).rows;
    const names = (rows: TenantRows) => rows.participants.map(({ fullName }) => fullName);
    expect(names(other)).not.toEqual(names(polonia));
  });

  it('has two implementers and the office that oversees them, each with its logins', () => {
    const institutions = demo.implementers.map(({ institution }) => institution);
    expect(
      [...institutions, demo.authority.institution].map(({ name, kind }) => [name, kind]),
    ).toEqual([
      ['YAKMI Polonia (demo)', 'IMPLEMENTER'],
      ['Lembaga Mitra Mabar (demo)', 'IMPLEMENTER'],
      ['Dinas Sosial Kota Medan (demo)', 'AUTHORITY'],
    ]);
    const users = [...demo.implementers.flatMap(({ rows }) => rows.users), ...demo.authority.users];
    expect(DEMO_LOGINS.map(({ email }) => email)).toEqual(users.map(({ email }) => email));
    expect(tally(DEMO_LOGINS.map(({ role }) => role))).toEqual({
      ...{ HEAD: 2, TREASURER: 2, OFFICER: 4, ANALYST: 3, MINISTRY: 1 },
    });
    expect(DEMO_LOGINS.some(({ email }) => isWeakPassword(DEMO_PASSWORD, email))).toBe(false);
  });

  it('says of each value of the programme whether it has a source', () => {
    const version = entry(demo.programme.programmeVersions, 0);
    expect(Object.keys(version.sources)).toEqual(['PREMIUM_AMOUNT', 'TERM_MONTHS']);
    const benefits = demo.programme.programmeBenefits.map((row) => [
      row.cause,
      row.amount,
      row.source,
    ]);
    expect(benefits).toEqual([
      ...[1, 2, 3].map(() => ['ILLNESS', 100_000, null]),
      ...[1, 2, 3].map(() => ['ACCIDENT', 100_000, null]),
      ...[1, 2, 3].map((year) => ['DEATH', 200_000 * year, null]),
    ]);
  });
});

describe('Kelurahan Polonia', () => {
  it('has 169 participants in eight groups, 24 of 36 months done', () => {
    expect(figures.participants).toBe(169);
    expect(figures.groupSizes).toEqual([24, 19, 21, 20, 20, 17, 18, 18]);
    expect(figures.enrolments).toEqual({
      ...{ ACTIVE: 153, SUSPENDED: 4, LAPSED: 2, WITHDRAWN: 7, DECEASED: 3 },
    });
    expect(entry(polonia.cohorts, 0)).toMatchObject({
      startsOn: '2024-11-01',
      endsOn: '2027-10-31',
    });
  });

  it('met as planned, mostly', () => {
    expect(figures.meetings).toEqual({
      'MONTHLY HELD': 183,
      'MONTHLY CANCELLED': 11,
      'MONTHLY PLANNED': 18,
      'OUTREACH HELD': 1,
      'DELIBERATION HELD': 16,
      'DELIBERATION PLANNED': 1,
    });
    const open = polonia.meetings.filter(({ status }) => status === 'PLANNED');
    expect(open.filter(({ meetsOn }) => meetsOn < TODAY)).toHaveLength(2);
    expect(open.filter(({ meetsOn }) => meetsOn === TODAY)).toHaveLength(2);
    expect(figures.attendanceShare).toBeCloseTo(0.808, 3);
  });

  it('pays mostly in time, and gets claim money late', () => {
    expect(figures.onTimeShare).toBeCloseTo(0.812, 3);
    expect(figures.medianDays).toBe(7);
    expect(figures.beyondSevenDaysShare).toBeCloseTo(30 / 66, 10);
    expect(figures.claims).toEqual({
      REPORTED: 3,
      DOCUMENTS_COMPLETE: 3,
      VERIFIED: 2,
      APPROVED: 2,
      DISBURSED: 2,
      RECEIVED: 66,
      REJECTED: 6,
    });
  });

  it('has a handful of reversals, carried premiums and members without an heir', () => {
    const payments = polonia.premiumPayments;
    const named = new Set(polonia.beneficiaries.map(({ participantId }) => participantId));
    expect(payments.filter(({ reversesId }) => reversesId !== null)).toHaveLength(6);
    expect(payments.filter(({ carriedById }) => carriedById !== null)).toHaveLength(122);
    expect(polonia.participants.filter(({ id }) => !named.has(id))).toHaveLength(6);
  });
});
