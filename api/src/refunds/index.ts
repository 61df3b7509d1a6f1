export { RefundSchema } from './refund.entity.js';
export { RefundContactSchema } from './refund-contact.entity.js';
export { IN_STATE } from './refund-outcome.queries.js';
export {
  RefundPayout,
  RefundPayoutReversalSchema,
  RefundPayoutSchema,
} from './refund-payout.entity.js';
export {
  RefundPayoutResolver,
  RefundPayoutReversalResolver,
  RefundPayoutsResolver,
} from './refund-payout.resolver.js';
export { RefundPlanResolver, RefundPlanRowResolver } from './refund-plan.resolver.js';
export {
  ChangeRefundResolver,
  EnrolmentRefundResolver,
  RefundContactResolver,
  RefundWithdrawalResolver,
} from './refund-records.resolver.js';
export { RefundResolver } from './refund.resolver.js';
export { RefundWithdrawalSchema } from './refund-withdrawal.entity.js';
