import { NIK_LENGTH } from './nik';
import { digitsOf } from '../fields/phone';

/** A NIK and a family card number have sixteen digits; spaces and dashes between them are fine. */
export function sixteenDigits(typed: string | null | undefined): string | undefined {
  if (!typed || digitsOf(typed).length === NIK_LENGTH) return undefined;
  return 'resources.participants.nik.sixteenDigits';
}
