import type { Method, Person } from './commands.js';

/** A command with everything decided; the numbers say which of the things made so far, from 0. */
export type Wish =
  | {
      verb: 'pay';
      by: Person;
      payer: number;
      amount: number;
      method: Method;
      chosen: number[] | null;
      carrier: number | null;
    }
  | { verb: 'proposeReversal'; by: Person; payment: number }
  | { verb: 'approve' | 'reject' | 'withdraw'; by: Person; change: number }
  | { verb: 'handOver'; by: Person; to: Person; amount: number }
  | { verb: 'answer'; by: Person; handover: number; outcome: 'CONFIRMED' | 'REFUSED' | 'WITHDRAWN' }
  | { verb: 'deposit'; by: Person; amount: number; slip: string }
  /** What was counted in somebody's hands. */
  | { verb: 'proposeDifference'; by: Person; of: Person; counted: number }
  | { verb: 'leave'; payer: number }
  | { verb: 'proposeRefund'; by: Person; payer: number }
  | { verb: 'payRefund'; by: Person; refund: number; method: Method }
  | { verb: 'withdrawRefund'; by: Person; refund: number }
  | { verb: 'proposePayoutReversal'; by: Person; payout: number }
  | { verb: 'proposeTranche'; by: Person; amount: number; reference: string }
  | { verb: 'repeat' | 'reuseKey'; request: number };

/** What became of a wish: done, or the rule that it breaks. */
export type Outcome = string;
export const DONE: Outcome = 'done';
