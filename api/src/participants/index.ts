export { Beneficiary, BeneficiarySchema } from './beneficiary.entity.js';
export { BeneficiaryResolver } from './beneficiary.resolver.js';
export { Enrolment, EnrolmentSchema } from './enrolment.entity.js';
export { MembershipTransferInput } from './enrolment.inputs.js';
export { EnrolmentResolver } from './enrolment.resolver.js';
export {
  checkReason,
  lapseEnrolment,
  lastSuspension,
  resumeEnrolment,
  reviveEnrolment,
  suspendEnrolment,
  withdrawEnrolment,
} from './enrolment.writes.js';
export { coverStartsOn, leaveGroup, returnToGroup, takePlace } from './joining.writes.js';
export { Membership, MembershipSchema } from './membership.entity.js';
export {
  CohortEnrolmentsResolver,
  GroupMembersResolver,
  MembershipResolver,
} from './membership.resolver.js';
export { transferMembership } from './membership.writes.js';
export { ParticipantFieldsResolver } from './participant-fields.resolver.js';
export { Participant, ParticipantSchema } from './participant.entity.js';
export {
  ArrearsDecisionKind,
  EnrolmentStatus,
  Relationship,
  Sex,
  WorkCategory,
} from './participant.enums.js';
export { arrearsCondition, proposalCondition, WITHOUT_BENEFICIARY } from './participant.queries.js';
export { ParticipantResolver } from './participant.resolver.js';
export { Suspension, SuspensionSchema } from './suspension.entity.js';
