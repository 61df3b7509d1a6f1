import type { Method, Person } from './commands.js';

/** A payment or a reversal, and the months it pays. */
export interface Payment {
  payer: number;
  amount: number;
  method: Method;
  by: Person;
  months: Array<{ month: number; amount: number }>;
  state: 'STANDING' | 'REVERSED' | 'REVERSAL';
}
/** A change that waits, or waited, for a second person. */
export interface Change {
  kind: 'REVERSAL' | 'DIFFERENCE' | 'REFUND' | 'TRANCHE' | 'PAYOUT_REVERSAL';
  subject: number;
  amount: number;
  by: Person;
  isOpen: boolean;
  reference: string;
}
/** Cash on its way from one to another. */
export interface Handover {
  from: Person;
  to: Person;
  amount: number;
  state: 'WAITING' | 'CONFIRMED' | 'REFUSED' | 'WITHDRAWN';
}
/** Premiums that two people agreed to give back. */
export interface Refund {
  payer: number;
  amount: number;
  isWithdrawn: boolean;
}
/** A refund that was handed over. */
export interface Payout {
  refund: Refund;
  by: Person;
  method: Method;
  isBack: boolean;
}
