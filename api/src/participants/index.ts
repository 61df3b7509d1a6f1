export { Beneficiary, BeneficiarySchema } from './beneficiary.entity.js';
export { Enrolment, EnrolmentSchema } from './enrolment.entity.js';
export { Membership, MembershipSchema } from './membership.entity.js';
export { Participant, ParticipantSchema } from './participant.entity.js';
export { EnrolmentStatus, Relationship, Sex, WorkCategory } from './participant.enums.js';
export { Suspension, SuspensionSchema } from './suspension.entity.js';
