import type { TimeZone } from '../data/gql/graphql';
import type { Language } from './text';

/** Amounts, dates and times in the words of a language; whoever reads is in Indonesia. */
export interface Format {
  /** `Rp 5.000`, with a space that does not break. */
  readonly rupiah: (amount: number) => string;
  /** `5.000` */
  readonly number: (amount: number) => string;
  /** `Senin, 23 November` of a calendar date. */
  readonly day: (date: string) => string;
  /** `08.16` of an instant, with the day before it when that is another day. */
  readonly moment: (instant: string, now: Date) => string;
}

/** The zones of the schema by the names browsers know. */
const ZONES: Readonly<Record<TimeZone, string>> = {
  ASIA_JAKARTA: 'Asia/Jakarta',
  ASIA_MAKASSAR: 'Asia/Makassar',
  ASIA_JAYAPURA: 'Asia/Jayapura',
};

const TAGS: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** The formats of a language in the institution's zone. */
export function formatIn(language: Language, zone: TimeZone): Format {
  const timeZone = ZONES[zone];
  const tag = TAGS[language];
  // Amounts are written the way the notes are, in both languages.
  const digits = new Intl.NumberFormat('id-ID');
  const day = new Intl.DateTimeFormat(tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone });
  const short = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone });
  return {
    rupiah: (amount) => `${amount < 0 ? '−' : ''}Rp\u00a0${digits.format(Math.abs(amount))}`,
    number: (amount) => digits.format(amount),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    moment: (instant, now) => {
      const at = new Date(instant);
      const isToday = dateIn(at, zone) === dateIn(now, zone);
      return isToday ? time.format(at) : `${short.format(at)} ${time.format(at)}`;
    },
  };
}

/** The calendar date of an instant in a zone, as YYYY-MM-DD. */
export function dateIn(instant: Date, zone: TimeZone): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONES[zone] }).format(instant);
}
