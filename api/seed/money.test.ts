import { beforeAll, describe, expect, it } from '@jest/globals';
import { allocateOldestFirst } from '../src/premiums/premium-schedule.js';
import { monthOf } from './calendar.js';
import { tally } from './figures.js';
import { generateDemo } from './generate.js';
import type { TenantRows } from './implementer.js';
import { DEMO_SEED } from './load.js';
import { TERMS } from './programme.js';

let implementers: TenantRows[];

beforeAll(() => {
  const demo = generateDemo({ seed: DEMO_SEED, today: '2026-11-23' });
  implementers = demo.implementers.map(({ rows }) => rows);
});

describe('the demo’s money', () => {
  it('is allocated to months to the last rupiah', () => {
    for (const rows of implementers) {
      const sums = new Map<string, number>();
      for (const { paymentId, amount } of rows.premiumAllocations)
        sums.set(paymentId, (sums.get(paymentId) ?? 0) + amount);
      expect(rows.premiumPayments.filter(({ id, amount }) => sums.get(id) !== amount)).toEqual([]);
    }
  });

  it('pays the oldest month first, as a recorded payment would', () => {
    for (const rows of implementers) {
      for (const enrolment of rows.enrolments) {
        expect(allocated(rows, enrolment.id)).toEqual(reckoned(rows, enrolment));
      }
    }
  });

  it('balances in every entry, and keeps the two funds apart', () => {
    for (const rows of implementers) {
      const sums = new Map<string, number>();
      for (const { entryId, amount } of rows.ledgerPostings)
        sums.set(entryId, (sums.get(entryId) ?? 0) + amount);
      expect([...sums.values()].every((sum) => sum === 0)).toBe(true);
      const funds = new Map(rows.ledgerAccounts.map(({ id, fund }) => [id, fund]));
      expect(
        rows.ledgerPostings.every(({ accountId, fund }) => funds.get(accountId) === fund),
      ).toBe(true);
    }
  });

  it('never leaves a cash box or a bank account below nothing', () => {
    for (const rows of implementers) {
      const entries = new Map(rows.ledgerEntries.map((entry) => [entry.id, entry]));
      const accounts = new Map(rows.ledgerAccounts.map(({ id, kind }) => [id, kind]));
      const balances: Record<string, number> = {};
      const inOrder = rows.ledgerPostings.toSorted((left, right) =>
        (entries.get(left.entryId)?.recordedAt ?? '') <
        (entries.get(right.entryId)?.recordedAt ?? '')
          ? -1
          : 1,
      );
      for (const { accountId, amount } of inOrder) {
        const kind = accounts.get(accountId) ?? '';
        balances[kind] = (balances[kind] ?? 0) + amount;
        if (/CASH|BANK/.test(kind)) expect(balances[kind]).toBeGreaterThanOrEqual(0);
      }
      const money = (balances['PREMIUM_CASH'] ?? 0) + (balances['PREMIUM_BANK'] ?? 0);
      expect(money).toBe(-(balances['PARTICIPANT_SAVINGS'] ?? 0));
    }
  });

  it('numbers receipts without gaps, and the counters know the last', () => {
    for (const rows of implementers) {
      const perYear = tally(
        rows.premiumPayments.map(({ receiptNumber }) => receiptNumber.slice(0, 7)),
      );
      const counters = rows.counters.filter(({ series }) => series.startsWith('KW-'));
      expect(
        Object.fromEntries(counters.map(({ series, lastNumber }) => [series, lastNumber])),
      ).toEqual(perYear);
      expect(new Set(rows.premiumPayments.map(({ receiptNumber }) => receiptNumber)).size).toBe(
        rows.premiumPayments.length,
      );
    }
  });

  it('is carried by members who were there for members who were not', () => {
    for (const rows of implementers) {
      const states = new Map(
        rows.attendances.map((row) => [`${row.meetingId} ${row.participantId}`, row.state]),
      );
      const payer = new Map(rows.enrolments.map(({ id, participantId }) => [id, participantId]));
      const came = (meetingId: string | null, id: string | undefined | null) =>
        ['PRESENT', 'LATE'].includes(states.get(`${meetingId ?? ''} ${id ?? ''}`) ?? '');
      const carried = rows.premiumPayments.filter(({ carriedById }) => carriedById !== null);
      expect(carried.length).toBeGreaterThan(0);
      expect(carried.filter((row) => !came(row.meetingId, row.carriedById))).toEqual([]);
      expect(carried.filter((row) => came(row.meetingId, payer.get(row.enrolmentId)))).toEqual([]);
    }
  });
});

function paymentsOf(rows: TenantRows, enrolmentId: string) {
  // Receipts are numbered in the order in which the payments were entered.
  return rows.premiumPayments
    .filter((payment) => payment.enrolmentId === enrolmentId)
    .toSorted((left, right) => (left.receiptNumber < right.receiptNumber ? -1 : 1));
}

function allocated(rows: TenantRows, enrolmentId: string) {
  return paymentsOf(rows, enrolmentId).map(({ id }) => monthsOf(rows, id));
}

function monthsOf(rows: TenantRows, paymentId: string) {
  return rows.premiumAllocations
    .filter((allocation) => allocation.paymentId === paymentId)
    .map(({ dueMonth, amount }) => ({ month: dueMonth, amount }));
}

/** What the premium book would have allocated, payment by payment; a reversal takes back what it reverses. */
function reckoned(rows: TenantRows, enrolment: TenantRows['enrolments'][number]) {
  const paid: Array<{ month: string; amount: number }> = [];
  const terms = {
    firstMonth: monthOf(enrolment.startsOn),
    termMonths: TERMS.termMonths,
    amount: TERMS.premiumAmount,
    dueDay: TERMS.premiumDueDay,
    endedMonth: null,
  };
  return paymentsOf(rows, enrolment.id).map(({ amount, reversesId }) => {
    const allocations = reversesId
      ? monthsOf(rows, reversesId).map((month) => ({ ...month, amount: -month.amount }))
      : allocateOldestFirst(terms, amount, paid).allocations;
    paid.push(...allocations);
    return allocations;
  });
}
