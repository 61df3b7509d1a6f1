import { useLocale } from 'ra-core';
import { useViewer } from '../auth/useViewer';
import type { TimeZone } from '../data/gql/enums';
import * as format from './format';

const ZONES: Readonly<Record<TimeZone, string>> = {
  ASIA_JAKARTA: 'Asia/Jakarta',
  ASIA_MAKASSAR: 'Asia/Makassar',
  ASIA_JAYAPURA: 'Asia/Jayapura',
};

/** The formatters bound to the reader's language and the institution's zone. */
export function useFormat() {
  const locale = useLocale();
  const zone = ZONES[useViewer()?.institution.timeZone ?? 'ASIA_JAKARTA'];
  const today = format.todayIn(zone, new Date());
  return {
    today,
    rupiah: (amount: number) => format.formatRupiah(amount, locale),
    count: (count: number) => format.formatCount(count, locale),
    decimal: (value: number) => format.formatDecimal(value, locale),
    share: (share: number) => format.formatShare(share, locale),
    day: (day: string) => format.formatDay(day, locale),
    weekday: (day: string) => format.formatWeekday(day, locale),
    days: (from: string, to: string) => format.formatDays(from, to, locale),
    monthTitle: (day: string) => format.formatMonthTitle(day, locale),
    month: (month: string) => format.formatMonth(month, locale),
    duration: (minutes: number) => format.formatDuration(minutes, locale),
    moment: (moment: string) => format.formatMoment(moment, locale, zone),
    distance: (day: string) => format.formatDistance(day, today, locale),
  };
}
