const INTL_LOCALES: Readonly<Record<string, string>> = { id: 'id-ID', en: 'en-GB' };

function intl(locale: string): string {
  return INTL_LOCALES[locale] ?? 'id-ID';
}

/** Calendar days carry no zone: they are read and written as UTC so that no day is lost. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Whole rupiah: `Rp 5.000`, with a space that never breaks. */
export function formatRupiah(amount: number, locale: string): string {
  const digits = new Intl.NumberFormat(intl(locale), { maximumFractionDigits: 0 });
  const sign = amount < 0 ? '−' : '';
  return `${sign}Rp\u00a0${digits.format(Math.abs(amount))}`;
}

/** A plain count: `12.400`. */
export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(intl(locale)).format(count);
}

/** A number with at most one decimal: `3,4`. */
export function formatDecimal(value: number, locale: string): string {
  return new Intl.NumberFormat(intl(locale), { maximumFractionDigits: 1 }).format(value);
}

/** A share of one as a percentage without decimals: `82%`. */
export function formatShare(share: number, locale: string): string {
  return new Intl.NumberFormat(intl(locale), { style: 'percent' }).format(share);
}

/** A calendar day: `23 Nov 2026`. */
export function formatDay(day: string, locale: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(intl(locale), options).format(midnight(day));
}

/** A calendar day with its weekday: `Senin, 23 Nov 2026`. */
export function formatWeekday(day: string, locale: string): string {
  const weekday = new Intl.DateTimeFormat(intl(locale), { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(midnight(day))}, ${formatDay(day, locale)}`;
}

/** The days from one to another: `23–29 Nov 2026`. */
export function formatDays(from: string, to: string, locale: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const words = new Intl.DateTimeFormat(intl(locale), options);
  return words.formatRange(midnight(from), midnight(to));
}

/** A calendar month as a heading: `November 2026`. */
export function formatMonthTitle(day: string, locale: string): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(intl(locale), options).format(midnight(day));
}

/** A calendar month: `Nov 2026`. */
export function formatMonth(month: string, locale: string): string {
  const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(intl(locale), options).format(midnight(`${month}-01`));
}

/** How long something takes: `2 jam`, `1 jam, 30 menit`. */
export function formatDuration(minutes: number, locale: string): string {
  const unit = (count: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(intl(locale), { style: 'unit', unit: name, unitDisplay: 'long' }).format(
      count,
    );
  const [hours, rest] = [Math.floor(minutes / MINUTES_PER_HOUR), minutes % MINUTES_PER_HOUR];
  return [hours > 0 && unit(hours, 'hour'), (rest > 0 || hours === 0) && unit(rest, 'minute')]
    .filter(Boolean)
    .join(' ');
}

/** A moment as a clock on the wall of that zone shows it: `23 Nov 2026, 19.30`. */
export function formatMoment(moment: string, locale: string, timeZone: string): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(intl(locale), options).format(new Date(moment));
}

const MINUTES_PER_HOUR = 60;
const MS_PER_DAY = 86_400_000;
const DAYS_PER_MONTH = 30.44;

/** How far a day lies from today: `hari ini`, `3 hari yang lalu`, `dalam 2 bulan`. */
export function formatDistance(day: string, today: string, locale: string): string {
  const days = Math.round((midnight(day).getTime() - midnight(today).getTime()) / MS_PER_DAY);
  const words = new Intl.RelativeTimeFormat(intl(locale), { numeric: 'auto' });
  if (Math.abs(days) < 60) return words.format(days, 'day');
  return words.format(Math.round(days / DAYS_PER_MONTH), 'month');
}

/** The calendar day it is now in a zone: `2026-11-23`. */
export function todayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
}

/** A phone number as it is read aloud: `0812-3456-7890`. Numbers from abroad stay as they are. */
export function formatPhone(e164: string): string {
  if (!e164.startsWith('+62')) return e164;
  const digits = `0${e164.slice(3)}`;
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].filter(Boolean).join('-');
}
