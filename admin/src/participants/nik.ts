import type { NikWarning, Sex } from '../data/gql/enums';
import { digitsOf } from '../fields/phone';

/** What was typed beside the NIK and may contradict it. */
export interface NikClaims {
  readonly sex?: Sex | undefined;
  /** The day of birth, `1975-05-12`. */
  readonly birthOn?: string | undefined;
}

/** A NIK has this many digits. */
export const NIK_LENGTH = 16;

/** A woman's NIK carries her day of birth plus this. */
const FEMALE_DAY_OFFSET = 40;
const DAYS_IN_LONGEST_MONTH = 31;

/**
 * Compares a whole NIK with what else is known. Cards with clerical errors exist, so these are
 * warnings: the officer looks again and may go on. Whether the region exists only the server knows.
 */
export function checkNik(typed: string, { sex, birthOn }: NikClaims): readonly NikWarning[] {
  const nik = digitsOf(typed);
  if (nik.length !== NIK_LENGTH) return [];
  const warnings: NikWarning[] = [];
  const dayAndSex = Number(nik.slice(6, 8));
  const isFemale = dayAndSex > FEMALE_DAY_OFFSET;
  const day = isFemale ? dayAndSex - FEMALE_DAY_OFFSET : dayAndSex;
  const month = Number(nik.slice(8, 10));
  const year = nik.slice(10, 12);

  if (!isPossible(day, month, year)) warnings.push('NIK_DATE_IMPOSSIBLE');
  else if (birthOn && birthOn.slice(2) !== `${year}-${two(month)}-${two(day)}`)
    warnings.push('NIK_BIRTH_DATE_MISMATCH');
  if (sex && isFemale !== (sex === 'FEMALE')) warnings.push('NIK_SEX_MISMATCH');
  if (nik.endsWith('0000')) warnings.push('NIK_SERIAL_ZERO');
  return warnings;
}

/** The century is not on the card: a 29 February counts as real when either century has it. */
function isPossible(day: number, month: number, year: string): boolean {
  if (day < 1 || day > DAYS_IN_LONGEST_MONTH) return false;
  return ['19', '20'].some((century) => {
    const date = new Date(`${century}${year}-${two(month)}-${two(day)}T00:00:00Z`);
    return date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  });
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
