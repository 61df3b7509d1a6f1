import './claim.enums.js';
export { ClaimDocument, ClaimDocumentSchema } from './claim-document.entity.js';
export {
  ClaimReportResolver,
  MeetingClaimsResolver,
  ParticipantClaimsResolver,
} from './claim-report.resolver.js';
export { ClaimFile, ClaimFileSchema } from './claim-file.entity.js';
export {
  ClaimDocumentFilesResolver,
  ClaimFileResolver,
  ClaimFileViewResolver,
} from './claim-file.resolver.js';
export { sweepClaimFiles, type SweepParts } from './claim-file.sweep.js';
export { ClaimFileView, ClaimFileViewSchema } from './claim-file-view.entity.js';
export { addFile, viewFile } from './claim-file.writes.js';
export { ClaimHold, ClaimHoldSchema } from './claim-hold.entity.js';
export { ClaimHoldResolver } from './claim-hold.resolver.js';
export { ClaimStepsResolver } from './claim-step.resolver.js';
export { ClaimStep, ClaimStepSchema } from './claim-step.entity.js';
export { Claim } from './claim.entity.js';
export { CLAIMS_JUDGED } from './claim.queries.js';
export { ClaimResolver, ClaimStepResolver } from './claim.resolver.js';
export { ClaimSchema } from './claim.schema.js';
export { ClaimStage } from './claim.transitions.js';
