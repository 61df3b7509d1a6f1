import { invalidField } from './errors.js';
import { normalisePhone } from './phone.js';

/** A telephone number from an input in E.164: undefined stays (unchanged), null clears, rubbish is refused by field. */
export function phoneFrom(
  input: string | null | undefined,
  path = 'input.phone',
): string | null | undefined {
  if (input === undefined || input === null) return input;
  const phone = normalisePhone(input);
  if (phone === null)
    throw invalidField(
      path,
      'NOT_A_PHONE',
      `Not a telephone number: expected such as 0812 3456 7890.`,
    );
  return phone;
}
