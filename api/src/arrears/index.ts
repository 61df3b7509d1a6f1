export { ArrearsDecision, ArrearsDecisionSchema } from './arrears-decision.entity.js';
export { ArrearsDecisionResolver, EnrolmentArrearsResolver } from './arrears-decision.resolver.js';
export { GroupArrearsResolver, PremiumArrearsResolver } from './premium-arrears.resolver.js';
