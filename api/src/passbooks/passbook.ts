import { monthOf, sumRupiah, type LocalDate, type LocalMonth } from '../kernel/index.js';
import { PremiumDueStatus, type TermMonth } from '../premiums/index.js';

/** How one box of a passbook stands. */
export enum PassbookState {
  /** Paid in full; its month has begun. */
  PAID = 'PAID',
  /** Paid in full before its month has begun. */
  AHEAD = 'AHEAD',
  /** Paid in part and not past its due date. */
  PART = 'PART',
  /** Past its due date and not paid in full. */
  OWED = 'OWED',
  /** Its month has begun, nothing is paid, the due date is today or ahead. */
  DUE = 'DUE',
  /** Its month has not begun and nothing is paid. */
  NOT_YET = 'NOT_YET',
  /** The enrolment ended before it fell due. */
  ENDED = 'ENDED',
}

/** Money under one receipt for one month; below zero where it takes a payment back. */
export interface PassbookReceipt {
  month: LocalMonth;
  paymentId: string;
  number: string;
  amount: number;
  paidOn: LocalDate;
}

/** One month of the passbook. */
export interface PassbookBox {
  month: LocalMonth;
  dueOn: LocalDate;
  /** Rupiah due: the premium, or nothing when the enrolment ended before. */
  due: number;
  paid: number;
  state: PassbookState;
  receipts: PassbookReceipt[];
}

/** A box for every month of the term, the money in it and how it stands on a day; it adds up to all that was paid. */
export function passbookBoxes(
  months: readonly TermMonth[],
  receipts: readonly PassbookReceipt[],
  today: LocalDate,
): PassbookBox[] {
  return months.map((term) => {
    const { month, dueOn, isDue } = term;
    return {
      month,
      dueOn,
      due: isDue ? term.amount : 0,
      paid: term.paid,
      state: stateOf(term, today),
      receipts: receipts.filter((receipt) => receipt.month === month),
    };
  });
}

/** What is owed and what was paid, over all boxes. */
export function passbookTotals(boxes: readonly PassbookBox[]): { paid: number; owed: number } {
  const owing = boxes.filter(({ state }) => state === PassbookState.OWED);
  return {
    paid: sumRupiah(boxes.map(({ paid }) => paid)),
    owed: sumRupiah(owing.map(({ due, paid }) => due - paid)),
  };
}

function stateOf({ month, status, isDue }: TermMonth, today: LocalDate): PassbookState {
  if (!isDue) return PassbookState.ENDED;
  switch (status) {
    case PremiumDueStatus.PAID:
      return month > monthOf(today) ? PassbookState.AHEAD : PassbookState.PAID;
    case PremiumDueStatus.PARTIAL:
      return PassbookState.PART;
    case PremiumDueStatus.OVERDUE:
      return PassbookState.OWED;
    case PremiumDueStatus.DUE:
      return PassbookState.DUE;
    case PremiumDueStatus.FUTURE:
      return PassbookState.NOT_YET;
  }
}
