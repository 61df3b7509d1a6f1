/**
 * An Indonesian mobile number in E.164 ('+628…'), or null when the text is none. Takes 08…, 628… and +628… with
 * spaces, dots, dashes or brackets between the digits; 10 to 13 digits when written with 08.
 */
export function normalisePhone(input: string): string | null {
  const compact = input.replace(/[\s().\-\u2010-\u2015]/g, '');
  const match = /^(?:0|\+?62)(8\d{8,11})$/.exec(compact);
  return match ? `+62${match[1]}` : null;
}
