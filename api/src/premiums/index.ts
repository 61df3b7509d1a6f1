export { bookPayments, type BookedPayment, type PaymentDraft } from './payment-booking.js';
export {
  requireCarrier,
  requirePayableOn,
  requirePayableUntil,
  requirePositive,
  requireRunning,
} from './payment-rules.js';
export { PremiumAllocation, PremiumAllocationSchema } from './premium-allocation.entity.js';
export { PremiumBook, type Standing } from './premium-book.js';
export { StandingStatus } from './premium-standing.js';
export {
  PremiumDueStatus,
  type MonthAmount,
  type PaidAmount,
  type TermMonth,
} from './premium-schedule.js';
export { bookIn, premiumBookOf, premiumBooks } from './premium-book.queries.js';
export { PaymentMethod, PremiumPayment, PremiumPaymentSchema } from './premium-payment.entity.js';
export { takeBack } from './premium-payment.writes.js';
export { PremiumPaymentResolver, ReversalChangeResolver } from './premium-payment.resolver.js';
export { PremiumDue, PremiumSummary } from './premium.types.js';
export { EnrolmentPremiumResolver, MeetingPremiumResolver } from './upstream.resolver.js';
