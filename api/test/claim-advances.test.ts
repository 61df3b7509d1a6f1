import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPROVE, calling, REJECT, type ChangeRow } from './support/changes.js';
import {
  asVerifier,
  DEATH,
  disbursal,
  insure,
  receiveAll,
  report,
  step,
  stepRefused,
  type ClaimRow,
} from './support/claims.js';
import type { TestClient } from './support/client.js';
import { claimFundOf, fundClaims, type FundRow } from './support/funds.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const CHANGE = 'id kind state subjectId amount reason version deciders undecidableBecause';
const PROPOSE = `mutation ($id: ID!, $input: ClaimAdvanceInput!) { change: claimAdvancePropose(id: $id, input: $input) { ${CHANGE} } }`;
const END = `mutation ($id: ID!, $input: ClaimAdvanceEndInput!) { change: claimAdvanceEndPropose(id: $id, input: $input) { ${CHANGE} } }`;
const ADVANCE = `query ($id: ID!) { claim(id: $id) { version stage approvedAmount paidAmount advanceMax
  advance { amount paidOn method state change { state proposedBy { email } decidedBy { email } } } pendingAdvance { id }
  clock { dueOn } } }`;
const INPUT = { amount: 50_000, on: '2026-11-12', method: 'CASH', reason: 'Biaya pemakaman' };
const DOCUMENTS = [
  'CLAIM_FORM',
  'IDENTITY_CARD',
  'PARTICIPANT_CARD',
  'FAMILY_CARD',
  'DEATH_CERTIFICATE',
  'HEIR_LETTER',
];

let world: World;
let officer: TestClient;
let treasurer: TestClient;
let head: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  treasurer = await world.as('TREASURER');
  head = await world.as('HEAD');
  await setCap(80_000);
  await fundClaims(world, { cash: 5_000_000, bank: 5_000_000 });
});
afterAll(() => world.close());

async function setCap(amount: number): Promise<void> {
  await world.database.query(`update programme_versions set death_advance = ${amount}`);
}

interface AdvanceRow {
  version: number;
  stage: string;
  paidAmount: number | null;
  advanceMax: number;
  advance: { state: string; amount: number } | null;
  clock: { dueOn: string };
}

async function read({ id }: { id: string }): Promise<AdvanceRow> {
  return (await officer.ask<{ claim: AdvanceRow }>(ADVANCE, { id })).claim;
}

async function death(wish: object = {}): Promise<ClaimRow> {
  const { id } = await insure(world);
  return report(world, officer, id, { ...DEATH, ...wish });
}

async function proposed(claim: ClaimRow, wish: object = {}): Promise<ChangeRow> {
  const variables = { id: claim.id, input: { ...INPUT, ...wish } };
  return (await officer.ask<{ change: ChangeRow }>(PROPOSE, variables)).change;
}

/** A death with Rp 50.000 paid ahead. */
async function advanced(): Promise<ClaimRow> {
  const claim = await death();
  await head.ask(APPROVE, calling(await proposed(claim)));
  return { ...claim, version: (await read(claim)).version };
}

async function verified(claim: ClaimRow): Promise<ClaimRow> {
  await receiveAll(officer, claim.id, '2026-11-11', DOCUMENTS);
  const complete = await step(officer, 'CompleteDocuments', claim, { on: '2026-11-12' });
  return step(await asVerifier(world), 'Verify', complete, { on: '2026-11-13' });
}

const refusedRule = async (client: TestClient, text: string, variables: object) =>
  (await unchanged(world, () => client.refused(text, variables))).extensions.rule;
const fundOf = (): Promise<FundRow> => claimFundOf(head, world.cast.polonia.cohortId);
const rejection = { on: '2026-11-14', reason: 'OTHER', note: 'Di luar ketentuan program.' };

describe('an advance at a death', () => {
  it('is proposed by one person and paid out of the claim fund when another approves it', async () => {
    const claim = await death();
    const before = await fundOf();
    expect(await read(claim)).toMatchObject({ advanceMax: 80_000, advance: null });
    const change = await proposed(claim);
    expect(change).toMatchObject({
      kind: 'CLAIM_ADVANCE',
      state: 'PROPOSED',
      subjectId: claim.id,
      amount: 50_000,
      deciders: ['HEAD', 'TREASURER'],
    });
    expect(await read(claim)).toMatchObject({ advance: null, pendingAdvance: { id: change.id } });
    await treasurer.ask(APPROVE, calling(change));
    expect(await read(claim)).toMatchObject({
      stage: 'REPORTED',
      advanceMax: 0,
      pendingAdvance: null,
      // The promise goes on counting.
      clock: { dueOn: '2026-11-17' },
      advance: {
        amount: 50_000,
        paidOn: '2026-11-12',
        method: 'CASH',
        state: 'PAID',
        change: {
          state: 'APPROVED',
          proposedBy: { email: 'officer@polonia.example' },
          decidedBy: { email: 'treasurer@polonia.example' },
        },
      },
    });
    const after = await fundOf();
    expect([before.cash - after.cash, after.paid - before.paid]).toEqual([50_000, 50_000]);
  });

  it('is taken off when the claim is paid: advance and payment are the benefit', async () => {
    const claim = await verified(await advanced());
    const approved = await step(head, 'Approve', claim, { on: '2026-11-14', amount: 200_000 });
    const whole = disbursal(world, { amount: 200_000 });
    const error = await unchanged(world, () => stepRefused(treasurer, 'Disburse', approved, whole));
    expect(error.extensions.rule).toBe('CLAIM_AMOUNT_DIFFERS');
    const paid = await step(treasurer, 'Disburse', approved, disbursal(world, { amount: 150_000 }));
    expect(paid).toMatchObject({ approvedAmount: 200_000, paidAmount: 150_000 });
    expect((await read(claim)).advance).toMatchObject({ amount: 50_000, state: 'NETTED' });
    const received = { on: '2026-11-17', amount: 150_000, witnessName: 'Ibu Rosmawati' };
    expect(await step(officer, 'ConfirmReceipt', paid, received)).toMatchObject({
      stage: 'RECEIVED',
      receivedAmount: 150_000,
    });
  });

  it('is less than what is approved later', async () => {
    const claim = await verified(await advanced());
    const error = await unchanged(world, () =>
      stepRefused(head, 'Approve', claim, { on: '2026-11-14', amount: 50_000 }),
    );
    expect(error.extensions.rule).toBe('CLAIM_BELOW_ADVANCE');
  });

  it('is not approved by who proposed it, and moves no money when it is rejected', async () => {
    const claim = await death();
    const own = await head.ask<{ change: ChangeRow }>(PROPOSE, { id: claim.id, input: INPUT });
    expect(await refusedRule(head, APPROVE, calling(own.change))).toBe('CHANGE_SAME_PERSON');
    const before = await fundOf();
    await treasurer.ask(REJECT, calling(own.change, { reason: 'Belum perlu.' }));
    expect((await fundOf()).balance).toBe(before.balance);
    expect((await read(claim)).advance).toBeNull();
  });

  it.each([
    ['more than the programme says', { amount: 80_001 }, 'CLAIM_ADVANCE_NOT_DUE'],
    ['before the report', { on: '2026-11-09' }, 'DATE_OUT_OF_ORDER'],
    ['tomorrow', { on: '2026-11-24' }, 'DATE_IN_FUTURE'],
  ])('is not %s', async (_, wish, rule) => {
    const { id } = await death();
    expect(await refusedRule(officer, PROPOSE, { id, input: { ...INPUT, ...wish } })).toBe(rule);
  });

  it('is paid once, and for nobody who lives', async () => {
    const claim = await advanced();
    const again = { id: claim.id, input: INPUT };
    expect(await refusedRule(officer, PROPOSE, again)).toBe('CLAIM_ADVANCE_NOT_DUE');
    const ill = await report(world, officer, (await insure(world)).id);
    const wish = { id: ill.id, input: INPUT };
    expect(await refusedRule(officer, PROPOSE, wish)).toBe('CLAIM_ADVANCE_NOT_DUE');
  });

  it('waits alone, and is judged again when it is approved', async () => {
    const claim = await death();
    const change = await proposed(claim);
    const again = { id: claim.id, input: INPUT };
    expect(await refusedRule(officer, PROPOSE, again)).toBe('CHANGE_PENDING');
    await setCap(0);
    expect(await refusedRule(head, APPROVE, calling(change))).toBe('CLAIM_ADVANCE_NOT_DUE');
    await setCap(80_000);
    await step(head, 'Reject', claim, rejection);
    expect(await refusedRule(head, APPROVE, calling(change))).toBe('CLAIM_ADVANCE_NOT_DUE');
  });

  it('of another institution is found by nobody', async () => {
    const { id } = await death();
    const stranger = await world.as('OFFICER', 'mabar');
    const error = await unchanged(world, () => stranger.refused(PROPOSE, { id, input: INPUT }));
    expect(error.extensions.code).toBe('NOT_FOUND');
  });

  it('is guarded by the database', async () => {
    const ill = await report(world, officer, (await insure(world)).id);
    const claim = await advanced();
    const answers = [
      await world.refusedByDatabase(`update claims set advance_amount = 1 where id = '${ill.id}'`),
      await world.refusedByDatabase(
        `update claims set advance_amount = claimed_amount where id = '${claim.id}'`,
      ),
      await world.refusedByDatabase(
        `insert into claim_advances select institution_id, gen_random_uuid(), '${ill.id}', 80001, method, paid_on, entry_id, change_id, change_state, recorded_at
         from claim_advances where claim_id = '${claim.id}'`,
      ),
    ];
    expect(answers).toEqual([
      expect.stringContaining('claims_advance_check'),
      expect.stringContaining('claims_advance_check'),
      expect.stringContaining('advances less than this'),
    ]);
  });
});

describe('an advance on a claim that was rejected', () => {
  const rejected = async () => step(head, 'Reject', await advanced(), rejection);
  const ended = async ({ id }: ClaimRow, outcome: string) => {
    const input = { outcome, on: '2026-11-20', method: 'CASH', reason: 'Keluarga setuju' };
    const { change } = await officer.ask<{ change: ChangeRow }>(END, { id, input });
    expect(change).toMatchObject({ kind: 'CLAIM_ADVANCE_END', amount: 50_000, deciders: ['HEAD'] });
    await head.ask(APPROVE, calling(change));
  };

  it('stands there to be recovered, and goes back into the fund by two people', async () => {
    const claim = await rejected();
    expect((await read(claim)).advance).toMatchObject({ state: 'TO_RECOVER' });
    const before = await fundOf();
    await ended(claim, 'RECOVERED');
    expect((await read(claim)).advance).toMatchObject({ state: 'RECOVERED', amount: 50_000 });
    const after = await fundOf();
    expect([after.cash - before.cash, after.paid - before.paid]).toEqual([50_000, -50_000]);
    const appealed = await step(
      officer,
      'Appeal',
      { ...claim, version: (await read(claim)).version },
      { on: '2026-11-21', note: 'Ada surat baru.' },
    );
    expect(appealed.stage).toBe('DOCUMENTS_COMPLETE');
    expect((await read(claim)).advanceMax).toBe(0);
  });

  it('may be written off, which moves no money', async () => {
    const claim = await rejected();
    const before = await fundOf();
    await ended(claim, 'WRITTEN_OFF');
    expect((await read(claim)).advance).toMatchObject({ state: 'WRITTEN_OFF' });
    expect(await fundOf()).toMatchObject({ balance: before.balance, paid: before.paid });
    const input = { outcome: 'RECOVERED', on: '2026-11-20', method: 'CASH', reason: 'Lagi' };
    expect(await refusedRule(officer, END, { id: claim.id, input })).toBe('CLAIM_ADVANCE_NOT_OUT');
  });

  it('is nothing where no advance was paid or the claim goes on', async () => {
    const input = { outcome: 'RECOVERED', on: '2026-11-20', method: 'CASH', reason: 'Keliru' };
    for (const { id } of [await death(), await advanced()])
      expect(await refusedRule(officer, END, { id, input })).toBe('CLAIM_ADVANCE_NOT_OUT');
  });

  it('leaves the books as they should be', async () => {
    const books = `query { bookCheck { checks { name wrongCount } } }`;
    type Books = { bookCheck: { checks: Array<{ name: string; wrongCount: number }> } };
    const { checks } = (await head.ask<Books>(books)).bookCheck;
    const wrong = checks.filter(({ wrongCount }) => wrongCount > 0);
    // The money of the State came into the fund past the API, in two entries.
    expect(wrong).toEqual([{ name: 'ENTRY_UNEXPLAINED', wrongCount: 2 }]);
  });
});
