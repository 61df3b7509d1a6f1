import './claim.enums.js';
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
export { ClaimEscalation, ClaimEscalationSchema } from './claim-escalation.entity.js';
export { ClaimEscalationResolver, ClaimEscalationsResolver } from './claim-escalation.resolver.js';
export { ClaimReviewSchema } from './claim-review.entity.js';
export { dueReviews } from './claim-review.queries.js';
export {
  ClaimDeskResolver,
  ClaimFlagResolver,
  ClaimReviewResolver,
} from './claim-desk.resolver.js';
export { escalateClaims } from './escalate.job.js';
export { ClaimForecastResolver } from './claim-forecast.resolver.js';
export { ClaimCodeSchema } from './claim-code.entity.js';
export { ClaimComplaintSchema } from './claim-complaint.entity.js';
export { ClaimComplaintResolver, ClaimFamilyResolver } from './claim-family.resolver.js';
export { ClaimRatingSchema } from './claim-rating.entity.js';
export { actForFamily, FamilyAct, type FamilyDeed } from './claim-page.writes.js';
export { claimBehind, pageOf, type ClaimPage, type FamilyClaim } from './claim-page.queries.js';
export type { ClaimDocumentType, RejectionReason } from './claim.enums.js';
export { ReceiptWay } from './claim-receipt.js';
export { ClaimHold, ClaimHoldSchema } from './claim-hold.entity.js';
export { ClaimHoldResolver } from './claim-hold.resolver.js';
export { ClaimStepsResolver } from './claim-step.resolver.js';
export { ClaimStep, ClaimStepSchema } from './claim-step.entity.js';
export { Claim } from './claim.entity.js';
export { CLAIMS_JUDGED } from './claim.queries.js';
export { ClaimResolver, ClaimStepResolver } from './claim.resolver.js';
export { ClaimSchema } from './claim.schema.js';
export { ClaimStage } from './claim.transitions.js';
export { goesOn, type CoveredEnrolment } from './cover.js';
