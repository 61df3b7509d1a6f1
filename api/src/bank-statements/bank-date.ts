import { registerEnumType } from 'type-graphql';
import { parseLocalDate, type LocalDate } from '../kernel/index.js';
import type { Read } from './bank-amount.js';

/** How a bank writes days. */
export enum BankDateFormat {
  DAY_MONTH_YEAR = 'DAY_MONTH_YEAR',
  YEAR_MONTH_DAY = 'YEAR_MONTH_DAY',
  DAY_MONTH_NAME_YEAR = 'DAY_MONTH_NAME_YEAR',
}
registerEnumType(BankDateFormat, {
  name: 'BankDateFormat',
  description: 'How a bank writes days; a time of day behind it is passed over.',
  valuesConfig: {
    DAY_MONTH_YEAR: { description: '23/11/2026, also with dashes or dots, also 23/11/26' },
    YEAR_MONTH_DAY: { description: '2026-11-23, also with slashes or dots, also 20261123' },
    DAY_MONTH_NAME_YEAR: {
      description: '23-Nov-2026 or 23 Agustus 2026, months in Indonesian or English',
    },
  },
});

/** The first three letters of the months, and those that banks write otherwise. */
const MONTHS: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  peb: '02',
  mar: '03',
  apr: '04',
  mei: '05',
  may: '05',
  jun: '06',
  jul: '07',
  agu: '08',
  agt: '08',
  ags: '08',
  aug: '08',
  sep: '09',
  okt: '10',
  oct: '10',
  nov: '11',
  nop: '11',
  des: '12',
  dec: '12',
};
const MONTH_NAMES =
  /^(january?|januari|feb(ruary|ruari)?|peb(ruari)?|mar(ch|et)?|apr(il)?|mei|may|june?|juni|july?|juli|aug(ust)?|agt|ags|agu(stus)?|sept?(ember)?|okt(ober)?|oct(ober)?|nov(ember)?|nop(ember)?|des(ember)?|dec(ember)?|jan)\.?$/i;

const SHAPES: Readonly<Record<BankDateFormat, RegExp>> = {
  [BankDateFormat.DAY_MONTH_YEAR]:
    /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/,
  [BankDateFormat.YEAR_MONTH_DAY]: /^(?<year>\d{4})([/.-]?)(?<month>\d{2})\2(?<day>\d{2})$/,
  [BankDateFormat.DAY_MONTH_NAME_YEAR]:
    /^(?<day>\d{1,2})[\s/.-]+(?<month>[A-Za-z]{3,9}\.?)[\s/.-]+(?<year>\d{4}|\d{2})$/,
};

const TIME_OF_DAY = /[\sT,]+\d{1,2}[:.]\d{2}([:.]\d{2})?.*$/;

/** The day of a cell. Codes: IS_DEFINED, OTHER_DIGITS, NOT_A_DATE, IN_FUTURE. */
export function readDate(text: string, format: BankDateFormat, today: LocalDate): Read<LocalDate> {
  const cell = text.trim();
  if (cell === '') return { fault: 'IS_DEFINED' };
  if (/[^\P{Nd}0-9]/u.test(cell)) return { fault: 'OTHER_DIGITS' };
  const parts = SHAPES[format].exec(cell.replace(TIME_OF_DAY, ''))?.groups;
  const day = parts && dayOf(parts);
  if (!day) return { fault: 'NOT_A_DATE' };
  return day > today ? { fault: 'IN_FUTURE' } : { value: day };
}

function dayOf({ day = '', month = '', year = '' }: Record<string, string>): LocalDate | null {
  const number = /^\d+$/.test(month) ? month.padStart(2, '0') : monthNamed(month);
  const fullYear = year.length === 2 ? `20${year}` : year;
  return parseLocalDate(`${fullYear}-${number}-${day.padStart(2, '0')}`);
}

function monthNamed(name: string): string {
  return MONTH_NAMES.test(name) ? (MONTHS[name.slice(0, 3).toLowerCase()] ?? '') : '';
}
