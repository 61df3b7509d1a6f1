import {
  addDays,
  addToMonth,
  assertRupiah,
  dayInMonth,
  monthOf,
  monthsBetween,
  sumRupiah,
  type LocalDate,
  type LocalMonth,
} from '../kernel/index.js';

/** Where a payment went: what the months got, and what none of them could take. */
export interface Allocation {
  allocations: MonthAmount[];
  leftover: number;
}

/** What an enrolment has to pay: the same amount for every month of the term. */
export interface PremiumTerms {
  firstMonth: LocalMonth;
  termMonths: number;
  /** Rupiah per month. */
  amount: number;
  /** Day of the month by which it is due, 1–31; the last day where the month is shorter. */
  dueDay: number;
  /** Last month that is due when the enrolment ended before its term; null otherwise. */
  endedMonth: LocalMonth | null;
}

/** Money for one month; below zero where it takes a payment back. */
export interface MonthAmount {
  month: LocalMonth;
  amount: number;
}

/** Money that was allocated to a month on the date it was paid, or taken back. */
export interface PaidAmount extends MonthAmount {
  paidOn: LocalDate;
}

/** How one month stands. */
export enum PremiumDueStatus {
  /** Paid in full. */
  PAID = 'PAID',
  /** Paid in part and not past its due date. */
  PARTIAL = 'PARTIAL',
  /** Its month has begun, nothing is paid, the due date is today or ahead. */
  DUE = 'DUE',
  /** Past its due date and not paid in full. */
  OVERDUE = 'OVERDUE',
  /** Its month has not begun. */
  FUTURE = 'FUTURE',
}

/** One month's premium as it stands on a date. */
export interface PremiumDue extends MonthAmount {
  dueOn: LocalDate;
  paid: number;
  status: PremiumDueStatus;
  /** Day from which it was paid in full; null while it is not. */
  paidOn: LocalDate | null;
  /** Paid in full by the due date; null while that is open. A month paid ahead is on time at once. */
  isOnTime: boolean | null;
  /** Due dates that have passed since, its own included: 1 in the first month of arrears; 0 when not overdue. */
  monthsLate: number;
}

/** One month of the whole term; those after the end of an enrolment are not due, but may hold money paid ahead. */
export interface TermMonth extends PremiumDue {
  isDue: boolean;
}

/** Every month of the term, those after the end of the enrolment included, as it stands on a date. */
export function wholeTerm(
  terms: PremiumTerms,
  payments: readonly PaidAmount[],
  asOf: LocalDate,
): TermMonth[] {
  const { endedMonth } = terms;
  return dues({ ...terms, endedMonth: null }, payments, asOf).map((due) => ({
    ...due,
    isDue: endedMonth === null || due.month <= endedMonth,
  }));
}

/** The premium of every month of the term as it stands on a date; money paid later is not seen. */
export function dues(
  terms: PremiumTerms,
  payments: readonly PaidAmount[],
  asOf: LocalDate,
): PremiumDue[] {
  const seen = payments.filter((payment) => payment.paidOn <= asOf);
  return monthsDue(terms).map((month) => dueOf(terms, month, ofMonth(seen, month), asOf));
}

/** Months that are overdue, and the rupiah still missing in them. */
export function arrears(schedule: readonly PremiumDue[]): { months: number; amount: number } {
  const overdue = schedule.filter((due) => due.status === PremiumDueStatus.OVERDUE);
  return { months: overdue.length, amount: sumRupiah(overdue.map(missing)) };
}

/** The arrears in rupiah by age: due dates passed since, 1, 2, and 3 or more. */
export function arrearsByAge(schedule: readonly PremiumDue[]): {
  one: number;
  two: number;
  threeOrMore: number;
} {
  const ofAge = (isAge: (monthsLate: number) => boolean) =>
    sumRupiah(schedule.filter((due) => isAge(due.monthsLate)).map(missing));
  return {
    one: ofAge((age) => age === 1),
    two: ofAge((age) => age === 2),
    threeOrMore: ofAge((age) => age >= 3),
  };
}

/** Days on which a month was overdue. */
export interface OverdueSpan {
  month: LocalMonth;
  from: LocalDate;
  /** The first day on which it was not any more; null while it still is. */
  until: LocalDate | null;
}

/** All days on which each month was or will be overdue, the oldest month first; a payment taken back opens a new span. */
export function overdueSpans(terms: PremiumTerms, payments: readonly PaidAmount[]): OverdueSpan[] {
  return monthsDue(terms).flatMap((month) => {
    const lateFrom = addDays(dayInMonth(month, terms.dueDay), 1);
    const paid = ofMonth(payments, month);
    const later = paid.map(({ paidOn }) => paidOn).filter((day) => day > lateFrom);
    const days = [...new Set([lateFrom, ...later])].sort();
    const isShort = (day: LocalDate) =>
      totalOf(paid.filter(({ paidOn }) => paidOn <= day)) < terms.amount;
    return days.flatMap((from, nth) =>
      isShort(from) ? [{ month, from, until: days[nth + 1] ?? null }] : [],
    );
  });
}

/** Of the months whose due date has passed, how many were paid in full by it; the share is null when none has passed. */
export function punctuality(
  schedule: readonly PremiumDue[],
  asOf: LocalDate,
): { onTime: number; due: number; share: number | null } {
  const judged = schedule.filter((due) => due.dueOn < asOf);
  const onTime = judged.filter((due) => due.isOnTime === true).length;
  return { onTime, due: judged.length, share: judged.length === 0 ? null : onTime / judged.length };
}

/** Months after the present one that are paid in full already. */
export function monthsAhead(schedule: readonly PremiumDue[], asOf: LocalDate): number {
  return schedule.filter((due) => due.month > monthOf(asOf) && due.status === PremiumDueStatus.PAID)
    .length;
}

/**
 * Spreads a payment over the months that are not paid in full, oldest first. `leftover` is what the term cannot take:
 * allocations and leftover add up to the payment. RangeError when the payment is negative.
 */
export function allocateOldestFirst(
  terms: PremiumTerms,
  payment: number,
  paidSoFar: readonly MonthAmount[],
): Allocation {
  return fill(terms, monthsDue(terms), payment, paidSoFar);
}

/**
 * Spreads a payment over chosen months only, the earliest first, whatever the order in which they were named; months
 * outside the term take nothing. Allocations and leftover add up to the payment. RangeError when it is negative.
 */
export function allocateToMonths(
  terms: PremiumTerms,
  chosen: readonly LocalMonth[],
  payment: number,
  paidSoFar: readonly MonthAmount[],
): Allocation {
  const months = monthsDue(terms).filter((month) => chosen.includes(month));
  return fill(terms, months, payment, paidSoFar);
}

/** The months of the term that are not paid in full, with what is missing in each, the oldest first. */
export function openMonths(terms: PremiumTerms, paidSoFar: readonly MonthAmount[]): MonthAmount[] {
  const open = monthsDue(terms).map((month) => ({
    month,
    amount: terms.amount - totalOf(ofMonth(paidSoFar, month)),
  }));
  return open.filter(({ amount }) => amount > 0);
}

function fill(
  terms: PremiumTerms,
  months: readonly LocalMonth[],
  payment: number,
  paidSoFar: readonly MonthAmount[],
): Allocation {
  if (assertRupiah(payment) < 0)
    throw new RangeError(`Expected a payment of zero or more rupiah, found ${payment}.`);
  const allocations: MonthAmount[] = [];
  let leftover = payment;
  for (const month of months) {
    const open = terms.amount - totalOf(ofMonth(paidSoFar, month));
    const amount = Math.min(leftover, open);
    if (amount <= 0) continue;
    allocations.push({ month, amount });
    leftover -= amount;
  }
  return { allocations, leftover };
}

function monthsDue({ firstMonth, termMonths, endedMonth }: PremiumTerms): LocalMonth[] {
  const months = Array.from({ length: termMonths }, (_, index) => addToMonth(firstMonth, index));
  return months.filter((month) => endedMonth === null || month <= endedMonth);
}

function dueOf(
  terms: PremiumTerms,
  month: LocalMonth,
  payments: readonly PaidAmount[],
  asOf: LocalDate,
): PremiumDue {
  const { amount, dueDay } = terms;
  const dueOn = dayInMonth(month, dueDay);
  const paid = totalOf(payments);
  const paidOn = fullyPaidOn(payments, amount);
  const status = statusOf({ month, dueOn, paid, amount }, asOf);
  const isOverdue = status === PremiumDueStatus.OVERDUE;
  const isOnTime = paidOn !== null ? paidOn <= dueOn : isOverdue ? false : null;
  const monthsLate = isOverdue ? ageOf(month, dueDay, asOf) : 0;
  return { month, dueOn, amount, paid, status, paidOn, isOnTime, monthsLate };
}

function statusOf(
  due: Pick<PremiumDue, 'month' | 'dueOn' | 'paid' | 'amount'>,
  asOf: LocalDate,
): PremiumDueStatus {
  if (due.paid >= due.amount) return PremiumDueStatus.PAID;
  if (due.dueOn < asOf) return PremiumDueStatus.OVERDUE;
  if (due.paid > 0) return PremiumDueStatus.PARTIAL;
  return due.month <= monthOf(asOf) ? PremiumDueStatus.DUE : PremiumDueStatus.FUTURE;
}

/** The day since which the running total has covered the amount: a payment taken back does not count. */
function fullyPaidOn(payments: readonly PaidAmount[], amount: number): LocalDate | null {
  const days = [...new Set(payments.map((payment) => payment.paidOn))].sort();
  const totalUntil = (day: LocalDate) => totalOf(payments.filter(({ paidOn }) => paidOn <= day));
  const lastShort = days.findLastIndex((day) => totalUntil(day) < amount);
  return days[lastShort + 1] ?? null;
}

/** Due dates passed up to a day since a month's own, that one included. */
function ageOf(month: LocalMonth, dueDay: number, asOf: LocalDate): number {
  const present = monthOf(asOf);
  return monthsBetween(month, present) + (dayInMonth(present, dueDay) < asOf ? 1 : 0);
}

function missing(due: PremiumDue): number {
  return due.amount - due.paid;
}

function ofMonth<Row extends MonthAmount>(rows: readonly Row[], month: LocalMonth): Row[] {
  return rows.filter((row) => row.month === month);
}

function totalOf(rows: readonly MonthAmount[]): number {
  return sumRupiah(rows.map((row) => row.amount));
}
