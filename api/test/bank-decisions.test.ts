import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  importLines,
  MATCH,
  RECONCILE,
  REOPEN,
  rowsOf,
  SET_ASIDE,
  type StatementRow,
} from './support/bank-statements.js';
import type { TestClient } from './support/client.js';
import { insertGroup } from './support/members.js';
import { pay } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const DEPOSIT = `mutation ($input: BankDepositRecordInput!) { bankDepositRecord(input: $input) { id } }`;

describe('what is decided about the rows of a statement', () => {
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
  const match = (id: string, target: object) => ({
    id,
    input: { requestKey: world.newKey(), ...target },
  });
  const ruleOf = async (query: string, variables: object) =>
    (await treasurer.refused(query, variables)).extensions.rule;

  it('that need no match are set aside with a reason, and the reason is taken back', async () => {
    const { statement, rows } = await importLines(
      world,
      treasurer,
      '17/11/2026;BIAYA ADM;;-6.500',
      '17/11/2026;BUNGA;;1.200',
      '17/11/2026;RUSAK;;',
    );
    const [fee = '', interest = '', broken = ''] = rows.map(({ id }) => id);
    const aside = (ids: string[], reason: string, note: string | null = null) => ({
      input: { ids, reason, note },
    });
    const answer = await treasurer.ask(SET_ASIDE, aside([fee], 'BANK_FEE'));
    expect(answer).toMatchObject({
      rows: [{ state: 'SET_ASIDE', verdict: { asideReason: 'BANK_FEE' } }],
    });
    await unchanged(world, () => treasurer.ask(SET_ASIDE, aside([fee], 'BANK_FEE')));
    const refused = await unchanged(world, async () => [
      (await treasurer.refused(SET_ASIDE, aside([interest], 'OTHER'))).extensions.fields,
      await ruleOf(SET_ASIDE, aside([interest, broken], 'OTHER', 'Bunga bulan ini')),
      await ruleOf(REOPEN, { id: interest }),
    ]);
    expect(refused).toMatchObject([
      { 'input.note': { code: 'IS_DEFINED' } },
      'BANK_ROW_UNUSABLE',
      'BANK_ROW_NOT_DECIDED',
    ]);
    expect(await treasurer.ask(REOPEN, { id: fee })).toMatchObject({
      row: { state: 'UNMATCHED', verdict: null },
    });
    await treasurer.ask(SET_ASIDE, aside([fee, interest], 'OTHER', 'Bank menarik kembali'));
    expect((await rowsOf(treasurer, statement.id, 'SET_ASIDE')).map(({ id }) => id)).toEqual([
      fee,
      interest,
    ]);
    const kinds = await world.rows<{ kind: string }>(
      'select kind from bank_row_decisions where row_id = $1 order by id',
      [fee],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['SET_ASIDE', 'REOPENED', 'SET_ASIDE']);
  });

  it('that were matched are opened again, and what they stood for is free', async () => {
    const depositId = await deposit(33_000, 'STR-033', '2026-11-18');
    const row = await one('18/11/2026;SETORAN STR-033;;33.000');
    expect(row.state).toBe('MATCHED');
    await treasurer.ask(REOPEN, { id: row.id });
    await treasurer.ask(MATCH, match(row.id, { depositId }));
    expect(await world.count('bank_row_standings', `deposit_id = '${depositId}'`)).toBe(1);
  });

  it('take exactly one thing each, of their own cohort and institution', async () => {
    const row = await one('19/11/2026;ENTAH;;5.000');
    const { members } = await insertGroup(world, { institution: 'mabar', names: ['Orang Lain'] });
    const foreign = members[0]?.enrolmentId ?? '';
    const refused = await unchanged(world, async () => [
      (await treasurer.refused(MATCH, match(row.id, {}))).extensions.fields,
      (await treasurer.refused(MATCH, match(row.id, { enrolmentId: foreign }))).extensions.code,
      (await treasurer.refused(MATCH, match(row.id, { depositId: foreign }))).extensions.code,
      (await (await world.as('TREASURER', 'mabar')).refused(REOPEN, { id: row.id })).extensions
        .code,
    ]);
    expect(refused).toMatchObject([
      { input: { code: 'ONE_OF_FOUR' } },
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });

  it('stand beside the ledger, with what is on no statement and for how long', async () => {
    const mabar = await World.create();
    const client = await mabar.as('TREASURER');
    const { members } = await insertGroup(mabar, { names: ['Amina Lubis', 'Budi Siregar'] });
    const [amina = '', budi = ''] = members.map(({ enrolmentId }) => enrolmentId);
    const { cohortId } = mabar.cast.polonia;
    await pay(mabar, client, amina, { amount: 40_000, paidOn: '2026-11-01' });
    for (const [amount, slipNumber] of [
      [10_000, 'STR-A'],
      [30_000, 'STR-B'],
    ] as const) {
      const input = {
        requestKey: mabar.newKey(),
        cohortId,
        amount,
        depositedOn: '2026-11-02',
        slipNumber,
      };
      await client.ask(DEPOSIT, { input });
    }
    const late = await pay(mabar, client, budi, {
      amount: 5_000,
      paidOn: '2026-11-22',
      method: 'TRANSFER',
    });
    await importLines(
      mabar,
      client,
      '02/11/2026;SETORAN STR-A;;10.000',
      '03/11/2026;DARI BUDI SIREGAR;;15.000',
      '04/11/2026;BIAYA;;-1.000',
    );
    const input = { cohortId, from: '2026-11-01', to: '2026-11-23' };
    expect(await client.ask(RECONCILE, { input })).toEqual({
      bankReconciliation: {
        ledgerBalance: 45_000,
        ledgerMoved: 45_000,
        statementMoved: 24_000,
        difference: 21_000,
        matched: 10_000,
        setAside: 0,
        open: 14_000,
        openCount: 2,
        missingCount: 1,
        missingTotal: 30_000,
        missing: [
          { kind: 'DEPOSIT', amount: 30_000, on: '2026-11-02', ageDays: 21, label: 'STR-B' },
        ],
      },
    });
    const all = await client.ask<{ bankReconciliation: { missing: Array<{ label: string }> } }>(
      RECONCILE,
      { input: { ...input, missingAfterDays: 0 } },
    );
    expect(all.bankReconciliation.missing.map(({ label }) => label)).toEqual([
      'STR-B',
      late.receiptNumber,
    ]);
    const backwards = await client.refused(RECONCILE, { input: { ...input, from: '2026-11-24' } });
    expect(backwards.extensions.fields).toMatchObject({ 'input.from': { code: 'AFTER_END' } });
    await mabar.close();
  });
});
