import {
  addDays,
  addToMonth,
  dayInMonth,
  formatRupiah,
  monthOf,
  monthsBetween,
  RuleCode,
  ruleViolated,
  sumRupiah,
  type LocalDate,
  type LocalMonth,
} from '../kernel/index.js';
import {
  allocateOldestFirst,
  allocateToMonths,
  arrears,
  dues,
  monthsAhead,
  openMonths,
  overdueSpans,
  PremiumDueStatus,
  punctuality,
  wholeTerm,
  type MonthAmount,
  type OverdueSpan,
  type PaidAmount,
  type PremiumDue,
  type PremiumTerms,
  type TermMonth,
} from './premium-schedule.js';
import {
  judge,
  settledSince,
  sinceWhen,
  StandingStatus,
  suspendableSince,
  type ArrearsRules,
  type Judgement,
} from './premium-standing.js';
import type { PremiumSummary } from './premium.types.js';

/** Where an enrolment stands by the rules on arrears, and since when. */
export interface Standing extends Judgement {
  /** First day of this status without a break. */
  sinceOn: LocalDate;
}

/** What the premiums of one enrolment are reckoned from. */
export interface PremiumBookEntry {
  startsOn: LocalDate;
  endsOn: LocalDate;
  /** Null while the enrolment runs. */
  endedOn: LocalDate | null;
  /** Rupiah per month. */
  premiumAmount: number;
  /** Day of the month, 1 to 28. */
  premiumDueDay: number;
  /** What follows from arrears. */
  rules: ArrearsRules;
  paid: readonly PaidAmount[];
}

/** The premium book of one enrolment: what is due each month, and what was paid for it. */
export class PremiumBook {
  readonly #entry: PremiumBookEntry;
  readonly #terms: PremiumTerms;

  constructor(entry: PremiumBookEntry) {
    this.#entry = entry;
    this.#terms = termsOf(entry);
  }

  /** The programme's rules on arrears. */
  get rules(): ArrearsRules {
    return this.#entry.rules;
  }

  /** The premium of every month as it stands on a day. */
  duesOn(day: LocalDate): PremiumDue[] {
    return dues(this.#terms, this.#entry.paid, day);
  }

  /** Every month of the term as it stands on a day, those after the end of the enrolment included. */
  termOn(day: LocalDate): TermMonth[] {
    return wholeTerm(this.#terms, this.#entry.paid, day);
  }

  /** The premiums at a glance, as they stand on a day. */
  summaryOn(day: LocalDate): PremiumSummary {
    const { paid, endsOn, endedOn } = this.#entry;
    const schedule = this.duesOn(day);
    const late = arrears(schedule);
    const punctual = punctuality(schedule, day);
    const paidTotal = sumRupiah(paid.map(({ amount }) => amount));
    return {
      paidTotal,
      paidMonths: schedule.filter((due) => due.status === PremiumDueStatus.PAID).length,
      termMonths: this.#terms.termMonths,
      arrearsMonths: late.months,
      arrearsAmount: late.amount,
      monthsAhead: monthsAhead(schedule, day),
      onTimeMonths: punctual.onTime,
      judgedMonths: punctual.due,
      onTimeShare: punctual.share,
      refundForecast: endedOn === null ? this.#terms.amount * this.#terms.termMonths : paidTotal,
      refundOn: endedOn ?? endsOn,
    };
  }

  /** Where the enrolment stands on a day by the rules on arrears, as it was known on that day. */
  standingOn(day: LocalDate): Standing {
    const { rules, startsOn: firstOn } = this.#entry;
    const standing = judge(this.duesOn(day), rules, day);
    return { ...standing, sinceOn: sinceWhen(this.#overdueSpans(), rules, { firstOn, day }) };
  }

  /** The day since which the arrears have been long enough to let the enrolment lapse; null while they are not. */
  lapseDueOn(day: LocalDate): LocalDate | null {
    const { status, sinceOn } = this.standingOn(day);
    return status === StandingStatus.TO_LAPSE ? sinceOn : null;
  }

  /** The day since which the arrears have been long enough to suspend cover; null while they are not. */
  suspensionDueOn(day: LocalDate): LocalDate | null {
    return suspendableSince(this.#overdueSpans(), this.#entry.rules, day);
  }

  /**
   * The day on which money made an end of the arrears for which cover was suspended, or of as many of them as a
   * suspension takes. Null while nothing did: where no money came, none can buy past cover.
   */
  settledOn(suspendedOn: LocalDate, day: LocalDate): LocalDate | null {
    return settledSince(this.#overdueSpans(), this.#entry.rules, { suspendedOn, day });
  }

  /** What is missing on a day in the month of a meeting, and in the months before it. */
  missingAt(
    meetsOn: LocalDate,
    day: LocalDate,
  ): { due: number; arrears: number; arrearsMonths: number } {
    const month = monthOf(meetsOn);
    const missingOf = (dues: readonly PremiumDue[]) =>
      sumRupiah(dues.map(({ amount, paid }) => amount - paid));
    const schedule = this.duesOn(day);
    const late = schedule.filter((due) => due.month < month && due.paid < due.amount);
    return {
      due: missingOf(schedule.filter((due) => due.month === month)),
      arrears: missingOf(late),
      arrearsMonths: late.length,
    };
  }

  /** The months that are not paid in full with what is missing in each, the oldest first. */
  openMonths(): MonthAmount[] {
    return openMonths(this.#terms, this.#entry.paid);
  }

  /**
   * Spreads a payment over the months that are not paid in full, the oldest first; with chosen months, over those only.
   * Refuses more than the term, or the chosen months, take.
   */
  allocate(payment: number, chosen: readonly LocalMonth[] | null = null): MonthAmount[] {
    return chosen === null ? this.#allocateAll(payment) : this.#allocateTo(chosen, payment);
  }

  /** The book as it will be when a payment of a day went to these months. */
  after(allocations: readonly MonthAmount[], paidOn: LocalDate): PremiumBook {
    const added = allocations.map((allocation) => ({ ...allocation, paidOn }));
    return new PremiumBook({ ...this.#entry, paid: [...this.#entry.paid, ...added] });
  }

  #overdueSpans(): OverdueSpan[] {
    return overdueSpans(this.#terms, this.#entry.paid);
  }

  #allocateAll(payment: number): MonthAmount[] {
    const { allocations, leftover } = allocateOldestFirst(this.#terms, payment, this.#entry.paid);
    if (leftover === 0) return allocations;
    const message = `The term takes ${formatRupiah(payment - leftover)} more at the most; got ${formatRupiah(payment)}.`;
    throw ruleViolated(RuleCode.PAYMENT_EXCEEDS_TERM, message);
  }

  #allocateTo(chosen: readonly LocalMonth[], payment: number): MonthAmount[] {
    const open = new Set(this.openMonths().map(({ month }) => month));
    const closed = chosen.filter((month) => !open.has(month));
    if (closed.length > 0 || chosen.length === 0) {
      const message = `Expected months of the term that are not paid in full; got ${closed.join(', ') || 'none'}.`;
      throw ruleViolated(RuleCode.PAYMENT_MONTH_NOT_OPEN, message);
    }
    const { paid } = this.#entry;
    const { allocations, leftover } = allocateToMonths(this.#terms, chosen, payment, paid);
    if (leftover === 0) return allocations;
    const message = `The chosen months take ${formatRupiah(payment - leftover)} at the most; got ${formatRupiah(payment)}.`;
    throw ruleViolated(RuleCode.PAYMENT_EXCEEDS_MONTHS, message);
  }
}

/** The term begins with the month of the first day, and takes as many months as lie between the two days. */
function termsOf(entry: PremiumBookEntry): PremiumTerms {
  const { startsOn, endsOn, premiumAmount, premiumDueDay } = entry;
  const firstMonth = monthOf(startsOn);
  return {
    firstMonth,
    termMonths: monthsBetween(firstMonth, monthOf(addDays(endsOn, 1))),
    amount: premiumAmount,
    dueDay: premiumDueDay,
    endedMonth: endedMonthOf(entry),
  };
}

/** The last month whose due date the participant lived to see, or stayed for; null while the enrolment runs. */
function endedMonthOf({ endedOn, premiumDueDay }: PremiumBookEntry): string | null {
  if (endedOn === null) return null;
  const month = monthOf(endedOn);
  return dayInMonth(month, premiumDueDay) <= endedOn ? month : addToMonth(month, -1);
}
