import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import {
  claimAt,
  disbursal,
  insure,
  report,
  step,
  stepRefused,
  stepText,
} from './support/claims.js';
import type { TestClient } from './support/client.js';
import { claimFundOf, fundClaims, insertApprovedClaims, type FundRow } from './support/funds.js';
import { insertGroup } from './support/members.js';
import { statementsOf } from './support/statements.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

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

describe('the claim fund', () => {
  beforeAll(open);
  afterAll(() => world.close());

  it('is read from the ledger, with what is promised and what to expect', async () => {
    await fundClaims(world, { cash: 200_000, bank: 800_000 });
    const { members } = await insertGroup(world, { names: ['Amina'] });
    const [member] = members;
    if (!member) throw new Error('One name makes one member.');
    const [first] = await insertApprovedClaims(world, member, 3);
    if (!first) throw new Error('Three claims were asked for.');
    await step(treasurer, 'Disburse', first, disbursal(world));
    const officer = await world.as('OFFICER');
    const insured = await insure(world);
    await report(world, officer, insured.id);
    const fund = await fundOf(head);
    // One claim was paid: the chance of a reported one is (1 + 10 × 0.8) / 11.
    const chances = [9 / 11, 10 / 11, 10.5 / 11, 1];
    expect(fund).toMatchObject({
      balance: 900_000,
      cash: 100_000,
      bank: 800_000,
      received: 1_000_000,
      paid: 100_000,
      committed: 200_000,
      cohort: { id: world.cast.polonia.cohortId },
      openClaims: [
        { stage: 'REPORTED', count: 1, amount: 100_000, chance: chances[0] },
        { stage: 'DOCUMENTS_COMPLETE', count: 0, amount: 0, chance: chances[1] },
        { stage: 'VERIFIED', count: 0, amount: 0, chance: chances[2] },
        { stage: 'APPROVED', count: 2, amount: 200_000, chance: 1 },
      ],
      alert: 'NONE',
    });
    // The cohort is 326 days old, and paid Rp 100.000 in them.
    const fromOpenClaims = 281_819;
    expect(fund.forecasts).toEqual([
      { days: 30, fromOpenClaims, usual: 9_203, total: 291_022, balanceAfter: 608_978 },
      { days: 90, fromOpenClaims, usual: 27_608, total: 309_427, balanceAfter: 590_573 },
    ]);
    // 618,181 are left over the open claims; Rp 9,330 a month go out.
    expect(fund['runwayMonths']).toBe(66.2);
  });

  it('takes at most seven statements', async () => {
    expect((await statementsOf(world, () => fundOf(head))).length).toBeLessThanOrEqual(7);
  });

  it('stands in the work queue while its money will not do, for who answers for it', async () => {
    const officer = await world.as('OFFICER');
    const QUEUE = '{ workQueue { kind count amount } }';
    type Queue = { workQueue: Array<{ kind: string }> };
    const low = async (client: TestClient) => {
      const { workQueue } = await client.ask<Queue>(QUEUE);
      return workQueue.filter(({ kind }) => kind === 'CLAIM_FUND_LOW');
    };
    expect(await low(head)).toEqual([]);
    const { members } = await insertGroup(world, { names: ['Budi'] });
    const [member] = members;
    if (!member) throw new Error('One name makes one member.');
    await asInstitution(`update claims set number = replace(number, 'K-2026-5', 'K-2026-6')`);
    await insertApprovedClaims(world, member, 7);
    const [item] = await low(head);
    expect(item).toEqual({ kind: 'CLAIM_FUND_LOW', count: 1, amount: 109_427 });
    expect(await low(treasurer)).toEqual([item]);
    expect(await low(officer)).toEqual([]);
    const fund = await fundOf(head);
    expect([fund.alert, fund.forecasts[1]?.balanceAfter]).toEqual(['WITHIN_30_DAYS', -109_427]);
  });
});

describe('a payment of a claim', () => {
  beforeAll(async () => {
    await open();
    await fundClaims(world, { cash: 30_000, bank: 120_000 });
  });
  afterAll(() => world.close());

  it('beyond the bank is refused as a transfer, and beyond till and bank in cash', async () => {
    const { members } = await insertGroup(world, { names: ['Amina'] });
    const [member] = members;
    if (!member) throw new Error('One name makes one member.');
    const [one, two] = await insertApprovedClaims(world, member, 2);
    if (!one || !two) throw new Error('Two claims were asked for.');
    const paid = await step(treasurer, 'Disburse', one, disbursal(world));
    expect(paid.stage).toBe('DISBURSED');
    // The till had Rp 30.000; the rest was drawn from the bank.
    expect(await fundOf(head)).toMatchObject({ cash: 0, bank: 50_000, paid: 100_000 });
    const drawn = `description = 'Cash for claim ${one.number}'`;
    expect(await world.count('ledger_entries', drawn)).toBe(1);
    for (const method of ['CASH', 'TRANSFER']) {
      const input = disbursal(world, { method });
      const refusal = await unchanged(world, () => stepRefused(treasurer, 'Disburse', two, input));
      expect(refusal.extensions).toMatchObject({ code: 'RULE_VIOLATED', rule: 'CLAIM_FUND_SHORT' });
      expect(refusal.message.replaceAll('\u00a0', ' ')).toContain('Rp 50.000');
    }
    const check = '{ bookCheck { checks { name wrongCount } } }';
    const { bookCheck } = await head.ask<{
      bookCheck: { checks: Array<{ name: string; wrongCount: number }> };
    }>(check);
    const wrong = bookCheck.checks.filter(({ wrongCount }) => wrongCount > 0);
    // The money of this test came past the API, without a tranche.
    expect(wrong).toEqual([{ name: 'ENTRY_UNEXPLAINED', wrongCount: 2 }]);
  });

  it('cannot be booked beyond the money past the API either', async () => {
    await world.database.query('begin');
    await world.database.query(`set local askesos.scope = 'INSTITUTION'`);
    await world.database.query(`set local askesos.institution_id = '${world.cast.polonia.id}'`);
    await withdraw(world.database.query, 50_001);
    await expect(world.database.query('commit')).rejects.toMatchObject({
      code: '23514',
      constraint: 'ledger_postings_claim_floor_check',
    });
  });

  it('does not pass beside another that takes the same money, in the weakest of isolations', async () => {
    const clients = [0, 1].map(() => new Client({ connectionString: world.database.url }));
    for (const client of clients) {
      await client.connect();
      await client.query('begin isolation level read committed');
      await client.query(`set local askesos.scope = 'INSTITUTION'`);
      await client.query(`set local askesos.institution_id = '${world.cast.polonia.id}'`);
      await withdraw(client.query.bind(client), 30_000);
    }
    const ends = await Promise.allSettled(clients.map((client) => client.query('commit')));
    await Promise.all(clients.map((client) => client.end()));
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await fundOf(head)).toMatchObject({ bank: 20_000 });
  });
});

describe('fifty payments at once from one fund', () => {
  beforeAll(async () => {
    await open();
    await fundClaims(world, { cash: 300_000, bank: 750_000 });
  });
  afterAll(() => world.close());

  it('pay exactly what the fund has, refuse the rest by name, and never go below zero', async () => {
    const { members } = await insertGroup(world, { names: ['Amina'] });
    const [member] = members;
    if (!member) throw new Error('One name makes one member.');
    const claims = await insertApprovedClaims(world, member, 50);
    const answers = await Promise.all(
      claims.map(({ id, version }, n) => {
        const input = disbursal(world, { method: n % 2 === 0 ? 'CASH' : 'TRANSFER' });
        return treasurer.send(stepText('Disburse'), { id, expectedVersion: version, input });
      }),
    );
    const rules = answers.flatMap(
      ({ errors }) => errors?.map(({ extensions }) => extensions) ?? [],
    );
    expect(rules).toHaveLength(40);
    for (const { code, rule } of rules)
      expect([code, rule]).toEqual(['RULE_VIOLATED', 'CLAIM_FUND_SHORT']);
    expect(answers.map(({ errors }) => JSON.stringify(errors ?? '')).join()).not.toMatch(
      /40001|40P01/,
    );
    const fund = await fundOf(head);
    expect(fund).toMatchObject({ balance: 50_000, paid: 1_000_000, committed: 4_000_000 });
    expect(Math.min(fund.cash, fund.bank)).toBeGreaterThanOrEqual(0);
    expect(await lowestBalances()).toEqual([
      { kind: 'CLAIM_BANK', is_below: false },
      { kind: 'CLAIM_CASH', is_below: false },
    ]);
    expect(await world.count('claims', `stage = 'DISBURSED'`)).toBe(10);
    expect(await world.count('claim_steps', `action = 'DISBURSE'`)).toBe(10);
  });

  /** Whether an account was ever below zero, entry after entry; ids of entries are in the order of time. */
  function lowestBalances(): Promise<object[]> {
    return world.rows(
      `select kind, min(balance) < 0 as is_below from (
         select a.kind, sum(x.amount) over (partition by a.id order by x.entry_id) as balance
         from ledger_postings x join ledger_accounts a on a.id = x.account_id where a.kind in ('CLAIM_CASH', 'CLAIM_BANK')) t
       group by kind order by kind`,
    );
  }
});

describe('a claim that was paid', () => {
  beforeAll(open);
  afterAll(() => world.close());

  it('counts as usual for a year', async () => {
    await claimAt(world, 'RECEIVED');
    const [month] = (await fundOf(head)).forecasts;
    expect(month).toMatchObject({ fromOpenClaims: 0, usual: 9_203 });
    world.travelTo('2027-11-16T03:00:00.000Z');
    const later = await world.as('HEAD');
    expect((await fundOf(later)).forecasts[0]?.usual).toBe(0);
  });
});

/** Books money out of the bank account of polonia's fund, as somebody with SQL would. */
async function withdraw(query: Client['query'], amount: number): Promise<void> {
  const { id, users } = world.cast.polonia;
  const entryId = uuidv7();
  await query(
    `insert into ledger_entries values ($1, $2, 'CLAIM', '2026-11-20', now(), $3, 'By hand', null)`,
    [id, entryId, users.TREASURER.id],
  );
  await query(
    `insert into ledger_postings select institution_id, $2, id, 'CLAIM', case kind when 'CLAIM_BANK' then -$3::bigint else $3::bigint end
     from ledger_accounts where institution_id = $1 and kind in ('CLAIM_BANK', 'CLAIMS_PAID')`,
    [id, entryId, amount],
  );
}

async function asInstitution(statement: string): Promise<void> {
  await world.database.query('begin');
  await world.database.query(`set local askesos.scope = 'INSTITUTION'`);
  await world.database.query(`set local askesos.institution_id = '${world.cast.polonia.id}'`);
  await world.database.query(statement);
  await world.database.query('commit');
}
