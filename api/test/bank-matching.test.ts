import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CANDIDATES,
  CONFIRM,
  importLines,
  MATCH,
  type StatementRow,
} from './support/bank-statements.js';
import { APPROVE, calling, type ChangeRow } from './support/changes.js';
import type { TestClient } from './support/client.js';
import { endEnrolment, insertGroup } from './support/members.js';
import { pay, reverse } from './support/premiums.js';
import { RefundDesk } from './support/refunds.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const DEPOSIT = `mutation ($input: BankDepositRecordInput!) { bankDepositRecord(input: $input) { id } }`;
const REFUND = `mutation ($id: ID!) { refundPropose(enrolmentId: $id, input: { reason: "Keluar" }) { id version subjectId } }`;
const REFUND_OF = `query ($id: ID!) { enrolment(id: $id) { refund { id } } }`;
const PAY_REFUND = `mutation ($id: ID!, $input: RefundPayInput!) { refundPay(id: $id, input: $input) { amount } }`;
const BOOK = `query ($id: ID!) { enrolment(id: $id) { premiumSummary { paidTotal } } }`;

interface Outcome {
  rowId: string;
  receiptNumber: string | null;
  rule: string | null;
}

describe('the rows of a statement', () => {
  let world: World;
  let treasurer: TestClient;
  let enrolments: Record<string, string>;
  beforeAll(async () => {
    world = await World.create();
    treasurer = await world.as('TREASURER');
    const names = ['Amina Lubis', 'Budi Siregar', 'Citra Dewi', 'Dewi Sartika', 'Edi Pohan'];
    const { members } = await insertGroup(world, { names });
    enrolments = Object.fromEntries(
      members.map(({ fullName, enrolmentId }) => [fullName.split(' ')[0] ?? '', enrolmentId]),
    );
  });
  afterAll(() => world.close());

  const of = (name: string) => enrolments[name] ?? '';
  const transfer = (name: string, amount: number, paidOn: string) =>
    pay(world, treasurer, of(name), { amount, paidOn, method: 'TRANSFER' });
  const deposit = async (amount: number, slipNumber: string, depositedOn = '2026-11-02') => {
    await pay(world, treasurer, of('Edi'), { amount, paidOn: depositedOn });
    const { cohortId } = world.cast.polonia;
    const input = { requestKey: world.newKey(), cohortId, amount, depositedOn, slipNumber };
    type Answer = { bankDepositRecord: { id: string } };
    return (await treasurer.ask<Answer>(DEPOSIT, { input })).bankDepositRecord.id;
  };
  const one = async (line: string): Promise<StatementRow> => {
    const { rows } = await importLines(world, treasurer, line);
    if (!rows[0]) throw new Error('One line makes one row.');
    return rows[0];
  };
  const confirm = async (ids: string[], requestKey = world.newKey()) => {
    type Answer = { bankStatementRowsConfirm: Outcome[] };
    const input = { requestKey, ids };
    return (await treasurer.ask<Answer>(CONFIRM, { input })).bankStatementRowsConfirm;
  };
  const match = (id: string, target: object) => ({
    id,
    input: { requestKey: world.newKey(), ...target },
  });
  const ruleOf = async (query: string, variables: object) =>
    (await treasurer.refused(query, variables)).extensions.rule;
  const paidBy = async (name: string) => {
    type Answer = { enrolment: { premiumSummary: { paidTotal: number } } };
    return (await treasurer.ask<Answer>(BOOK, { id: of(name) })).enrolment.premiumSummary.paidTotal;
  };

  it('stand for the deposit with their amount and the number of its slip, up to three days apart', async () => {
    await deposit(20_000, 'STR-001');
    await deposit(21_000, 'STR-002');
    await deposit(22_000, 'STR-003');
    const { rows } = await importLines(
      world,
      treasurer,
      '05/11/2026;SETORAN TUNAI STR 001;;20.000',
      '06/11/2026;SETORAN TUNAI STR-002;;21.000',
      '02/11/2026;SETORAN TUNAI STR-003;;22.001',
      '02/11/2026;SETORAN TUNAI;;22.000',
      '05/11/2026;SETORAN TUNAI STR 001;;20.000',
    );
    expect(rows.map(({ state }) => state)).toEqual([
      'MATCHED',
      'UNMATCHED',
      'UNMATCHED',
      'UNMATCHED',
      'UNMATCHED',
    ]);
    expect(rows[0]).toMatchObject({
      verdict: {
        isAutomatic: true,
        slipNumber: 'STR-001',
        decidedByName: 'TREASURER Polonia',
        personName: null,
      },
    });
  });

  it('stand for the premium by transfer that is on record, by its payer or its receipt', async () => {
    const first = await transfer('Amina', 5_000, '2026-11-03');
    const second = await transfer('Budi', 5_000, '2026-11-03');
    const reversed = await transfer('Citra', 5_000, '2026-11-03');
    await reverse(world, treasurer, reversed.id);
    const { rows } = await importLines(
      world,
      treasurer,
      '04/11/2026;BI-FAST AMINA LUBIS;;5.000',
      `04/11/2026;TRSF ${second.receiptNumber};;5.000`,
      '04/11/2026;BI-FAST CITRA DEWI;;5.000',
      '05/11/2026;BI-FAST AMINA LUBIS;;5.000',
    );
    expect(rows.map(({ state, verdict }) => [state, verdict?.receiptNumber])).toEqual([
      ['MATCHED', first.receiptNumber],
      ['MATCHED', second.receiptNumber],
      ['PROPOSED', undefined],
      ['PROPOSED', undefined],
    ]);
  });

  it('are confirmed in one go: each premium is recorded once, with its receipt, the oldest months first', async () => {
    const { rows } = await importLines(
      world,
      treasurer,
      '07/11/2026;TRSF DEWI SARTIKA;;10.000',
      '08/11/2026;TRSF DEWI SARTIKA;;5.000',
      '08/11/2026;SIAPA INI;;5.000',
    );
    const ids = rows.map(({ id }) => id);
    const requestKey = world.newKey();
    const outcomes = await confirm(ids, requestKey);
    expect(outcomes.map(({ rule }) => rule)).toEqual([null, null, 'BANK_ROW_NOT_PROPOSED']);
    expect(outcomes.map(({ rowId }) => rowId)).toEqual(ids);
    expect(outcomes[0]?.receiptNumber).toMatch(/^KW-2026-\d{6}$/);
    expect(await unchanged(world, () => confirm(ids, requestKey))).toEqual(outcomes);
    const payments = await world.rows(
      `select p.amount::int, p.paid_on::text, p.method, string_agg(a.due_month, ' ' order by a.due_month) as months
       from premium_payments p join premium_allocations a on a.payment_id = p.id
       where p.enrolment_id = $1 group by p.id, p.amount, p.paid_on, p.method order by p.paid_on`,
      [of('Dewi')],
    );
    expect(payments).toEqual([
      { amount: 10_000, paid_on: '2026-11-07', method: 'TRANSFER', months: '2026-01 2026-02' },
      { amount: 5_000, paid_on: '2026-11-08', method: 'TRANSFER', months: '2026-03' },
    ]);
    const later = await confirm(ids.slice(0, 2));
    expect(later.map(({ rule }) => rule)).toEqual(['BANK_ROW_DECIDED', 'BANK_ROW_DECIDED']);
    expect(await paidBy('Dewi')).toBe(15_000);
  });

  it('confirmed by twenty hands at once are one premium', async () => {
    const row = await one('09/11/2026;TRSF DEWI SARTIKA;;5.000');
    const before = await paidBy('Dewi');
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm([row.id])));
    expect(answers.flat().filter(({ rule }) => rule === null)).toHaveLength(1);
    expect(await paidBy('Dewi')).toBe(before + 5_000);
  });

  it('are not recorded a second time when somebody recorded them at the desk meanwhile', async () => {
    const row = await one('12/11/2026;TRSF DEWI SARTIKA;;15.000');
    const payment = await transfer('Dewi', 15_000, '2026-11-13');
    const [outcome] = await confirm([row.id]);
    expect(outcome).toMatchObject({ rule: 'BANK_ROW_PAYMENT_RECORDED', receiptNumber: null });
    const candidates = await treasurer.ask(CANDIDATES, { id: row.id });
    expect(candidates).toEqual({
      bankStatementRowCandidates: [
        {
          kind: 'PAYMENT',
          id: payment.id,
          amount: 15_000,
          on: '2026-11-13',
          ageDays: 10,
          label: payment.receiptNumber,
        },
      ],
    });
    const answer = await treasurer.ask(MATCH, match(row.id, { paymentId: payment.id }));
    expect(answer).toMatchObject({
      row: { state: 'MATCHED', verdict: { isAutomatic: false, personName: 'Dewi Sartika' } },
    });
  });

  it('are matched by hand with somebody’s enrolment, and the premium is recorded', async () => {
    const row = await one('14/11/2026;TRANSFER TANPA NAMA;;5.000');
    const before = await paidBy('Edi');
    const variables = match(row.id, { enrolmentId: of('Edi') });
    const answer = await treasurer.ask(MATCH, variables);
    expect(answer).toMatchObject({
      row: { state: 'MATCHED', verdict: { personName: 'Edi Pohan' } },
    });
    expect(await unchanged(world, () => treasurer.ask(MATCH, variables))).toEqual(answer);
    expect(await paidBy('Edi')).toBe(before + 5_000);
    expect(await ruleOf(MATCH, match(row.id, { enrolmentId: of('Amina') }))).toBe(
      'BANK_ROW_DECIDED',
    );
  });

  it('are matched by hand with a deposit, which stands on one row only', async () => {
    const depositId = await deposit(31_000, 'STR-031', '2026-11-10');
    const { rows } = await importLines(
      world,
      treasurer,
      '16/11/2026;SETORAN A;;31.000',
      '16/11/2026;SETORAN B;;31.000',
      '16/11/2026;SETORAN C;;30.000',
    );
    const [a, b, c] = rows.map(({ id }) => id);
    expect(await ruleOf(MATCH, match(c ?? '', { depositId }))).toBe('BANK_ROW_AMOUNT_DIFFERS');
    await treasurer.ask(MATCH, match(a ?? '', { depositId }));
    expect(await ruleOf(MATCH, match(b ?? '', { depositId }))).toBe('BANK_ROW_THING_TAKEN');
    const twice = `insert into bank_row_standings select institution_id, '${b ?? ''}', decision_id, kind, deposit_id from bank_row_standings where deposit_id = '${depositId}'`;
    expect(await world.refusedByDatabase(twice)).toContain('bank_row_standings_deposit_unique');
  });

  it('of money that went out stand for a refund by transfer', async () => {
    const { members } = await insertGroup(world, { names: ['Farida Hanum'] });
    const id = members[0]?.enrolmentId ?? '';
    await pay(world, treasurer, id, { amount: 25_000, method: 'TRANSFER', paidOn: '2026-11-01' });
    await endEnrolment(world, id, '2026-11-10');
    const officer = await world.as('OFFICER');
    const { refundPropose } = await officer.ask<{ refundPropose: ChangeRow }>(REFUND, { id });
    await (await world.as('HEAD')).ask(APPROVE, calling(refundPropose));
    type Of = { enrolment: { refund: { id: string } } };
    const { enrolment } = await treasurer.ask<Of>(REFUND_OF, { id });
    const input = {
      requestKey: world.newKey(),
      method: 'TRANSFER',
      paidOn: '2026-11-15',
      receivedByName: 'Farida Hanum',
    };
    await treasurer.ask(PAY_REFUND, { id: enrolment.refund.id, input });
    const { rows } = await importLines(
      world,
      treasurer,
      '16/11/2026;TRSF KE FARIDA HANUM;;-25.000',
      '16/11/2026;BIAYA TRANSFER;;-2.500',
    );
    expect(rows).toMatchObject([
      { state: 'MATCHED', verdict: { personName: 'Farida Hanum' } },
      { state: 'UNMATCHED', openBecause: 'MONEY_OUT' },
    ]);
    const fee = match(rows[1]?.id ?? '', { enrolmentId: of('Amina') });
    expect(await unchanged(world, () => ruleOf(MATCH, fee))).toBe('PAYMENT_NOT_POSITIVE');
  });

  it('stand for no payout that came back before', async () => {
    const desk = await RefundDesk.open(world);
    const { payout } = await desk.pay((await desk.agree((await desk.leaver([26_000])).id)).id);
    await desk.reversePayout(payout?.id ?? '');
    const row = await one('17/11/2026;TRSF KE AMINA;;-26.000');
    expect(row).toMatchObject({ state: 'UNMATCHED', openBecause: 'MONEY_OUT' });
    const target = match(row.id, { payoutId: payout?.id });
    expect(await unchanged(world, () => ruleOf(MATCH, target))).toBe('BANK_ROW_THING_TAKEN');
  });
});
