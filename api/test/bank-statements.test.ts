import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  base64,
  fileOf,
  IMPORT,
  importInput,
  importLines,
  MAPPING,
  PREVIEW,
  ROWS,
  rowsOf,
  type Statement,
} from './support/bank-statements.js';
import type { TestClient } from './support/client.js';
import { endEnrolment, insertGroup } from './support/members.js';
import { pay } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

describe('the file of a bank', () => {
  let world: World;
  let treasurer: TestClient;
  let enrolments: string[];
  let numbers: string[];
  beforeAll(async () => {
    world = await World.create();
    treasurer = await world.as('TREASURER');
    const names = ['Amina Lubis', 'Budi Siregar', 'Citra Dewi', 'Rudi Hartono', 'Rudi Hartono'];
    const { members } = await insertGroup(world, { names });
    enrolments = members.map(({ enrolmentId }) => enrolmentId);
    const rows = await world.rows<{ number: string }>(
      'select p.number from participants p join enrolments e on e.participant_id = p.id order by p.number',
    );
    numbers = rows.map(({ number }) => number);
  });
  afterAll(() => world.close());

  const preview = async (text: string | Uint8Array, wish: object = {}) => {
    const { cohortId } = world.cast.polonia;
    const input = { cohortId, fileBase64: base64(text), ...wish };
    type Answer = { bankStatementPreview: Record<string, unknown> };
    return (await treasurer.ask<Answer>(PREVIEW, { input })).bankStatementPreview;
  };
  const fieldOf = async (variables: object, query = IMPORT) => {
    const { extensions } = await treasurer.refused(query, variables);
    return Object.entries(extensions.fields ?? {}).map(([path, { code }]) => `${path} ${code}`)[0];
  };

  it('is looked at first, with a guess at its layout, and nothing is stored', async () => {
    const text = fileOf(
      `01/11/2026;SETORAN TUNAI STR-77;;1.000.000`,
      `02/11/2026;TRSF ${numbers[0]} IURAN NOVEMBER;FT01;5.000,00`,
      `03/11/2026;BUNGA;;lima ribu`,
      `04/11/2026;BIAYA ADM;;-6.500,00`,
    );
    expect(await unchanged(world, () => preview(text))).toEqual({
      encoding: 'UTF_8',
      mappingSource: 'GUESSED',
      columns: ['Tanggal', 'Keterangan', 'Referensi', 'Jumlah'],
      mapping: { ...MAPPING, debitColumn: null, creditColumn: null, directionColumn: null },
      counts: {
        rows: 4,
        matched: 0,
        proposed: 1,
        unmatched: 2,
        broken: 1,
        setAside: 0,
        known: 0,
        moneyIn: 1_005_000,
        moneyOut: 6_500,
        firstOn: '2026-11-01',
        lastOn: '2026-11-04',
      },
      knownStatement: null,
      rows: [
        expect.objectContaining({ number: 2, state: 'UNMATCHED', openBecause: 'NOBODY_NAMED' }),
        expect.objectContaining({
          number: 3,
          state: 'PROPOSED',
          amount: 5_000,
          namedParticipant: 'Amina Lubis',
          namedBy: 'MEMBER_NUMBER',
        }),
        expect.objectContaining({
          state: 'BROKEN',
          faultField: 'AMOUNT',
          faultCode: 'NOT_AN_AMOUNT',
        }),
        expect.objectContaining({ state: 'UNMATCHED', amount: -6_500, openBecause: 'MONEY_OUT' }),
      ],
    });
  });

  it('keeps every row: the good ones, and the broken ones with what is wrong', async () => {
    const { statement, rows } = await importLines(
      world,
      treasurer,
      '01/11/2026;BI-FAST DARI BUDI SIREGAR;FT10;10.000',
      '01/11/2026;"TIDAK DITUTUP;FT11;5.000',
      '24/11/2026;BESOK;FT12;5.000',
      '02/11/2026;SEN;FT13;5.000,50',
      '02/11/2026;LAGI;FT14;5.000',
    );
    expect(statement).toMatchObject({
      fileName: 'rekening.csv',
      encoding: 'UTF_8',
      importedBy: { email: 'treasurer@polonia.example' },
      counts: { rows: 5, proposed: 1, unmatched: 1, broken: 3, matched: 0, moneyIn: 15_000 },
    });
    expect(rows.map(({ number, state }) => [number, state])).toEqual([
      [2, 'PROPOSED'],
      [3, 'BROKEN'],
      [4, 'BROKEN'],
      [5, 'BROKEN'],
      [6, 'UNMATCHED'],
    ]);
    expect(rows[1]).toMatchObject({
      raw: '01/11/2026;"TIDAK DITUTUP;FT11;5.000',
      faultField: 'ROW',
      faultCode: 'QUOTE_NOT_CLOSED',
      amount: null,
    });
    expect((await rowsOf(treasurer, statement.id, 'BROKEN')).map(({ number }) => number)).toEqual([
      3, 4, 5,
    ]);
    const search = { id: statement.id, filter: { search: 'ft14' } };
    expect(await treasurer.ask(ROWS, search)).toMatchObject({ bankStatementRows: { total: 1 } });
  });

  it('is taken once: the same bytes answer the earlier import', async () => {
    const variables = importInput(world, fileOf('05/11/2026;SEKALI;;7.000'));
    type Answer = { bankStatementImport: { isNew: boolean; statement: Statement } };
    const first = (await treasurer.ask<Answer>(IMPORT, variables)).bankStatementImport;
    const again = await unchanged(world, () => treasurer.ask<Answer>(IMPORT, variables));
    expect(first.isNew).toBe(true);
    expect(again.bankStatementImport).toEqual({ ...first, isNew: false });
    const looked = await preview(fileOf('05/11/2026;SEKALI;;7.000'));
    expect(looked['knownStatement']).toEqual({ id: first.statement.id });
    expect(looked['mappingSource']).toBe('REMEMBERED');
  });

  it('sent twenty times at once is taken once', async () => {
    const variables = importInput(world, fileOf('05/11/2026;SERENTAK;;8.000'));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => treasurer.send(IMPORT, variables)),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(await world.count('bank_statement_rows', `description = 'SERENTAK'`)).toBe(1);
  });

  it('knows a movement of an earlier file again, and takes the same movement twice when the bank lists it twice', async () => {
    const twice = '06/11/2026;SETORAN SAMA;;5.000';
    const first = await importLines(world, treasurer, twice, twice);
    expect(first.statement.counts).toMatchObject({ unmatched: 2, known: 0 });
    const second = await importLines(
      world,
      treasurer,
      twice,
      twice,
      twice,
      '07/11/2026;BARU;;5.000',
    );
    expect(second.rows.map(({ state }) => state)).toEqual([
      'KNOWN',
      'KNOWN',
      'UNMATCHED',
      'UNMATCHED',
    ]);
    expect(second.rows[0]).toMatchObject({ knownStatement: { fileName: 'rekening.csv' } });
    const repeated = `insert into bank_statement_rows select institution_id, gen_random_uuid(), statement_id, cohort_id, 900, raw, booked_on,
      amount, description, reference, null, null, fingerprint, occurrence from bank_statement_rows where description = 'BARU'`;
    expect(await world.refusedByDatabase(repeated)).toContain('bank_statement_rows_once_unique');
  });

  it('names nobody by guess: several people, people of nowhere, and payments that a rule refuses stay open', async () => {
    await endEnrolment(world, enrolments[2] ?? '', '2026-11-10');
    await pay(world, treasurer, enrolments[1] ?? '', { amount: 175_000 });
    const { rows } = await importLines(
      world,
      treasurer,
      '08/11/2026;DARI RUDI HARTONO;;5.000',
      '08/11/2026;DARI CITRA DEWI;;5.000',
      '08/11/2026;DARI BUDI SIREGAR;;5.000',
      '08/11/2026;DARI BUDI SIREGAR LAGI;;5.000',
      '31/12/2025;DARI AMINA LUBIS;;5.000',
    );
    expect(rows.map(({ state, openBecause, openRule }) => [state, openBecause, openRule])).toEqual([
      ['UNMATCHED', 'SEVERAL_NAMED', null],
      ['UNMATCHED', 'RULE', 'ENROLMENT_ENDED'],
      ['PROPOSED', null, null],
      ['UNMATCHED', 'RULE', 'PAYMENT_EXCEEDS_TERM'],
      ['UNMATCHED', 'RULE', 'DATE_OUT_OF_ORDER'],
    ]);
  });

  it('is read in the encoding of its bytes', async () => {
    const text = fileOf('09/11/2026;Setoran José;;5.000');
    const windows = Buffer.from(text, 'latin1');
    expect((await preview(windows))['encoding']).toBe('WINDOWS_1252');
    expect((await preview(Buffer.from(`\ufeff${text}`, 'utf16le')))['encoding']).toBe('UTF_16LE');
    const { bankStatementImport } = await treasurer.ask<{
      bankStatementImport: { statement: Statement };
    }>(IMPORT, importInput(world, windows));
    const [row] = await rowsOf(treasurer, bankStatementImport.statement.id);
    expect(row).toMatchObject({ description: 'Setoran José' });
  });

  it('that is no statement is refused with its code, and nothing is stored', async () => {
    const refused = await unchanged(world, async () => [
      await fieldOf(importInput(world, Buffer.from('504b030414000600', 'hex'))),
      await fieldOf(importInput(world, 'x', { fileBase64: 'bukan base64!' })),
      await fieldOf(importInput(world, '')),
      await fieldOf(importInput(world, fileOf())),
      await fieldOf(
        importInput(world, fileOf('x'), { mapping: { ...MAPPING, amountColumn: null } }),
      ),
      await fieldOf(importInput(world, fileOf('x'), { mapping: { ...MAPPING, dateColumn: 0 } })),
      await fieldOf(importInput(world, fileOf('x'), { fileName: '' })),
    ]);
    expect(refused).toEqual([
      'input.fileBase64 NOT_TEXT',
      'input.fileBase64 MATCHES',
      'input.fileBase64 IS_DEFINED',
      'input.fileBase64 ARRAY_MIN_SIZE',
      'input.mapping.amountColumn NO_MAPPING',
      'input.mapping.dateColumn MIN',
      'input.fileName IS_LENGTH',
    ]);
    const { cohortId } = world.cast.polonia;
    const letter = { cohortId, fileBase64: base64('Yth. Bendahara,\nmohon dicek.') };
    expect(await fieldOf({ input: letter }, PREVIEW)).toBe('input.mapping NO_MAPPING');
  });

  it('may have two million bytes, from somebody who is signed in', async () => {
    const line = `10/11/2026;${'SETORAN '.repeat(20)};;5.000`;
    const text = fileOf(
      ...Array.from({ length: 11_000 }, (_, n) => line.replace('SETORAN', `NO${n}`)),
    );
    const counts = (await preview(text))['counts'];
    expect(counts).toMatchObject({ rows: 11_000, unmatched: 11_000, moneyIn: 55_000_000 });
    const large = { input: { cohortId: 'x', fileBase64: base64('x'.repeat(200_000)) } };
    expect((await world.stranger.send(PREVIEW, large)).status).toBe(413);
  });

  it('is imported by a treasurer only, and of another institution not seen', async () => {
    const { statement } = await importLines(world, treasurer, '11/11/2026;SENDIRI;;5.000');
    const [officer, head] = [await world.as('OFFICER'), await world.as('HEAD')];
    const variables = importInput(world, fileOf('11/11/2026;PETUGAS;;5.000'));
    const codes = await unchanged(world, async () => [
      (await officer.refused(IMPORT, variables)).extensions.code,
      (await head.refused(IMPORT, variables)).extensions.code,
      (await officer.refused(ROWS, { id: statement.id })).extensions.code,
    ]);
    expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect((await rowsOf(head, statement.id)).length).toBe(1);
    const mabar = await world.as('TREASURER', 'mabar');
    expect(await rowsOf(mabar, statement.id)).toEqual([]);
    expect((await mabar.refused(IMPORT, variables)).extensions.code).toBe('NOT_FOUND');
    expect(await mabar.ask('{ bankStatements { items { id } } }')).toEqual({
      bankStatements: { items: [] },
    });
  });
});
