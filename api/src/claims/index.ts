import './claim.enums.js';
export { AS_OF, IS_JUDGED, IS_ON_TIME, SETTLED_ON } from './claim-as-of.sql.js';
export { HOLD_OVER, IS_TRANSFER, MEMBERSHIP } from './claim.sql.js';
export { bucketOf, SettlementBucket, summariseDays, type DaysSummary } from './claim-clock.js';
export {
  attributedTotal,
  attributeDays,
  claimUntil,
  ResponsibleParty,
  whereOn,
  type ClaimHistory,
  type DaySegment,
} from './claim-days.js';
export { HELD_BY, type ClaimHoldReason } from './claim-hold.reasons.js';
export { workingDaysBy, type WorkingDays } from './working-days.js';
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
export { ClaimEscalation, ClaimEscalationSchema } from './claim-escalation.entity.js';
export { ClaimEscalationResolver, ClaimEscalationsResolver } from './claim-escalation.resolver.js';
export { ClaimReviewSchema } from './claim-review.entity.js';
export { settledClaims, waitingForReview, type SettledClaim } from './claim-review.queries.js';
export {
  ClaimDeskResolver,
  ClaimFlagResolver,
  ClaimReviewResolver,
} from './claim-desk.resolver.js';
export { escalateClaims } from './escalate.job.js';
export { ClaimForecastResolver } from './claim-forecast.resolver.js';
export { ClaimAdvanceEndSchema, ClaimAdvanceSchema } from './claim-advance.entity.js';
export { ClaimAdvancePaidResolver, ClaimAdvanceResolver } from './claim-advance.resolver.js';
export { ClaimCodeSchema } from './claim-code.entity.js';
export { ClaimComplaintSchema } from './claim-complaint.entity.js';
export { ClaimComplaintResolver, ClaimFamilyResolver } from './claim-family.resolver.js';
export { ClaimRatingSchema } from './claim-rating.entity.js';
export {
  actForFamily,
  FamilyAct,
  type FamilyDeed,
  type FamilyOutcome,
} from './claim-page.writes.js';
export { claimBehind, pageOf, type ClaimPage, type FamilyClaim } from './claim-page.queries.js';
export type { ClaimDocumentType, RejectionReason } from './claim.enums.js';
export { ReceiptWay } from './claim-receipt.js';
export { ClaimHold, ClaimHoldSchema } from './claim-hold.entity.js';
export { ClaimHoldResolver } from './claim-hold.resolver.js';
export { ClaimRequestResolver } from './claim-request.resolver.js';
export { DOCUMENT_NAMES } from './document-names.js';
export { DocumentSubstitute } from './substitutes.js';
export { ClaimStepsResolver } from './claim-step.resolver.js';
export { ClaimStep, ClaimStepSchema } from './claim-step.entity.js';
export { Claim } from './claim.entity.js';
export { ClaimResolver, ClaimStepResolver } from './claim.resolver.js';
export { ClaimSchema } from './claim.schema.js';
export { ClaimStage } from './claim.transitions.js';
export { goesOn, type CoveredEnrolment } from './cover.js';
