export { monthsElapsed } from './cohort-months.js';
export { Cohort, CohortSchema } from './cohort.entity.js';
export { CohortResolver } from './cohort.resolver.js';
export { ProgrammeBenefit, ProgrammeBenefitSchema } from './programme-benefit.entity.js';
export {
  ProgrammeServiceLevel,
  ProgrammeServiceLevelSchema,
} from './programme-service-level.entity.js';
export { ProgrammeVersion, ProgrammeVersionSchema } from './programme-version.entity.js';
export { Programme, ProgrammeSchema } from './programme.entity.js';
export { ClaimCause, ProgrammeRuleName, ServiceStage } from './programme.enums.js';
export { ProgrammeResolver, ProgrammeVersionResolver } from './programme.resolver.js';
