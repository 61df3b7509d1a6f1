import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiProcess } from './support/api-process.js';
import { startBeside } from './support/beside.js';
import { APPROVE, calling, proposeReversal, type ChangeRow } from './support/changes.js';
import { disbursal, stepText } from './support/claims.js';
import type { Answer, TestClient } from './support/client.js';
import { claimFundOf, fundClaims, insertApprovedClaims } from './support/funds.js';
import { endEnrolment, insertGroup } from './support/members.js';
import { pay, paymentInput, PREMIUM_RECORD, type PaymentRow } from './support/premiums.js';
import { World } from './support/world.js';

/** Rounds of each race; LONG_TESTS=1 takes minutes. */
const ROUNDS = process.env['LONG_TESTS'] ? 200 : 10;
const CALLERS = 20;
const ROUND_MS = 6_000;

const REFUND_PROPOSE = `mutation ($id: ID!) { refundPropose(enrolmentId: $id, input: { reason: "Pindah kota" }) {
  id state amount reason version deciders undecidableBecause proposedBy { email } decidedBy { email } } }`;
const REFUND_PAY = `mutation ($id: ID!, $input: RefundPayInput!) { refundPay(id: $id, input: $input) { id payout { paidOn } } }`;

let world: World;
let beside: ApiProcess;
let officers: TestClient[];
let treasurers: TestClient[];
let heads: TestClient[];

/** Every role through two processes: their writers meet in PostgreSQL alone. */
async function open(): Promise<void> {
  world = await World.create();
  beside = await startBeside(world);
  const through = async (role: 'OFFICER' | 'TREASURER' | 'HEAD') => {
    const client = await world.as(role);
    return [client, client.at(beside.url)];
  };
  [officers, treasurers, heads] = [
    await through('OFFICER'),
    await through('TREASURER'),
    await through('HEAD'),
  ];
}

async function close(): Promise<void> {
  await beside.end('SIGKILL');
  await world.close();
}

function nth<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length];
  if (item === undefined) throw new Error('There is nobody to ask.');
  return item;
}

/** Twenty callers send at the same time; the clients take turns. */
function together<T>(
  clients: readonly TestClient[],
  send: (client: TestClient, n: number) => Promise<Answer<T>>,
  count = CALLERS,
): Promise<Array<Answer<T>>> {
  return Promise.all(Array.from({ length: count }, (_, n) => send(nth(clients, n), n)));
}

/** What the callers were told, counted; a refusal is its rule or its code. */
function outcomes<T>(answers: ReadonlyArray<Answer<T>>): Record<string, number> {
  const said: Record<string, number> = {};
  for (const { errors } of answers) {
    const [error] = errors ?? [];
    // Nobody is told of a serialisation failure, nor that eight tries were not enough.
    if (error) expect(JSON.stringify(error)).not.toMatch(/40001|40P01|Others are changing/);
    const outcome = error ? (error.extensions.rule ?? error.extensions.code) : 'done';
    said[outcome] = (said[outcome] ?? 0) + 1;
  }
  return said;
}

async function wrongChecks(): Promise<unknown> {
  const { bookCheck } = await nth(heads, 0).ask<{
    bookCheck: { checks: Array<{ name: string; wrongCount: number }> };
  }>('{ bookCheck { checks { name wrongCount } } }');
  return bookCheck.checks.filter(({ wrongCount }) => wrongCount > 0);
}

describe(`twenty callers at two processes, ${ROUNDS} times over`, () => {
  let enrolments: string[];
  beforeAll(async () => {
    await open();
    const names = Array.from({ length: ROUNDS * 2 }, (_, n) => `Peserta ${n}`);
    enrolments = (await insertGroup(world, { names })).members.map((one) => one.enrolmentId);
  }, 60_000);
  afterAll(close);

  const paidBy = (enrolmentId: string, amount: number) =>
    pay(world, nth(officers, 0), enrolmentId, { amount, method: 'TRANSFER' });

  it(
    'reverse a payment once, whoever approves first',
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { id } = await paidBy(nth(enrolments, round), 7_000);
        const change = await proposeReversal(nth(officers, round), id);
        const deciders = [...heads, ...treasurers];
        const said = outcomes(
          await together(deciders, (client) => client.send(APPROVE, calling(change))),
        );
        expect(said).toEqual({ done: 1, CONFLICT: CALLERS - 1 });
        expect(await world.count('premium_payments', `reverses_id = '${id}'`)).toBe(1);
      }
      expect(await wrongChecks()).toEqual([]);
    },
    ROUNDS * ROUND_MS,
  );

  it(
    'record a payment once under one key, and as often as there are keys otherwise',
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const enrolmentId = nth(enrolments, ROUNDS + round);
        const before = await world.count('premium_payments');
        const input = paymentInput(world, enrolmentId, { amount: 500, method: 'TRANSFER' });
        const same = await together<{ premiumRecord: PaymentRow }>(officers, (client) =>
          client.send(PREMIUM_RECORD, { input }),
        );
        expect(outcomes(same)).toEqual({ done: CALLERS });
        expect(new Set(same.map(({ data }) => data.premiumRecord.id)).size).toBe(1);
        const others = await together(officers, (client) => {
          const other = paymentInput(world, enrolmentId, { amount: 500, method: 'TRANSFER' });
          return client.send(PREMIUM_RECORD, { input: other });
        });
        expect(outcomes(others)).toEqual({ done: CALLERS });
        expect(await world.count('premium_payments')).toBe(before + 1 + CALLERS);
      }
      expect(await wrongChecks()).toEqual([]);
    },
    ROUNDS * ROUND_MS,
  );

  it(
    'agree on a refund once, and hand it over once, under one key as under many',
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const enrolmentId = nth(enrolments, ROUNDS + round);
        await endEnrolment(world, enrolmentId, '2026-11-23');
        const { refundPropose: change } = await nth(officers, round).ask<{
          refundPropose: ChangeRow;
        }>(REFUND_PROPOSE, { id: enrolmentId });
        const approved = await together(heads, (head) => head.send(APPROVE, calling(change)));
        expect(outcomes(approved)).toEqual({ done: 1, CONFLICT: CALLERS - 1 });
        const [refund] = await world.rows<{ id: string }>(
          'select id from refunds where enrolment_id = $1',
          [enrolmentId],
        );
        const isOneKey = round % 2 === 0;
        const [one, id] = [payout(), refund?.id];
        const paid = await together(treasurers, (treasurer) =>
          treasurer.send(REFUND_PAY, { id, input: isOneKey ? one : payout() }),
        );
        const told = isOneKey ? { done: CALLERS } : { done: 1, REFUND_PAID: CALLERS - 1 };
        expect(outcomes(paid)).toEqual(told);
        expect(await world.count('refund_payouts', `refund_id = '${id}'`)).toBe(1);
      }
      expect(await world.count('refunds')).toBe(ROUNDS);
      expect(await wrongChecks()).toEqual([]);
    },
    ROUNDS * ROUND_MS,
  );

  const payout = () => ({
    requestKey: world.newKey(),
    method: 'TRANSFER',
    paidOn: '2026-11-23',
    receivedByName: 'Amina',
  });
});

describe('fifty writers at two processes and one claim fund', () => {
  beforeEach(open, 60_000);
  afterEach(close);

  it.each([
    ['all are paid when the money is there', 5_000_000, { done: 50 }],
    ['thirty are paid of money for thirty', 3_000_000, { done: 30, CLAIM_FUND_SHORT: 20 }],
  ])(
    '%s, and the rest is exact',
    async (_what, money, said) => {
      await fundClaims(world, { cash: 200_000, bank: money - 200_000 });
      const [member] = (await insertGroup(world, { names: ['Amina'] })).members;
      if (!member) throw new Error('One name makes one member.');
      const claims = await insertApprovedClaims(world, member, 50);
      const answers = await together(
        treasurers,
        (client, n) => {
          const { id, version } = nth(claims, n);
          const input = disbursal(world);
          return client.send(stepText('Disburse'), { id, expectedVersion: version, input });
        },
        claims.length,
      );
      expect(outcomes(answers)).toEqual(said);
      const fund = await claimFundOf(nth(heads, 0), world.cast.polonia.cohortId);
      expect(fund).toMatchObject({ balance: 0, cash: 0, bank: 0 });
      const ids = claims.map(({ id }) => `'${id}'`).join();
      const paid = `stage = 'DISBURSED' and id in (${ids})`;
      expect(await world.count('claims', paid)).toBe(said.done);
    },
    60_000,
  );
});
