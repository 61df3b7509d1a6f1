import type { Receipt } from './premium-books.js';
import type { Instant, LocalDate, LocalMonth } from './calendar.js';
import type { Numbering } from './numbering.js';
import type { Payment } from './payments.js';
import type { Scene } from './scene.js';

/** A row of `premium_payments`. */
export interface PremiumPaymentRow {
  institutionId: string;
  id: string;
  enrolmentId: string;
  receiptNumber: string;
  amount: number;
  paidOn: LocalDate;
  method: 'CASH' | 'TRANSFER';
  meetingId: string | null;
  carriedById: string | null;
  entryId: string;
  reversesId: string | null;
  reason: string | null;
  changeId: string | null;
  recordedById: string;
  recordedAt: Instant;
}

/** A row of `premium_allocations`. */
export interface PremiumAllocationRow {
  institutionId: string;
  paymentId: string;
  enrolmentId: string;
  dueMonth: LocalMonth;
  amount: number;
}

/** Receipts are numbered in the order the payments were entered. */
export function numberReceipts(payments: readonly Payment[], numbering: Numbering): Receipt[] {
  return payments
    .toSorted((left, right) =>
      left.recordedAt < right.recordedAt ? -1 : left.recordedAt > right.recordedAt ? 1 : 0,
    )
    .map((payment) => ({ payment, number: numbering.receipt(payment.recordedAt) }));
}

/** The rows of the payments. */
export function paymentRows(
  receipts: readonly Receipt[],
  { institutionId }: Scene,
): PremiumPaymentRow[] {
  return receipts.map(({ payment, number }) => {
    const { allocations: _months, reverses, ...fields } = payment;
    return { institutionId, ...fields, receiptNumber: number, reversesId: reverses?.id ?? null };
  });
}

/** The rows that say which months a payment pays. */
export function allocationRows(
  receipts: readonly Receipt[],
  { institutionId }: Scene,
): PremiumAllocationRow[] {
  return receipts.flatMap(({ payment: { id, enrolmentId, allocations } }) =>
    allocations.map(({ month, amount }) => ({
      institutionId,
      paymentId: id,
      enrolmentId,
      dueMonth: month,
      amount,
    })),
  );
}
