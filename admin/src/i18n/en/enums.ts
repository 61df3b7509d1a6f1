import type { enums as indonesian } from '../id/enums';
import type { Messages } from '../messages';

/** Enum values as an officer says them. */
const ChangeKind: Record<gql.ChangeKind, string> = {
  PREMIUM_REVERSAL: 'Premium reversal',
  CUSTODY_DIFFERENCE: 'Cash difference',
  FUND_TRANCHE: 'Tranche of claim money from the State',
  REFUND: 'Refund of premiums',
};
const ChangeState: Record<gql.ChangeState, string> = {
  PROPOSED: 'Waits for approval',
  APPROVED: 'Approved',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Taken back',
};
export const enums: Messages<typeof indonesian> = {
  Role: {
    HEAD: 'Head of institution',
    TREASURER: 'Treasurer',
    OFFICER: 'Officer',
    ANALYST: 'Analyst',
    MINISTRY: 'Social Affairs office / Ministry',
  },
  Sex: { FEMALE: 'Female', MALE: 'Male' },
  WorkCategory: {
    SELF_EMPLOYED: 'Self-employed',
    WORKS_FOR_OTHERS: 'Works for others',
    OWNER_WITH_FEW_EMPLOYEES: 'Owner with 1–2 employees',
  },
  EnrolmentStatus: {
    ACTIVE: 'Active',
    SUSPENDED: 'Suspended',
    LAPSED: 'Lapsed',
    MATURED: 'Matured',
    WITHDRAWN: 'Withdrawn',
    DECEASED: 'Deceased',
  },
  Relationship: {
    SPOUSE: 'Spouse',
    CHILD: 'Child',
    PARENT: 'Parent',
    SIBLING: 'Sibling',
    OTHER: 'Other',
  },
  NikWarning: {
    NIK_REGION_UNKNOWN: 'The first six digits are no known region code.',
    NIK_SEX_MISMATCH: 'The day in the NIK does not agree with the sex.',
    NIK_BIRTH_DATE_MISMATCH: 'The birth date in the NIK differs from the one typed.',
    NIK_DATE_IMPOSSIBLE: 'The birth date in the NIK does not exist.',
    NIK_SERIAL_ZERO: 'The last four digits of a NIK cannot be 0000.',
  },
  Weekday: {
    MONDAY: 'Monday',
    TUESDAY: 'Tuesday',
    WEDNESDAY: 'Wednesday',
    THURSDAY: 'Thursday',
    FRIDAY: 'Friday',
    SATURDAY: 'Saturday',
    SUNDAY: 'Sunday',
  },
  HostTurnState: {
    PLANNED: 'Planned',
    HOSTED: 'Hosted',
    DEFERRED: 'Deferred',
    EXEMPTED: 'Exempted',
    CANCELLED: 'Cancelled',
  },
  AttendanceState: {
    PRESENT: 'Present',
    LATE: 'Late',
    EXCUSED: 'Excused',
    SICK: 'Sick',
    ABSENT: 'Absent',
  },
  PremiumDueStatus: {
    PAID: 'Paid',
    PARTIAL: 'Partly paid',
    DUE: 'Due',
    OVERDUE: 'Overdue',
    FUTURE: 'Not due yet',
  },
  PaymentMethod: { CASH: 'Cash', TRANSFER: 'Transfer' },
  MeetingKind: { MONTHLY: 'Monthly meeting', OUTREACH: 'Outreach', DELIBERATION: 'Deliberation' },
  MeetingStatus: { PLANNED: 'Planned', HELD: 'Held', CANCELLED: 'Cancelled' },
  ClaimCause: { ILLNESS: 'Illness', ACCIDENT: 'Accident', DEATH: 'Death' },
  ClaimStage: {
    REPORTED: 'Reported',
    DOCUMENTS_COMPLETE: 'Documents complete',
    VERIFIED: 'Verified',
    APPROVED: 'Approved',
    REJECTED: 'Rejected',
    DISBURSED: 'Money disbursed',
    RECEIVED: 'Received by the family',
  },
  Timeliness: {
    ON_TRACK: 'On track',
    DUE_SOON: 'Due soon',
    DUE_TODAY: 'Due today',
    OVERDUE: 'Overdue',
    SETTLED_ON_TIME: 'Settled on time',
    SETTLED_LATE: 'Settled late',
  },
  ServiceStage: {
    COMPLETE_DOCUMENTS: 'Documents completed',
    VERIFY: 'Verification',
    DECIDE: 'Decision',
    DISBURSE: 'Disbursement',
    CONFIRM_RECEIPT: 'Receipt confirmed by the family',
    WHOLE_CASE: 'The whole claim',
  },
};
