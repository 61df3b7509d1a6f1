/** Where the demo's programme runs; the server reckons its days there too. */
const ZONE = 'Asia/Jakarta';
const MS_PER_DAY = 86_400_000;

/** The day so many days before today, or after it when negative. */
export function daysAgo(days: number): string {
  const day = new Date(Date.now() - days * MS_PER_DAY);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(day);
}

/** The first day of the month so many months before this one. */
export function monthsAgo(months: number): string {
  const [year = 0, month = 0] = daysAgo(0).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
}

/** A day as the panel shows it: `23 Nov 2026`. */
export function inWords(day: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('id-ID', options).format(new Date(`${day}T00:00:00Z`));
}

/** The calendar day so many days after another. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Today in the institution's zone. */
export function today(): string {
  return daysAgo(0);
}
