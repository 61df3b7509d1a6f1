import type { Ledger } from './ledger.js';
import type { Payment } from './payments.js';

/** A payment with the number of its receipt. */
export interface Receipt {
  payment: Payment;
  number: string;
}

/** Premiums go into the participants' savings. */
export function bookPremiums(ledger: Ledger, receipts: readonly Receipt[]): void {
  const numbers = new Map(receipts.map(({ payment, number }) => [payment.id, number]));
  for (const { payment, number } of receipts) {
    const { reverses } = payment;
    const reversed = reverses && numbers.get(reverses.id);
    ledger.post({
      ...payment,
      id: payment.entryId,
      to: ledger.account(payment.method === 'CASH' ? 'PREMIUM_CASH' : 'PREMIUM_BANK'),
      from: ledger.savings(payment.enrolmentId),
      occurredOn: payment.paidOn,
      description: reversed ? `Reversal ${number} of ${reversed}` : `Premium ${number}`,
      reversesId: reverses?.entryId ?? null,
    });
  }
}
