import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../kernel/index.js';
import { BankDateFormat, readDate } from './bank-date.js';

const { DAY_MONTH_YEAR, YEAR_MONTH_DAY, DAY_MONTH_NAME_YEAR } = BankDateFormat;
const TODAY = '2026-11-23';

test.each([
  ['23/11/2026', DAY_MONTH_YEAR, '2026-11-23'],
  ['1/2/2026', DAY_MONTH_YEAR, '2026-02-01'],
  ['01-02-26', DAY_MONTH_YEAR, '2026-02-01'],
  ['01.02.2026 13:45:07', DAY_MONTH_YEAR, '2026-02-01'],
  ['2026-11-23', YEAR_MONTH_DAY, '2026-11-23'],
  ['2026-11-23T09:15:00Z', YEAR_MONTH_DAY, '2026-11-23'],
  ['20261123', YEAR_MONTH_DAY, '2026-11-23'],
  ['17-Agu-2026', DAY_MONTH_NAME_YEAR, '2026-08-17'],
  ['17 Agustus 2026', DAY_MONTH_NAME_YEAR, '2026-08-17'],
  ['17-Aug-26', DAY_MONTH_NAME_YEAR, '2026-08-17'],
  ['5-MEI-2026', DAY_MONTH_NAME_YEAR, '2026-05-05'],
  ['5 May 2026', DAY_MONTH_NAME_YEAR, '2026-05-05'],
  ['5 Okt 2026', DAY_MONTH_NAME_YEAR, '2026-10-05'],
  ['31 Desember 2025', DAY_MONTH_NAME_YEAR, '2025-12-31'],
  ['31 Dec. 2025', DAY_MONTH_NAME_YEAR, '2025-12-31'],
  ['3 Nopember 2026', DAY_MONTH_NAME_YEAR, '2026-11-03'],
])('%s as %s is %s', (text, format, value) => {
  expect(readDate(text, format, TODAY)).toEqual({ value });
});

test.each([
  ['', DAY_MONTH_YEAR, 'IS_DEFINED'],
  ['24/11/2026', DAY_MONTH_YEAR, 'IN_FUTURE'],
  ['29/02/2026', DAY_MONTH_YEAR, 'NOT_A_DATE'],
  ['11/23/2026', DAY_MONTH_YEAR, 'NOT_A_DATE'],
  ['2026-11-23', DAY_MONTH_YEAR, 'NOT_A_DATE'],
  ['2026-1123', YEAR_MONTH_DAY, 'NOT_A_DATE'],
  ['17-Agg-2026', DAY_MONTH_NAME_YEAR, 'NOT_A_DATE'],
  ['Saldo awal', DAY_MONTH_YEAR, 'NOT_A_DATE'],
  ['٢٣/١١/٢٠٢٦', DAY_MONTH_YEAR, 'OTHER_DIGITS'],
])('%s as %s is refused: %s', (text, format, fault) => {
  expect(readDate(text, format, TODAY)).toEqual({ fault });
});

test('every day that a bank writes is read back', () => {
  const months = {
    id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  };
  const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(TODAY, -days));
  fc.assert(
    fc.property(
      day,
      fc.constantFrom('id', 'en'),
      fc.constantFrom('/', '-', '.'),
      (on, language, sign) => {
        const [year = '', month = '', date = ''] = on.split('-');
        const name = months[language][Number(month) - 1] ?? '';
        expect(readDate([date, month, year].join(sign), DAY_MONTH_YEAR, TODAY)).toEqual({
          value: on,
        });
        expect(readDate([year, month, date].join(sign), YEAR_MONTH_DAY, TODAY)).toEqual({
          value: on,
        });
        const named = [date, name, year].join(sign);
        expect(readDate(named, DAY_MONTH_NAME_YEAR, TODAY)).toEqual({ value: on });
      },
    ),
    { numRuns: 3_000 },
  );
});

test('any text at all is a day up to today or a code', () => {
  const format = fc.constantFrom(...Object.values(BankDateFormat));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), format, (text, as) => {
      const read = readDate(text, as, TODAY);
      if ('value' in read) expect(read.value <= TODAY).toBe(true);
      else expect(read.fault).toMatch(/^[A-Z_]+$/);
    }),
    { numRuns: 10_000 },
  );
});
