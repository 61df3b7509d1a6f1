import type { MessageArguments, MessageKey } from '../i18n/messages';
import type { Clock } from './claim.rows';

/** A text of the catalogue with its values. */
export interface ClockWords {
  readonly key: MessageKey;
  readonly values: MessageArguments;
}

/** The clock of a claim in words: `2 hari lagi`, `hari ini`, `terlambat 3 hari`, `selesai 5 hari`. */
export function clockWords({ timeliness, days, settlementDays }: Clock): ClockWords {
  switch (timeliness) {
    case 'ON_TRACK':
    case 'DUE_SOON':
      return { key: 'resources.claims.clock.left', values: count(days) };
    case 'DUE_TODAY':
      return { key: 'resources.claims.clock.today', values: {} };
    case 'OVERDUE':
      return { key: 'resources.claims.clock.late', values: count(days) };
    case 'SETTLED_ON_TIME':
      return { key: 'resources.claims.clock.settled', values: count(settlementDays ?? days) };
    case 'SETTLED_LATE':
      return { key: 'resources.claims.clock.settledLate', values: count(settlementDays ?? days) };
  }
}

function count(days: number): MessageArguments {
  return { smart_count: Math.abs(days) };
}

const MS_PER_DAY = 86_400_000;

/** Calendar days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}
