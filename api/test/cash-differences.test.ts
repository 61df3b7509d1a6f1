import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPROVE, calling, type ChangeRow } from './support/changes.js';
import type { TestClient } from './support/client.js';
import { insertGroup } from './support/members.js';
import { pay } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const PROPOSE = `mutation ($input: CashDifferenceProposeInput!) {
  cashDifferencePropose(input: $input) { id state amount reason version deciders undecidableBecause proposedBy { email } decidedBy { email } }
}`;
const HOLDINGS = `{ cashHoldings { held user { email } pendingDifference { id } } }`;
const LIST = `{ cashDifferences { total items { amount explanation foundOn user { email } change { decidedBy { email } } } } }`;
const TOTALS = `{ ledgerTotals { kind balance } }`;

interface Holding {
  held: number;
  user: { email: string };
  pendingDifference: object | null;
}

describe('cash that is missing or too much', () => {
  let world: World;
  let officer: TestClient;
  let treasurer: TestClient;
  let head: TestClient;
  let enrolmentId: string;
  beforeAll(async () => {
    world = await World.create();
    [officer, treasurer, head] = [
      await world.as('OFFICER'),
      await world.as('TREASURER'),
      await world.as('HEAD'),
    ];
    const { members } = await insertGroup(world, { names: ['Amina'] });
    enrolmentId = members[0]?.enrolmentId ?? '';
    await pay(world, officer, enrolmentId, { amount: 20_000 });
  });
  afterAll(() => world.close());

  const counted = (amount: number, wish: object = {}) => ({
    input: {
      cohortId: world.cast.polonia.cohortId,
      userId: world.cast.polonia.users.OFFICER.id,
      counted: amount,
      explanation: 'Uang jatuh di jalan',
      ...wish,
    },
  });
  const propose = async (amount: number, client = officer): Promise<ChangeRow> =>
    (await client.ask<{ cashDifferencePropose: ChangeRow }>(PROPOSE, counted(amount)))
      .cashDifferencePropose;
  const holding = async (): Promise<Holding | undefined> =>
    (await head.ask<{ cashHoldings: Holding[] }>(HOLDINGS)).cashHoldings.find(
      ({ user }) => user.email === 'officer@polonia.example',
    );
  const balance = async (kind: string) => {
    const { ledgerTotals } = await head.ask<{
      ledgerTotals: Array<{ kind: string; balance: number }>;
    }>(TOTALS);
    return ledgerTotals.find((total) => total.kind === kind)?.balance;
  };

  it('is posted once a second person agrees, and the holder answers for what is there', async () => {
    const change = await propose(17_000);
    expect(change).toMatchObject({
      amount: 3_000,
      state: 'PROPOSED',
      deciders: ['HEAD', 'TREASURER'],
    });
    expect(await holding()).toEqual({
      held: 20_000,
      user: { email: 'officer@polonia.example' },
      pendingDifference: { id: change.id },
    });
    await treasurer.ask(APPROVE, calling(change));
    expect((await holding())?.held).toBe(17_000);
    expect(await balance('PREMIUM_DIFFERENCE')).toBe(3_000);
    expect(await balance('PREMIUM_CASH')).toBe(17_000);
    expect(await head.ask(LIST)).toEqual({
      cashDifferences: {
        total: 1,
        items: [
          {
            amount: -3_000,
            explanation: 'Uang jatuh di jalan',
            foundOn: '2026-11-23',
            user: { email: 'officer@polonia.example' },
            change: { decidedBy: { email: 'treasurer@polonia.example' } },
          },
        ],
      },
    });
  });

  it('may be too much as well', async () => {
    await head.ask(APPROVE, calling(await propose(18_500)));
    expect((await holding())?.held).toBe(18_500);
    expect(await balance('PREMIUM_DIFFERENCE')).toBe(1_500);
  });

  it('is none when the count is what the books have', async () => {
    const refusal = await unchanged(world, () => officer.refused(PROPOSE, counted(18_500)));
    expect(refusal.extensions.rule).toBe('CASH_AGREES');
  });

  it('is counted again when cash moved between the count and the approval', async () => {
    const change = await propose(0);
    await pay(world, officer, enrolmentId, { amount: 5_000 });
    const refusal = await unchanged(world, () => head.refused(APPROVE, calling(change)));
    expect(refusal.extensions.rule).toBe('CASH_MOVED');
    const second = await unchanged(world, () => officer.refused(PROPOSE, counted(1)));
    expect(second.extensions.rule).toBe('CHANGE_PENDING');
  });

  it('is never approved by who proposed it, nor by who held the cash', async () => {
    await pay(world, treasurer, enrolmentId, { amount: 5_000 });
    const own = counted(1_000, { userId: world.cast.polonia.users.TREASURER.id });
    const { cashDifferencePropose: byOfficer } = await officer.ask<{
      cashDifferencePropose: ChangeRow;
    }>(PROPOSE, own);
    const refusal = await unchanged(world, () => treasurer.refused(APPROVE, calling(byOfficer)));
    expect(refusal.extensions.rule).toBe('CHANGE_SAME_PERSON');
    await head.ask(APPROVE, calling(byOfficer));
  });

  it.each([-1, 1.5, '17.000', 10_000_000_001])(
    'is not counted as %p: that is no amount of cash',
    async (amount) => {
      const refusal = await unchanged(world, () =>
        officer.refused(PROPOSE, counted(0, { counted: amount })),
      );
      expect(refusal.extensions.code).toBe('INVALID_INPUT');
    },
  );

  it('of another institution is not found', async () => {
    const mabar = await world.as('OFFICER', 'mabar');
    expect((await mabar.refused(PROPOSE, counted(0))).extensions.code).toBe('NOT_FOUND');
    expect(await mabar.ask(LIST)).toEqual({ cashDifferences: { total: 0, items: [] } });
  });

  it('is guarded by the database as well', async () => {
    const copy = (approver: string, state: string) =>
      `insert into cash_differences select institution_id, gen_random_uuid(), cohort_id, user_id, -1, 'Hilang di jalan', current_date,
         gen_random_uuid(), '${state}', ${approver}, gen_random_uuid(), now() from cash_differences limit 1`;
    expect(await world.refusedByDatabase(copy('user_id', 'APPROVED'))).toContain('two_people');
    expect(await world.refusedByDatabase(copy('approved_by_id', 'PROPOSED'))).toContain('approved');
    expect(await world.refusedByDatabase('delete from cash_differences')).toContain('append-only');
  });
});
