import type { LocalDate } from '../kernel/index.js';

/** Added to the day of birth in a woman's NIK. */
const FEMALE_DAY_OFFSET = 40;

/** What does not fit about a NIK. Each is shown to the officer and none blocks: cards carry old codes and errors. */
export enum NikWarning {
  /** Its first six digits are no district of today; districts were split and renumbered since. */
  NIK_REGION_UNKNOWN = 'NIK_REGION_UNKNOWN',
  /** Digits 7 to 12 are no calendar day. */
  NIK_DATE_IMPOSSIBLE = 'NIK_DATE_IMPOSSIBLE',
  /** Digits 7 to 12 give another birth date than the one entered. */
  NIK_BIRTH_DATE_MISMATCH = 'NIK_BIRTH_DATE_MISMATCH',
  /** The day is written for the other sex; for women it is 40 higher. */
  NIK_SEX_MISMATCH = 'NIK_SEX_MISMATCH',
  /** The serial number 0000 is never issued. */
  NIK_SERIAL_ZERO = 'NIK_SERIAL_ZERO',
}

/** What is known about the person apart from the NIK. */
export interface NikFacts {
  sex: 'MALE' | 'FEMALE';
  birthOn: LocalDate;
  /** Whether `nikRegionCode` is in the register of regions. */
  knownRegion: boolean;
}

/** Whether a text has the shape of a NIK: 16 digits and nothing else. There is no check digit. */
export function isNik(text: string): boolean {
  return /^[0-9]{16}$/.test(text);
}

/** The district of first registration in a NIK, as the Ministry of Home Affairs writes it: '12.71.16'. */
export function nikRegionCode(nik: string): string {
  return `${nik.slice(0, 2)}.${nik.slice(2, 4)}.${nik.slice(4, 6)}`;
}

/**
 * What does not fit between a NIK (16 digits: district, birth day + 40 for women, month, year, serial) and the facts,
 * in the order of the digits. The year has two digits, so a difference of whole centuries is not seen.
 */
export function nikWarnings(nik: string, facts: NikFacts): NikWarning[] {
  const warnings: NikWarning[] = [];
  if (!facts.knownRegion) warnings.push(NikWarning.NIK_REGION_UNKNOWN);
  warnings.push(...birthWarnings(nik.slice(6, 12), facts));
  if (nik.endsWith('0000')) warnings.push(NikWarning.NIK_SERIAL_ZERO);
  return warnings;
}

/** A NIK, or its last four digits, for people who may not see it: only the serial number stays, '••••••••••••0001'. */
export function maskNik(nik: string): string {
  return nik.slice(-4).padStart(16, '•');
}

/** The sex is read from the day alone, so it is compared even where day, month and year make no date. */
function birthWarnings(digits: string, facts: NikFacts): NikWarning[] {
  const writtenDay = Number(digits.slice(0, 2));
  const isFemale = writtenDay > FEMALE_DAY_OFFSET;
  const day = isFemale ? writtenDay - FEMALE_DAY_OFFSET : writtenDay;
  const month = Number(digits.slice(2, 4));
  const year = digits.slice(4, 6);

  const warnings: NikWarning[] = [];
  const written = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (!isDay(Number(year), month, day)) warnings.push(NikWarning.NIK_DATE_IMPOSSIBLE);
  else if (written !== facts.birthOn.slice(2)) warnings.push(NikWarning.NIK_BIRTH_DATE_MISMATCH);
  if (isFemale !== (facts.sex === 'FEMALE')) warnings.push(NikWarning.NIK_SEX_MISMATCH);
  return warnings;
}

/** Whether the day exists in the year 19yy or 20yy; the two differ in 1900 only, where nobody alive was born. */
function isDay(yearOfCentury: number, month: number, day: number): boolean {
  const lastDay = new Date(Date.UTC(2000 + yearOfCentury, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
