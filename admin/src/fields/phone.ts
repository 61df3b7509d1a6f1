/** The digits of a number typed with spaces, dots or dashes. */
export function digitsOf(typed: string): string {
  return typed.replace(/\D/g, '');
}

/** A phone number as the API keeps it: `0812…`, `62812…` and `+62 812…` are all `+62812…`. */
export function toE164(typed: string | null | undefined): string | null {
  const digits = digitsOf(typed ?? '');
  if (!digits) return null;
  if (typed?.trim().startsWith('+') || digits.startsWith('62')) return `+${digits}`;
  return `+62${digits.replace(/^0/, '')}`;
}
