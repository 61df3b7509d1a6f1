import { addToMonth, lastDayOf, type LocalDate, type LocalMonth } from '../kernel/index.js';
import { arrears, PremiumDueStatus, type PremiumDue } from './premium-schedule.js';

/** The programme's rules on arrears, all in months. */
export interface ArrearsRules {
  /** A premium is in grace until the end of the month so many months after its own. */
  graceMonths: number;
  /** With so many overdue premiums cover may be suspended. */
  suspendAfterMonths: number;
  /** With so many overdue premiums the enrolment may lapse. */
  lapseAfterMonths: number;
}

/** Where somebody stands by the rules on arrears. The rules only propose: a person suspends, and a person lets lapse. */
export enum StandingStatus {
  /** No premium is overdue. */
  PUNCTUAL = 'PUNCTUAL',
  /** Premiums are overdue, and the oldest is still in grace. */
  IN_GRACE = 'IN_GRACE',
  /** The grace is over, and fewer premiums are overdue than a suspension takes. */
  IN_ARREARS = 'IN_ARREARS',
  /** As many are overdue as a suspension takes. */
  TO_SUSPEND = 'TO_SUSPEND',
  /** As many are overdue as a lapse takes. */
  TO_LAPSE = 'TO_LAPSE',
}

/** A standing on a day, with what decides it. */
export interface Judgement {
  status: StandingStatus;
  /** The month whose premium decides it: the oldest overdue, or the one that filled the measure; null when punctual. */
  month: LocalMonth | null;
  /** Last day of grace of the oldest overdue month; null when punctual. */
  graceEndsOn: LocalDate | null;
  arrearsMonths: number;
  /** Whole rupiah. */
  arrearsAmount: number;
}

/** The standing by the rules, read from a schedule on the day that the schedule describes. */
export function judge(
  schedule: readonly PremiumDue[],
  rules: ArrearsRules,
  day: LocalDate,
): Judgement {
  const overdue = schedule.filter((due) => due.status === PremiumDueStatus.OVERDUE);
  const { months: arrearsMonths, amount: arrearsAmount } = arrears(schedule);
  const oldest = overdue[0]?.month ?? null;
  const graceEndsOn = oldest && lastDayOf(addToMonth(oldest, rules.graceMonths));
  const standing = (status: StandingStatus, month: LocalMonth | null): Judgement => ({
    status,
    month,
    graceEndsOn,
    arrearsMonths,
    arrearsAmount,
  });
  const filledBy = (months: number) => overdue[months - 1]?.month ?? null;
  const { suspendAfterMonths, lapseAfterMonths } = rules;
  if (graceEndsOn === null) return standing(StandingStatus.PUNCTUAL, null);
  if (arrearsMonths >= lapseAfterMonths)
    return standing(StandingStatus.TO_LAPSE, filledBy(lapseAfterMonths));
  if (arrearsMonths >= suspendAfterMonths)
    return standing(StandingStatus.TO_SUSPEND, filledBy(suspendAfterMonths));
  return standing(
    day <= graceEndsOn ? StandingStatus.IN_GRACE : StandingStatus.IN_ARREARS,
    oldest,
  );
}

/**
 * The first day of the unbroken run, up to the last of `days`, on which a question about a day had the answer it has on
 * that last day. `days` are all on which the answer may change, rising.
 */
export function sinceWhen(
  days: readonly LocalDate[],
  isSame: (day: LocalDate) => boolean,
): LocalDate | undefined {
  return days[days.findLastIndex((day) => !isSame(day)) + 1];
}
