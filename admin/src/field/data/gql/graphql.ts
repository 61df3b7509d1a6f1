/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether somebody came. It says nothing about payment: absent but paid is normal. */
export type AttendanceState =
  /** Did not come and did not say why (alpa). */
  | 'ABSENT'
  /** Did not come and said so before (izin). */
  | 'EXCUSED'
  /** Came late (terlambat). */
  | 'LATE'
  /** Came in time (hadir). */
  | 'PRESENT'
  /** Did not come because of illness (sakit). */
  | 'SICK';

/** Something a phone recorded; which fields it needs follows from `kind`. */
export type FieldOperationInput = {
  /** Cash handed over, whole rupiah, more than zero; for PREMIUM. */
  amount?: number | null | undefined;
  /** For ATTENDANCE. */
  attendance?: AttendanceState | null | undefined;
  /** The other participant who brought the money; for PREMIUM. */
  carriedByParticipantId?: string | null | undefined;
  /** Cash as counted, whole rupiah, 0 to 1,000,000,000; for CASH_COUNT. */
  countedCash?: number | null | undefined;
  /** Why the counted cash differs, at most 500 characters; for CASH_COUNT. */
  explanation?: string | null | undefined;
  /** Whether the planned host hosted the meeting; for CLOSE. */
  hostAttended?: boolean | null | undefined;
  /** UUID in small letters made by the phone. Sent again under the same id, it counts once. */
  id: string;
  /** What was recorded. */
  kind: FieldOperationKind;
  /** The meeting. */
  meetingId: string;
  /** A remark on an attendance, at most 500 characters. */
  note?: string | null | undefined;
  /** The member; for ATTENDANCE and PREMIUM. */
  participantId?: string | null | undefined;
  /** What the phone’s clock said; kept as a note, decides nothing. */
  recordedAt: string;
  /** Number of the operation on this phone, from 1, rising. */
  sequence: number;
  /** For TOPICS, at most 50. */
  topicIds?: Array<string> | null | undefined;
  /** The operation that UNDO takes back. */
  undoneOperationId?: string | null | undefined;
};

/** What a phone records at a meeting. */
export type FieldOperationKind =
  /** Whether a member came; needs `participantId` and `attendance`. */
  | 'ATTENDANCE'
  /** The cash as counted; needs `countedCash`. */
  | 'CASH_COUNT'
  /** The meeting is over; `hostAttended` says whether its host hosted it. */
  | 'CLOSE'
  /** Cash from a member; needs `participantId` and `amount`. */
  | 'PREMIUM'
  /** Topics that were taught, added to others; needs `topicIds`. */
  | 'TOPICS'
  /** Takes back an ATTENDANCE or a PREMIUM, in whichever order the two arrive; needs `undoneOperationId`. */
  | 'UNDO';

/** What a phone sends: operations in the order they were recorded. */
export type FieldOperationsSendInput = {
  /** UUID that the phone made for itself. */
  deviceId: string;
  /** What the phone calls itself, 1 to 100 characters. */
  deviceName: string;
  /** The operations, 1 to 200. */
  operations: Array<FieldOperationInput>;
};

/** What became of an operation that a phone sent. */
export type FieldOutcome =
  /** Recorded now. */
  | 'ACCEPTED'
  /** Recorded by an earlier sending; it counts once. */
  | 'DUPLICATE'
  /** Kept with its reason, without effect; mended, it gets a new id. */
  | 'REFUSED';

/** Whether a meeting took place. */
export type MeetingStatus =
  /** Did not take place, for a reason. */
  | 'CANCELLED'
  /** Took place; its sheet is recorded, even if nobody came. */
  | 'HELD'
  /** Nobody has recorded it yet, before its day or after. */
  | 'PLANNED';

/** One thing a signed-in person may do; their role decides which they have. */
export type Permission =
  | 'ARREARS_DECIDE'
  | 'ATTENDANCE_RECORD'
  | 'BANK_IMPORT'
  | 'CASH_DEPOSIT'
  | 'CASH_SIGN'
  | 'CHANGE_DECIDE'
  | 'CLAIM_CONFIRM'
  | 'CLAIM_DECIDE'
  | 'CLAIM_DISBURSE'
  | 'CLAIM_HEALTH_READ'
  | 'CLAIM_READ'
  | 'CLAIM_REPORT'
  | 'CLAIM_VERIFY'
  | 'COHORT_MANAGE'
  | 'GROUP_READ'
  | 'GROUP_WRITE'
  | 'INSTITUTION_MANAGE'
  | 'INSTITUTION_READ'
  | 'LEDGER_READ'
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
  | 'REMINDER_MANAGE'
  | 'REPORT_READ'
  | 'USER_MANAGE'
  | 'USER_READ';

/** The rule that refused a request; it stands in the error’s `extensions.rule`. */
export type RuleCode =
  | 'AGE_OUTSIDE_LIMITS'
  | 'ATTENDANCE_ALREADY_RECORDED'
  | 'ATTENDANCE_TWICE'
  | 'BANK_ROW_AMOUNT_DIFFERS'
  | 'BANK_ROW_DECIDED'
  | 'BANK_ROW_NOT_DECIDED'
  | 'BANK_ROW_NOT_PROPOSED'
  | 'BANK_ROW_OTHER_COHORT'
  | 'BANK_ROW_PAYMENT_RECORDED'
  | 'BANK_ROW_THING_TAKEN'
  | 'BANK_ROW_UNUSABLE'
  | 'CASH_AGREES'
  | 'CASH_ALREADY_COUNTED'
  | 'CASH_ALREADY_SIGNED'
  | 'CASH_COUNT_REPLACED'
  | 'CASH_DIFFERENCE_UNEXPLAINED'
  | 'CASH_MOVED'
  | 'CASH_NOT_HELD'
  | 'CASH_PIECES_DIFFER'
  | 'CASH_SAME_PERSON'
  | 'CHANGE_ABOVE_LIMIT'
  | 'CHANGE_NOT_OPEN'
  | 'CHANGE_OF_ANOTHER'
  | 'CHANGE_PENDING'
  | 'CHANGE_SAME_PERSON'
  | 'CLAIM_ADVANCE_NOT_DUE'
  | 'CLAIM_ADVANCE_NOT_OUT'
  | 'CLAIM_AMOUNT_DIFFERS'
  | 'CLAIM_AMOUNT_TOO_HIGH'
  | 'CLAIM_BELOW_ADVANCE'
  | 'CLAIM_CODE_THROTTLED'
  | 'CLAIM_CODE_WRONG'
  | 'CLAIM_COMPLAINT_CLOSED'
  | 'CLAIM_COMPLAINT_OF_ANOTHER'
  | 'CLAIM_COMPLAINT_OPEN'
  | 'CLAIM_DOCUMENTS_MISSING'
  | 'CLAIM_DOCUMENTS_PRESENT'
  | 'CLAIM_DUPLICATE'
  | 'CLAIM_FUND_SHORT'
  | 'CLAIM_HELD'
  | 'CLAIM_HOLD_TOO_LONG'
  | 'CLAIM_ILLEGAL_STEP'
  | 'CLAIM_NEEDS_BENEFICIARY'
  | 'CLAIM_NEEDS_WITNESS'
  | 'CLAIM_NOT_COVERED'
  | 'CLAIM_NOT_HELD'
  | 'CLAIM_RATED'
  | 'CLAIM_RECEIPT_SHORT'
  | 'CLAIM_REVIEWED'
  | 'CLAIM_SAME_PERSON'
  | 'CLAIM_SUBSTITUTE_NOT_ACCEPTED'
  | 'CLAIM_WITNESS_INVOLVED'
  | 'CLOSURE_OVERLAPS'
  | 'CLOSURE_RETIRED'
  | 'COHORT_ENDED'
  | 'COHORT_FULL'
  | 'DATE_IN_FUTURE'
  | 'DATE_OUT_OF_ORDER'
  | 'DECISION_ALREADY_DONE'
  | 'DEPOSIT_SLIP_KNOWN'
  | 'ENROLMENT_ENDED'
  | 'ENROLMENT_NOT_ACTIVE'
  | 'ENROLMENT_NOT_SUSPENDED'
  | 'ENROLMENT_OVERLAPS'
  | 'ENROLMENT_RENEWED'
  | 'FAMILY_CARD_ALREADY_INSURED'
  | 'FIELD_DEVICE_LOCKED'
  | 'FIELD_MEETING_UNKNOWN'
  | 'FIELD_OPERATION_INCOMPLETE'
  | 'FIELD_OPERATION_NOT_ALLOWED'
  | 'FIELD_TOPIC_UNKNOWN'
  | 'FILE_ACTIVE_CONTENT'
  | 'FILE_BROKEN'
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_TOO_MANY'
  | 'FILE_TOO_OFTEN'
  | 'FILE_TYPE_REFUSED'
  | 'FILE_WITHDRAWN'
  | 'FUND_TRANCHE_KNOWN'
  | 'GROUP_CLOSED'
  | 'GROUP_FULL'
  | 'HANDOVER_ANSWERED'
  | 'HANDOVER_OF_ANOTHER'
  | 'HANDOVER_SAME_PERSON'
  | 'HOST_NOT_WAITING'
  | 'HOST_OUT_OF_TURN'
  | 'HOST_SWAP_OTHER_ROUND'
  | 'LAPSE_HELD_BY_CLAIM'
  | 'LAPSE_NOT_DUE'
  | 'MEETING_DATE_TAKEN'
  | 'MEETING_GAP_LONG'
  | 'MEETING_GAP_SHORT'
  | 'MEETING_HAS_HOST'
  | 'MEETING_HAS_NO_HOST'
  | 'MEETING_HOST_BUSY'
  | 'MEETING_IN_FUTURE'
  | 'MEETING_IN_PAST'
  | 'MEETING_NEEDS_GROUP'
  | 'MEETING_NOT_HELD'
  | 'MEETING_NOT_PLANNED'
  | 'MEETING_OFFICER_BUSY'
  | 'MEETING_ON_DAY_OFF'
  | 'MEETING_PLACE_TAKEN'
  | 'MEMBERSHIP_OVERLAPS'
  | 'MINOR_NEEDS_GUARDIAN'
  | 'NIK_ALREADY_ENROLLED'
  | 'NOT_A_MEMBER'
  | 'NOT_BREADWINNER'
  | 'PASSWORD_WEAK'
  | 'PAYMENT_ALREADY_REVERSED'
  | 'PAYMENT_CARRIER_UNKNOWN'
  | 'PAYMENT_CASH_GONE'
  | 'PAYMENT_EXCEEDS_MONTHS'
  | 'PAYMENT_EXCEEDS_TERM'
  | 'PAYMENT_IS_REVERSAL'
  | 'PAYMENT_MONTH_NOT_OPEN'
  | 'PAYMENT_NOT_POSITIVE'
  | 'PAYMENT_UNDER_CLAIM'
  | 'PREMIUM_ALREADY_TAKEN'
  | 'PREMIUM_BANK_SHORT'
  | 'PROGRAMME_VERSION_INCOMPLETE'
  | 'PROGRAMME_VERSION_NOT_LATER'
  | 'QUESTION_ALREADY_ANSWERED'
  | 'RECURRENCE_RULE_UNUSABLE'
  | 'REFUND_CHANGED'
  | 'REFUND_HELD_BY_CLAIM'
  | 'REFUND_KNOWN'
  | 'REFUND_NOTHING'
  | 'REFUND_NOT_DUE'
  | 'REFUND_PAID'
  | 'REFUND_PAYOUT_REVERSED'
  | 'REFUND_WITHDRAWN'
  | 'RENEWAL_NEEDS_GROUP'
  | 'RENEWAL_OF_DECEASED'
  | 'RENEWAL_OF_LAPSED'
  | 'RENEWAL_OF_WITHDRAWN'
  | 'RENEWAL_TERM_RUNS'
  | 'REQUEST_KEY_REUSED'
  | 'RESUME_BEFORE_SETTLED'
  | 'SHEET_ROW_EMPTY'
  | 'SIGN_IN_THROTTLED'
  | 'SUSPENSION_NOT_DUE'
  | 'TIME_ZONE_UNKNOWN'
  | 'USER_EMAIL_TAKEN'
  | 'USER_IS_SELF'
  | 'USER_ROLE_NOT_ALLOWED';

/** WIB (UTC+7), WITA (UTC+8) or WIT (UTC+9). */
export type TimeZone =
  | 'ASIA_JAKARTA'
  | 'ASIA_JAYAPURA'
  | 'ASIA_MAKASSAR';

/** E-mail address and password. */
export type UserSignInInput = {
  /** Address of the account; letter case does not matter. */
  email: string;
  /** The password, at most 200 characters. */
  password: string;
};

export type FieldPacksQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldPacksQuery = { packs: Array<{ group: { id: string, name: string }, topics: Array<{ id: string, name: string }>, meetings: Array<{ id: string, meetsOn: string, startsAt: string | null, place: string | null, status: MeetingStatus, hostName: string | null, nextHostName: string | null, isClosed: boolean, topicIds: Array<string>, countedCash: number | null, members: Array<{ participantId: string, name: string, monthlyPremium: number, owed: number, owedMonths: number, aheadMonths: number, attendance: AttendanceState | null, note: string | null, paidHere: number }>, merges: Array<{ participantId: string, participantName: string, kind: FieldOperationKind, attendance: AttendanceState | null, entries: Array<{ deviceName: string, recordedByName: string, attendance: AttendanceState | null, amount: number | null, receivedAt: string }> }>, totals: { present: number, recorded: number, members: number, premiumTotal: number } }> }> };

export type FieldMeetingFactsFragment = { id: string, meetsOn: string, startsAt: string | null, place: string | null, status: MeetingStatus, hostName: string | null, nextHostName: string | null, isClosed: boolean, topicIds: Array<string>, countedCash: number | null, members: Array<{ participantId: string, name: string, monthlyPremium: number, owed: number, owedMonths: number, aheadMonths: number, attendance: AttendanceState | null, note: string | null, paidHere: number }>, merges: Array<{ participantId: string, participantName: string, kind: FieldOperationKind, attendance: AttendanceState | null, entries: Array<{ deviceName: string, recordedByName: string, attendance: AttendanceState | null, amount: number | null, receivedAt: string }> }>, totals: { present: number, recorded: number, members: number, premiumTotal: number } };

export type FieldOperationsSendMutationVariables = Exact<{
  input: FieldOperationsSendInput;
}>;


export type FieldOperationsSendMutation = { receipt: { operations: Array<{ id: string, outcome: FieldOutcome, rule: RuleCode | null, message: string | null, receiptNumber: string | null }>, meetings: Array<{ id: string, meetsOn: string, startsAt: string | null, place: string | null, status: MeetingStatus, hostName: string | null, nextHostName: string | null, isClosed: boolean, topicIds: Array<string>, countedCash: number | null, members: Array<{ participantId: string, name: string, monthlyPremium: number, owed: number, owedMonths: number, aheadMonths: number, attendance: AttendanceState | null, note: string | null, paidHere: number }>, merges: Array<{ participantId: string, participantName: string, kind: FieldOperationKind, attendance: AttendanceState | null, entries: Array<{ deviceName: string, recordedByName: string, attendance: AttendanceState | null, amount: number | null, receivedAt: string }> }>, totals: { present: number, recorded: number, members: number, premiumTotal: number } }> } };

export type FieldSignInMutationVariables = Exact<{
  input: UserSignInInput;
}>;


export type FieldSignInMutation = { viewer: { permissions: Array<Permission>, user: { id: string, fullName: string, email: string }, institution: { timeZone: TimeZone } } };

export type FieldViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldViewerQuery = { viewer: { permissions: Array<Permission>, user: { id: string, fullName: string, email: string }, institution: { timeZone: TimeZone } } | null };

export type FieldContactQueryVariables = Exact<{
  deviceId: string;
}>;


export type FieldContactQuery = { isLocked: boolean, viewer: { user: { id: string } } | null };

export type FieldSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type FieldSignOutMutation = { userSignOut: boolean };

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
export const FieldMeetingFactsFragmentDoc = new TypedDocumentString(`
    fragment FieldMeetingFacts on FieldMeeting {
  id
  meetsOn
  startsAt
  place
  status
  hostName
  nextHostName
  isClosed
  topicIds
  countedCash
  members {
    participantId
    name
    monthlyPremium
    owed
    owedMonths
    aheadMonths
    attendance
    note
    paidHere
  }
  merges {
    participantId
    participantName
    kind
    attendance
    entries {
      deviceName
      recordedByName
      attendance
      amount
      receivedAt
    }
  }
  totals {
    present
    recorded
    members
    premiumTotal
  }
}
    `, {"fragmentName":"FieldMeetingFacts"}) as unknown as TypedDocumentString<FieldMeetingFactsFragment, unknown>;
export const FieldPacksDocument = new TypedDocumentString(`
    query FieldPacks {
  packs: fieldPacks {
    group {
      id
      name
    }
    topics {
      id
      name
    }
    meetings {
      ...FieldMeetingFacts
    }
  }
}
    fragment FieldMeetingFacts on FieldMeeting {
  id
  meetsOn
  startsAt
  place
  status
  hostName
  nextHostName
  isClosed
  topicIds
  countedCash
  members {
    participantId
    name
    monthlyPremium
    owed
    owedMonths
    aheadMonths
    attendance
    note
    paidHere
  }
  merges {
    participantId
    participantName
    kind
    attendance
    entries {
      deviceName
      recordedByName
      attendance
      amount
      receivedAt
    }
  }
  totals {
    present
    recorded
    members
    premiumTotal
  }
}`) as unknown as TypedDocumentString<FieldPacksQuery, FieldPacksQueryVariables>;
export const FieldOperationsSendDocument = new TypedDocumentString(`
    mutation FieldOperationsSend($input: FieldOperationsSendInput!) {
  receipt: fieldOperationsSend(input: $input) {
    operations {
      id
      outcome
      rule
      message
      receiptNumber
    }
    meetings {
      ...FieldMeetingFacts
    }
  }
}
    fragment FieldMeetingFacts on FieldMeeting {
  id
  meetsOn
  startsAt
  place
  status
  hostName
  nextHostName
  isClosed
  topicIds
  countedCash
  members {
    participantId
    name
    monthlyPremium
    owed
    owedMonths
    aheadMonths
    attendance
    note
    paidHere
  }
  merges {
    participantId
    participantName
    kind
    attendance
    entries {
      deviceName
      recordedByName
      attendance
      amount
      receivedAt
    }
  }
  totals {
    present
    recorded
    members
    premiumTotal
  }
}`) as unknown as TypedDocumentString<FieldOperationsSendMutation, FieldOperationsSendMutationVariables>;
export const FieldSignInDocument = new TypedDocumentString(`
    mutation FieldSignIn($input: UserSignInInput!) {
  viewer: userSignIn(input: $input) {
    permissions
    user {
      id
      fullName
      email
    }
    institution {
      timeZone
    }
  }
}
    `) as unknown as TypedDocumentString<FieldSignInMutation, FieldSignInMutationVariables>;
export const FieldViewerDocument = new TypedDocumentString(`
    query FieldViewer {
  viewer {
    permissions
    user {
      id
      fullName
      email
    }
    institution {
      timeZone
    }
  }
}
    `) as unknown as TypedDocumentString<FieldViewerQuery, FieldViewerQueryVariables>;
export const FieldContactDocument = new TypedDocumentString(`
    query FieldContact($deviceId: ID!) {
  isLocked: fieldDeviceIsLocked(deviceId: $deviceId)
  viewer {
    user {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FieldContactQuery, FieldContactQueryVariables>;
export const FieldSignOutDocument = new TypedDocumentString(`
    mutation FieldSignOut {
  userSignOut
}
    `) as unknown as TypedDocumentString<FieldSignOutMutation, FieldSignOutMutationVariables>;