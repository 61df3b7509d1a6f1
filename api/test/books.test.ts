import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_SEED, loadDemo } from '../seed/load.js';
import { checkBooks } from '../src/books/index.js';
import { connectApplication } from '../src/orm.js';
import { NikSeal } from '../src/kernel/index.js';
import { createDatabase, type TestDatabase } from './support/database.js';
import { SECRET, World } from './support/world.js';

const TODAY = '2026-11-23';

/** A corruption that somebody with all rights over the database could make, and the check that finds it. */
type Plant = readonly [fault: string, sql: string, finds: string];

const PAYMENT = `(select id from premium_payments where reverses_id is null order by receipt_number limit 1)`;
const ENTRY = `(select entry_id from premium_payments where reverses_id is null order by receipt_number limit 1)`;
const PAID_CLAIM = `(select id from claims where paid_amount is not null order by number limit 1)`;

const PLANTS: readonly Plant[] = [
  [
    'one side of an entry made larger',
    `update ledger_postings set amount = amount + 1 where entry_id = ${ENTRY} and amount > 0`,
    'ENTRY_UNBALANCED',
  ],
  [
    'an entry without its postings',
    `delete from ledger_postings where entry_id = ${ENTRY}`,
    'ENTRY_UNBALANCED',
  ],
  [
    'a posting whose entry is gone',
    `delete from ledger_entries where id = ${ENTRY}`,
    'POSTING_ORPHANED',
  ],
  [
    'premium money booked to a claim',
    `update ledger_postings p set account_id = a.id from ledger_accounts a
     where p.entry_id = ${ENTRY} and p.amount > 0 and a.kind = 'CLAIM_BANK' and a.institution_id = p.institution_id`,
    'FUND_MIXED',
  ],
  [
    'a reversal of another amount',
    `update ledger_postings set amount = amount * 2 where entry_id = (select id from ledger_entries where reverses_id is not null order by id limit 1)`,
    'REVERSAL_DIFFERS',
  ],
  [
    'a payment made larger afterwards',
    `update premium_payments set amount = amount + 5000 where id = ${PAYMENT}`,
    'PAYMENT_UNPOSTED',
  ],
  ['a payment deleted', `delete from premium_payments where id = ${PAYMENT}`, 'ENTRY_UNEXPLAINED'],
  [
    'a payment credited to somebody else',
    `update premium_payments set enrolment_id = (select id from enrolments order by id desc limit 1) where id = ${PAYMENT}`,
    'SAVINGS_DIFFER',
  ],
  [
    'two payments on one entry',
    `update premium_payments set entry_id = ${ENTRY} where id = (select id from premium_payments order by receipt_number offset 1 limit 1)`,
    'PAYMENT_POSTED_TWICE',
  ],
  [
    'months that do not add up to the payment',
    `update premium_allocations set amount = amount - 1 where payment_id = ${PAYMENT}`,
    'ALLOCATION_DIFFERS',
  ],
  [
    'a month paid twice',
    `update premium_allocations set due_month = (select min(due_month) from premium_allocations o where o.enrolment_id = premium_allocations.enrolment_id)
     where (payment_id, due_month) = (select payment_id, due_month from premium_allocations order by due_month desc, payment_id limit 1)`,
    'MONTH_OVERPAID',
  ],
  [
    'a receipt number skipped',
    `update premium_payments set receipt_number = left(receipt_number, 8) || '999999' where id = ${PAYMENT}`,
    'RECEIPT_GAP',
  ],
  [
    'a counter set back',
    `update counters set last_number = last_number - 1 where series like 'KW-%'`,
    'RECEIPT_COUNTER_DIFFERS',
  ],
  [
    'a paid claim with another amount',
    `update claims set paid_amount = paid_amount + 1, approved_amount = approved_amount + 1, claimed_amount = claimed_amount + 1 where id = ${PAID_CLAIM}`,
    'CLAIM_UNPOSTED',
  ],
  [
    'money taken out of the till without a reason',
    `with e as (insert into ledger_entries select institution_id, gen_random_uuid(), fund, occurred_on, recorded_at, recorded_by_id, 'x', null from ledger_entries where id = ${ENTRY} returning *)
     insert into ledger_postings select p.institution_id, e.id, p.account_id, p.fund, -p.amount * 100000 from e, ledger_postings p where p.entry_id = ${ENTRY}`,
    'ACCOUNT_OVERDRAWN',
  ],
  [
    'a bank deposit made larger afterwards',
    `update bank_deposits set amount = amount + 1 where id = (select id from bank_deposits order by id limit 1)`,
    'DEPOSIT_UNPOSTED',
  ],
  [
    'a cash difference that points to the entry of a deposit',
    `insert into cash_differences
     select institution_id, gen_random_uuid(), cohort_id, deposited_by_id, -5000, 'Lost', deposited_on, gen_random_uuid(), 'APPROVED', gen_random_uuid(), entry_id, recorded_at
     from bank_deposits order by id limit 1`,
    'DIFFERENCE_UNPOSTED',
  ],
  [
    'a refund paid with another amount than was paid in',
    `update refunds set amount = amount + 5000 where id = (select refund_id from refund_payouts order by id limit 1)`,
    'REFUND_DIFFERS',
  ],
  [
    'a refund that is paid and was taken back',
    `insert into refund_withdrawals select institution_id, id, enrolment_id, 'Late', gen_random_uuid(), approved_at
     from refunds where id = (select refund_id from refund_payouts order by id limit 1)`,
    'REFUND_DIFFERS',
  ],
  [
    'a payout that came back under no entry of its own',
    `insert into refund_payout_reversals
     select institution_id, gen_random_uuid(), id, refund_id, amount, paid_by_id, 'Back', paid_on, gen_random_uuid(), 'APPROVED', gen_random_uuid(), entry_id, recorded_at
     from refund_payouts order by id limit 1`,
    'REFUND_DIFFERS',
  ],
  [
    'a second refund of the same enrolment',
    `insert into refunds select institution_id, gen_random_uuid(), enrolment_id, ground, amount, beneficiary_id, payee_name, gen_random_uuid(), change_state, approved_at, id
     from refunds order by id limit 1`,
    'REFUND_DIFFERS',
  ],
  [
    'a payout that came back by its record alone',
    `insert into refund_payout_reversals
     select o.institution_id, gen_random_uuid(), o.id, o.refund_id, o.amount, o.paid_by_id, 'Back', o.paid_on, gen_random_uuid(), 'APPROVED', gen_random_uuid(), e.id, o.recorded_at
     from refund_payouts o, (select id from ledger_entries where reverses_id is not null order by id limit 1) e order by o.id limit 1`,
    'SAVINGS_DIFFER',
  ],
];

describe('the check of the books', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
    await loadDemo(database, {
      seed: DEMO_SEED,
      today: TODAY,
      seal: new NikSeal(SECRET),
      hashPassword: () => Promise.resolve('hash'),
    });
  });
  afterAll(() => database.drop());

  it('finds nothing wrong in the books of the demo, as the application reads them', async () => {
    const orm = await connectApplication(database.url);
    const em = orm.em.fork();
    await em.begin();
    await em.execute(
      `set local askesos.scope = 'PROGRAMME'; set local askesos.institution_id = '00000000-0000-0000-0000-000000000000'`,
    );
    const checks = await checkBooks(em);
    await em.rollback();
    await orm.close(true);
    expect(checks.filter(({ wrongCount }) => wrongCount > 0)).toEqual([]);
    expect(checks).toHaveLength(17);
  });

  it.each(PLANTS)('finds %s', async (_fault, sql, finds) => {
    await database.query('begin');
    try {
      // Somebody with all rights switches triggers and foreign keys off.
      await database.query(`set local session_replication_role = replica`);
      const { rowCount } = await database.query(sql);
      expect(rowCount).toBeGreaterThan(0);
      const checks = await checkBooks({
        execute: async (text) => (await database.query(text)).rows,
      });
      const found = checks.filter(({ wrongCount }) => wrongCount > 0).map(({ name }) => name);
      expect(found).toContain(finds);
      const byName = new Map<string, (typeof checks)[number]>(checks.map((one) => [one.name, one]));
      const { firstWrong, detail } = byName.get(finds) ?? {};
      expect(firstWrong).toMatch(/^[0-9a-f-]{36}$|^KW-/);
      expect(detail).toMatch(/\S/);
    } finally {
      await database.query('rollback');
    }
  });

  it('has a plant for every check', () => {
    const found = new Set(PLANTS.map(([, , finds]) => finds));
    expect(found.size).toBe(17);
  });
});

describe('the page of the books', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('is for those who answer for the money', async () => {
    const query =
      '{ bookCheck { checkedAt isSound checks { name wrongCount firstWrong detail } } }';
    const treasurer = await world.as('TREASURER');
    const { bookCheck } = await treasurer.ask<{ bookCheck: { checks: object[] } }>(query, {});
    expect(bookCheck).toMatchObject({ checkedAt: '2026-11-23T03:00:00.000Z', isSound: true });
    expect(bookCheck.checks).toContainEqual({
      name: 'FUND_MIXED',
      wrongCount: 0,
      firstWrong: null,
      detail: null,
    });
    const officer = await world.as('OFFICER');
    expect((await officer.refused(query, {})).extensions.code).toBe('FORBIDDEN');
  });
});
