/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AttendanceCorrectInput = {
  meetingId: string;
  participantId: string;
  reason: string;
  state: AttendanceState;
};

export type AttendanceState =
  | 'ABSENT'
  | 'EXCUSED'
  | 'LATE'
  | 'PRESENT'
  | 'SICK';

export type BeneficiaryInput = {
  birthOn?: string | null | undefined;
  fullName: string;
  guardianName?: string | null | undefined;
  phone?: string | null | undefined;
  relationship: Relationship;
};

export type ClaimAction =
  | 'APPEAL'
  | 'APPROVE'
  | 'COMPLETE_DOCUMENTS'
  | 'CONFIRM_RECEIPT'
  | 'DISBURSE'
  | 'REJECT'
  | 'VERIFY';

export type ClaimActionObstacle =
  | 'DOCUMENTS_MISSING'
  | 'NO_PERMISSION'
  | 'SAME_PERSON_APPROVED'
  | 'SAME_PERSON_REJECTED'
  | 'SAME_PERSON_REPORTED'
  | 'SAME_PERSON_VERIFIED'
  | 'WRONG_STAGE';

export type ClaimAppealInput = {
  note: string;
  on: string;
};

export type ClaimApproveInput = {
  amount: number;
  note?: string | null | undefined;
  on: string;
};

export type ClaimCause =
  | 'ACCIDENT'
  | 'DEATH'
  | 'ILLNESS';

export type ClaimConfirmReceiptInput = {
  amount: number;
  note?: string | null | undefined;
  on: string;
  witnessName: string;
};

export type ClaimDisburseInput = {
  amount: number;
  method: PaymentMethod;
  note?: string | null | undefined;
  on: string;
  requestKey: string;
};

export type ClaimDocumentReceiveInput = {
  receivedOn: string;
  substitute?: string | null | undefined;
  type: ClaimDocumentType;
};

export type ClaimDocumentType =
  | 'CHRONOLOGY'
  | 'CLAIM_FORM'
  | 'DEATH_CERTIFICATE'
  | 'DOCTOR_LETTER'
  | 'FAMILY_CARD'
  | 'HEIR_LETTER'
  | 'IDENTITY_CARD'
  | 'PARTICIPANT_CARD'
  | 'POLICE_REPORT'
  | 'WITNESS_STATEMENT';

export type ClaimFilter = {
  cause?: ClaimCause | null | undefined;
  dueOnTo?: string | null | undefined;
  groupId?: string | null | undefined;
  ids?: Array<string> | null | undefined;
  isOpen?: boolean | null | undefined;
  isOverdue?: boolean | null | undefined;
  participantId?: string | null | undefined;
  receivedOnFrom?: string | null | undefined;
  receivedOnTo?: string | null | undefined;
  reportedOnFrom?: string | null | undefined;
  reportedOnTo?: string | null | undefined;
  search?: string | null | undefined;
  settledLate?: boolean | null | undefined;
  stage?: ClaimStage | null | undefined;
  stageIn?: Array<ClaimStage> | null | undefined;
};

export type ClaimRejectInput = {
  note: string;
  on: string;
  reason: RejectionReason;
};

export type ClaimReportInput = {
  beneficiaryId?: string | null | undefined;
  cause: ClaimCause;
  eventOn: string;
  incapacityDays?: number | null | undefined;
  note?: string | null | undefined;
  participantId: string;
  reportedOn: string;
  requestKey: string;
};

export type ClaimSort = {
  direction?: SortDirection;
  field: ClaimSortField;
};

export type ClaimSortField =
  | 'DUE_ON'
  | 'EVENT_ON'
  | 'NUMBER'
  | 'REPORTED_ON';

export type ClaimStage =
  | 'APPROVED'
  | 'DISBURSED'
  | 'DOCUMENTS_COMPLETE'
  | 'RECEIVED'
  | 'REJECTED'
  | 'REPORTED'
  | 'VERIFIED';

export type ClaimStepInput = {
  note?: string | null | undefined;
  on: string;
};

export type CohortFilter = {
  ids?: Array<string> | null | undefined;
  institutionId?: string | null | undefined;
  search?: string | null | undefined;
};

export type CohortSort = {
  direction?: SortDirection;
  field: CohortSortField;
};

export type CohortSortField =
  | 'NAME'
  | 'STARTS_ON';

export type DecisionInput = {
  dueOn?: string | null | undefined;
  ownerName?: string | null | undefined;
  text: string;
};

export type EnrolmentStatus =
  | 'ACTIVE'
  | 'DECEASED'
  | 'LAPSED'
  | 'MATURED'
  | 'SUSPENDED'
  | 'WITHDRAWN';

export type GroupCreateInput = {
  cohortId: string;
  meetsAt: string;
  name: string;
  neighbourhood?: string | null | undefined;
  officerId: string;
  recurrenceRule: string;
  regionCode: string;
  usualPlace?: string | null | undefined;
};

export type GroupFilter = {
  cohortId?: string | null | undefined;
  ids?: Array<string> | null | undefined;
  officerId?: string | null | undefined;
  search?: string | null | undefined;
};

export type GroupSort = {
  direction?: SortDirection;
  field: GroupSortField;
};

export type GroupSortField =
  | 'CREATED_AT'
  | 'NAME';

export type GroupUpdateInput = {
  meetsAt?: string | null | undefined;
  name?: string | null | undefined;
  neighbourhood?: string | null | undefined;
  officerId?: string | null | undefined;
  recurrenceRule?: string | null | undefined;
  usualPlace?: string | null | undefined;
};

export type HostReason =
  | 'FEWEST_TURNS'
  | 'LONGEST_AGO'
  | 'NEVER_HOSTED'
  | 'SENIORITY';

export type HostTurnAssignInput = {
  meetingId: string;
  overrideReason?: string | null | undefined;
  participantId: string;
};

export type HostTurnDeferInput = {
  meetingId: string;
  reason: string;
};

export type HostTurnState =
  | 'CANCELLED'
  | 'DEFERRED'
  | 'EXEMPTED'
  | 'HOSTED'
  | 'PLANNED';

export type MeetingCancelInput = {
  reason: string;
};

export type MeetingFilter = {
  groupId?: string | null | undefined;
  ids?: Array<string> | null | undefined;
  isOverdue?: boolean | null | undefined;
  kind?: MeetingKind | null | undefined;
  meetsOnFrom?: string | null | undefined;
  meetsOnTo?: string | null | undefined;
  officerId?: string | null | undefined;
  status?: MeetingStatus | null | undefined;
  withoutHost?: boolean | null | undefined;
};

export type MeetingHoldInput = {
  decisions?: Array<DecisionInput> | null | undefined;
  hostAttended?: boolean;
  minutes?: string | null | undefined;
  requestKey: string;
  rows: Array<MeetingSheetRowInput>;
  topicIds?: Array<string> | null | undefined;
};

export type MeetingKind =
  | 'DELIBERATION'
  | 'MONTHLY'
  | 'OUTREACH';

export type MeetingMoveInput = {
  meetsOn: string;
  place?: string | null | undefined;
  reason: string;
  startsAt: string;
};

export type MeetingScheduleInput = {
  agenda?: string | null | undefined;
  groupId?: string | null | undefined;
  kind: MeetingKind;
  meetsOn: string;
  officerId: string;
  place?: string | null | undefined;
  startsAt: string;
};

export type MeetingSheetRowInput = {
  attendance?: AttendanceState | null | undefined;
  carriedByParticipantId?: string | null | undefined;
  note?: string | null | undefined;
  participantId: string;
  premiumAmount?: number | null | undefined;
};

export type MeetingSort = {
  direction?: SortDirection;
  field: MeetingSortField;
};

export type MeetingSortField =
  | 'MEETS_ON';

export type MeetingStatus =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

export type MembershipTransferInput = {
  groupId: string;
  on: string;
  participantId: string;
  reason: string;
};

export type NikWarning =
  | 'NIK_BIRTH_DATE_MISMATCH'
  | 'NIK_DATE_IMPOSSIBLE'
  | 'NIK_REGION_UNKNOWN'
  | 'NIK_SERIAL_ZERO'
  | 'NIK_SEX_MISMATCH';

export type PageInput = {
  number?: number;
  size?: number;
};

export type ParticipantEnrolInput = {
  address?: string | null | undefined;
  beneficiaries: Array<BeneficiaryInput>;
  birthOn: string;
  cohortId: string;
  employeesCount?: number | null | undefined;
  enrolledOn: string;
  familyCardNumber: string;
  familyCardOverrideReason?: string | null | undefined;
  fullName: string;
  groupId: string;
  isBreadwinner: boolean;
  neighbourhood?: string | null | undefined;
  nik: string;
  occupation: string;
  phone?: string | null | undefined;
  regionCode: string;
  sex: Sex;
  workCategory: WorkCategory;
};

export type ParticipantFilter = {
  arrearsMonthsFrom?: number | null | undefined;
  cohortId?: string | null | undefined;
  groupId?: string | null | undefined;
  ids?: Array<string> | null | undefined;
  search?: string | null | undefined;
  status?: EnrolmentStatus | null | undefined;
  withoutBeneficiary?: boolean | null | undefined;
  workCategory?: WorkCategory | null | undefined;
};

export type ParticipantSort = {
  direction?: SortDirection;
  field: ParticipantSortField;
};

export type ParticipantSortField =
  | 'BIRTH_ON'
  | 'CREATED_AT'
  | 'FULL_NAME'
  | 'NUMBER';

export type ParticipantUpdateInput = {
  address?: string | null | undefined;
  employeesCount?: number | null | undefined;
  fullName?: string | null | undefined;
  neighbourhood?: string | null | undefined;
  occupation?: string | null | undefined;
  phone?: string | null | undefined;
  regionCode?: string | null | undefined;
  workCategory?: WorkCategory | null | undefined;
};

export type PaymentMethod =
  | 'CASH'
  | 'TRANSFER';

export type Permission =
  | 'ATTENDANCE_RECORD'
  | 'CLAIM_CONFIRM'
  | 'CLAIM_DECIDE'
  | 'CLAIM_DISBURSE'
  | 'CLAIM_READ'
  | 'CLAIM_REPORT'
  | 'CLAIM_VERIFY'
  | 'COHORT_MANAGE'
  | 'GROUP_READ'
  | 'GROUP_WRITE'
  | 'INSTITUTION_MANAGE'
  | 'INSTITUTION_READ'
  | 'MEETING_READ'
  | 'MEETING_WRITE'
  | 'PARTICIPANT_NIK_READ'
  | 'PARTICIPANT_READ'
  | 'PARTICIPANT_WRITE'
  | 'PREMIUM_READ'
  | 'PREMIUM_RECORD'
  | 'PREMIUM_REVERSE'
  | 'PROGRAMME_MANAGE'
  | 'PROGRAMME_READ'
  | 'REPORT_READ'
  | 'USER_MANAGE'
  | 'USER_READ';

export type PremiumDueStatus =
  | 'DUE'
  | 'FUTURE'
  | 'OVERDUE'
  | 'PAID'
  | 'PARTIAL';

export type ProgrammeFilter = {
  ids?: Array<string> | null | undefined;
  search?: string | null | undefined;
};

export type ProgrammeRuleName =
  | 'AGE_MAX'
  | 'AGE_MIN'
  | 'FILING_DEADLINE_DAYS'
  | 'GRACE_MONTHS'
  | 'GROUP_SIZE_MAX'
  | 'GROUP_SIZE_MIN'
  | 'INCAPACITY_DAYS_MIN'
  | 'LAPSE_AFTER_MONTHS'
  | 'PREMIUM_AMOUNT'
  | 'PREMIUM_DUE_DAY'
  | 'SUSPEND_AFTER_MONTHS'
  | 'TERM_MONTHS'
  | 'WAITING_DAYS';

export type RegionFilter = {
  ids?: Array<string> | null | undefined;
  level?: RegionLevel | null | undefined;
  parentCode?: string | null | undefined;
  search?: string | null | undefined;
};

export type RegionLevel =
  | 'DISTRICT'
  | 'PROVINCE'
  | 'REGENCY'
  | 'VILLAGE';

export type RejectionReason =
  | 'AFTER_COVER'
  | 'BEFORE_COVER'
  | 'CAP_REACHED'
  | 'DOCUMENTS_MISSING'
  | 'DUPLICATE'
  | 'FILED_TOO_LATE'
  | 'INCAPACITY_TOO_SHORT'
  | 'NOT_COVERED_EVENT'
  | 'OTHER'
  | 'SUSPENDED_COVER'
  | 'WAITING_PERIOD';

export type Relationship =
  | 'CHILD'
  | 'OTHER'
  | 'PARENT'
  | 'SIBLING'
  | 'SPOUSE';

export type Role =
  | 'ANALYST'
  | 'HEAD'
  | 'MINISTRY'
  | 'OFFICER'
  | 'TREASURER';

export type RuleCode =
  | 'CLAIM_ILLEGAL_STEP';

export type ServiceStage =
  | 'COMPLETE_DOCUMENTS'
  | 'CONFIRM_RECEIPT'
  | 'DECIDE'
  | 'DISBURSE'
  | 'VERIFY'
  | 'WHOLE_CASE';

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type TimeZone =
  | 'ASIA_JAKARTA'
  | 'ASIA_JAYAPURA'
  | 'ASIA_MAKASSAR';

export type Timeliness =
  | 'DUE_SOON'
  | 'DUE_TODAY'
  | 'ON_TRACK'
  | 'OVERDUE'
  | 'SETTLED_LATE'
  | 'SETTLED_ON_TIME';

export type UserCreateInput = {
  email: string;
  fullName: string;
  password: string;
  phone?: string | null | undefined;
  role: Role;
};

export type UserFilter = {
  ids?: Array<string> | null | undefined;
  institutionId?: string | null | undefined;
  isActive?: boolean | null | undefined;
  role?: Role | null | undefined;
  search?: string | null | undefined;
};

export type UserSignInInput = {
  email: string;
  password: string;
};

export type UserSort = {
  direction?: SortDirection;
  field: UserSortField;
};

export type UserSortField =
  | 'CREATED_AT'
  | 'EMAIL'
  | 'FULL_NAME'
  | 'LAST_SIGNED_IN_AT'
  | 'ROLE';

export type UserUpdateInput = {
  fullName?: string | null | undefined;
  phone?: string | null | undefined;
  role?: Role | null | undefined;
};

export type WorkCategory =
  | 'OWNER_WITH_FEW_EMPLOYEES'
  | 'SELF_EMPLOYED'
  | 'WORKS_FOR_OTHERS';

export type WorkKind =
  | 'BENEFICIARY_MISSING'
  | 'CLAIM_DUE_SOON'
  | 'CLAIM_OVERDUE'
  | 'CLAIM_TO_CONFIRM'
  | 'CLAIM_TO_DECIDE'
  | 'CLAIM_TO_DISBURSE'
  | 'MEETING_NOT_RECORDED'
  | 'MEETING_TODAY'
  | 'MEETING_WITHOUT_HOST'
  | 'PREMIUM_ARREARS';

export type ParticipantAttendancesQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantAttendancesQuery = { participant: { id: string, attendances: Array<{ state: AttendanceState, note: string | null, meeting: { id: string, kind: MeetingKind, meetsOn: string, place: string | null } }> } | null };

export type AttendanceCorrectMutationVariables = Exact<{
  input: AttendanceCorrectInput;
}>;


export type AttendanceCorrectMutation = { attendance: { state: AttendanceState } };

export type UserChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type UserChangePasswordMutation = { isChanged: boolean };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<Permission>, user: { id: string, fullName: string, email: string, role: Role }, institution: { id: string, name: string, shortName: string, timeZone: TimeZone } } | null };

export type ViewerFactsFragment = { permissions: Array<Permission>, user: { id: string, fullName: string, email: string, role: Role }, institution: { id: string, name: string, shortName: string, timeZone: TimeZone } };

export type UserSignInMutationVariables = Exact<{
  input: UserSignInInput;
}>;


export type UserSignInMutation = { viewer: { permissions: Array<Permission>, user: { id: string, fullName: string, email: string, role: Role }, institution: { id: string, name: string, shortName: string, timeZone: TimeZone } } };

export type UserSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type UserSignOutMutation = { userSignOut: boolean };

export type ClaimDocumentReceiveMutationVariables = Exact<{
  id: string;
  input: ClaimDocumentReceiveInput;
}>;


export type ClaimDocumentReceiveMutation = { claim: { id: string, version: number } };

export type ClaimCompleteDocumentsMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ClaimStepInput;
}>;


export type ClaimCompleteDocumentsMutation = { claim: { id: string, version: number } };

export type ClaimVerifyMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ClaimStepInput;
}>;


export type ClaimVerifyMutation = { claim: { id: string, version: number } };

export type ClaimApproveMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ClaimApproveInput;
}>;


export type ClaimApproveMutation = { claim: { id: string, version: number } };

export type ClaimRejectMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ClaimRejectInput;
}>;


export type ClaimRejectMutation = { claim: { id: string, version: number } };

export type ClaimAppealMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ClaimAppealInput;
}>;


export type ClaimAppealMutation = { claim: { id: string, version: number } };

export type ClaimDisburseMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ClaimDisburseInput;
}>;


export type ClaimDisburseMutation = { claim: { id: string, version: number } };

export type ClaimConfirmReceiptMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ClaimConfirmReceiptInput;
}>;


export type ClaimConfirmReceiptMutation = { claim: { id: string, version: number } };

export type ClaimListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: ClaimSort | null | undefined;
  filter?: ClaimFilter | null | undefined;
}>;


export type ClaimListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, number: string, cause: ClaimCause, stage: ClaimStage, claimedAmount: number, approvedAmount: number | null, participant: { id: string, fullName: string, currentMembership: { id: string, group: { id: string, name: string } } | null }, clock: { timeliness: Timeliness, days: number, dueOn: string, settlementDays: number | null } }> } };

export type ClockFactsFragment = { timeliness: Timeliness, days: number, dueOn: string, settlementDays: number | null };

export type ClaimRecordQueryVariables = Exact<{
  id: string;
}>;


export type ClaimRecordQuery = { record: { id: string, version: number, number: string, cause: ClaimCause, stage: ClaimStage, eventOn: string, reportedOn: string, policyYear: number, incapacityDays: number | null, claimedAmount: number, approvedAmount: number | null, paidAmount: number | null, receivedAmount: number | null, rejectionReason: RejectionReason | null, rejectionNote: string | null, receivedWitness: string | null, waitingFor: Role | null, participant: { id: string, number: string, fullName: string, phone: string | null, currentMembership: { id: string, group: { id: string, name: string } } | null }, enrolment: { id: string, status: EnrolmentStatus, startsOn: string, endsOn: string, premiumSummary: { arrearsMonths: number } }, beneficiary: { id: string, fullName: string, relationship: Relationship, phone: string | null, guardianName: string | null } | null, clock: { stageDueOn: string | null, submissionDays: number | null, processingDays: number | null, timeliness: Timeliness, days: number, dueOn: string, settlementDays: number | null }, nextActions: Array<{ action: ClaimAction, isAllowed: boolean, obstacle: ClaimActionObstacle | null }>, documents: Array<{ id: string, type: ClaimDocumentType, isRequired: boolean, receivedOn: string | null, substitute: string | null }>, steps: Array<{ id: string, action: ClaimAction | null, toStage: ClaimStage, occurredOn: string, recordedAt: string, amount: number | null, rejectionReason: RejectionReason | null, note: string | null, recordedBy: { id: string, fullName: string } }> } | null };

export type ClaimStageCountsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
}>;


export type ClaimStageCountsQuery = { counts: Array<{ stage: ClaimStage, count: number, overdueCount: number, amount: number }> };

export type ClaimReportMutationVariables = Exact<{
  input: ClaimReportInput;
}>;


export type ClaimReportMutation = { record: { id: string, version: number, number: string } };

export type ClaimantQueryVariables = Exact<{
  id: string;
}>;


export type ClaimantQuery = { participant: { id: string, fullName: string, currentEnrolment: { id: string, status: EnrolmentStatus, startsOn: string, endsOn: string, policyYear: number | null, premiumSummary: { arrearsMonths: number } } | null, beneficiaries: Array<{ id: string, fullName: string, relationship: Relationship, isMinor: boolean | null, guardianName: string | null }> } | null };

export type CohortListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: CohortSort | null | undefined;
  filter?: CohortFilter | null | undefined;
}>;


export type CohortListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, name: string, startsOn: string, endsOn: string }> } };

export type GroupListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: GroupSort | null | undefined;
  filter?: GroupFilter | null | undefined;
}>;


export type GroupListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, name: string, neighbourhood: string | null, recurrenceRule: string, meetsAt: string, membersCount: number, arrearsCount: number, institution: { id: string, shortName: string }, officer: { id: string, fullName: string }, nextMeeting: { id: string, meetsOn: string } | null }> } };

export type GroupFactsQueryVariables = Exact<{
  id: string;
}>;


export type GroupFactsQuery = { record: { id: string, version: number, name: string, neighbourhood: string | null, recurrenceRule: string, meetsAt: string, usualPlace: string | null, closedOn: string | null, membersCount: number, arrearsCount: number, cohort: { id: string, name: string }, region: { path: string, id: string }, officer: { id: string, fullName: string, phone: string | null }, nextMeeting: { id: string, meetsOn: string, startsAt: string, place: string | null } | null } | null };

export type GroupFactsFragment = { id: string, version: number, name: string, neighbourhood: string | null, recurrenceRule: string, meetsAt: string, usualPlace: string | null, closedOn: string | null, membersCount: number, arrearsCount: number, cohort: { id: string, name: string }, region: { path: string, id: string }, officer: { id: string, fullName: string, phone: string | null }, nextMeeting: { id: string, meetsOn: string, startsAt: string, place: string | null } | null };

export type GroupRecordQueryVariables = Exact<{
  id: string;
}>;


export type GroupRecordQuery = { record: { id: string, version: number, name: string, neighbourhood: string | null, recurrenceRule: string, meetsAt: string, usualPlace: string | null, closedOn: string | null, membersCount: number, arrearsCount: number, memberships: Array<{ id: string, joinedOn: string, leftOn: string | null, participant: { id: string, number: string, fullName: string, phone: string | null, currentEnrolment: { id: string, status: EnrolmentStatus, premiumSummary: { arrearsMonths: number } } | null } }>, hostQueue: Array<{ position: number, timesHosted: number, lastHostedOn: string | null, hasHostedThisCycle: boolean, reason: HostReason, participant: { id: string, fullName: string, phone: string | null } }>, cohort: { id: string, name: string }, region: { path: string, id: string }, officer: { id: string, fullName: string, phone: string | null }, nextMeeting: { id: string, meetsOn: string, startsAt: string, place: string | null } | null } | null };

export type GroupCreateMutationVariables = Exact<{
  input: GroupCreateInput;
}>;


export type GroupCreateMutation = { record: { id: string, version: number, name: string } };

export type GroupUpdateMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: GroupUpdateInput;
}>;


export type GroupUpdateMutation = { record: { id: string, version: number, name: string } };

export type MeetingListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: MeetingSort | null | undefined;
  filter?: MeetingFilter | null | undefined;
}>;


export type MeetingListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, place: string | null, isOverdue: boolean, hostTurn: { id: string, participant: { id: string, fullName: string } } | null, group: { id: string, name: string } | null, officer: { id: string, fullName: string } }> } };

export type MeetingRowFactsFragment = { id: string, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, place: string | null, isOverdue: boolean, group: { id: string, name: string } | null, officer: { id: string, fullName: string } };

export type MeetingListWithoutNamesQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: MeetingSort | null | undefined;
  filter?: MeetingFilter | null | undefined;
}>;


export type MeetingListWithoutNamesQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, place: string | null, isOverdue: boolean, group: { id: string, name: string } | null, officer: { id: string, fullName: string } }> } };

export type MeetingRecordQueryVariables = Exact<{
  id: string;
}>;


export type MeetingRecordQuery = { record: { premiumTotal: number, version: number, plannedOn: string, agenda: string | null, minutes: string | null, movedReason: string | null, cancelledReason: string | null, wasMoved: boolean, id: string, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, place: string | null, isOverdue: boolean, group: { id: string, name: string, hostQueue: Array<{ position: number, timesHosted: number, lastHostedOn: string | null, reason: HostReason, participant: { id: string, fullName: string } }> } | null, hostTurn: { id: string, state: HostTurnState, isOverride: boolean, reason: string | null, participant: { id: string, fullName: string, phone: string | null } } | null, officer: { phone: string | null, id: string, fullName: string }, topics: Array<{ id: string, name: string }>, decisions: Array<{ id: string, text: string, ownerName: string | null, dueOn: string | null, doneOn: string | null }>, attendanceCounts: Array<{ state: AttendanceState, count: number }> } | null };

export type MeetingFactsFragment = { version: number, plannedOn: string, agenda: string | null, minutes: string | null, movedReason: string | null, cancelledReason: string | null, wasMoved: boolean, id: string, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, place: string | null, isOverdue: boolean, officer: { phone: string | null, id: string, fullName: string }, topics: Array<{ id: string, name: string }>, decisions: Array<{ id: string, text: string, ownerName: string | null, dueOn: string | null, doneOn: string | null }>, attendanceCounts: Array<{ state: AttendanceState, count: number }>, group: { id: string, name: string } | null };

export type HostPlaceFactsFragment = { position: number, timesHosted: number, lastHostedOn: string | null, reason: HostReason, participant: { id: string, fullName: string } };

export type MeetingRecordWithoutNamesQueryVariables = Exact<{
  id: string;
}>;


export type MeetingRecordWithoutNamesQuery = { record: { version: number, plannedOn: string, agenda: string | null, minutes: string | null, movedReason: string | null, cancelledReason: string | null, wasMoved: boolean, id: string, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, place: string | null, isOverdue: boolean, officer: { phone: string | null, id: string, fullName: string }, topics: Array<{ id: string, name: string }>, decisions: Array<{ id: string, text: string, ownerName: string | null, dueOn: string | null, doneOn: string | null }>, attendanceCounts: Array<{ state: AttendanceState, count: number }>, group: { id: string, name: string } | null } | null };

export type MeetingScheduleMutationVariables = Exact<{
  input: MeetingScheduleInput;
}>;


export type MeetingScheduleMutation = { record: { id: string, version: number } };

export type MeetingMoveMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: MeetingMoveInput;
}>;


export type MeetingMoveMutation = { meeting: { id: string, version: number } };

export type MeetingCancelMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: MeetingCancelInput;
}>;


export type MeetingCancelMutation = { meeting: { id: string, version: number } };

export type HostTurnAssignMutationVariables = Exact<{
  input: HostTurnAssignInput;
}>;


export type HostTurnAssignMutation = { hostTurn: { id: string } };

export type HostTurnDeferMutationVariables = Exact<{
  input: HostTurnDeferInput;
}>;


export type HostTurnDeferMutation = { hostTurn: { id: string } };

export type MeetingSheetQueryVariables = Exact<{
  id: string;
}>;


export type MeetingSheetQuery = { topics: Array<{ id: string, name: string, retiredOn: string | null }>, meeting: { id: string, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, place: string | null, minutes: string | null, group: { id: string, name: string, hostQueue: Array<{ position: number, timesHosted: number, lastHostedOn: string | null, reason: HostReason, participant: { id: string, fullName: string } }> } | null, hostTurn: { id: string, participant: { id: string, fullName: string } } | null, topics: Array<{ id: string, name: string }>, decisions: Array<{ id: string, text: string, ownerName: string | null, dueOn: string | null }>, roster: Array<{ amountDue: number, arrearsAmount: number, paidHere: number, participant: { id: string, number: string, fullName: string }, attendance: { state: AttendanceState, note: string | null } | null }> } | null };

export type MeetingHoldMutationVariables = Exact<{
  id: string;
  input: MeetingHoldInput;
}>;


export type MeetingHoldMutation = { sheet: { acceptedCount: number, rejectedCount: number, premiumTotal: number, rows: Array<{ index: number, participantId: string, accepted: boolean, receiptNumber: string | null, rule: RuleCode | null, message: string | null }> } };

export type ParticipantClaimsQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantClaimsQuery = { participant: { id: string, claims: Array<{ id: string, number: string, cause: ClaimCause, stage: ClaimStage, eventOn: string, claimedAmount: number, approvedAmount: number | null, clock: { timeliness: Timeliness } }> } | null };

export type ParticipantListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: ParticipantSort | null | undefined;
  filter?: ParticipantFilter | null | undefined;
}>;


export type ParticipantListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, number: string, fullName: string, phone: string | null, institution: { id: string, shortName: string }, currentMembership: { id: string, group: { id: string, name: string } } | null, currentEnrolment: { id: string, status: EnrolmentStatus, premiumSummary: { paidMonths: number, termMonths: number, arrearsMonths: number, arrearsAmount: number } } | null }> } };

export type ParticipantRecordQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantRecordQuery = { record: { id: string, version: number, number: string, fullName: string, sex: Sex, birthOn: string, ageYears: number, nikMasked: string, phone: string | null, neighbourhood: string | null, address: string | null, occupation: string, workCategory: WorkCategory, employeesCount: number | null, isBreadwinner: boolean, deceasedOn: string | null, region: { path: string, id: string }, currentMembership: { id: string, joinedOn: string, group: { id: string, name: string } } | null, currentEnrolment: { id: string, version: number, status: EnrolmentStatus, enrolledOn: string, endsOn: string, policyYear: number | null, premiumSummary: { paidTotal: number, paidMonths: number, termMonths: number, arrearsMonths: number, arrearsAmount: number, monthsAhead: number, onTimeShare: number | null, refundForecast: number, refundOn: string }, dues: Array<{ month: string, dueOn: string, amount: number, paid: number, status: PremiumDueStatus, paidOn: string | null, isOnTime: boolean | null }> } | null, beneficiaries: Array<{ id: string, fullName: string, relationship: Relationship, phone: string | null, guardianName: string | null, isMinor: boolean | null, priority: number }> } | null };

export type ParticipantEnrolMutationVariables = Exact<{
  input: ParticipantEnrolInput;
}>;


export type ParticipantEnrolMutation = { enrolment: { warnings: Array<NikWarning>, participant: { id: string, number: string, fullName: string } } };

export type ParticipantUpdateMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ParticipantUpdateInput;
}>;


export type ParticipantUpdateMutation = { record: { id: string, version: number, fullName: string } };

export type ParticipantRevealNikMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ParticipantRevealNikMutation = { nik: string };

export type MembershipTransferMutationVariables = Exact<{
  input: MembershipTransferInput;
}>;


export type MembershipTransferMutation = { membership: { id: string } };

export type ProgrammeListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: ProgrammeFilter | null | undefined;
}>;


export type ProgrammeListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, code: string, name: string, description: string, currentVersion: { id: string, number: number, effectiveOn: string, premiumAmount: number, termMonths: number, rules: Array<{ name: ProgrammeRuleName, value: number, source: string | null }>, benefits: Array<{ cause: ClaimCause, policyYear: number, amount: number, timesPerYearMax: number, source: string | null }>, serviceLevels: Array<{ stage: ServiceStage, targetDays: number, source: string | null }> } }> } };

export type RegionListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: RegionFilter | null | undefined;
}>;


export type RegionListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ name: string, path: string, id: string }> } };

export type ParticipantHostTurnsQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantHostTurnsQuery = { participant: { id: string, hostTurns: Array<{ id: string, state: HostTurnState, turnOn: string, reason: string | null, isOverride: boolean, group: { id: string, name: string } }> } | null };

export type TodayQueryVariables = Exact<{
  from: string;
  to: string;
  seesHosts: boolean;
}>;


export type TodayQuery = { workQueue: Array<{ kind: WorkKind, count: number, amount: number | null, oldestOn: string | null }>, headline: { from: string, to: string, medianSettlementDays: number | null, p90SettlementDays: number | null, meetingsHeld: { done: number, planned: number, share: number | null }, meetingsHeldBefore: { done: number, planned: number, share: number | null }, claimsOnTime: { done: number, planned: number, share: number | null }, claimsOnTimeBefore: { done: number, planned: number, share: number | null }, premiumsCollected: { done: number, planned: number, share: number | null }, attendance: { done: number, planned: number, share: number | null } }, meetings: { total: number, items: Array<{ id: string, kind: MeetingKind, meetsOn: string, startsAt: string, place: string | null, group: { id: string, name: string } | null, hostTurn?: { id: string, participant: { id: string, fullName: string } } | null }> }, next: { items: Array<{ id: string, meetsOn: string, group: { id: string, name: string } | null }> } };

export type FigureFactsFragment = { done: number, planned: number, share: number | null };

export type UserDeactivateMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type UserDeactivateMutation = { record: { id: string, version: number, fullName: string, email: string, phone: string | null, role: Role, isActive: boolean, lastSignedInAt: string | null, institution: { id: string, shortName: string } } };

export type UserReactivateMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type UserReactivateMutation = { record: { id: string, version: number, fullName: string, email: string, phone: string | null, role: Role, isActive: boolean, lastSignedInAt: string | null, institution: { id: string, shortName: string } } };

export type UserListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: UserSort | null | undefined;
  filter?: UserFilter | null | undefined;
}>;


export type UserListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, version: number, fullName: string, email: string, phone: string | null, role: Role, isActive: boolean, lastSignedInAt: string | null, institution: { id: string, shortName: string } }> } };

export type UserFactsFragment = { id: string, version: number, fullName: string, email: string, phone: string | null, role: Role, isActive: boolean, lastSignedInAt: string | null, institution: { id: string, shortName: string } };

export type UserRecordQueryVariables = Exact<{
  id: string;
}>;


export type UserRecordQuery = { record: { id: string, version: number, fullName: string, email: string, phone: string | null, role: Role, isActive: boolean, lastSignedInAt: string | null, institution: { id: string, shortName: string } } | null };

export type UserCreateMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type UserCreateMutation = { record: { id: string, version: number, fullName: string, email: string, phone: string | null, role: Role, isActive: boolean, lastSignedInAt: string | null, institution: { id: string, shortName: string } } };

export type UserUpdateMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: UserUpdateInput;
}>;


export type UserUpdateMutation = { record: { id: string, version: number, fullName: string, email: string, phone: string | null, role: Role, isActive: boolean, lastSignedInAt: string | null, institution: { id: string, shortName: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ViewerFactsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFacts on Viewer {
  permissions
  user {
    id
    fullName
    email
    role
  }
  institution {
    id
    name
    shortName
    timeZone
  }
}
    `, {"fragmentName":"ViewerFacts"}) as unknown as TypedDocumentString<ViewerFactsFragment, unknown>;
export const ClockFactsFragmentDoc = new TypedDocumentString(`
    fragment ClockFacts on ClaimClock {
  timeliness
  days
  dueOn
  settlementDays
}
    `, {"fragmentName":"ClockFacts"}) as unknown as TypedDocumentString<ClockFactsFragment, unknown>;
export const GroupFactsFragmentDoc = new TypedDocumentString(`
    fragment GroupFacts on Group {
  id
  version
  name
  neighbourhood
  recurrenceRule
  meetsAt
  usualPlace
  closedOn
  membersCount
  arrearsCount
  cohort {
    id
    name
  }
  region {
    id: code
    path
  }
  officer {
    id
    fullName
    phone
  }
  nextMeeting {
    id
    meetsOn
    startsAt
    place
  }
}
    `, {"fragmentName":"GroupFacts"}) as unknown as TypedDocumentString<GroupFactsFragment, unknown>;
export const MeetingRowFactsFragmentDoc = new TypedDocumentString(`
    fragment MeetingRowFacts on Meeting {
  id
  kind
  status
  meetsOn
  startsAt
  place
  isOverdue
  group {
    id
    name
  }
  officer {
    id
    fullName
  }
}
    `, {"fragmentName":"MeetingRowFacts"}) as unknown as TypedDocumentString<MeetingRowFactsFragment, unknown>;
export const MeetingFactsFragmentDoc = new TypedDocumentString(`
    fragment MeetingFacts on Meeting {
  ...MeetingRowFacts
  version
  plannedOn
  agenda
  minutes
  movedReason
  cancelledReason
  wasMoved
  officer {
    phone
  }
  topics {
    id
    name
  }
  decisions {
    id
    text
    ownerName
    dueOn
    doneOn
  }
  attendanceCounts {
    state
    count
  }
}
    fragment MeetingRowFacts on Meeting {
  id
  kind
  status
  meetsOn
  startsAt
  place
  isOverdue
  group {
    id
    name
  }
  officer {
    id
    fullName
  }
}`, {"fragmentName":"MeetingFacts"}) as unknown as TypedDocumentString<MeetingFactsFragment, unknown>;
export const HostPlaceFactsFragmentDoc = new TypedDocumentString(`
    fragment HostPlaceFacts on HostSuggestion {
  position
  timesHosted
  lastHostedOn
  reason
  participant {
    id
    fullName
  }
}
    `, {"fragmentName":"HostPlaceFacts"}) as unknown as TypedDocumentString<HostPlaceFactsFragment, unknown>;
export const FigureFactsFragmentDoc = new TypedDocumentString(`
    fragment FigureFacts on HeadlineFigure {
  done
  planned
  share
}
    `, {"fragmentName":"FigureFacts"}) as unknown as TypedDocumentString<FigureFactsFragment, unknown>;
export const UserFactsFragmentDoc = new TypedDocumentString(`
    fragment UserFacts on User {
  id
  version
  fullName
  email
  phone
  role
  isActive
  lastSignedInAt
  institution {
    id
    shortName
  }
}
    `, {"fragmentName":"UserFacts"}) as unknown as TypedDocumentString<UserFactsFragment, unknown>;
export const ParticipantAttendancesDocument = new TypedDocumentString(`
    query ParticipantAttendances($id: ID!) {
  participant(id: $id) {
    id
    attendances {
      state
      note
      meeting {
        id
        kind
        meetsOn
        place
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantAttendancesQuery, ParticipantAttendancesQueryVariables>;
export const AttendanceCorrectDocument = new TypedDocumentString(`
    mutation AttendanceCorrect($input: AttendanceCorrectInput!) {
  attendance: attendanceCorrect(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<AttendanceCorrectMutation, AttendanceCorrectMutationVariables>;
export const UserChangePasswordDocument = new TypedDocumentString(`
    mutation UserChangePassword($current: String!, $next: String!) {
  isChanged: userChangePassword(current: $current, next: $next)
}
    `) as unknown as TypedDocumentString<UserChangePasswordMutation, UserChangePasswordMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFacts
  }
}
    fragment ViewerFacts on Viewer {
  permissions
  user {
    id
    fullName
    email
    role
  }
  institution {
    id
    name
    shortName
    timeZone
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const UserSignInDocument = new TypedDocumentString(`
    mutation UserSignIn($input: UserSignInInput!) {
  viewer: userSignIn(input: $input) {
    ...ViewerFacts
  }
}
    fragment ViewerFacts on Viewer {
  permissions
  user {
    id
    fullName
    email
    role
  }
  institution {
    id
    name
    shortName
    timeZone
  }
}`) as unknown as TypedDocumentString<UserSignInMutation, UserSignInMutationVariables>;
export const UserSignOutDocument = new TypedDocumentString(`
    mutation UserSignOut {
  userSignOut
}
    `) as unknown as TypedDocumentString<UserSignOutMutation, UserSignOutMutationVariables>;
export const ClaimDocumentReceiveDocument = new TypedDocumentString(`
    mutation ClaimDocumentReceive($id: ID!, $input: ClaimDocumentReceiveInput!) {
  claim: claimDocumentReceive(id: $id, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimDocumentReceiveMutation, ClaimDocumentReceiveMutationVariables>;
export const ClaimCompleteDocumentsDocument = new TypedDocumentString(`
    mutation ClaimCompleteDocuments($id: ID!, $expectedVersion: Int!, $input: ClaimStepInput!) {
  claim: claimCompleteDocuments(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimCompleteDocumentsMutation, ClaimCompleteDocumentsMutationVariables>;
export const ClaimVerifyDocument = new TypedDocumentString(`
    mutation ClaimVerify($id: ID!, $expectedVersion: Int!, $input: ClaimStepInput!) {
  claim: claimVerify(id: $id, expectedVersion: $expectedVersion, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimVerifyMutation, ClaimVerifyMutationVariables>;
export const ClaimApproveDocument = new TypedDocumentString(`
    mutation ClaimApprove($id: ID!, $expectedVersion: Int!, $input: ClaimApproveInput!) {
  claim: claimApprove(id: $id, expectedVersion: $expectedVersion, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimApproveMutation, ClaimApproveMutationVariables>;
export const ClaimRejectDocument = new TypedDocumentString(`
    mutation ClaimReject($id: ID!, $expectedVersion: Int!, $input: ClaimRejectInput!) {
  claim: claimReject(id: $id, expectedVersion: $expectedVersion, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimRejectMutation, ClaimRejectMutationVariables>;
export const ClaimAppealDocument = new TypedDocumentString(`
    mutation ClaimAppeal($id: ID!, $expectedVersion: Int!, $input: ClaimAppealInput!) {
  claim: claimAppeal(id: $id, expectedVersion: $expectedVersion, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimAppealMutation, ClaimAppealMutationVariables>;
export const ClaimDisburseDocument = new TypedDocumentString(`
    mutation ClaimDisburse($id: ID!, $expectedVersion: Int!, $input: ClaimDisburseInput!) {
  claim: claimDisburse(id: $id, expectedVersion: $expectedVersion, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimDisburseMutation, ClaimDisburseMutationVariables>;
export const ClaimConfirmReceiptDocument = new TypedDocumentString(`
    mutation ClaimConfirmReceipt($id: ID!, $expectedVersion: Int!, $input: ClaimConfirmReceiptInput!) {
  claim: claimConfirmReceipt(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimConfirmReceiptMutation, ClaimConfirmReceiptMutationVariables>;
export const ClaimListDocument = new TypedDocumentString(`
    query ClaimList($page: PageInput, $sort: ClaimSort, $filter: ClaimFilter) {
  list: claims(page: $page, sort: $sort, filter: $filter) {
    total
    totalIsEstimate
    items {
      id
      number
      cause
      stage
      claimedAmount
      approvedAmount
      participant {
        id
        fullName
        currentMembership {
          id
          group {
            id
            name
          }
        }
      }
      clock {
        ...ClockFacts
      }
    }
  }
}
    fragment ClockFacts on ClaimClock {
  timeliness
  days
  dueOn
  settlementDays
}`) as unknown as TypedDocumentString<ClaimListQuery, ClaimListQueryVariables>;
export const ClaimRecordDocument = new TypedDocumentString(`
    query ClaimRecord($id: ID!) {
  record: claim(id: $id) {
    id
    version
    number
    cause
    stage
    eventOn
    reportedOn
    policyYear
    incapacityDays
    claimedAmount
    approvedAmount
    paidAmount
    receivedAmount
    rejectionReason
    rejectionNote
    receivedWitness
    waitingFor
    participant {
      id
      number
      fullName
      phone
      currentMembership {
        id
        group {
          id
          name
        }
      }
    }
    enrolment {
      id
      status
      startsOn
      endsOn
      premiumSummary {
        arrearsMonths
      }
    }
    beneficiary {
      id
      fullName
      relationship
      phone
      guardianName
    }
    clock {
      ...ClockFacts
      stageDueOn
      submissionDays
      processingDays
    }
    nextActions {
      action
      isAllowed
      obstacle
    }
    documents {
      id
      type
      isRequired
      receivedOn
      substitute
    }
    steps {
      id
      action
      toStage
      occurredOn
      recordedAt
      amount
      rejectionReason
      note
      recordedBy {
        id
        fullName
      }
    }
  }
}
    fragment ClockFacts on ClaimClock {
  timeliness
  days
  dueOn
  settlementDays
}`) as unknown as TypedDocumentString<ClaimRecordQuery, ClaimRecordQueryVariables>;
export const ClaimStageCountsDocument = new TypedDocumentString(`
    query ClaimStageCounts($filter: ClaimFilter) {
  counts: claimStageCounts(filter: $filter) {
    stage
    count
    overdueCount
    amount
  }
}
    `) as unknown as TypedDocumentString<ClaimStageCountsQuery, ClaimStageCountsQueryVariables>;
export const ClaimReportDocument = new TypedDocumentString(`
    mutation ClaimReport($input: ClaimReportInput!) {
  record: claimReport(input: $input) {
    id
    version
    number
  }
}
    `) as unknown as TypedDocumentString<ClaimReportMutation, ClaimReportMutationVariables>;
export const ClaimantDocument = new TypedDocumentString(`
    query Claimant($id: ID!) {
  participant(id: $id) {
    id
    fullName
    currentEnrolment {
      id
      status
      startsOn
      endsOn
      policyYear
      premiumSummary {
        arrearsMonths
      }
    }
    beneficiaries {
      id
      fullName
      relationship
      isMinor
      guardianName
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimantQuery, ClaimantQueryVariables>;
export const CohortListDocument = new TypedDocumentString(`
    query CohortList($page: PageInput, $sort: CohortSort, $filter: CohortFilter) {
  list: cohorts(page: $page, sort: $sort, filter: $filter) {
    total
    totalIsEstimate
    items {
      id
      name
      startsOn
      endsOn
    }
  }
}
    `) as unknown as TypedDocumentString<CohortListQuery, CohortListQueryVariables>;
export const GroupListDocument = new TypedDocumentString(`
    query GroupList($page: PageInput, $sort: GroupSort, $filter: GroupFilter) {
  list: groups(page: $page, sort: $sort, filter: $filter) {
    total
    totalIsEstimate
    items {
      id
      name
      neighbourhood
      recurrenceRule
      meetsAt
      membersCount
      arrearsCount
      institution {
        id
        shortName
      }
      officer {
        id
        fullName
      }
      nextMeeting {
        id
        meetsOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupListQuery, GroupListQueryVariables>;
export const GroupFactsDocument = new TypedDocumentString(`
    query GroupFacts($id: ID!) {
  record: group(id: $id) {
    ...GroupFacts
  }
}
    fragment GroupFacts on Group {
  id
  version
  name
  neighbourhood
  recurrenceRule
  meetsAt
  usualPlace
  closedOn
  membersCount
  arrearsCount
  cohort {
    id
    name
  }
  region {
    id: code
    path
  }
  officer {
    id
    fullName
    phone
  }
  nextMeeting {
    id
    meetsOn
    startsAt
    place
  }
}`) as unknown as TypedDocumentString<GroupFactsQuery, GroupFactsQueryVariables>;
export const GroupRecordDocument = new TypedDocumentString(`
    query GroupRecord($id: ID!) {
  record: group(id: $id) {
    ...GroupFacts
    memberships {
      id
      joinedOn
      leftOn
      participant {
        id
        number
        fullName
        phone
        currentEnrolment {
          id
          status
          premiumSummary {
            arrearsMonths
          }
        }
      }
    }
    hostQueue {
      position
      timesHosted
      lastHostedOn
      hasHostedThisCycle
      reason
      participant {
        id
        fullName
        phone
      }
    }
  }
}
    fragment GroupFacts on Group {
  id
  version
  name
  neighbourhood
  recurrenceRule
  meetsAt
  usualPlace
  closedOn
  membersCount
  arrearsCount
  cohort {
    id
    name
  }
  region {
    id: code
    path
  }
  officer {
    id
    fullName
    phone
  }
  nextMeeting {
    id
    meetsOn
    startsAt
    place
  }
}`) as unknown as TypedDocumentString<GroupRecordQuery, GroupRecordQueryVariables>;
export const GroupCreateDocument = new TypedDocumentString(`
    mutation GroupCreate($input: GroupCreateInput!) {
  record: groupCreate(input: $input) {
    id
    version
    name
  }
}
    `) as unknown as TypedDocumentString<GroupCreateMutation, GroupCreateMutationVariables>;
export const GroupUpdateDocument = new TypedDocumentString(`
    mutation GroupUpdate($id: ID!, $expectedVersion: Int!, $input: GroupUpdateInput!) {
  record: groupUpdate(id: $id, expectedVersion: $expectedVersion, input: $input) {
    id
    version
    name
  }
}
    `) as unknown as TypedDocumentString<GroupUpdateMutation, GroupUpdateMutationVariables>;
export const MeetingListDocument = new TypedDocumentString(`
    query MeetingList($page: PageInput, $sort: MeetingSort, $filter: MeetingFilter) {
  list: meetings(page: $page, sort: $sort, filter: $filter) {
    total
    totalIsEstimate
    items {
      ...MeetingRowFacts
      hostTurn {
        id
        participant {
          id
          fullName
        }
      }
    }
  }
}
    fragment MeetingRowFacts on Meeting {
  id
  kind
  status
  meetsOn
  startsAt
  place
  isOverdue
  group {
    id
    name
  }
  officer {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<MeetingListQuery, MeetingListQueryVariables>;
export const MeetingListWithoutNamesDocument = new TypedDocumentString(`
    query MeetingListWithoutNames($page: PageInput, $sort: MeetingSort, $filter: MeetingFilter) {
  list: meetings(page: $page, sort: $sort, filter: $filter) {
    total
    totalIsEstimate
    items {
      ...MeetingRowFacts
    }
  }
}
    fragment MeetingRowFacts on Meeting {
  id
  kind
  status
  meetsOn
  startsAt
  place
  isOverdue
  group {
    id
    name
  }
  officer {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<MeetingListWithoutNamesQuery, MeetingListWithoutNamesQueryVariables>;
export const MeetingRecordDocument = new TypedDocumentString(`
    query MeetingRecord($id: ID!) {
  record: meeting(id: $id) {
    ...MeetingFacts
    premiumTotal
    group {
      hostQueue {
        ...HostPlaceFacts
      }
    }
    hostTurn {
      id
      state
      isOverride
      reason
      participant {
        id
        fullName
        phone
      }
    }
  }
}
    fragment MeetingRowFacts on Meeting {
  id
  kind
  status
  meetsOn
  startsAt
  place
  isOverdue
  group {
    id
    name
  }
  officer {
    id
    fullName
  }
}
fragment MeetingFacts on Meeting {
  ...MeetingRowFacts
  version
  plannedOn
  agenda
  minutes
  movedReason
  cancelledReason
  wasMoved
  officer {
    phone
  }
  topics {
    id
    name
  }
  decisions {
    id
    text
    ownerName
    dueOn
    doneOn
  }
  attendanceCounts {
    state
    count
  }
}
fragment HostPlaceFacts on HostSuggestion {
  position
  timesHosted
  lastHostedOn
  reason
  participant {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<MeetingRecordQuery, MeetingRecordQueryVariables>;
export const MeetingRecordWithoutNamesDocument = new TypedDocumentString(`
    query MeetingRecordWithoutNames($id: ID!) {
  record: meeting(id: $id) {
    ...MeetingFacts
  }
}
    fragment MeetingRowFacts on Meeting {
  id
  kind
  status
  meetsOn
  startsAt
  place
  isOverdue
  group {
    id
    name
  }
  officer {
    id
    fullName
  }
}
fragment MeetingFacts on Meeting {
  ...MeetingRowFacts
  version
  plannedOn
  agenda
  minutes
  movedReason
  cancelledReason
  wasMoved
  officer {
    phone
  }
  topics {
    id
    name
  }
  decisions {
    id
    text
    ownerName
    dueOn
    doneOn
  }
  attendanceCounts {
    state
    count
  }
}`) as unknown as TypedDocumentString<MeetingRecordWithoutNamesQuery, MeetingRecordWithoutNamesQueryVariables>;
export const MeetingScheduleDocument = new TypedDocumentString(`
    mutation MeetingSchedule($input: MeetingScheduleInput!) {
  record: meetingSchedule(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<MeetingScheduleMutation, MeetingScheduleMutationVariables>;
export const MeetingMoveDocument = new TypedDocumentString(`
    mutation MeetingMove($id: ID!, $expectedVersion: Int!, $input: MeetingMoveInput!) {
  meeting: meetingMove(id: $id, expectedVersion: $expectedVersion, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<MeetingMoveMutation, MeetingMoveMutationVariables>;
export const MeetingCancelDocument = new TypedDocumentString(`
    mutation MeetingCancel($id: ID!, $expectedVersion: Int!, $input: MeetingCancelInput!) {
  meeting: meetingCancel(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<MeetingCancelMutation, MeetingCancelMutationVariables>;
export const HostTurnAssignDocument = new TypedDocumentString(`
    mutation HostTurnAssign($input: HostTurnAssignInput!) {
  hostTurn: hostTurnAssign(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<HostTurnAssignMutation, HostTurnAssignMutationVariables>;
export const HostTurnDeferDocument = new TypedDocumentString(`
    mutation HostTurnDefer($input: HostTurnDeferInput!) {
  hostTurn: hostTurnDefer(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<HostTurnDeferMutation, HostTurnDeferMutationVariables>;
export const MeetingSheetDocument = new TypedDocumentString(`
    query MeetingSheet($id: ID!) {
  topics {
    id
    name
    retiredOn
  }
  meeting(id: $id) {
    id
    kind
    status
    meetsOn
    startsAt
    place
    minutes
    group {
      id
      name
      hostQueue {
        ...HostPlaceFacts
      }
    }
    hostTurn {
      id
      participant {
        id
        fullName
      }
    }
    topics {
      id
      name
    }
    decisions {
      id
      text
      ownerName
      dueOn
    }
    roster {
      amountDue
      arrearsAmount
      paidHere
      participant {
        id
        number
        fullName
      }
      attendance {
        state
        note
      }
    }
  }
}
    fragment HostPlaceFacts on HostSuggestion {
  position
  timesHosted
  lastHostedOn
  reason
  participant {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<MeetingSheetQuery, MeetingSheetQueryVariables>;
export const MeetingHoldDocument = new TypedDocumentString(`
    mutation MeetingHold($id: ID!, $input: MeetingHoldInput!) {
  sheet: meetingHold(id: $id, input: $input) {
    acceptedCount
    rejectedCount
    premiumTotal
    rows {
      index
      participantId
      accepted
      receiptNumber
      rule
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingHoldMutation, MeetingHoldMutationVariables>;
export const ParticipantClaimsDocument = new TypedDocumentString(`
    query ParticipantClaims($id: ID!) {
  participant(id: $id) {
    id
    claims {
      id
      number
      cause
      stage
      eventOn
      claimedAmount
      approvedAmount
      clock {
        timeliness
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantClaimsQuery, ParticipantClaimsQueryVariables>;
export const ParticipantListDocument = new TypedDocumentString(`
    query ParticipantList($page: PageInput, $sort: ParticipantSort, $filter: ParticipantFilter) {
  list: participants(page: $page, sort: $sort, filter: $filter) {
    total
    totalIsEstimate
    items {
      id
      number
      fullName
      phone
      institution {
        id
        shortName
      }
      currentMembership {
        id
        group {
          id
          name
        }
      }
      currentEnrolment {
        id
        status
        premiumSummary {
          paidMonths
          termMonths
          arrearsMonths
          arrearsAmount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantListQuery, ParticipantListQueryVariables>;
export const ParticipantRecordDocument = new TypedDocumentString(`
    query ParticipantRecord($id: ID!) {
  record: participant(id: $id) {
    id
    version
    number
    fullName
    sex
    birthOn
    ageYears
    nikMasked
    phone
    region {
      id: code
      path
    }
    neighbourhood
    address
    occupation
    workCategory
    employeesCount
    isBreadwinner
    deceasedOn
    currentMembership {
      id
      joinedOn
      group {
        id
        name
      }
    }
    currentEnrolment {
      id
      version
      status
      enrolledOn
      endsOn
      policyYear
      premiumSummary {
        paidTotal
        paidMonths
        termMonths
        arrearsMonths
        arrearsAmount
        monthsAhead
        onTimeShare
        refundForecast
        refundOn
      }
      dues {
        month
        dueOn
        amount
        paid
        status
        paidOn
        isOnTime
      }
    }
    beneficiaries {
      id
      fullName
      relationship
      phone
      guardianName
      isMinor
      priority
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantRecordQuery, ParticipantRecordQueryVariables>;
export const ParticipantEnrolDocument = new TypedDocumentString(`
    mutation ParticipantEnrol($input: ParticipantEnrolInput!) {
  enrolment: participantEnrol(input: $input) {
    warnings
    participant {
      id
      number
      fullName
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantEnrolMutation, ParticipantEnrolMutationVariables>;
export const ParticipantUpdateDocument = new TypedDocumentString(`
    mutation ParticipantUpdate($id: ID!, $expectedVersion: Int!, $input: ParticipantUpdateInput!) {
  record: participantUpdate(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
    fullName
  }
}
    `) as unknown as TypedDocumentString<ParticipantUpdateMutation, ParticipantUpdateMutationVariables>;
export const ParticipantRevealNikDocument = new TypedDocumentString(`
    mutation ParticipantRevealNik($id: ID!, $reason: String!) {
  nik: participantRevealNik(id: $id, reason: $reason)
}
    `) as unknown as TypedDocumentString<ParticipantRevealNikMutation, ParticipantRevealNikMutationVariables>;
export const MembershipTransferDocument = new TypedDocumentString(`
    mutation MembershipTransfer($input: MembershipTransferInput!) {
  membership: membershipTransfer(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MembershipTransferMutation, MembershipTransferMutationVariables>;
export const ProgrammeListDocument = new TypedDocumentString(`
    query ProgrammeList($page: PageInput, $filter: ProgrammeFilter) {
  list: programmes(page: $page, filter: $filter) {
    total
    totalIsEstimate
    items {
      id
      code
      name
      description
      currentVersion {
        id
        number
        effectiveOn
        premiumAmount
        termMonths
        rules {
          name
          value
          source
        }
        benefits {
          cause
          policyYear
          amount
          timesPerYearMax
          source
        }
        serviceLevels {
          stage
          targetDays
          source
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammeListQuery, ProgrammeListQueryVariables>;
export const RegionListDocument = new TypedDocumentString(`
    query RegionList($page: PageInput, $filter: RegionFilter) {
  list: regions(page: $page, filter: $filter) {
    total
    totalIsEstimate
    items {
      id: code
      name
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RegionListQuery, RegionListQueryVariables>;
export const ParticipantHostTurnsDocument = new TypedDocumentString(`
    query ParticipantHostTurns($id: ID!) {
  participant(id: $id) {
    id
    hostTurns {
      id
      state
      turnOn
      reason
      isOverride
      group {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantHostTurnsQuery, ParticipantHostTurnsQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($from: LocalDate!, $to: LocalDate!, $seesHosts: Boolean!) {
  workQueue {
    kind
    count
    amount
    oldestOn
  }
  headline {
    from
    to
    meetingsHeld {
      ...FigureFacts
    }
    meetingsHeldBefore {
      ...FigureFacts
    }
    claimsOnTime {
      ...FigureFacts
    }
    claimsOnTimeBefore {
      ...FigureFacts
    }
    premiumsCollected {
      ...FigureFacts
    }
    attendance {
      ...FigureFacts
    }
    medianSettlementDays
    p90SettlementDays
  }
  meetings(
    page: {number: 1, size: 10}
    sort: {field: MEETS_ON, direction: ASC}
    filter: {status: PLANNED, meetsOnFrom: $from, meetsOnTo: $to}
  ) {
    total
    items {
      id
      kind
      meetsOn
      startsAt
      place
      group {
        id
        name
      }
      hostTurn @include(if: $seesHosts) {
        id
        participant {
          id
          fullName
        }
      }
    }
  }
  next: meetings(
    page: {number: 1, size: 1}
    sort: {field: MEETS_ON, direction: ASC}
    filter: {status: PLANNED, meetsOnFrom: $from}
  ) {
    items {
      id
      meetsOn
      group {
        id
        name
      }
    }
  }
}
    fragment FigureFacts on HeadlineFigure {
  done
  planned
  share
}`) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const UserDeactivateDocument = new TypedDocumentString(`
    mutation UserDeactivate($id: ID!, $expectedVersion: Int!) {
  record: userDeactivate(id: $id, expectedVersion: $expectedVersion) {
    ...UserFacts
  }
}
    fragment UserFacts on User {
  id
  version
  fullName
  email
  phone
  role
  isActive
  lastSignedInAt
  institution {
    id
    shortName
  }
}`) as unknown as TypedDocumentString<UserDeactivateMutation, UserDeactivateMutationVariables>;
export const UserReactivateDocument = new TypedDocumentString(`
    mutation UserReactivate($id: ID!, $expectedVersion: Int!) {
  record: userReactivate(id: $id, expectedVersion: $expectedVersion) {
    ...UserFacts
  }
}
    fragment UserFacts on User {
  id
  version
  fullName
  email
  phone
  role
  isActive
  lastSignedInAt
  institution {
    id
    shortName
  }
}`) as unknown as TypedDocumentString<UserReactivateMutation, UserReactivateMutationVariables>;
export const UserListDocument = new TypedDocumentString(`
    query UserList($page: PageInput, $sort: UserSort, $filter: UserFilter) {
  list: users(page: $page, sort: $sort, filter: $filter) {
    total
    totalIsEstimate
    items {
      ...UserFacts
    }
  }
}
    fragment UserFacts on User {
  id
  version
  fullName
  email
  phone
  role
  isActive
  lastSignedInAt
  institution {
    id
    shortName
  }
}`) as unknown as TypedDocumentString<UserListQuery, UserListQueryVariables>;
export const UserRecordDocument = new TypedDocumentString(`
    query UserRecord($id: ID!) {
  record: user(id: $id) {
    ...UserFacts
  }
}
    fragment UserFacts on User {
  id
  version
  fullName
  email
  phone
  role
  isActive
  lastSignedInAt
  institution {
    id
    shortName
  }
}`) as unknown as TypedDocumentString<UserRecordQuery, UserRecordQueryVariables>;
export const UserCreateDocument = new TypedDocumentString(`
    mutation UserCreate($input: UserCreateInput!) {
  record: userCreate(input: $input) {
    ...UserFacts
  }
}
    fragment UserFacts on User {
  id
  version
  fullName
  email
  phone
  role
  isActive
  lastSignedInAt
  institution {
    id
    shortName
  }
}`) as unknown as TypedDocumentString<UserCreateMutation, UserCreateMutationVariables>;
export const UserUpdateDocument = new TypedDocumentString(`
    mutation UserUpdate($id: ID!, $expectedVersion: Int!, $input: UserUpdateInput!) {
  record: userUpdate(id: $id, expectedVersion: $expectedVersion, input: $input) {
    ...UserFacts
  }
}
    fragment UserFacts on User {
  id
  version
  fullName
  email
  phone
  role
  isActive
  lastSignedInAt
  institution {
    id
    shortName
  }
}`) as unknown as TypedDocumentString<UserUpdateMutation, UserUpdateMutationVariables>;