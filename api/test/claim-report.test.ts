import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEATH, insure, report, reportInput, reportRefused } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let officer: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
});
afterAll(() => world.close());

describe('a claim', () => {
  it('is reported with the benefit of its policy year, a number, a checklist and its first step', async () => {
    const amina = await insure(world);
    const claim = await report(world, officer, amina.id, { note: 'Demam berdarah' });
    expect(claim).toMatchObject({
      number: 'K-2026-0001',
      stage: 'REPORTED',
      policyYear: 1,
      claimedAmount: 100_000,
      incapacityDays: 12,
      isAccidentalDeath: false,
      version: 1,
    });
    const record = await officer.ask(
      `query ($id: ID!) { claim(id: $id) {
        participant { id } enrolment { id } beneficiary { id } institution { shortName } waitingFor
        documents { type isRequired receivedOn }
        steps { action fromStage toStage occurredOn recordedAt note amount recordedBy { email } }
        clock { timeliness days dueOn stageDueOn submissionDays settlementDays bucket }
      } }`,
      { id: claim.id },
    );
    expect(record).toEqual({
      claim: {
        participant: { id: amina.id },
        enrolment: { id: amina.enrolmentId },
        beneficiary: null,
        institution: { shortName: 'Polonia' },
        waitingFor: 'OFFICER',
        documents: ['CLAIM_FORM', 'IDENTITY_CARD', 'PARTICIPANT_CARD', 'DOCTOR_LETTER'].map(
          (type) => ({ type, isRequired: true, receivedOn: null }),
        ),
        steps: [
          {
            action: null,
            fromStage: null,
            toStage: 'REPORTED',
            occurredOn: '2026-11-10',
            recordedAt: '2026-11-23T03:00:00.000Z',
            note: 'Demam berdarah',
            amount: null,
            recordedBy: { email: 'officer@polonia.example' },
          },
        ],
        clock: {
          timeliness: 'OVERDUE',
          days: 6,
          dueOn: '2026-11-17',
          stageDueOn: '2026-11-17',
          submissionDays: null,
          settlementDays: null,
          bucket: null,
        },
      },
    });
  });

  it('is opened once, however often the device sends it', async () => {
    const { id } = await insure(world);
    const key = { requestKey: world.newKey() };
    const first = await report(world, officer, id, key);
    const again = await report(world, officer, id, key);
    expect(again).toEqual(first);
    const other = reportInput(world, id, { ...key, eventOn: '2026-10-01' });
    const error = await unchanged(world, () => reportRefused(officer, other));
    expect(error.extensions.rule).toBe('REQUEST_KEY_REUSED');
  });

  it.each([
    ['an illness', 'ILLNESS', ['CLAIM_FORM', 'IDENTITY_CARD', 'PARTICIPANT_CARD', 'DOCTOR_LETTER']],
    [
      'an accident',
      'ACCIDENT',
      [
        'CLAIM_FORM',
        'IDENTITY_CARD',
        'PARTICIPANT_CARD',
        'DOCTOR_LETTER',
        'CHRONOLOGY',
        'WITNESS_STATEMENT',
        'POLICE_REPORT?',
      ],
    ],
    [
      'a death',
      'DEATH',
      [
        'CLAIM_FORM',
        'IDENTITY_CARD',
        'PARTICIPANT_CARD',
        'FAMILY_CARD',
        'DEATH_CERTIFICATE',
        'HEIR_LETTER',
      ],
    ],
  ])('for %s asks for the documents of its cause', async (_, cause, expected) => {
    const { id } = await insure(world);
    const claim = await report(world, officer, id, { cause, incapacityDays: null });
    type Documents = { claim: { documents: Array<{ type: string; isRequired: boolean }> } };
    const query = 'query ($id: ID!) { claim(id: $id) { documents { type isRequired } } }';
    const { documents } = (await officer.ask<Documents>(query, { id: claim.id })).claim;
    const found = documents.map(({ type, isRequired }) => (isRequired ? type : `${type}?`));
    expect(found).toEqual(expected);
  });

  it('never tells the journal what it is for', async () => {
    const { id } = await insure(world);
    const claim = await report(world, officer, id, { note: 'Rahasia' });
    const [entry] = await world.rows<{ action: string; particulars: object }>(
      `select action, particulars from journal where subject_id = $1`,
      [claim.id],
    );
    expect(entry).toEqual({ action: 'claim.reported', particulars: { number: claim.number } });
  });
});

describe('a death', () => {
  it('is paid by its policy year to the first beneficiary, and ends enrolment and membership', async () => {
    const budi = await insure(world);
    const claim = await report(world, officer, budi.id, DEATH);
    expect(claim).toMatchObject({ claimedAmount: 200_000, policyYear: 1 });
    const found = await officer.ask(
      `query ($id: ID!) { claim(id: $id) { beneficiary { fullName }
         participant { deceasedOn currentMembership { id } memberships { leftOn } }
         enrolment { status endedOn endedReason } } }`,
      { id: claim.id },
    );
    expect(found).toEqual({
      claim: {
        beneficiary: { fullName: 'Siti' },
        participant: {
          deceasedOn: '2026-11-01',
          currentMembership: null,
          memberships: [{ leftOn: '2026-11-02' }],
        },
        enrolment: {
          status: 'DECEASED',
          endedOn: '2026-11-01',
          endedReason: `Klaim ${claim.number}`,
        },
      },
    });
  });

  it('needs a beneficiary', async () => {
    const { id } = await insure(world, { beneficiaries: [] });
    const input = reportInput(world, id, DEATH);
    const error = await unchanged(world, () => reportRefused(officer, input));
    expect(error.extensions.rule).toBe('CLAIM_NEEDS_BENEFICIARY');
  });

  it('goes to a beneficiary of this participant, not of another', async () => {
    const [other, { id }] = [await insure(world), await insure(world)];
    const [row] = await world.rows<{ id: string }>(
      'select id from beneficiaries where participant_id = $1',
      [other.id],
    );
    const input = reportInput(world, id, { ...DEATH, beneficiaryId: row?.id });
    const error = await unchanged(world, () => reportRefused(officer, input));
    expect(Object.keys(error.extensions.fields ?? {})).toEqual(['input.beneficiaryId']);
  });

  it('is claimed once', async () => {
    const { id } = await insure(world);
    await report(world, officer, id, DEATH);
    const input = reportInput(world, id, { ...DEATH, eventOn: '2026-11-02' });
    const error = await unchanged(world, () => reportRefused(officer, input));
    expect(error.extensions.rule).toBe('CLAIM_DUPLICATE');
  });

  it('by accident has no waiting period', async () => {
    const { id } = await insure(world);
    const early = { ...DEATH, eventOn: '2026-01-20', reportedOn: '2026-01-21' };
    const error = await unchanged(world, () =>
      reportRefused(officer, reportInput(world, id, early)),
    );
    expect(error.message).toMatch(/^WAITING_PERIOD: /);
    const claim = await report(world, officer, id, { ...early, isAccidentalDeath: true });
    expect(claim).toMatchObject({ isAccidentalDeath: true, claimedAmount: 200_000 });
  });
});

describe('a report', () => {
  it.each([
    ['made tomorrow', { reportedOn: '2026-11-24' }, 'DATE_IN_FUTURE'],
    ['of tomorrow’s event', { eventOn: '2026-11-24', reportedOn: '2026-11-24' }, 'DATE_IN_FUTURE'],
    ['from before the event', { eventOn: '2026-11-11' }, 'DATE_OUT_OF_ORDER'],
  ])('%s is refused', async (_, wish, rule) => {
    const { id } = await insure(world);
    const error = await unchanged(world, () =>
      reportRefused(officer, reportInput(world, id, wish)),
    );
    expect(error.extensions.rule).toBe(rule);
  });

  it.each([
    ['days of incapacity for a death', { cause: 'DEATH' }, 'input.incapacityDays'],
    ['an illness as a death by accident', { isAccidentalDeath: true }, 'input.isAccidentalDeath'],
    ['no day of incapacity', { incapacityDays: 0 }, 'input.incapacityDays'],
    ['a key of three letters', { requestKey: 'abc' }, 'input.requestKey'],
  ])('with %s is refused by field', async (_, wish, field) => {
    const { id } = await insure(world);
    const error = await unchanged(world, () =>
      reportRefused(officer, reportInput(world, id, wish)),
    );
    expect(Object.keys(error.extensions.fields ?? {})).toEqual([field]);
  });

  it('about another institution’s participant finds nobody', async () => {
    const foreign = await insure(world, {}, 'mabar');
    const error = await unchanged(world, () =>
      reportRefused(officer, reportInput(world, foreign.id)),
    );
    expect(error.extensions.code).toBe('NOT_FOUND');
  });

  it('is made by officers and heads only', async () => {
    const { id } = await insure(world);
    for (const role of ['MINISTRY', 'TREASURER', 'ANALYST'] as const) {
      const error = await reportRefused(await world.as(role), reportInput(world, id));
      expect(error.extensions.code).toBe('FORBIDDEN');
    }
  });
});
