export type AttendanceSortField =
  | 'MET_ON';

export type AttendanceState =
  | 'ABSENT'
  | 'EXCUSED'
  | 'LATE'
  | 'PRESENT'
  | 'SICK';

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

export type ClaimCause =
  | 'ACCIDENT'
  | 'DEATH'
  | 'ILLNESS';

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

export type CohortSortField =
  | 'NAME'
  | 'STARTS_ON';

export type EnrolmentSortField =
  | 'ENROLLED_ON'
  | 'STATUS';

export type EnrolmentStatus =
  | 'ACTIVE'
  | 'DECEASED'
  | 'LAPSED'
  | 'MATURED'
  | 'SUSPENDED'
  | 'WITHDRAWN';

export type GroupSortField =
  | 'CREATED_AT'
  | 'NAME';

export type HostReason =
  | 'FEWEST_TURNS'
  | 'LONGEST_AGO'
  | 'NEVER_HOSTED'
  | 'SENIORITY';

export type HostTurnSortField =
  | 'TURN_ON';

export type HostTurnState =
  | 'CANCELLED'
  | 'DEFERRED'
  | 'EXEMPTED'
  | 'HOSTED'
  | 'PLANNED';

export type InstitutionKind =
  | 'AUTHORITY'
  | 'IMPLEMENTER';

export type InstitutionSortField =
  | 'CREATED_AT'
  | 'NAME';

export type MeetingKind =
  | 'DELIBERATION'
  | 'MONTHLY'
  | 'OUTREACH';

export type MeetingSortField =
  | 'MEETS_ON';

export type MeetingStatus =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

export type MembershipSortField =
  | 'JOINED_ON';

export type NikWarning =
  | 'NIK_BIRTH_DATE_MISMATCH'
  | 'NIK_DATE_IMPOSSIBLE'
  | 'NIK_REGION_UNKNOWN'
  | 'NIK_SERIAL_ZERO'
  | 'NIK_SEX_MISMATCH';

export type ParticipantSortField =
  | 'BIRTH_ON'
  | 'CREATED_AT'
  | 'FULL_NAME'
  | 'NUMBER';

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

export type PremiumPaymentSortField =
  | 'AMOUNT'
  | 'PAID_ON'
  | 'RECEIPT_NUMBER';

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

export type SettlementBucket =
  | 'D8_30'
  | 'D31_90'
  | 'GT_90'
  | 'LE_7';

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

export type UserSortField =
  | 'CREATED_AT'
  | 'EMAIL'
  | 'FULL_NAME'
  | 'LAST_SIGNED_IN_AT'
  | 'ROLE';

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

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
