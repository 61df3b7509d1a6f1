import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { insertGroup } from './support/members.js';
import { pay, reverse } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const HANDOVER = `id amount state reason from { email } to { email }`;
const HAND_OVER = `mutation ($input: CashHandOverInput!) { cashHandOver(input: $input) { ${HANDOVER} } }`;
const CONFIRM = `mutation ($id: ID!) { answer: cashHandoverConfirm(id: $id) { ${HANDOVER} } }`;
const REFUSE = `mutation ($id: ID!) { answer: cashHandoverRefuse(id: $id, input: { reason: "Hanya 4.000" }) { ${HANDOVER} } }`;
const WITHDRAW = `mutation ($id: ID!) { answer: cashHandoverWithdraw(id: $id, input: { reason: "Salah ketik" }) { ${HANDOVER} } }`;
const DEPOSIT = `mutation ($input: BankDepositRecordInput!) { bankDepositRecord(input: $input) { amount slipNumber depositedBy { email } } }`;
const HOLDINGS = `{ cashHoldings { held waiting oldestOn upTo7Days upTo30Days over30Days user { email } } }`;
const WAITING = `query ($filter: CashHandoverFilter) { cashHandovers(filter: $filter) { total items { id } } }`;

interface Handover {
  id: string;
  state: string;
}

interface Holding {
  held: number;
  waiting: number;
  user: { email: string };
}

describe('premium cash on its way to the bank', () => {
  let world: World;
  let officer: TestClient;
  let treasurer: TestClient;
  let enrolments: string[];
  let cohortId: string;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
    treasurer = await world.as('TREASURER');
    const { members } = await insertGroup(world, { names: ['Amina', 'Budi', 'Citra', 'Dewi'] });
    enrolments = members.map(({ enrolmentId }) => enrolmentId);
    cohortId = world.cast.polonia.cohortId;
  });
  afterAll(() => world.close());

  const takes = (amount: number, wish: object = {}) =>
    pay(world, officer, enrolments[0] ?? '', { amount, ...wish });
  const idOf = (role: 'OFFICER' | 'TREASURER' | 'HEAD') => world.cast.polonia.users[role].id;
  const input = (amount: number, wish: object = {}) => ({
    requestKey: world.newKey(),
    cohortId,
    toUserId: idOf('TREASURER'),
    amount,
    handedOn: '2026-11-23',
    ...wish,
  });
  const give = async (amount: number, client = officer): Promise<Handover> =>
    (await client.ask<{ cashHandOver: Handover }>(HAND_OVER, { input: input(amount) }))
      .cashHandOver;
  const holding = async (role: string): Promise<Holding | undefined> => {
    const { cashHoldings } = await treasurer.ask<{ cashHoldings: Holding[] }>(HOLDINGS);
    return cashHoldings.find(({ user }) => user.email === `${role}@polonia.example`);
  };
  const held = async (role: string) => (await holding(role))?.held ?? 0;
  const deposit = (amount: number, slipNumber: string, wish: object = {}) => ({
    input: {
      requestKey: world.newKey(),
      cohortId,
      amount,
      depositedOn: '2026-11-23',
      slipNumber,
      ...wish,
    },
  });
  const ledgerCash = async () => {
    const [row] = await world.rows<{ cash: number }>(
      `select coalesce(sum(p.amount), 0)::int as cash from ledger_postings p
       join ledger_accounts a on a.id = p.account_id where a.kind = 'PREMIUM_CASH'`,
    );
    return row?.cash;
  };

  it('is in the hands of who took it, until who got it confirms', async () => {
    await takes(20_000);
    expect(await held('officer')).toBe(20_000);
    const handover = await give(15_000);
    expect(handover).toMatchObject({
      amount: 15_000,
      state: 'WAITING',
      reason: null,
      from: { email: 'officer@polonia.example' },
      to: { email: 'treasurer@polonia.example' },
    });
    expect(await holding('officer')).toMatchObject({ held: 20_000, waiting: 15_000 });
    expect(await held('treasurer')).toBe(0);
    const { answer } = await treasurer.ask<{ answer: Handover }>(CONFIRM, { id: handover.id });
    expect(answer.state).toBe('CONFIRMED');
    expect([await held('officer'), await held('treasurer')]).toEqual([5_000, 15_000]);
    await unchanged(world, () => treasurer.ask(CONFIRM, { id: handover.id }));
  });

  it('stays with the giver when the taker refuses, or the giver takes the word back', async () => {
    const [refused, withdrawn] = [await give(1_000), await give(2_000)];
    const before = await held('officer');
    const { answer } = await treasurer.ask<{ answer: Handover }>(REFUSE, { id: refused.id });
    expect(answer).toMatchObject({ state: 'REFUSED', reason: 'Hanya 4.000' });
    await officer.ask(WITHDRAW, { id: withdrawn.id });
    expect(await holding('officer')).toMatchObject({ held: before, waiting: 0 });
    const again = await unchanged(world, () => treasurer.refused(CONFIRM, { id: refused.id }));
    expect(again.extensions.rule).toBe('HANDOVER_ANSWERED');
  });

  it('is answered by who it concerns only', async () => {
    const { id } = await give(1_000);
    const rules = await unchanged(world, async () => [
      (await officer.refused(CONFIRM, { id })).extensions.rule,
      (await officer.refused(REFUSE, { id })).extensions.rule,
      (await treasurer.refused(WITHDRAW, { id })).extensions.rule,
    ]);
    expect(rules).toEqual(Array(3).fill('HANDOVER_OF_ANOTHER'));
    await officer.ask(WITHDRAW, { id });
  });

  it('is never given on twice, nor to oneself, nor tomorrow', async () => {
    const free = await held('officer');
    const faulty = [
      input(free + 1),
      input(1_000, { toUserId: idOf('OFFICER') }),
      input(1_000, { handedOn: '2026-11-24' }),
    ];
    const rules = await unchanged(world, async () => {
      const found = [];
      for (const one of faulty)
        found.push((await officer.refused(HAND_OVER, { input: one })).extensions.rule);
      return found;
    });
    expect(rules).toEqual(['CASH_NOT_HELD', 'HANDOVER_SAME_PERSON', 'DATE_IN_FUTURE']);
  });

  it('cannot be given by twenty hands at once: what waits is never more than what is held', async () => {
    await takes(10_000);
    const free = await held('officer');
    const before = await world.count('cash_handovers');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => officer.send(HAND_OVER, { input: input(free) })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await world.count('cash_handovers')).toBe(before + 1);
    const rules = answers.flatMap(({ errors }) => errors?.map((e) => e.extensions.rule) ?? []);
    expect(new Set(rules)).toEqual(new Set(['CASH_NOT_HELD']));
    const waits = await treasurer.ask<{ cashHandovers: { items: Handover[] } }>(WAITING, {
      filter: { waitsForMe: true },
    });
    for (const { id } of waits.cashHandovers.items) await treasurer.ask(CONFIRM, { id });
    expect(await held('officer')).toBe(0);
  });

  it('counts once under one key', async () => {
    await takes(5_000);
    const variables = { input: input(5_000) };
    const first = await officer.ask<{ cashHandOver: Handover }>(HAND_OVER, variables);
    const again = await unchanged(world, () => officer.ask(HAND_OVER, variables));
    expect(again).toEqual(first);
    await treasurer.ask(CONFIRM, { id: first.cashHandOver.id });
  });

  it('goes to the bank under the number of a slip, once, and the ledger with it', async () => {
    const free = await held('treasurer');
    const { bankDepositRecord } = await treasurer.ask<{ bankDepositRecord: object }>(
      DEPOSIT,
      deposit(free, 'STR-001'),
    );
    expect(bankDepositRecord).toEqual({
      amount: free,
      slipNumber: 'STR-001',
      depositedBy: { email: 'treasurer@polonia.example' },
    });
    expect(await held('treasurer')).toBe(0);
    const rules = await unchanged(world, async () => [
      (await treasurer.refused(DEPOSIT, deposit(1, 'STR-001'))).extensions.rule,
      (await treasurer.refused(DEPOSIT, deposit(1, 'STR-002'))).extensions.rule,
      (await officer.refused(DEPOSIT, deposit(1, 'STR-003'))).extensions.code,
    ]);
    expect(rules).toEqual(['DEPOSIT_SLIP_KNOWN', 'CASH_NOT_HELD', 'FORBIDDEN']);
  });

  it('adds up to the cash of the ledger, also after a reversal that somebody else approved', async () => {
    const payment = await takes(7_000);
    await takes(3_000);
    await reverse(world, treasurer, payment.id);
    const { cashHoldings } = await treasurer.ask<{ cashHoldings: Holding[] }>(HOLDINGS);
    const total = cashHoldings.reduce((sum, one) => sum + one.held, 0);
    expect(total).toBe(await ledgerCash());
    expect(await held('officer')).toBe(3_000);
    expect(await holding('head')).toBeUndefined();
  });

  it('of another institution is not found, and its holdings are not seen', async () => {
    const { id } = await give(1_000);
    const mabar = await world.as('TREASURER', 'mabar');
    expect((await mabar.refused(CONFIRM, { id })).extensions.code).toBe('NOT_FOUND');
    expect(await mabar.ask(HOLDINGS)).toEqual({ cashHoldings: [] });
    const foreign = { input: input(1, { cohortId: world.cast.mabar.cohortId }) };
    expect((await officer.refused(HAND_OVER, foreign)).extensions.code).toBe('NOT_FOUND');
  });

  it('is guarded by the database as well', async () => {
    const { id } = await give(1_000);
    const answer = (outcome: string, by: string, reason: string) =>
      `insert into cash_handover_answers select institution_id, id, from_user_id, to_user_id, '${outcome}', ${reason}, ${by}, now()
       from cash_handovers where id = '${id}'`;
    const said = [
      await world.refusedByDatabase(answer('CONFIRMED', 'from_user_id', 'null')),
      await world.refusedByDatabase(answer('REFUSED', 'to_user_id', 'null')),
      await world.refusedByDatabase(answer('CONFIRMED', 'to_user_id', 'null')),
      await world.refusedByDatabase(`update cash_handovers set amount = 1`),
      await world.refusedByDatabase(`delete from bank_deposits`),
    ];
    expect(said[0]).toContain('who_check');
    expect(said[1]).toContain('reason_check');
    expect(said[2]).toBe('accepted');
    expect(said[3]).toContain('append-only');
    expect(said[4]).toContain('append-only');
  });
});

describe('the age of premium cash', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('counts from the day it was taken; what came in first goes out first', async () => {
    const officer = await world.as('OFFICER');
    const { members } = await insertGroup(world, { names: ['Amina'] });
    const enrolmentId = members[0]?.enrolmentId ?? '';
    await pay(world, officer, enrolmentId, { amount: 4_000, paidOn: '2026-10-01' });
    await pay(world, officer, enrolmentId, { amount: 3_000, paidOn: '2026-11-20' });
    const { cashHoldings } = await officer.ask<{ cashHoldings: Holding[] }>(HOLDINGS);
    expect(cashHoldings).toEqual([
      {
        held: 7_000,
        waiting: 0,
        oldestOn: '2026-10-01',
        upTo7Days: 3_000,
        upTo30Days: 0,
        over30Days: 4_000,
        user: { email: 'officer@polonia.example' },
      },
    ]);
    const head = await world.as('HEAD');
    const QUEUE = `{ workQueue { kind count amount } }`;
    const { workQueue } = await head.ask<{ workQueue: Array<{ kind: string }> }>(QUEUE);
    expect(workQueue.filter(({ kind }) => kind === 'CASH_UNDEPOSITED')).toEqual([
      { kind: 'CASH_UNDEPOSITED', count: 1, amount: 4_000 },
    ]);
  });
});
