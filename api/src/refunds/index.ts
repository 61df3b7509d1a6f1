export { RefundPlanResolver, RefundPlanRowResolver } from './refund-plan.resolver.js';
export { RefundPayout, RefundPayoutSchema, RefundSchema } from './refund.entity.js';
export {
  ChangeRefundResolver,
  EnrolmentRefundResolver,
  RefundPayoutResolver,
  RefundResolver,
} from './refund.resolver.js';
