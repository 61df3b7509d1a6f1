export {
  RenewalOutcomeResolver,
  RenewalPlanResolver,
  RenewalRowResolver,
} from './renewal.resolver.js';
