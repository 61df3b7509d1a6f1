/**
 * An Indonesian telephone number in E.164 ('+62…'), or null when the text is none. Takes 0…, 62… and +62… with
 * spaces, dots, dashes or brackets between the digits: mobile numbers (08…, 10 to 13 digits) and landlines with their
 * area code (061…, 9 to 12 digits).
 */
export function normalisePhone(input: string): string | null {
  const compact = input.replace(/[\s().\-\u2010-\u2015]/g, '');
  const match = /^(?:0|\+?62)(8\d{8,11}|[2-79]\d{7,10})$/.exec(compact);
  return match ? `+62${match[1]}` : null;
}
