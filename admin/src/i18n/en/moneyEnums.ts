import type * as gql from '../../data/gql/enums';

const HandoverState: Record<gql.HandoverState, string> = {
  WAITING: 'Waiting for the taker',
  CONFIRMED: 'Received',
  REFUSED: 'Refused',
  WITHDRAWN: 'Taken back',
};
const RefundGround: Record<gql.RefundGround, string> = {
  TERM_ENDED: 'Term over',
  WITHDRAWN: 'Left',
  LAPSED: 'Lapsed',
  DECEASED: 'Died',
};
const RefundState: Record<gql.RefundState, string> = {
  WAITING: 'To be handed over',
  PAID: 'Handed over',
  WITHDRAWN: 'Taken back',
};
const ContactWay: Record<gql.ContactWay, string> = {
  PHONE: 'Call',
  MESSAGE: 'Written message',
  VISIT: 'Visit at home',
  MEETING: 'At a meeting of the group',
  THROUGH_SOMEBODY: 'Through a neighbour or relative',
};
const ContactOutcome: Record<gql.ContactOutcome, string> = {
  WILL_FETCH: 'Will fetch it',
  NO_ANSWER: 'No answer',
  UNKNOWN_THERE: 'Wrong number or moved away',
  REFUSES: 'Does not want it',
  OTHER: 'Something else',
};
const StandingStatus: Record<gql.StandingStatus, string> = {
  PUNCTUAL: 'Punctual',
  IN_GRACE: 'In grace',
  IN_ARREARS: 'In arrears',
  TO_SUSPEND: 'May be suspended',
  TO_LAPSE: 'May lapse',
};
const ArrearsPolicy: Record<gql.ArrearsPolicy, string> = {
  PAY_SAVED: 'Pay what was saved',
  HOLD: 'Hold those in arrears',
};
const RefundHold: Record<gql.RefundHold, string> = {
  REFUNDED: 'Refunded before',
  NOT_DUE: 'Term not over',
  NOTHING_SAVED: 'Nothing saved',
  OPEN_CLAIM: 'Claim still open',
  NO_BENEFICIARY: 'No heir on record',
  PROPOSED: 'Proposed alone',
  ARREARS: 'In arrears',
};
const FundAlert: Record<gql.FundAlert, string> = {
  NONE: 'Enough for 90 days',
  WITHIN_90_DAYS: 'Not enough for 90 days',
  WITHIN_30_DAYS: 'Not enough for 30 days',
};
const LedgerAccountKind: Record<gql.LedgerAccountKind, string> = {
  PREMIUM_CASH: 'Premium cash',
  PREMIUM_BANK: 'Premium bank',
  PARTICIPANT_SAVINGS: 'Participants’ savings',
  PREMIUM_DIFFERENCE: 'Cash differences',
  CLAIM_CASH: 'Claim cash',
  CLAIM_BANK: 'Claim bank',
  CLAIM_FUND: 'Claim fund',
  CLAIMS_PAID: 'Claims paid',
};
const LedgerSourceKind: Record<gql.LedgerSourceKind, string> = {
  PREMIUM_PAYMENT: 'Premium',
  CLAIM: 'Claim',
  FUND_TRANCHE: 'Tranche',
  BANK_DEPOSIT: 'Deposit',
  CASH_DIFFERENCE: 'Cash difference',
  REFUND: 'Refund',
};
const BookCheckName: Record<gql.BookCheckName, string> = {
  ENTRY_UNBALANCED: 'Entries that do not balance',
  POSTING_ORPHANED: 'Postings without entry or account',
  FUND_MIXED: 'Premium and claim money mixed',
  REVERSAL_DIFFERS: 'Reversals that differ from their entry',
  ACCOUNT_OVERDRAWN: 'Cash, bank or savings below zero',
  PAYMENT_UNPOSTED: 'Premiums not on the books',
  PAYMENT_POSTED_TWICE: 'Premiums booked twice',
  SAVINGS_DIFFER: 'Savings that differ from the premiums',
  ALLOCATION_DIFFERS: 'Premiums whose months do not add up',
  MONTH_OVERPAID: 'Months paid too much',
  RECEIPT_GAP: 'Receipt numbers missing or doubled',
  RECEIPT_COUNTER_DIFFERS: 'Receipt counters that differ',
  CLAIM_UNPOSTED: 'Paid claims not on the books',
  DEPOSIT_UNPOSTED: 'Deposits not on the books',
  DIFFERENCE_UNPOSTED: 'Cash differences not on the books',
  REFUND_DIFFERS: 'Refunds that differ from the premiums',
  ENTRY_UNEXPLAINED: 'Entries that nothing explains',
};

/** Enum values of money as an officer says them, in the order choices are offered. */
export const moneyEnums = {
  HandoverState,
  RefundGround,
  RefundState,
  ContactWay,
  ContactOutcome,
  StandingStatus,
  ArrearsPolicy,
  RefundHold,
  FundAlert,
  LedgerAccountKind,
  LedgerSourceKind,
  BookCheckName,
};
