import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { APPROVE, calling, REJECT, type ChangeRow } from './support/changes.js';
import type { TestClient } from './support/client.js';
import { claimFundOf, FUND, type FundRow } from './support/funds.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const PROPOSE = `mutation ($input: FundTrancheProposeInput!) {
  fundTranchePropose(input: $input) { id kind state subjectId amount reason version deciders undecidableBecause }
}`;

let world: World;
let head: TestClient;
let treasurer: TestClient;
async function open(): Promise<void> {
  world = await World.create();
  head = await world.as('HEAD');
  treasurer = await world.as('TREASURER');
}

function fundOf(client: TestClient): Promise<FundRow> {
  return claimFundOf(client, world.cast.polonia.cohortId);
}

function tranche(wish: object = {}): { input: object } {
  const { cohortId } = world.cast.polonia;
  const input = { cohortId, amount: 500_000, receivedOn: '2026-11-20', reference: uuidv7() };
  return { input: { ...input, reason: 'Tahap kedua', ...wish } };
}

async function propose(client: TestClient, wish: object = {}): Promise<ChangeRow> {
  const answer = await client.ask<{ fundTranchePropose: ChangeRow }>(PROPOSE, tranche(wish));
  return answer.fundTranchePropose;
}

describe('a tranche', () => {
  beforeAll(open);
  afterAll(() => world.close());

  it('waits for a second person, and then stands on the bank account of the fund', async () => {
    const change = await propose(treasurer, { reference: ' SP2D-0001 ' });
    expect(change).toMatchObject({
      kind: 'FUND_TRANCHE',
      state: 'PROPOSED',
      subjectId: world.cast.polonia.cohortId,
      deciders: ['HEAD', 'TREASURER'],
      undecidableBecause: 'CHANGE_SAME_PERSON',
    });
    expect(await fundOf(head)).toMatchObject({
      balance: 0,
      tranches: [],
      pendingTranche: { id: change.id, amount: 500_000, undecidableBecause: null },
    });
    await head.ask(APPROVE, calling(change));
    expect(await fundOf(head)).toMatchObject({
      balance: 500_000,
      bank: 500_000,
      cash: 0,
      received: 500_000,
      pendingTranche: null,
      tranches: [
        {
          amount: 500_000,
          receivedOn: '2026-11-20',
          reference: 'SP2D-0001',
          change: {
            state: 'APPROVED',
            proposedBy: { email: 'treasurer@polonia.example' },
            decidedBy: { email: 'head@polonia.example' },
          },
        },
      ],
    });
    const entry = `select e.description, e.occurred_on::text, a.kind, x.amount::int from fund_tranches f
      join ledger_entries e on e.id = f.entry_id join ledger_postings x on x.entry_id = e.id
      join ledger_accounts a on a.id = x.account_id order by x.amount`;
    const booked = { description: 'Claim fund tranche SP2D-0001', occurred_on: '2026-11-20' };
    expect(await world.rows(entry)).toEqual([
      { ...booked, kind: 'CLAIM_FUND', amount: -500_000 },
      { ...booked, kind: 'CLAIM_BANK', amount: 500_000 },
    ]);
  });

  it('is not approved by who proposed it, nor a large one by the treasurer', async () => {
    const own = await propose(treasurer);
    const self = await unchanged(world, () => treasurer.refused(APPROVE, calling(own)));
    expect(self.extensions.rule).toBe('CHANGE_SAME_PERSON');
    await head.ask(REJECT, calling(own, { reason: 'Belum masuk' }));
    const large = await propose(head, { amount: 600_001 });
    const above = await unchanged(world, () => treasurer.refused(APPROVE, calling(large)));
    expect(above.extensions.rule).toBe('CHANGE_ABOVE_LIMIT');
    await head.ask(
      `mutation ($id: ID!, $version: Int!) { pendingChangeWithdraw(id: $id, expectedVersion: $version) { id } }`,
      calling(large),
    );
    expect((await fundOf(head)).balance).toBe(500_000);
  });

  it('waits one at a time per cohort', async () => {
    const change = await propose(head);
    const second = await unchanged(world, () => treasurer.refused(PROPOSE, tranche()));
    expect(second.extensions.rule).toBe('CHANGE_PENDING');
    await treasurer.ask(REJECT, calling(change, { reason: 'Salah jumlah' }));
  });

  it('of one bank transfer is booked once', async () => {
    const again = { reference: 'SP2D-0001' };
    const refusal = await unchanged(world, () => treasurer.refused(PROPOSE, tranche(again)));
    expect(refusal.extensions.rule).toBe('FUND_TRANCHE_KNOWN');
  });

  it.each([
    ['of nothing', { amount: 0 }, 'INVALID_INPUT', undefined],
    ['below zero', { amount: -5_000 }, 'INVALID_INPUT', undefined],
    ['of a part of a rupiah', { amount: 0.5 }, 'INVALID_INPUT', undefined],
    ['above the safe range', { amount: 2 ** 53 }, 'INVALID_INPUT', undefined],
    ['above a hundred billion', { amount: 100_000_000_001 }, 'INVALID_INPUT', undefined],
    ['as text', { amount: '500000' }, 'INVALID_INPUT', undefined],
    ['in other digits', { amount: '٥٠٠٠' }, 'INVALID_INPUT', undefined],
    ['without a reference', { reference: 'x' }, 'INVALID_INPUT', undefined],
    ['of tomorrow', { receivedOn: '2026-11-24' }, 'RULE_VIOLATED', 'DATE_IN_FUTURE'],
  ])('%s is refused', async (_what, wish, code, rule) => {
    const refusal = await unchanged(world, () => treasurer.refused(PROPOSE, tranche(wish)));
    expect([refusal.extensions.code, refusal.extensions.rule]).toEqual([code, rule]);
  });

  it('of another institution is refused, and its fund is not shown', async () => {
    const foreign = { cohortId: world.cast.mabar.cohortId };
    const refusal = await unchanged(world, () => treasurer.refused(PROPOSE, tranche(foreign)));
    expect(refusal.extensions.code).toBe('NOT_FOUND');
    expect(await head.ask(FUND, foreign)).toEqual({ claimFund: null });
    expect(await head.ask(FUND, { cohortId: 'rubbish' })).toEqual({ claimFund: null });
  });

  it('stands in the database only with an approval', async () => {
    const change = await propose(treasurer);
    const { id, cohortId } = world.cast.polonia;
    await world.database.query('begin');
    await world.database.query(`set local askesos.scope = 'INSTITUTION'`);
    await world.database.query(`set local askesos.institution_id = '${id}'`);
    const forged = (state: string) =>
      world.database.query(
        `insert into fund_tranches select $1, gen_random_uuid(), $2, 1, '2026-11-20', 'FORGED', $3, $4, entry_id, now() from fund_tranches limit 1`,
        [id, cohortId, change.id, state],
      );
    await world.database.query('savepoint before');
    await expect(forged('PROPOSED')).rejects.toMatchObject({ code: '23514' });
    await world.database.query('rollback to before');
    await expect(forged('APPROVED')).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
    await world.database.query('rollback');
    await head.ask(REJECT, calling(change, { reason: 'Belum masuk' }));
  });
});
