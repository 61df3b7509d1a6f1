export type LocalDate = string;
export function parseLocalDate(text: string): LocalDate | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
export function localDateAt(instant: Date, zone: string): LocalDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(instant);
}
