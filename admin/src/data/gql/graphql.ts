/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How an advance on a rejected claim ends. */
export type AdvanceOutcome =
  /** It came back; it goes into the claim fund again. */
  | 'RECOVERED'
  /** It is left to the family, and stays among the benefits that the fund paid. */
  | 'WRITTEN_OFF';

/** Something a meeting talked about. */
export type AgendaItemInput = {
  /** What was said, 1 to 2,000 characters. */
  note?: string | null | undefined;
  /** What it was about, 1 to 200 characters. */
  title: string;
};

/** What is decided about an enrolment in arrears. The programme’s rules only propose it; a person decides. */
export type ArrearsDecisionKind =
  /** The enrolment ends for good; the premiums paid are returned. */
  | 'LAPSE'
  /** Cover goes on after a suspension; events during it stay uncovered. */
  | 'RESUME'
  /** Cover rests until somebody resumes it. */
  | 'SUSPEND';

/** What is done about arrears when a cohort is refunded. */
export type ArrearsPolicy =
  /** Who is in arrears is left out of this run, to be talked to first. */
  | 'HOLD'
  /** Everybody gets back what they paid, whatever is missing. */
  | 'PAY_SAVED';

/** A wrong attendance and what is right. */
export type AttendanceCorrectInput = {
  /** The meeting, which was held. */
  meetingId: string;
  /** The participant. */
  participantId: string;
  /** Why it is corrected, 1 to 500 characters; kept in the journal. */
  reason: string;
  /** What is right. */
  state: AttendanceState;
};

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

/** How a bank writes days; a time of day behind it is passed over. */
export type BankDateFormat =
  /** 23-Nov-2026 or 23 Agustus 2026, months in Indonesian or English */
  | 'DAY_MONTH_NAME_YEAR'
  /** 23/11/2026, also with dashes or dots, also 23/11/26 */
  | 'DAY_MONTH_YEAR'
  /** 2026-11-23, also with slashes or dots, also 20261123 */
  | 'YEAR_MONTH_DAY';

/** Premium cash taken to the bank. */
export type BankDepositRecordInput = {
  /** Whole rupiah, 1 to 10,000,000,000. */
  amount: number;
  /** The cohort whose cash it is. */
  cohortId: string;
  /** Day on the slip, today or earlier. */
  depositedOn: string;
  /** Made by the device, 8 to 100 characters: sent again under the same key, it counts once. */
  requestKey: string;
  /** Number of the slip, 3 to 60 characters. */
  slipNumber: string;
};

/** How the bytes of a bank’s file stand for letters. */
export type BankFileEncoding =
  | 'UTF_8'
  | 'UTF_16BE'
  | 'UTF_16LE'
  | 'WINDOWS_1252';

/** Where the mapping of a preview comes from: given, from the last import, or guessed. */
export type BankMappingSource =
  | 'GIVEN'
  | 'GUESSED'
  | 'REMEMBERED';

/** How a bank writes thousands and decimals. */
export type BankNumberFormat =
  /** 1,500,000.00 */
  | 'ENGLISH'
  /** 1.500.000,00 */
  | 'INDONESIAN';

/** Which account and period to reconcile. */
export type BankReconciliationInput = {
  /** The cohort whose premium account it is. */
  cohortId: string;
  /** First day. */
  from: string;
  /** Of what stands on no statement only what is older than so many days, 0 to 1,000. */
  missingAfterDays?: number;
  /** Last day, at most 1,100 days later. */
  to: string;
};

/** Why a row of a statement needs no match. */
export type BankRowAsideReason =
  /** The bank’s fee or tax. */
  | 'BANK_FEE'
  /** Interest of the bank. */
  | 'BANK_INTEREST'
  /** Claim money that went through the wrong account. */
  | 'CLAIM_MONEY'
  /** Money that is not the participants’. */
  | 'NOT_PREMIUM'
  /** Something else, as the note says. */
  | 'OTHER';

/** What of a row of a statement cannot be read. */
export type BankRowField =
  | 'AMOUNT'
  | 'DATE'
  | 'ROW';

/** What a row stands for: exactly one of the four. */
export type BankRowMatchInput = {
  /** The deposit of cash it is. */
  depositId?: string | null | undefined;
  /** The enrolment it pays for; the premium is recorded with it. */
  enrolmentId?: string | null | undefined;
  /** The premium by transfer on record it is. */
  paymentId?: string | null | undefined;
  /** The refund by transfer it is. */
  payoutId?: string | null | undefined;
  /** Made by the device, 8 to 100 characters: sent again under the same key, it counts once. */
  requestKey: string;
};

/** How a participant is named in the text of a transfer. */
export type BankRowNaming =
  /** By the full name. */
  | 'FULL_NAME'
  /** By the member number, such as P-0042. */
  | 'MEMBER_NUMBER'
  /** By the telephone number. */
  | 'PHONE';

/** Why nothing is proposed for a row. */
export type BankRowOpenBecause =
  /** Money went out and fits no refund. */
  | 'MONEY_OUT'
  /** Its text names no participant. */
  | 'NOBODY_NAMED'
  /** Who is named has no enrolment in the cohort of the account. */
  | 'NOT_IN_COHORT'
  /** A rule refuses the payment; `openRule` says which. */
  | 'RULE'
  /** Its text fits several participants. */
  | 'SEVERAL_NAMED';

/** How far a row of a statement is. */
export type BankRowState =
  /** It cannot be read. */
  | 'BROKEN'
  /** The same movement stands in an earlier file. */
  | 'KNOWN'
  /** It stands for a deposit, a premium or a refund on record. */
  | 'MATCHED'
  /** A premium of somebody, who is named; a person confirms it. */
  | 'PROPOSED'
  /** It needs no match, for a reason. */
  | 'SET_ASIDE'
  /** Nobody knows yet what it is. */
  | 'UNMATCHED';

/** Proposed premiums to confirm. */
export type BankRowsConfirmInput = {
  /** Ids of the rows, 1 to 100, none twice. */
  ids: Array<string>;
  /** Made by the device, 8 to 100 characters: sent again under the same key, it counts once. */
  requestKey: string;
};

/** Rows that need no match. */
export type BankRowsSetAsideInput = {
  /** Ids of the rows, 1 to 100, none twice. */
  ids: Array<string>;
  /** A note, 3 to 500 characters; needed for OTHER. */
  note?: string | null | undefined;
  /** Why they need none. */
  reason: BankRowAsideReason;
};

/** Which statements to list; all given conditions must hold. */
export type BankStatementFilter = {
  /** Only of this cohort. */
  cohortId?: string | null | undefined;
};

/** A file of the bank to import. */
export type BankStatementImportInput = {
  /** The cohort whose premium account it is of. */
  cohortId: string;
  /** The bytes of the file in base64; at most 2,000,000 bytes and 20,000 rows, in UTF-8, UTF-16 with its mark or Windows-1252. */
  fileBase64: string;
  /** Name of the file, 1 to 200 characters. */
  fileName: string;
  /** Which column is what. */
  mapping: BankStatementMappingInput;
};

/** Which column of a bank’s file is what; columns are counted from 1. Either `amountColumn`, or `debitColumn` and `creditColumn`. */
export type BankStatementMappingInput = {
  /** The one column of amounts, 1 to 100. */
  amountColumn?: number | null | undefined;
  /** The column of what came in, 1 to 100. */
  creditColumn?: number | null | undefined;
  /** The column of days, 1 to 100. */
  dateColumn: number;
  /** How days are written. */
  dateFormat: BankDateFormat;
  /** The column of what went out, 1 to 100. */
  debitColumn?: number | null | undefined;
  /** What stands between the columns. */
  delimiter: CsvDelimiter;
  /** The column of texts, 1 to 100. */
  descriptionColumn: number;
  /** The column that says CR or DB beside amounts without a sign, 1 to 100. */
  directionColumn?: number | null | undefined;
  /** How amounts are written. */
  numberFormat: BankNumberFormat;
  /** The column of references, 1 to 100. */
  referenceColumn?: number | null | undefined;
  /** The line with the titles, 1 to 100; 0 when there is none. */
  titleLine: number;
};

/** A file of the bank to look at. */
export type BankStatementPreviewInput = {
  /** The cohort whose premium account it is of. */
  cohortId: string;
  /** The bytes of the file in base64; at most 2,000,000 bytes and 20,000 rows, in UTF-8, UTF-16 with its mark or Windows-1252. */
  fileBase64: string;
  /** Which column is what; left out, as in the last import if that fits, else guessed. */
  mapping?: BankStatementMappingInput | null | undefined;
};

/** Which rows to list; all given conditions must hold. */
export type BankStatementRowFilter = {
  /** Part of the text or the reference. */
  search?: string | null | undefined;
  /** Only in this state. */
  state?: BankRowState | null | undefined;
};

/** What a row may stand for: a deposit of cash, a premium by transfer, a refund. */
export type BankThingKind =
  | 'DEPOSIT'
  | 'PAYMENT'
  | 'PAYOUT';

/** Somebody who gets the claim money when the participant dies. */
export type BeneficiaryInput = {
  /** Day of birth, not in the future; a minor needs a guardian. */
  birthOn?: string | null | undefined;
  /** Full name, 1 to 200 characters. */
  fullName: string;
  /** Guardian of a minor, 1 to 200 characters. */
  guardianName?: string | null | undefined;
  /** Telephone, Indonesian or international form. */
  phone?: string | null | undefined;
  /** How they are related to the participant. */
  relationship: Relationship;
};

/** A fault that the books are searched for. */
export type BookCheckName =
  /** Cash, bank or savings below zero. */
  | 'ACCOUNT_OVERDRAWN'
  /** An advance on a claim, or one that came back, that is not in the ledger with its amount, or not what the claim is paid less by. */
  | 'ADVANCE_DIFFERS'
  /** A payment whose months do not add up to it. */
  | 'ALLOCATION_DIFFERS'
  /** A paid claim that is not in the ledger with its amount. */
  | 'CLAIM_UNPOSTED'
  /** A bank deposit that is not in the ledger with its amount. */
  | 'DEPOSIT_UNPOSTED'
  /** Missing or surplus cash that is not in the ledger with its amount. */
  | 'DIFFERENCE_UNPOSTED'
  /** An entry whose sides do not add up to zero, or has one. */
  | 'ENTRY_UNBALANCED'
  /** An entry that no payment, claim, advance, tranche, deposit, difference or refund explains; claim money drawn from the bank into the till explains itself. */
  | 'ENTRY_UNEXPLAINED'
  /** Premium money and claim money in one entry. */
  | 'FUND_MIXED'
  /** A month with less than nothing or more than the premium. */
  | 'MONTH_OVERPAID'
  /** Two payments that share one entry. */
  | 'PAYMENT_POSTED_TWICE'
  /** A payment that is not credited to its payer in the ledger. */
  | 'PAYMENT_UNPOSTED'
  /** A posting whose entry or account is not there. */
  | 'POSTING_ORPHANED'
  /** A series whose counter is not its number of receipts. */
  | 'RECEIPT_COUNTER_DIFFERS'
  /** A missing or repeated number in a series of receipts. */
  | 'RECEIPT_GAP'
  /** A refund paid out that is not what was paid in, not what was booked, taken back or paid twice; or whose reversal is not linked to its payout. */
  | 'REFUND_DIFFERS'
  /** A reversal that does not take back its entry exactly. */
  | 'REVERSAL_DIFFERS'
  /** Savings of an enrolment that differ from its payments. */
  | 'SAVINGS_DIFFER';

/** Which meetings a new calendar address shows. */
export type CalendarFeedCreateInput = {
  /** The meetings of this group; left out, those that the viewer leads. */
  groupId?: string | null | undefined;
};

/** Which counts to list; all given conditions must hold. */
export type CashCountFilter = {
  /** True: those that differ from the cash keyed and that nobody signed for yet. False: all others. */
  needsSignature?: boolean | null | undefined;
};

/** The cash of a meeting as it was counted. Where it differs from the cash keyed it takes an explanation, and somebody else has to sign. */
export type CashCountInput = {
  /** All of it, whole rupiah, 0 to 1,000,000,000. */
  counted: number;
  /** Why it differs from the cash keyed, 1 to 1,000 characters. */
  explanation?: string | null | undefined;
  /** The same by note and coin, which must add up to it; left out when not sorted. */
  pieces?: Array<CashPiecesInput> | null | undefined;
  /** Why it is counted again, 1 to 500 characters; only when a count is on record. */
  reason?: string | null | undefined;
};

/** A note or coin (pecahan); the name ends with its value in whole rupiah. Notes and coins of Rp 1.000 count together. */
export type CashDenomination =
  | 'RP_100'
  | 'RP_200'
  | 'RP_500'
  | 'RP_1000'
  | 'RP_2000'
  | 'RP_5000'
  | 'RP_10000'
  | 'RP_20000'
  | 'RP_50000'
  | 'RP_100000';

/** Cash that was counted and differs from what the books say. */
export type CashDifferenceProposeInput = {
  /** The cohort whose cash it is. */
  cohortId: string;
  /** What was counted, whole rupiah, 0 or more. */
  counted: number;
  /** How it came about, 3 to 500 characters. */
  explanation: string;
  /** Who answers for the cash, a user of the institution. */
  userId: string;
};

/** Premium cash given to somebody else. */
export type CashHandOverInput = {
  /** Whole rupiah, 1 to 10,000,000,000. */
  amount: number;
  /** The cohort whose cash it is. */
  cohortId: string;
  /** Day it changed hands, today or earlier. */
  handedOn: string;
  /** A remark, 1 to 500 characters. */
  note?: string | null | undefined;
  /** Made by the device, 8 to 100 characters: sent again under the same key, it counts once. */
  requestKey: string;
  /** Who took it, an active user of the institution. */
  toUserId: string;
};

/** Which hand-overs to list; all given conditions must hold. */
export type CashHandoverFilter = {
  /** Only in this state. */
  state?: HandoverState | null | undefined;
  /** Only those this user gave or took. */
  userId?: string | null | undefined;
  /** Only those that wait for the viewer’s confirmation, or only all others. */
  waitsForMe?: boolean | null | undefined;
};

/** Why a hand-over is refused or taken back. */
export type CashHandoverReasonInput = {
  /** The reason, 3 to 500 characters. */
  reason: string;
};

/** How many there are of one note or coin. */
export type CashPiecesInput = {
  /** How many, 0 to 100,000. */
  count: number;
  /** The note or coin. */
  denomination: CashDenomination;
};

/** A change of money that needs a second person. */
export type ChangeKind =
  /** Paying part of the benefit of a death ahead; the subject is the claim. */
  | 'CLAIM_ADVANCE'
  /** Booking that an advance on a rejected claim came back, or writing it off; the subject is the claim. */
  | 'CLAIM_ADVANCE_END'
  /** Posting money that is missing or too much; the subject is who holds the cash. */
  | 'CUSTODY_DIFFERENCE'
  /** Money from the State into the claim fund. */
  | 'FUND_TRANCHE'
  /** Taking back a premium payment; the subject is the payment. */
  | 'PREMIUM_REVERSAL'
  /** Giving premiums back; the subject is the enrolment. */
  | 'REFUND'
  /** Booking a refund back whose money came back; the subject is the payout. */
  | 'REFUND_PAYOUT_REVERSAL'
  /** Giving the premiums of a whole cohort back; the subject is the cohort. */
  | 'REFUND_RUN';

/** How far a change is. Only an approved one has an effect. */
export type ChangeState =
  /** Approved, and carried out in the same moment. */
  | 'APPROVED'
  /** Waits for a second person. */
  | 'PROPOSED'
  /** Refused by the second person, with a reason. */
  | 'REJECTED'
  /** Taken back by who proposed it. */
  | 'WITHDRAWN';

/** What somebody can do to a claim. */
export type ClaimAction =
  /** Take up a rejected claim again; it is verified and decided anew. */
  | 'APPEAL'
  /** Approve an amount. */
  | 'APPROVE'
  /** Declare the documents complete. */
  | 'COMPLETE_DOCUMENTS'
  /** Confirm that the family has the money, with its code or before a witness. */
  | 'CONFIRM_RECEIPT'
  /** Pay the approved amount out. */
  | 'DISBURSE'
  /** Reject for a coded reason. */
  | 'REJECT'
  /** Verify the facts. */
  | 'VERIFY';

/** Why the viewer cannot take a step now. */
export type ClaimActionObstacle =
  /** A required document is missing. */
  | 'DOCUMENTS_MISSING'
  /** The viewer’s role does not take this step. */
  | 'NO_PERMISSION'
  /** The viewer approved the claim. */
  | 'SAME_PERSON_APPROVED'
  /** The viewer paid the claim out. */
  | 'SAME_PERSON_DISBURSED'
  /** The viewer rejected the claim before the appeal. */
  | 'SAME_PERSON_REJECTED'
  /** The viewer reported the claim. */
  | 'SAME_PERSON_REPORTED'
  /** The viewer verified the claim. */
  | 'SAME_PERSON_VERIFIED'
  /** The claim is not at the stage that the step starts from. */
  | 'WRONG_STAGE';

/** What becomes of an advance on a claim that was rejected. */
export type ClaimAdvanceEndInput = {
  /** Into the claim cash or the claim bank account; of no effect when written off. */
  method: PaymentMethod;
  /** Day the money came back or was given up, from the advance until today. */
  on: string;
  /** How it ends. */
  outcome: AdvanceOutcome;
  /** Why, 3 to 500 characters, without health data. */
  reason: string;
};

/** Part of the benefit of a death to be paid ahead. */
export type ClaimAdvanceInput = {
  /** Whole rupiah, from 1 to `advanceMax` of the claim. */
  amount: number;
  /** Out of the claim cash or the claim bank account. */
  method: PaymentMethod;
  /** Day of payment, from the report until today. */
  on: string;
  /** Why the family needs it now, 3 to 500 characters, without health data. */
  reason: string;
};

/** What became of an advance. */
export type ClaimAdvanceState =
  /** The claim was paid less by it. */
  | 'NETTED'
  /** The family has it; the payment of the claim will be less by it. */
  | 'PAID'
  /** The claim was rejected and the money came back. */
  | 'RECOVERED'
  /** The claim was rejected: two people book that it came back, or write it off. */
  | 'TO_RECOVER'
  /** The claim was rejected and the money is left to the family. */
  | 'WRITTEN_OFF';

/** An appeal of the family. */
export type ClaimAppealInput = {
  /** What the family says, 3 to 2,000 characters. */
  note: string;
  /** Day of the appeal, from the rejection until today. */
  on: string;
};

/** An approval. */
export type ClaimApproveInput = {
  /** Whole rupiah, from 1 to the benefit. */
  amount: number;
  /** Remark, 1 to 2,000 characters. */
  note?: string | null | undefined;
  /** Day on which it was done, from the step before until today. */
  on: string;
};

/** The insured risks: illness (sakit), accident (kecelakaan) or death of the breadwinner. */
export type ClaimCause =
  | 'ACCIDENT'
  | 'DEATH'
  | 'ILLNESS';

/** How a complaint ended. */
export type ClaimComplaintCloseInput = {
  /** How it ended. */
  outcome: ComplaintOutcome;
  /** What was found and done, 3 to 2,000 characters. */
  resolution: string;
};

/** A family’s confirmation that it has the money. */
export type ClaimConfirmReceiptInput = {
  /** Whole rupiah that the family got: what was paid. Less is a complaint; it counts here only after the family took that back. */
  amount: number;
  /** The code that the family has, in any spelling, 1 to 50 characters. */
  code?: string | null | undefined;
  /** Remark, 1 to 2,000 characters. */
  note?: string | null | undefined;
  /** Day on which it was done, from the step before until today. */
  on: string;
  /** How it is known. CODE takes `code`, every other way `witnessName`. */
  way?: ReceiptWay;
  /** Full name of somebody who saw it, neither who paid nor who records it, 1 to 200 characters, not blank. */
  witnessName?: string | null | undefined;
};

/** A payment of claim money. */
export type ClaimDisburseInput = {
  /** Whole rupiah, exactly what was approved less an advance. */
  amount: number;
  /** Out of the claim cash or the claim bank account. */
  method: PaymentMethod;
  /** Remark, 1 to 2,000 characters. */
  note?: string | null | undefined;
  /** Day on which it was done, from the step before until today. */
  on: string;
  /** Made by the device for this payment, 8 to 100 characters: sent again under the same key, it counts once. */
  requestKey: string;
};

/** A document that came in. */
export type ClaimDocumentReceiveInput = {
  /** Day it came in, from the event until today. */
  receivedOn: string;
  /** The letter taken in its place; left out for the document itself. */
  substitute?: DocumentSubstitute | null | undefined;
  /** About that letter, such as who signed it, 3 to 200 characters; not kept without one. */
  substituteNote?: string | null | undefined;
  /** Which document of the checklist. */
  type: ClaimDocumentType;
};

/** What a claim’s file may hold; the checklist depends on the cause. */
export type ClaimDocumentType =
  /** Account of the accident (kronologi). */
  | 'CHRONOLOGY'
  /** Claim form (formulir klaim). */
  | 'CLAIM_FORM'
  /** Death certificate of hospital, police or kelurahan. */
  | 'DEATH_CERTIFICATE'
  /** Letter of a doctor or puskesmas with the days unable to work. */
  | 'DOCTOR_LETTER'
  /** Family card (kartu keluarga). */
  | 'FAMILY_CARD'
  /** Signature of the family, or a photo of it with the money (bukti penyerahan); once it is paid. */
  | 'HANDOVER_PROOF'
  /** Letter of the kelurahan that names the heirs (surat ahli waris). */
  | 'HEIR_LETTER'
  /** Identity card (KTP) of the participant. */
  | 'IDENTITY_CARD'
  /** Participant’s card (kartu peserta). */
  | 'PARTICIPANT_CARD'
  /** Signed receipt or bank slip of the payment (bukti pembayaran); once it is paid. */
  | 'PAYMENT_PROOF'
  /** Police report, if there is one. */
  | 'POLICE_REPORT'
  /** Statement of two witnesses of the accident. */
  | 'WITNESS_STATEMENT';

/** Why a file does not count any more. */
export type ClaimFileWithdrawInput = {
  /** Why, 3 to 500 characters, without health data. */
  reason: string;
};

/** Which claims to list; all given conditions must hold. */
export type ClaimFilter = {
  /** Only claims received or rejected within so many days of the event. */
  bucket?: SettlementBucket | null | undefined;
  /** Only this cause. */
  cause?: ClaimCause | null | undefined;
  /** Due on this day or earlier. */
  dueOnTo?: string | null | undefined;
  /** Only claims for those who were members of this group on the day of the event. */
  groupId?: string | null | undefined;
  /** True: its file had been complete, today or by `settledOnTo` or `judgedOnTo`. False: never by then. */
  hadCompleteFile?: boolean | null | undefined;
  /** True: the family says that it has nothing, and nobody settled that. False: all others. */
  hasOpenComplaint?: boolean | null | undefined;
  /** Only these ids, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only claims of this institution. */
  institutionId?: string | null | undefined;
  /** True: settled after the due date, or open and past it. False: all others. See `settledOnTo` and `judgedOnTo`. */
  isLate?: boolean | null | undefined;
  /** True: neither received nor rejected. False: one of the two. */
  isOpen?: boolean | null | undefined;
  /** True: open and past the due date. False: all others. */
  isOverdue?: boolean | null | undefined;
  /** True: settled last month and waiting for a review. False: all others. */
  isReviewDue?: boolean | null | undefined;
  /** Only claims that `Headline.claimsOnTime` counts, for a period from this day on; with `isLate`, those it counts as on time or not. */
  judgedOnFrom?: string | null | undefined;
  /** Only claims that `Headline.claimsOnTime` counts, for a period up to this day, today at the latest, as they stood when it ended: what came later is not looked at. */
  judgedOnTo?: string | null | undefined;
  /** Only claims for this participant. */
  participantId?: string | null | undefined;
  /** Only claims that lay with this party when their due date ended. */
  partyWhenDue?: ResponsibleParty | null | undefined;
  /** The family answered the question of its satisfaction on this day or later. */
  ratedOnFrom?: string | null | undefined;
  /** The family answered the question of its satisfaction on this day or earlier. */
  ratedOnTo?: string | null | undefined;
  /** The family answered so: from 1, very dissatisfied, to 5, very satisfied. */
  ratedPoints?: number | null | undefined;
  /** Received on this day or later. */
  receivedOnFrom?: string | null | undefined;
  /** Received on this day or earlier. */
  receivedOnTo?: string | null | undefined;
  /** Reported on this day or later. */
  reportedOnFrom?: string | null | undefined;
  /** Reported on this day or earlier. */
  reportedOnTo?: string | null | undefined;
  /** Part of the claim’s number or of the participant’s name. */
  search?: string | null | undefined;
  /** True: received or rejected after the due date. False: by the due date. See `settledOnTo`. */
  settledLate?: boolean | null | undefined;
  /** Received or rejected on this day or later. */
  settledOnFrom?: string | null | undefined;
  /** Received or rejected on this day or earlier, as the claims stood when it ended: what came later (an appeal, a due date that moved) is not looked at. */
  settledOnTo?: string | null | undefined;
  /** Only this stage. */
  stage?: ClaimStage | null | undefined;
  /** Only these stages. */
  stageIn?: Array<ClaimStage> | null | undefined;
  /** Only claims that stood at this stage when their due date ended. */
  stageWhenDue?: ClaimStage | null | undefined;
};

/** What makes a claim worth a second look. It never rejects a claim. */
export type ClaimFlagKind =
  /** It was reported after the filing deadline, with a reason. */
  | 'LATE_REPORT'
  /** Three or more claims of its group fall within 30 days. */
  | 'MANY_IN_GROUP'
  /** The participant has another claim, whose event is at most 14 days away; for a death another death, for an illness or accident another of these. */
  | 'POSSIBLE_DUPLICATE'
  /** Whoever saw the receipt saw five or more of the 90 days before. */
  | 'SAME_WITNESS_OFTEN'
  /** The event was within 30 days after cover began for the first time. */
  | 'SOON_AFTER_START';

/** For what a claim waits, and until when. */
export type ClaimHoldInput = {
  /** Remark, 3 to 500 characters. */
  note?: string | null | undefined;
  /** For what it waits. */
  reason: ClaimHoldReason;
  /** Last day at the latest, today or up to 30 days later. */
  untilOn: string;
};

/** For what a claim waits, and so with whom its days lie meanwhile. */
export type ClaimHoldReason =
  /** The bank has not carried a transfer out. */
  | 'BANK_ANSWER_AWAITED'
  /** The Dinas was asked and has not answered. */
  | 'DINAS_ANSWER_AWAITED'
  /** The family was asked for all that is missing. */
  | 'DOCUMENTS_ASKED'
  /** The family cannot be reached. */
  | 'FAMILY_UNREACHABLE'
  /** The claim fund waits for money from the ministry. */
  | 'FUNDS_AWAITED'
  /** The family has not agreed on who gets the money. */
  | 'HEIR_UNCLEAR';

/** What a family answered when somebody asked whether it is satisfied. */
export type ClaimRateInput = {
  /** PHONE or FIELD; PAGE is for the family alone. */
  channel: RatingChannel;
  /** 1 very dissatisfied, 2 dissatisfied, 3 neither, 4 satisfied, 5 very satisfied. */
  points: number;
  /** In its words, 1 to 500 characters. */
  text?: string | null | undefined;
};

/** A rejection. */
export type ClaimRejectInput = {
  /** The reason in words for the family, 3 to 2,000 characters. */
  note: string;
  /** Day on which it was decided, from the step before until today. */
  on: string;
  /** The reason. */
  reason: RejectionReason;
};

/** An illness, accident or death to claim for. */
export type ClaimReportInput = {
  /** The participant’s beneficiary who gets the money; when left out for a death, the first in the order. */
  beneficiaryId?: string | null | undefined;
  /** What befell the participant. */
  cause: ClaimCause;
  /** Day of the event, today or earlier. */
  eventOn: string;
  /** Days unable to work, 1 to 1,095; left out for a death or while not known. */
  incapacityDays?: number | null | undefined;
  /** True for a death by accident, which has no waiting period. */
  isAccidentalDeath?: boolean;
  /** Why it is reported after the filing deadline, 3 to 500 characters. */
  lateFilingReason?: string | null | undefined;
  /** The meeting at which it was reported, held on the day of report; null elsewhere. */
  meetingId?: string | null | undefined;
  /** Remark, 1 to 2,000 characters. */
  note?: string | null | undefined;
  /** Whom it befell. */
  participantId: string;
  /** Who brought the news; when left out, the heir who is named, else the group at the meeting, else an officer. A death is not reported by the member, AT_MEETING takes `meetingId`. */
  reportedBy?: ClaimReporter | null | undefined;
  /** Day it was reported, from the event until today. */
  reportedOn: string;
  /** Which beneficiary of the participant reported it: for HEIR, and only then. */
  reporterHeirId?: string | null | undefined;
  /** Name of who brought it, 1 to 200 characters; needed for PARTNER. */
  reporterName?: string | null | undefined;
  /** Made by the device for this report, 8 to 100 characters: sent again under the same key, it counts once. */
  requestKey: string;
};

/** Who brought the news of an event; who entered it is in the steps of the claim. */
export type ClaimReporter =
  /** The group, at a meeting. */
  | 'AT_MEETING'
  /** An heir of the participant, or the guardian of a minor one. */
  | 'HEIR'
  /** The participant; never a death. */
  | 'MEMBER'
  /** An officer learnt of it: on a visit, by telephone. */
  | 'OFFICER'
  /** A partner: a bank, a clinic, the village office. */
  | 'PARTNER';

/** What a second look at a settled claim found. */
export type ClaimReviewInput = {
  /** In words, 3 to 2,000 characters. */
  note: string;
  /** What was found. */
  outcome: ReviewOutcome;
};

/** Order of the list; rows that tie are ordered by id. */
export type ClaimSort = {
  /** Rising or falling. */
  direction?: SortDirection;
  /** What to order by. */
  field: ClaimSortField;
};

/** What claims can be ordered by. */
export type ClaimSortField =
  | 'DUE_ON'
  | 'EVENT_ON'
  | 'NUMBER'
  | 'REPORTED_ON';

/** How far a claim is; the clock ends only at RECEIVED or REJECTED. */
export type ClaimStage =
  /** The head approved an amount. */
  | 'APPROVED'
  /** The treasurer paid it out; the family has not confirmed yet. */
  | 'DISBURSED'
  /** Every required document is there. */
  | 'DOCUMENTS_COMPLETE'
  /** The family has the money: it said so with its code, or a witness did. */
  | 'RECEIVED'
  /** Refused for a coded reason; an end, unless the family appeals. */
  | 'REJECTED'
  /** Reported; its documents are not complete. */
  | 'REPORTED'
  /** An officer verified the facts. */
  | 'VERIFIED';

/** A step of a claim. */
export type ClaimStepInput = {
  /** Remark, 1 to 2,000 characters. */
  note?: string | null | undefined;
  /** Day on which it was done, from the step before until today. */
  on: string;
};

/** Which claims the report on time counts, and when. */
export type ClaimTimelinessFilter = {
  /** Only claims of this cause. */
  cause?: ClaimCause | null | undefined;
  /** First day; the twelve months up to `to` when left out. */
  from?: string | null | undefined;
  /** Only claims for those who were members of this group on the day of the event. */
  groupId?: string | null | undefined;
  /** Only claims of this institution. */
  institutionId?: string | null | undefined;
  /** Last day; today when left out. A period has at most ten years. */
  to?: string | null | undefined;
};

/** Days to enter into the institution’s calendar. */
export type ClosureAddInput = {
  /** First day. */
  fromOn: string;
  /** What it says about its days. */
  kind: ClosureKind;
  /** What people call it, 1 to 200 characters. */
  name: string;
  /** Last day, included; at most 60 days from the first. */
  toOn: string;
};

/** Which closures to list; all given conditions must hold. */
export type ClosureFilter = {
  /** Only those with a day on this day or later. */
  from?: string | null | undefined;
  /** Only these ids, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only those that were taken back, or only those that count. */
  isRetired?: boolean | null | undefined;
  /** Only this kind. */
  kind?: ClosureKind | null | undefined;
  /** Only those with a day on this day or earlier. */
  to?: string | null | undefined;
};

/** What a closure entered by hand says about its days. */
export type ClosureKind =
  /** Joint leave by decree (cuti bersama). */
  | 'JOINT_LEAVE'
  /** No work here: a feast of the village, harvest, mourning, a flood. */
  | 'LOCAL'
  /** An ordinary day although the calendar names a public holiday: the decree put the feast on another day. */
  | 'WORKING_DAY';

/** Order of the list; rows that tie are ordered by id. */
export type ClosureSort = {
  /** Rising or falling. */
  direction?: SortDirection;
  /** What to order by. */
  field: ClosureSortField;
};

/** What closures can be ordered by. */
export type ClosureSortField =
  | 'FROM_ON';

/** Which cohorts to list; all given conditions must hold. */
export type CohortFilter = {
  /** Only these ids, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only this institution. */
  institutionId?: string | null | undefined;
  /** Part of the name, at most 100 characters. */
  search?: string | null | undefined;
};

/** A new cohort of the viewer’s institution. */
export type CohortOpenInput = {
  /** Name, unique in the institution, 1 to 100 characters. */
  name: string;
  /** The programme version it runs under for its whole term. */
  programmeVersionId: string;
  /** Participants at the most, 1 to 100,000. */
  quota: number;
  /** First day of the term, not before the version takes effect. */
  startsOn: string;
};

/** Order of the list; rows that tie are ordered by id. */
export type CohortSort = {
  /** Rising or falling. */
  direction?: SortDirection;
  /** What to order by. */
  field: CohortSortField;
};

/** What cohorts can be ordered by. */
export type CohortSortField =
  | 'NAME'
  | 'STARTS_ON';

/** How a complaint ended. */
export type ComplaintOutcome =
  /** The payment had gone wrong, was taken back and made again. */
  | 'PAID_AGAIN'
  /** The family has the money after all. */
  | 'RECEIVED_AFTER_ALL'
  /** The family took it back: it has nothing to say against it, or is content with what it got. */
  | 'WITHDRAWN';

/** How a member said yes to a swap. */
export type ConsentMeans =
  /** Said so before the group, at a meeting. */
  | 'AT_MEETING'
  /** Wrote a message. */
  | 'BY_MESSAGE'
  /** Told the officer on the phone. */
  | 'BY_PHONE'
  /** Told the officer in person. */
  | 'IN_PERSON';

/** What came of asking somebody to fetch their refund. */
export type ContactOutcome =
  /** Nobody was reached. */
  | 'NO_ANSWER'
  /** Something else, as the note says. */
  | 'OTHER'
  /** They do not want the money. */
  | 'REFUSES'
  /** Wrong number, or moved away. */
  | 'UNKNOWN_THERE'
  /** They come, or somebody for them. */
  | 'WILL_FETCH';

/** How somebody was asked to fetch their refund. */
export type ContactWay =
  /** At a meeting of the group. */
  | 'MEETING'
  /** A written message. */
  | 'MESSAGE'
  /** A call. */
  | 'PHONE'
  /** Through a neighbour, a relative or a fellow member. */
  | 'THROUGH_SOMEBODY'
  /** A visit at home. */
  | 'VISIT';

/** What stands between the columns of a file. */
export type CsvDelimiter =
  | 'COMMA'
  | 'SEMICOLON'
  | 'TAB';

/** Why a day is off. */
export type DayOffKind =
  /** A closure of the place itself, entered by hand. */
  | 'CLOSURE'
  /** A public holiday of the country. */
  | 'HOLIDAY'
  /** Joint leave by decree (cuti bersama), entered by hand. */
  | 'JOINT_LEAVE';

/** That a decision was carried out. */
export type DecisionCompleteInput = {
  /** When it was done, today or earlier. */
  doneOn: string;
};

/** Something a meeting decided. */
export type DecisionInput = {
  /** Until when. */
  dueOn?: string | null | undefined;
  /** Who sees to it, 1 to 200 characters. */
  ownerName?: string | null | undefined;
  /** What was decided, 1 to 2,000 characters. */
  text: string;
};

/** A letter that may stand in for a document of a claim. */
export type DocumentSubstitute =
  /** Family card (kartu keluarga). */
  | 'FAMILY_CARD'
  /** Proof that the identity card was applied for. */
  | 'ID_RECORDING_LETTER'
  /** Report of the loss to the police. */
  | 'LOSS_REPORT'
  /** Letter of a midwife or nurse of the puskesmas. */
  | 'MIDWIFE_LETTER'
  /** Letter of the head of the lingkungan or RT. */
  | 'NEIGHBOURHOOD_LETTER'
  /** Statement of two neighbours, signed. */
  | 'NEIGHBOUR_STATEMENT'
  /** Letter of the kelurahan or village head. */
  | 'VILLAGE_LETTER';

/** Which enrolments to list; all given conditions must hold. */
export type EnrolmentFilter = {
  /** Only those of this cohort. */
  cohortId?: string | null | undefined;
  /** Only these ids, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only those of this participant. */
  participantId?: string | null | undefined;
  /** Only running ones within their term for which the programme’s rules propose this today and nobody has decided it: active ones with as many overdue months as SUSPEND_AFTER_MONTHS and fewer than LAPSE_AFTER_MONTHS, suspended ones with fewer than SUSPEND_AFTER_MONTHS, or active and suspended ones with as many as LAPSE_AFTER_MONTHS. */
  proposed?: ArrearsDecisionKind | null | undefined;
  /** Only this status. */
  status?: EnrolmentStatus | null | undefined;
};

/** Where a participant stands in a cohort: covered, suspended for arrears, or ended in one of four ways. */
export type EnrolmentStatus =
  | 'ACTIVE'
  | 'DECEASED'
  | 'LAPSED'
  | 'MATURED'
  | 'SUSPENDED'
  | 'WITHDRAWN';

/** Enrolments of one cohort that go on in a later one. */
export type EnrolmentsRenewInput = {
  /** Ids of the enrolments that end, at most 100, none twice. */
  enrolmentIds: Array<string>;
  /** The cohort whose term is over. */
  fromCohortId: string;
  /** The group of the later cohort to join; left out, each joins the one named like their own, which is opened when there is none yet. */
  groupId?: string | null | undefined;
  /** Day of joining the later cohort: after the earlier term, not in the future. Cover starts with its month, or with the later term. */
  joinsOn: string;
  /** Made by the caller, 8 to 100 characters; sent again under it, this counts once. */
  requestKey: string;
  /** The later cohort. */
  toCohortId: string;
};

/** What is wrong with one field of an input; it stands in `extensions.fields[path].code` of an INVALID_INPUT. */
export type FieldCode =
  /** A period that begins after it ends. */
  | 'AFTER_END'
  /** The participant is in this group already. */
  | 'ALREADY_IN_GROUP'
  /** Too many entries. */
  | 'ARRAY_MAX_SIZE'
  /** Too few entries. */
  | 'ARRAY_MIN_SIZE'
  /** The same entry twice. */
  | 'ARRAY_UNIQUE'
  /** Before the first day. */
  | 'BEFORE_START'
  /** Money that went out and came in at once. */
  | 'BOTH_SIDES'
  /** A decision of another group. */
  | 'DECISION_OF_ANOTHER_GROUP'
  /** The number of employees, 1 or 2, is for owners of a small business, and needed. */
  | 'EMPLOYEES'
  /** The group belongs to another cohort. */
  | 'GROUP_OF_ANOTHER_COHORT'
  /** A day that is still to come. */
  | 'IN_FUTURE'
  /** Missing. */
  | 'IS_DEFINED'
  /** Not an e-mail address. */
  | 'IS_EMAIL'
  /** Not a whole number. */
  | 'IS_INT'
  /** Too short or too long. */
  | 'IS_LENGTH'
  /** Not more than zero. */
  | 'IS_POSITIVE'
  /** Not a UUID. */
  | 'IS_UUID'
  /** A reason that is too short or too long. */
  | 'LENGTH'
  /** Not of the form the field takes. */
  | 'MATCHES'
  /** Too large. */
  | 'MAX'
  /** Too long. */
  | 'MAX_LENGTH'
  /** Too small. */
  | 'MIN'
  /** The account of this user is not active. */
  | 'NOT_ACTIVE'
  /** The same meeting as the first. */
  | 'NOT_ANOTHER_MEETING'
  /** Not an amount in the form of the file. */
  | 'NOT_AN_AMOUNT'
  /** Neither an active officer nor an active head. */
  | 'NOT_AN_OFFICER'
  /** Not a present beneficiary of the participant. */
  | 'NOT_A_BENEFICIARY'
  /** Not the `nextCursor` of an earlier page. */
  | 'NOT_A_CURSOR'
  /** Not a day in the form of the file. */
  | 'NOT_A_DATE'
  /** Not the 16 digits of a family card number. */
  | 'NOT_A_FAMILY_CARD'
  /** Not the 16 digits of a NIK. */
  | 'NOT_A_NIK'
  /** Not a telephone number. */
  | 'NOT_A_PHONE'
  /** A region, but no village (kelurahan or desa). */
  | 'NOT_A_VILLAGE'
  /** A death has no days of incapacity, and the participant does not report it. */
  | 'NOT_FOR_DEATH'
  /** A day that the rule of the group does not name. */
  | 'NOT_IN_PLAN'
  /** Not a document of this claim’s checklist. */
  | 'NOT_ON_CHECKLIST'
  /** Bytes that are no text, such as a workbook or a picture. */
  | 'NOT_TEXT'
  /** A turn that is not theirs. */
  | 'NOT_THEIR_TURN'
  /** An amount with sen. */
  | 'NOT_WHOLE_RUPIAH'
  /** No columns of days and amounts were found, or they are not named. */
  | 'NO_MAPPING'
  /** No region has this code. */
  | 'NO_SUCH_REGION'
  /** No such version of the programme. */
  | 'NO_SUCH_VERSION'
  /** Not exactly one of the choices. */
  | 'ONE_OF_FOUR'
  /** Only a death can be one by accident. */
  | 'ONLY_FOR_DEATH'
  /** Digits other than 0 to 9. */
  | 'OTHER_DIGITS'
  /** A day that is past, or beyond the neighbouring meetings. */
  | 'OUTSIDE_ITS_TURN'
  /** A number outside its limits. */
  | 'OUT_OF_RANGE'
  /** A quotation mark without its second. */
  | 'QUOTE_NOT_CLOSED'
  /** The same person twice. */
  | 'SAME_PERSON'
  /** Before the programme version applies. */
  | 'TOO_EARLY'
  /** More meetings than one plan takes. */
  | 'TOO_FAR'
  /** After the last day on which a term may start. */
  | 'TOO_LATE'
  /** A period of more days than a report covers. */
  | 'TOO_LONG'
  /** The participant has as many beneficiaries as allowed. */
  | 'TOO_MANY_BENEFICIARIES'
  /** Named twice. */
  | 'TWICE';

/** Why a phone is locked. */
export type FieldDeviceLockInput = {
  /** The reason, 3 to 500 characters. */
  reason: string;
};

/** Whose usual pace a forecast goes by. */
export type ForecastBasis =
  /** The institution’s own: at least 20 claims left each stage in two years. */
  | 'INSTITUTION'
  /** All institutions of the programme; the own claims count with them. */
  | 'PROGRAMME'
  /** The programme’s service levels, for too few claims were seen yet. */
  | 'PROMISE';

/** Whose money it is. The two never mix in one entry. */
export type Fund =
  /** The State’s money for claims. */
  | 'CLAIM'
  /** The participants’ own savings. */
  | 'PREMIUM';

/** How early it is known that the money of a claim fund will not do. */
export type FundAlert =
  /** It is enough for what is expected in the coming 90 days. */
  | 'NONE'
  /** It is less than what is expected in the coming 30 days. */
  | 'WITHIN_30_DAYS'
  /** It is less than what is expected in the coming 90 days: ask for a tranche. */
  | 'WITHIN_90_DAYS';

/** Money from the State that came into the claim fund of a cohort. */
export type FundTrancheProposeInput = {
  /** Whole rupiah, 1 to 100,000,000,000. */
  amount: number;
  /** The cohort whose claims it is for. */
  cohortId: string;
  /** What it is for, 3 to 500 characters. */
  reason: string;
  /** Day it stood on the bank account, today or earlier. */
  receivedOn: string;
  /** Reference of the bank transfer, 3 to 60 characters, once per institution. */
  reference: string;
};

/** A new group. */
export type GroupCreateInput = {
  /** Cohort of its members. */
  cohortId: string;
  /** What happens to a meeting whose day by the rule is a day off. */
  holidayRule?: HolidayRule;
  /** Usual time of day. */
  meetsAt: string;
  /** Name, unique in the cohort, 1 to 100 characters. */
  name: string;
  /** Lingkungan or RW, at most 100 characters. */
  neighbourhood?: string | null | undefined;
  /** Officer who is responsible for it. */
  officerId: string;
  /** When it meets, as an RFC 5545 RRULE, monthly or weekly, such as FREQ=MONTHLY;BYDAY=2SA. */
  recurrenceRule: string;
  /** Kemendagri code of the village it lives in. */
  regionCode: string;
  /** Usual place; leave out when it meets at the host’s. */
  usualPlace?: string | null | undefined;
};

/** Which groups to list; all given conditions must hold. */
export type GroupFilter = {
  /** Only the groups of this cohort. */
  cohortId?: string | null | undefined;
  /** Only these ids, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only the groups of this officer. */
  officerId?: string | null | undefined;
  /** Part of the name, neighbourhood or usual place; at most 100 characters. */
  search?: string | null | undefined;
};

/** Order of the list; rows that tie are ordered by id. */
export type GroupSort = {
  /** Rising or falling. */
  direction?: SortDirection;
  /** What to order by. */
  field: GroupSortField;
};

/** What groups can be ordered by. */
export type GroupSortField =
  | 'CREATED_AT'
  | 'NAME';

/** Changes to a group: what is left out stays, null clears. */
export type GroupUpdateInput = {
  /** What happens to a meeting whose day by the rule is a day off. */
  holidayRule?: HolidayRule | null | undefined;
  /** Usual time of day. */
  meetsAt?: string | null | undefined;
  /** Name, unique in the cohort, 1 to 100 characters. */
  name?: string | null | undefined;
  /** Lingkungan or RW, at most 100 characters. */
  neighbourhood?: string | null | undefined;
  /** Officer who is responsible for it. */
  officerId?: string | null | undefined;
  /** When it meets, as an RFC 5545 RRULE, monthly or weekly, such as FREQ=MONTHLY;BYDAY=2SA. */
  recurrenceRule?: string | null | undefined;
  /** Usual place; null when it meets at the host’s. */
  usualPlace?: string | null | undefined;
};

/** How far a hand-over of cash is. Only a confirmed one moves the money. */
export type HandoverState =
  /** The taker counted the same amount. */
  | 'CONFIRMED'
  /** The taker counted something else, or nothing; with a reason. */
  | 'REFUSED'
  /** The giver said it; the taker has not answered. */
  | 'WAITING'
  /** The giver took the word back before an answer; with a reason. */
  | 'WITHDRAWN';

/** How claim money best reaches the family. */
export type HandoverWay =
  /** At the next meeting of the group. */
  | 'MEETING'
  /** By a visit, or by a transfer: the next meeting would be too late. */
  | 'VISIT';

/** What happens to a meeting whose day by the rule is a day off. Saturday and Sunday are days to move to only for a group that meets at the weekend by its rule. */
export type HolidayRule =
  /** It takes place on the first working day after. */
  | 'AFTER'
  /** The officer is asked. */
  | 'ASK'
  /** It takes place on the last working day before. */
  | 'BEFORE';

/** How the host of a coming meeting was found. */
export type HostBasis =
  /** Planned before the queue changed, and left so. */
  | 'EARLIER_PLAN'
  /** No member can host. */
  | 'NOBODY'
  /** Chosen out of turn by the deliberation; the turn says why. */
  | 'OVERRIDE'
  /** First in the queue; `why` says by which rule. */
  | 'RULE'
  /** Took the turn of another member by consent; the turn names the swap. */
  | 'SWAP';

/** How a member stands in the running cycle of hosts. */
export type HostCycleState =
  /** Need not host now, and is not waited for. */
  | 'EXEMPTED'
  /** Had the turn of this cycle. */
  | 'HOSTED'
  /** Has not had it yet; a turn is planned. */
  | 'PLANNED'
  /** Has not had it yet, and none is planned. */
  | 'WAITING';

/** What puts a member before the next one in the queue: why this host? */
export type HostReason =
  /** Both had a turn in this cycle, and fewer turns count for this one: `countedTurns`. */
  | 'FEWEST_TURNS'
  /** Everybody else who could host comes before. */
  | 'LAST'
  /** As many turns count for both, but this one has been waiting longer: `waitingSince`. */
  | 'LONGEST_AGO'
  /** Has never hosted, and the next one has. */
  | 'NEVER_HOSTED'
  /** Has not had a turn in this cycle, and the next one has. */
  | 'NOT_THIS_CYCLE'
  /** Nobody else could host. */
  | 'ONLY_ONE'
  /** Stands equal in both, and was enrolled earlier or under a lower number. */
  | 'SENIORITY'
  /** One of the two exchanged places by consent. */
  | 'SWAPPED';

/** A member says yes to hosting the next meeting, such as at the end of the one before. */
export type HostTurnAcceptInput = {
  /** The group. */
  groupId: string;
  /** Day of the monthly meeting, today or later. Where none is planned on it, it is planned with the group’s officer, time and place. */
  meetsOn: string;
  /** The member who accepts: the planned host, or the next. */
  participantId: string;
};

/** Who is to host a meeting. */
export type HostTurnAssignInput = {
  /** The decision that chose this member, taken at a held meeting of this group or at one of all groups. */
  decisionId?: string | null | undefined;
  /** The planned meeting. */
  meetingId: string;
  /** Why the deliberation chose this member out of turn, 1 to 500 characters; this or a decision is needed when the member is not next or somebody is planned already. */
  overrideReason?: string | null | undefined;
  /** The member who is to host it. */
  participantId: string;
};

/** Lets the planned host of a meeting host another time. */
export type HostTurnDeferInput = {
  /** The planned meeting. */
  meetingId: string;
  /** Why the host asks for it, 1 to 500 characters. */
  reason: string;
};

/** Frees a member from hosting for some time. */
export type HostTurnExemptInput = {
  /** The group. */
  groupId: string;
  /** The member. */
  participantId: string;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** Last day of the exemption, today or later. */
  until: string;
};

/** What became of a host turn. In the rota HOSTED counts, and so does PLANNED, so that nobody is planned twice in a cycle. */
export type HostTurnState =
  /** Was not needed after all; the place in the queue is kept. */
  | 'CANCELLED'
  /** Asked to host another time; the place in the queue is kept. */
  | 'DEFERRED'
  /** Need not host until a date, such as in mourning or illness. */
  | 'EXEMPTED'
  /** Hosted the meeting. */
  | 'HOSTED'
  /** Will host a meeting that is still to come. */
  | 'PLANNED'
  /** Given to another member by consent, for that member’s place. */
  | 'SWAPPED';

/** Two members exchange their places in the rota; both have said yes. */
export type HostTurnSwapInput = {
  /** How the member said yes who gives the turn away. */
  giverConsent: ConsentMeans;
  /** The planned meeting whose host gives the turn away. */
  meetingId: string;
  /** A remark, 1 to 500 characters. */
  note?: string | null | undefined;
  /** The planned meeting that this member was to host and gives in return; left out, it is the place in the queue, where the member must be waiting. */
  otherMeetingId?: string | null | undefined;
  /** The member who hosts it instead. */
  participantId: string;
  /** How the member said yes who takes the turn. */
  takerConsent: ConsentMeans;
};

/** What an account of the ledger is for. */
export type LedgerAccountKind =
  /** Benefits paid for claims. */
  | 'CLAIMS_PAID'
  /** Claim money on the bank account. */
  | 'CLAIM_BANK'
  /** Claim money in the till. */
  | 'CLAIM_CASH'
  /** The State’s grant, for claims only. */
  | 'CLAIM_FUND'
  /** What is owed to one participant: the premiums paid. */
  | 'PARTICIPANT_SAVINGS'
  /** Premiums on the bank account. */
  | 'PREMIUM_BANK'
  /** Premiums in cash, in somebody’s hands. */
  | 'PREMIUM_CASH'
  /** Premium cash that was missing (debit) or too much (credit). */
  | 'PREMIUM_DIFFERENCE';

/** Which entries of the ledger to list; all given conditions must hold. */
export type LedgerEntryFilter = {
  /** Only with a posting to this cohort. */
  cohortId?: string | null | undefined;
  /** Only with a posting to the savings of this enrolment. */
  enrolmentId?: string | null | undefined;
  /** Only of this fund. */
  fund?: Fund | null | undefined;
  /** Only these, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only with a posting to an account of this kind (of the cohort, when given). */
  kind?: LedgerAccountKind | null | undefined;
  /** On this day or later. */
  occurredOnFrom?: string | null | undefined;
  /** On this day or earlier. */
  occurredOnTo?: string | null | undefined;
};

/** What an entry of the ledger stands for. */
export type LedgerSourceKind =
  /** Cash taken to the bank. */
  | 'BANK_DEPOSIT'
  /** Cash that was missing or too much. */
  | 'CASH_DIFFERENCE'
  /** A claim that was paid. */
  | 'CLAIM'
  /** Money from the State. */
  | 'FUND_TRANCHE'
  /** A premium that was paid, or its reversal. */
  | 'PREMIUM_PAYMENT'
  /** Premiums given back, or that they came back. */
  | 'REFUND';

/** Why a meeting does not take place. */
export type MeetingCancelInput = {
  /** The reason, 1 to 500 characters. */
  reason: string;
};

/** What stands in the way of a meeting. */
export type MeetingClashKind =
  /** The day is a public holiday, joint leave or a closure. */
  | 'DAY_OFF'
  /** Over 40 days to the monthly meeting before, or, when it is moved, to the one after, and more than now. Where the one before is longer ago than that already, the days count from today. */
  | 'GAP_LONG'
  /** Under 21 days to the monthly meeting before or after, and less than now. */
  | 'GAP_SHORT'
  /** The group meets on that day already; the only one that cannot be overridden. */
  | 'GROUP_MEETS'
  /** The host hosts another meeting at that time. */
  | 'HOST_BUSY'
  /** The officer leads another meeting at that time. */
  | 'OFFICER_BUSY'
  /** Another meeting is at the same place at that time; case and spaces do not matter. */
  | 'PLACE_TAKEN';

/** Which meetings to count: those whose first planned day lies in a period. */
export type MeetingFiguresFilter = {
  /** First day; the twelve months up to `to` when left out. */
  from?: string | null | undefined;
  /** Only meetings of this group. */
  groupId?: string | null | undefined;
  /** Only this kind; all when left out. */
  kind?: MeetingKind | null | undefined;
  /** Only meetings this officer leads. */
  officerId?: string | null | undefined;
  /** Last day; today when left out. A period has at most ten years. */
  to?: string | null | undefined;
};

/** Which meetings to list; all given conditions must hold. */
export type MeetingFilter = {
  /** Only meetings of this group. */
  groupId?: string | null | undefined;
  /** Only these ids, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only those that are over but not recorded, or only all others. */
  isOverdue?: boolean | null | undefined;
  /** Only meetings that `Headline.meetingsHeld` counts, for a period from this day on; with `status` HELD, those it counts as held. */
  judgedOnFrom?: string | null | undefined;
  /** Only meetings that `Headline.meetingsHeld` counts, for a period up to this day. */
  judgedOnTo?: string | null | undefined;
  /** Only this kind. */
  kind?: MeetingKind | null | undefined;
  /** On this day or later. */
  meetsOnFrom?: string | null | undefined;
  /** On this day or earlier. */
  meetsOnTo?: string | null | undefined;
  /** Only meetings this officer leads. */
  officerId?: string | null | undefined;
  /** First planned for this day or later, wherever it was moved since. */
  plannedOnFrom?: string | null | undefined;
  /** First planned for this day or earlier, wherever it was moved since. */
  plannedOnTo?: string | null | undefined;
  /** Only this status. */
  status?: MeetingStatus | null | undefined;
  /** Only meetings, not cancelled, on another day than first planned (as `MeetingFigures.moved` counts), or only all others. */
  wasMoved?: boolean | null | undefined;
  /** Only monthly meetings without a host (cancelled ones need none), or only meetings with one. */
  withoutHost?: boolean | null | undefined;
};

/** The sheet of a meeting that took place, recorded in one save. */
export type MeetingHoldInput = {
  /** What was talked about, at most 50; added to what was recorded before. */
  agendaItems?: Array<AgendaItemInput> | null | undefined;
  /** The cash as it was counted after these rows; judged by itself, like a row. Left out, it was not counted. */
  cash?: CashCountInput | null | undefined;
  /** What was decided, at most 50; added to what was recorded before. */
  decisions?: Array<DecisionInput> | null | undefined;
  /** Whether the planned host hosted it. If not, the turn is cancelled and the place in the queue kept. It matters when the meeting is recorded for the first time. */
  hostAttended?: boolean;
  /** The minutes, at most 10,000 characters; they replace earlier ones. Left out, those stay. */
  minutes?: string | null | undefined;
  /** What was asked, at most 50; added to what was recorded before. */
  questions?: Array<QuestionInput> | null | undefined;
  /** Made by the device for this sheet, 8 to 100 characters: sent again under the same key, it counts once and gets the same answer. */
  requestKey: string;
  /** The participants’ rows, at most 100; none when nobody came. */
  rows: Array<MeetingSheetRowInput>;
  /** Topics that were taught, at most 50; they are added to those recorded before. */
  topicIds?: Array<string> | null | undefined;
};

/** What a meeting is for. */
export type MeetingKind =
  /** Evaluates and decides together (musyawarah). */
  | 'DELIBERATION'
  /** Monthly meeting of a group, at a member’s place (pertemuan). */
  | 'MONTHLY'
  /** Tells people about the programme (sosialisasi). */
  | 'OUTREACH';

/** What becomes of a meeting and all that follow; what is left out stays, of each meeting and of the group. */
export type MeetingMoveFollowingInput = {
  /** Why it is to take place in spite of clashes, 1 to 500 characters: accepts and records all that can be overridden. Left out, the first clash refuses. */
  clashReason?: string | null | undefined;
  /** Minutes it takes, 30 to 480. */
  durationMinutes?: number | null | undefined;
  /** The group’s new rule, as an RFC 5545 RRULE; each meeting moves to the day by it in its own month. */
  meetingRule?: string | null | undefined;
  /** The officer who leads them from now on. */
  officerId?: string | null | undefined;
  /** New place, 1 to 200 characters. */
  place?: string | null | undefined;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** New time, on the institution’s clock. */
  startsAt?: string | null | undefined;
};

/** Where to move a planned meeting. */
export type MeetingMoveInput = {
  /** Why it is to take place in spite of clashes, 1 to 500 characters: accepts and records all that can be overridden. Left out, the first clash refuses. */
  clashReason?: string | null | undefined;
  /** Minutes it takes, 30 to 480. Left out, it stays. */
  durationMinutes?: number | null | undefined;
  /** New day, today or later. */
  meetsOn: string;
  /** New place, 1 to 200 characters; left out, it stays. */
  place?: string | null | undefined;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** New time, on the institution’s clock. */
  startsAt: string;
};

/** What an officer decided about one day of a plan. */
export type MeetingPlanChoiceInput = {
  /** The day on which to meet, between the days by the rule before and after; null to leave this meeting out. */
  meetsOn?: string | null | undefined;
  /** The day by the rule that is meant. */
  occursOn: string;
  /** Why on that day, 1 to 500 characters; left out, the name of the day off. */
  reason?: string | null | undefined;
};

/** Which monthly meetings of a group to plan by its rule. */
export type MeetingPlanInput = {
  /** What was decided about single days, at most 120. */
  choices?: Array<MeetingPlanChoiceInput> | null | undefined;
  /** Why it is to take place in spite of clashes, 1 to 500 characters: accepts and records all that can be overridden. Left out, the first clash refuses. */
  clashReason?: string | null | undefined;
  /** First day; today when left out or earlier. */
  fromOn?: string | null | undefined;
  /** The group. */
  groupId: string;
  /** Last day, within the cohort’s term and at most 120 meetings ahead; left out, as far as that. */
  untilOn?: string | null | undefined;
};

/** What becomes of one day of a plan. */
export type MeetingPlanOutcome =
  /** Something stands in the way; nothing is planned. */
  | 'CLASHES'
  /** The month (of a weekly rule: the week) has its meeting already, held or cancelled ones too; nothing is planned. */
  | 'EXISTS'
  /** The officer chose to leave it out; nothing is planned. */
  | 'LEFT_OUT'
  /** A meeting is planned, but on another day, because the day by the rule is off. */
  | 'MOVED_FOR_DAY_OFF'
  /** The day by the rule is off and the officer is to choose; nothing is planned. */
  | 'NEEDS_CHOICE'
  /** A meeting is planned on `meetsOn`. */
  | 'PLANNED';

/** A meeting to be planned. */
export type MeetingScheduleInput = {
  /** What is to be talked about, at most 2,000 characters. */
  agenda?: string | null | undefined;
  /** Why it is to take place in spite of clashes, 1 to 500 characters: accepts and records all that can be overridden. Left out, the first clash refuses. */
  clashReason?: string | null | undefined;
  /** Minutes it takes, 30 to 480. Left out, 120. */
  durationMinutes?: number | null | undefined;
  /** The group that meets; a monthly meeting needs one. */
  groupId?: string | null | undefined;
  /** What it is for. */
  kind: MeetingKind;
  /** Day, today or later. */
  meetsOn: string;
  /** The officer who leads it. */
  officerId: string;
  /** Where, 1 to 200 characters. */
  place?: string | null | undefined;
  /** Time it begins, on the institution’s clock. */
  startsAt: string;
};

/** One participant’s row of a meeting’s sheet: attendance, money or both. */
export type MeetingSheetRowInput = {
  /** Whether the participant came; left out, it stays unrecorded. */
  attendance?: AttendanceState | null | undefined;
  /** The other participant who brought the money; left out when the payer came. */
  carriedByParticipantId?: string | null | undefined;
  /** The months the premium pays, at most 120, none of them paid in full; it fills the earliest first. Left out, the oldest unpaid ones, then months ahead. */
  months?: Array<string> | null | undefined;
  /** A remark on the attendance, at most 500 characters. */
  note?: string | null | undefined;
  /** What the device knows to be on record from this participant at this meeting (`RosterEntry.paidHere`), whole rupiah; left out, nothing. When somebody recorded more meanwhile, the row is refused and nothing is taken twice. */
  paidBefore?: number | null | undefined;
  /** The participant. */
  participantId: string;
  /** Premium handed over in cash, whole rupiah, more than zero; left out, none was. */
  premiumAmount?: number | null | undefined;
};

/** When and where a meeting might take place. */
export type MeetingSlotInput = {
  /** Minutes it takes, 30 to 480. Left out, that of `meetingId`, else 120. */
  durationMinutes?: number | null | undefined;
  /** The group that meets; left out, that of `meetingId`, else none. */
  groupId?: string | null | undefined;
  /** The participant who hosts it; left out, the host of `meetingId`, else nobody. */
  hostParticipantId?: string | null | undefined;
  /** What it is for; left out, that of `meetingId`, else MONTHLY with a group and OUTREACH without. */
  kind?: MeetingKind | null | undefined;
  /** The planned meeting that might move there; left out for a new one. */
  meetingId?: string | null | undefined;
  /** Day. */
  meetsOn: string;
  /** The officer who leads it. */
  officerId: string;
  /** Where, 1 to 200 characters; left out, the place of `meetingId`, else nowhere yet. */
  place?: string | null | undefined;
  /** Time it begins, on the institution’s clock. */
  startsAt: string;
};

/** Order of the list; rows that tie are ordered by id. */
export type MeetingSort = {
  /** Rising or falling. */
  direction?: SortDirection;
  /** What to order by. */
  field: MeetingSortField;
};

/** What meetings can be ordered by. */
export type MeetingSortField =
  | 'MEETS_ON';

/** Whether a meeting took place. */
export type MeetingStatus =
  /** Did not take place, for a reason. */
  | 'CANCELLED'
  /** Took place; its sheet is recorded, even if nobody came. */
  | 'HELD'
  /** Nobody has recorded it yet, before its day or after. */
  | 'PLANNED';

/** A move to another group of the same cohort. */
export type MembershipTransferInput = {
  /** The group to join. */
  groupId: string;
  /** First day in the new group, after the first day in the old one and not in the future. */
  on: string;
  /** Who moves. */
  participantId: string;
  /** Why, 3 to 500 characters. */
  reason: string;
};

/** By which way a message goes; the deployment chooses. */
export type MessageChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** Noted in the server’s log only: no way is set up. */
  | 'LOG'
  /** Handed to a gateway for WhatsApp or SMS. */
  | 'WEBHOOK';

/** Which messages to list; all given conditions must hold. */
export type MessageFilter = {
  /** Only these ids, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only messages about this meeting. */
  meetingId?: string | null | undefined;
  /** Only messages to this participant. */
  participantId?: string | null | undefined;
  /** Only these states. */
  states?: Array<MessageState> | null | undefined;
  /** Only those that say this. */
  template?: MessageTemplate | null | undefined;
};

/** Why a message is not sent. */
export type MessageReason =
  /** Every attempt failed. */
  | 'GAVE_UP'
  /** Was cut off while sending, and its time passed: it may have arrived. */
  | 'INTERRUPTED'
  /** The meeting does not take place. */
  | 'MEETING_CANCELLED'
  /** The meeting is at another time; a new message replaces it. */
  | 'MEETING_MOVED'
  /** Another host, other reminder times, or the meeting is recorded. */
  | 'NOT_NEEDED'
  /** No telephone number is known. */
  | 'NO_ADDRESS'
  /** The participant has not agreed to get messages. */
  | 'NO_CONSENT'
  /** The recipient no longer takes part, or has died. */
  | 'RECIPIENT_LEFT'
  /** The receiving side refused it for good. */
  | 'REFUSED'
  /** Its time passed before it could be sent. */
  | 'TOO_LATE';

/** Order of the list; rows that tie are ordered by id. */
export type MessageSort = {
  /** Rising or falling. */
  direction?: SortDirection;
  /** What to order by. */
  field: MessageSortField;
};

/** What messages can be ordered by. */
export type MessageSortField =
  | 'SEND_AFTER';

/** How far a message has come. */
export type MessageState =
  /** Is not needed any more; the reason says why. */
  | 'CANCELLED'
  /** Could not be handed over; the reason says why. */
  | 'FAILED'
  /** Waits for its time, or for the next attempt. */
  | 'QUEUED'
  /** Is being handed over. */
  | 'SENDING'
  /** Was handed over; by LOG it was only noted and went to nobody. */
  | 'SENT'
  /** Is not sent; the reason says why. */
  | 'SKIPPED';

/** What a message says; day, time and place are filled in. */
export type MessageTemplate =
  /** A code of your claim was given out, by whom and when, and what to do if nobody gave it to you. It guards the money of the family and so needs no consent to reminders. */
  | 'CLAIM_CODE_ISSUED'
  /** Claims that wait for you or are late: one message per person and working day, with their numbers and days only. */
  | 'CLAIM_DIGEST'
  /** All that a claim still lacks, with what is taken in place of each, for whoever speaks to the family. */
  | 'CLAIM_DOCUMENTS_ASKED'
  /** You host the meeting. */
  | 'HOST_REMINDER'
  /** The meeting you were reminded of does not take place. */
  | 'MEETING_CANCELLED'
  /** The meeting you were reminded of is at another time or place. */
  | 'MEETING_MOVED'
  /** Your group meets. */
  | 'MEMBER_REMINDER'
  /** You lead the meeting. */
  | 'OFFICER_REMINDER';

/** What does not fit about a NIK; shown to the officer, never a reason to refuse. */
export type NikWarning =
  | 'NIK_BIRTH_DATE_MISMATCH'
  | 'NIK_DATE_IMPOSSIBLE'
  | 'NIK_REGION_UNKNOWN'
  | 'NIK_SERIAL_ZERO'
  | 'NIK_SEX_MISMATCH';

/** Which page of a list: pages are numbered from 1. */
export type PageInput = {
  /** Number of the page, 1 to 10,000; use `after` to go deeper. */
  number?: number;
  /** Rows on a page, 1 to 100. */
  size?: number;
};

/** A new participant with their place in a cohort and a group. */
export type ParticipantEnrolInput = {
  /** Street and number, at most 300 characters. */
  address?: string | null | undefined;
  /** Beneficiaries in the order of their claim, at most 10. */
  beneficiaries: Array<BeneficiaryInput>;
  /** Day of birth. */
  birthOn: string;
  /** Cohort to enrol in. */
  cohortId: string;
  /** Employees, 1 or 2; needed for the owner of a small business, else left out. */
  employeesCount?: number | null | undefined;
  /** Day of joining, not in the future and at most a year before the first day of the term. */
  enrolledOn: string;
  /** Number of the family card, 16 digits. */
  familyCardNumber: string;
  /** Why a second breadwinner of the same family card is insured, 5 to 500 characters. */
  familyCardOverrideReason?: string | null | undefined;
  /** Full name, 1 to 200 characters; a single name is fine. */
  fullName: string;
  /** Group to join; one of the cohort. */
  groupId: string;
  /** Whether the family lives mainly on this person’s income; needed to enrol. */
  isBreadwinner: boolean;
  /** Whether they agree to get messages; left out, they do not. */
  messagingConsent?: boolean | null | undefined;
  /** Lingkungan or RW, at most 100 characters. */
  neighbourhood?: string | null | undefined;
  /** National number, 16 digits. A mismatch with birth date or sex is a warning, not a refusal. */
  nik: string;
  /** What they live on, 1 to 100 characters. */
  occupation: string;
  /** Telephone, Indonesian or international form. */
  phone?: string | null | undefined;
  /** Kemendagri code of the village they live in. */
  regionCode: string;
  /** Sex as on the identity card. */
  sex: Sex;
  /** Kind of informal work. */
  workCategory: WorkCategory;
};

/** Which participants to list; all given conditions must hold. */
export type ParticipantFilter = {
  /** Only those with at least this many overdue months in a running enrolment, 1 to 120. */
  arrearsMonthsFrom?: number | null | undefined;
  /** Only those with an overdue month in a running enrolment, but no more than this many, 1 to 120. */
  arrearsMonthsTo?: number | null | undefined;
  /** Only those enrolled in this cohort. */
  cohortId?: string | null | undefined;
  /** Only present members of this group. */
  groupId?: string | null | undefined;
  /** Only these ids, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Part of the name or member number, or the end of the telephone number or NIK; at most 100 characters. */
  search?: string | null | undefined;
  /** Only those whose latest enrolment stands so. */
  status?: EnrolmentStatus | null | undefined;
  /** True: only those in a running enrolment who named nobody to inherit. */
  withoutBeneficiary?: boolean | null | undefined;
  /** Only this kind of work. */
  workCategory?: WorkCategory | null | undefined;
};

/** Order of the list; rows that tie are ordered by id. */
export type ParticipantSort = {
  /** Rising or falling. */
  direction?: SortDirection;
  /** What to order by. */
  field: ParticipantSortField;
};

/** What participants can be ordered by. */
export type ParticipantSortField =
  | 'BIRTH_ON'
  | 'CREATED_AT'
  | 'FULL_NAME'
  | 'NUMBER';

/** Changes to a participant: what is left out stays, null clears. */
export type ParticipantUpdateInput = {
  /** Street and number, at most 300 characters. */
  address?: string | null | undefined;
  /** Employees, 1 or 2; only for the owner of a small business. */
  employeesCount?: number | null | undefined;
  /** Full name, 1 to 200 characters. */
  fullName?: string | null | undefined;
  /** Whether they agree to get messages; what was queued is skipped when they do not. */
  messagingConsent?: boolean | null | undefined;
  /** Lingkungan or RW, at most 100 characters. */
  neighbourhood?: string | null | undefined;
  /** What they live on, 1 to 100 characters. */
  occupation?: string | null | undefined;
  /** Telephone, Indonesian or international form. */
  phone?: string | null | undefined;
  /** Kemendagri code of the village they live in. */
  regionCode?: string | null | undefined;
  /** Kind of informal work. */
  workCategory?: WorkCategory | null | undefined;
};

/** How one box of a passbook stands today. */
export type PassbookState =
  /** Paid in full before its month has begun. */
  | 'AHEAD'
  /** Its month has begun, nothing is paid, the due date is today or ahead. */
  | 'DUE'
  /** The enrolment ended before it fell due. */
  | 'ENDED'
  /** Its month has not begun and nothing is paid. */
  | 'NOT_YET'
  /** Past its due date and not paid in full. */
  | 'OWED'
  /** Paid in full; its month has begun. */
  | 'PAID'
  /** Paid in part and not past its due date. */
  | 'PART';

/** How money is handed over: in cash or by bank transfer. */
export type PaymentMethod =
  | 'CASH'
  | 'TRANSFER';

/** The approval of a change. */
export type PendingChangeApproveInput = {
  /** A remark, 1 to 500 characters. */
  note?: string | null | undefined;
};

/** Which changes to list; all given conditions must hold. */
export type PendingChangeFilter = {
  /** Only those that wait and that the viewer may decide now, or only all others. */
  decidableByMe?: boolean | null | undefined;
  /** Only these ids, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only this kind. */
  kind?: ChangeKind | null | undefined;
  /** Only those this user proposed. */
  proposedById?: string | null | undefined;
  /** Only this state. */
  state?: ChangeState | null | undefined;
  /** Only changes of this record. */
  subjectId?: string | null | undefined;
};

/** The rejection of a change. */
export type PendingChangeRejectInput = {
  /** Why not, 3 to 500 characters; the proposer reads it. */
  reason: string;
};

/** Order of the list; rows that tie are ordered by id. */
export type PendingChangeSort = {
  /** Rising or falling. */
  direction?: SortDirection;
  /** What to order by. */
  field: PendingChangeSortField;
};

/** What changes can be ordered by. */
export type PendingChangeSortField =
  | 'AMOUNT'
  | 'PROPOSED_AT';

/** Why a proposal is taken back. */
export type PendingChangeWithdrawInput = {
  /** The reason, 3 to 500 characters. */
  reason?: string | null | undefined;
};

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

/** How the premium of one month stands today. */
export type PremiumDueStatus =
  /** Its month has begun, nothing is paid, the due date is today or ahead. */
  | 'DUE'
  /** Its month has not begun. */
  | 'FUTURE'
  /** Past its due date and not paid in full. */
  | 'OVERDUE'
  /** Paid in full. */
  | 'PAID'
  /** Paid in part and not past its due date. */
  | 'PARTIAL';

/** Money received for an enrolment. */
export type PremiumRecordInput = {
  /** Whole rupiah, 1 to 1,000,000,000; it pays the oldest unpaid months first. */
  amount: number;
  /** The other participant who brought it; null when the payer came. */
  carriedByParticipantId?: string | null | undefined;
  /** The enrolment it pays for. */
  enrolmentId: string;
  /** The meeting at which it was taken, which was held; null when elsewhere. */
  meetingId?: string | null | undefined;
  /** How it was handed over. */
  method: PaymentMethod;
  /** The months it pays, at most 120, none of them paid in full; it fills the earliest first. Left out, the oldest unpaid ones. */
  months?: Array<string> | null | undefined;
  /** Day it was handed over, today or earlier. */
  paidOn: string;
  /** Made by the device for this payment, 8 to 100 characters: sent again under the same key, it counts once. */
  requestKey: string;
};

/** Why a payment is to be taken back. */
export type PremiumReversalProposeInput = {
  /** The reason, 3 to 500 characters. */
  reason: string;
};

/** Which printed sheets to list; all given conditions must hold. */
export type PrintedSheetFilter = {
  /** True: the meeting is recorded. False: it is not, so the sheet waits to be keyed; cancelled meetings wait for nothing. */
  isKeyed?: boolean | null | undefined;
  /** Only of meetings on this day or earlier. */
  meetsOnTo?: string | null | undefined;
  /** Part of the serial. */
  serial?: string | null | undefined;
};

/** Which programmes to list; all given conditions must hold. */
export type ProgrammeFilter = {
  /** Only these ids, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Part of the code or name, at most 100 characters. */
  search?: string | null | undefined;
};

/** A rule of the programme that is a whole number: rupiah, months, days, years or members. */
export type ProgrammeRuleName =
  | 'AGE_MAX'
  | 'AGE_MIN'
  /** Whole rupiah of the benefit of a death that can be paid ahead of the decision; 0, the default, when the programme has no advance: no source of the programme names one. */
  | 'DEATH_ADVANCE'
  /** Calendar days from the event within which a claim is reported; a later report needs a reason. Where the last day is a holiday or a local closure the deadline does not move: no source of the programme moves it, a report is possible on any day at a meeting or by telephone, and a reason excuses a late one. */
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

/** An answer that was owed. */
export type QuestionAnswerInput = {
  /** The answer, 1 to 2,000 characters. */
  answer: string;
};

/** Something asked at a meeting. */
export type QuestionInput = {
  /** The answer, 1 to 2,000 characters; left out while it is owed. */
  answer?: string | null | undefined;
  /** Who asked, 1 to 200 characters. */
  askedByName?: string | null | undefined;
  /** What was asked, 1 to 2,000 characters. */
  text: string;
};

/** How a family was asked whether it is satisfied. */
export type RatingChannel =
  /** Face to face. */
  | 'FIELD'
  /** On its own page; nobody of the staff was there. */
  | 'PAGE'
  /** By telephone. */
  | 'PHONE';

/** The paper a receipt is printed on. */
export type ReceiptFormat =
  /** A sheet of A4. */
  | 'A4'
  /** A roll of 58 mm, as in pocket printers. */
  | 'MM58'
  /** A roll of 80 mm, as in desk printers. */
  | 'MM80';

/** A print of a receipt. */
export type ReceiptPrintInput = {
  /** On which paper. */
  format: ReceiptFormat;
  /** Made by the device for this print, 8 to 100 characters: sent again under the same key, it is the same print. */
  requestKey: string;
};

/** How it is known that the family has the money. */
export type ReceiptWay =
  /** With the code that only the family has. */
  | 'CODE'
  /** A photo of the moment, with a witness. */
  | 'PHOTO'
  /** The family signed for it before a witness. */
  | 'SIGNATURE'
  /** Somebody saw it. */
  | 'WITNESS';

/** As what somebody gets a message. */
export type RecipientKind =
  /** An heir of a participant. */
  | 'HEIR'
  /** The participant who hosts the meeting. */
  | 'HOST'
  /** A participant of the group. */
  | 'MEMBER'
  /** Somebody who signs in, such as the officer. */
  | 'USER';

/** An attempt to reach whoever a refund waits for. */
export type RefundContactInput = {
  /** Day of the attempt, from the approval until today. */
  contactedOn: string;
  /** What else is worth knowing, 3 to 500 characters; needed for the outcome OTHER. */
  note?: string | null | undefined;
  /** What came of it. */
  outcome: ContactOutcome;
  /** Made by the device, 8 to 100 characters: sent again under the same key, it counts once. */
  requestKey: string;
  /** How. */
  way: ContactWay;
};

/** Which refunds to list; all given conditions must hold. */
export type RefundFilter = {
  /** Only of this cohort. */
  cohortId?: string | null | undefined;
  /** Only for this reason. */
  ground?: RefundGround | null | undefined;
  /** Only of people who are, or were last, in this group. */
  groupId?: string | null | undefined;
  /** Only these, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only those in this state. */
  state?: RefundState | null | undefined;
  /** Only those that wait, for so many days since their approval or more. */
  waitingDaysFrom?: number | null | undefined;
  /** Only those that wait, for so many days since their approval or fewer. */
  waitingDaysTo?: number | null | undefined;
};

/** Why premiums are given back. */
export type RefundGround =
  /** The participant died; the heir gets it. */
  | 'DECEASED'
  /** The membership was cancelled after arrears. */
  | 'LAPSED'
  /** The term of the cohort is over. */
  | 'TERM_ENDED'
  /** The participant left before. */
  | 'WITHDRAWN';

/** Why somebody is not refunded in a run. */
export type RefundHold =
  /** Months of theirs are missing, and the run leaves those out. */
  | 'ARREARS'
  /** They paid nothing that was not reversed. */
  | 'NOTHING_SAVED'
  /** The term is not over, and they did not leave or die. */
  | 'NOT_DUE'
  /** They died, and no heir is on record. */
  | 'NO_BENEFICIARY'
  /** A claim of theirs is neither received nor rejected. */
  | 'OPEN_CLAIM'
  /** A refund of theirs alone waits for a second person. */
  | 'PROPOSED'
  /** Their premiums were refunded before. */
  | 'REFUNDED';

/** How a refund was handed over. */
export type RefundPayInput = {
  /** CASH from the payer’s own hands, or TRANSFER from the bank. */
  method: PaymentMethod;
  /** Day it was handed over, today or earlier. */
  paidOn: string;
  /** Who signed for it, 2 to 200 characters. */
  receivedByName: string;
  /** Made by the device, 8 to 100 characters: sent again under the same key, it counts once. */
  requestKey: string;
};

/** Why the money of a payout came back. */
export type RefundPayoutReversalProposeInput = {
  /** The reason, 3 to 500 characters. */
  reason: string;
};

/** Why premiums are to be given back. */
export type RefundProposeInput = {
  /** The reason, 3 to 500 characters. */
  reason: string;
};

/** The refunds of a cohort, as its plan shows them. */
export type RefundRunProposeInput = {
  /** What is done about arrears, as in the plan. */
  arrears: ArrearsPolicy;
  /** The cohort. */
  cohortId: string;
  /** `digest` of the plan that was looked at. */
  digest: string;
  /** The reason, 3 to 500 characters. */
  reason: string;
};

/** Order of the list; rows that tie are ordered by id. */
export type RefundSort = {
  /** Rising or falling. */
  direction?: SortDirection;
  /** What to order by. */
  field: RefundSortField;
};

/** What refunds can be ordered by. */
export type RefundSortField =
  | 'AMOUNT'
  | 'APPROVED_AT';

/** How far a refund is that two people agreed on. */
export type RefundState =
  /** Handed over, and it did not come back. */
  | 'PAID'
  /** To be handed over. */
  | 'WAITING'
  /** Taken back before it was paid; another may be proposed. */
  | 'WITHDRAWN';

/** Why a refund is taken back before it is paid. */
export type RefundWithdrawInput = {
  /** The reason, 3 to 500 characters. */
  reason: string;
};

/** Which regions to list; all given conditions must hold. */
export type RegionFilter = {
  /** Only these codes, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only this level. */
  level?: RegionLevel | null | undefined;
  /** Only the regions directly inside this one. */
  parentCode?: string | null | undefined;
  /** Part of the name or of the code. */
  search?: string | null | undefined;
};

/** Level of a region: provinsi, kabupaten or kota, kecamatan, kelurahan or desa. */
export type RegionLevel =
  | 'DISTRICT'
  | 'PROVINCE'
  | 'REGENCY'
  | 'VILLAGE';

/** Why a claim was refused; a text for the family goes with it. */
export type RejectionReason =
  /** After the cover ended. */
  | 'AFTER_COVER'
  /** Before the cover began. */
  | 'BEFORE_COVER'
  /** As many claims were paid in the policy year as it allows. */
  | 'CAP_REACHED'
  /** Required documents never came. */
  | 'DOCUMENTS_MISSING'
  /** The event was claimed before. */
  | 'DUPLICATE'
  /** It did not happen. Of a death: the participant lives, and enrolment and membership go on. */
  | 'EVENT_DID_NOT_HAPPEN'
  /** Reported too long after the event. */
  | 'FILED_TOO_LATE'
  /** Ill for fewer days than the programme asks. */
  | 'INCAPACITY_TOO_SHORT'
  /** The programme does not cover such an event. */
  | 'NOT_COVERED_EVENT'
  /** Something else, told in the text. */
  | 'OTHER'
  /** While the cover was suspended for arrears. */
  | 'SUSPENDED_COVER'
  /** During the waiting period. */
  | 'WAITING_PERIOD';

/** How a beneficiary is related to the participant. */
export type Relationship =
  | 'CHILD'
  | 'OTHER'
  | 'PARENT'
  | 'SIBLING'
  | 'SPOUSE';

/** When to remind of meetings, and when to disturb nobody. */
export type ReminderSettingsInput = {
  /** Days before the meeting for the host, 1 to 14, at most three; empty for none. */
  hostDaysBefore: Array<number>;
  /** The same for the members of the group. */
  memberDaysBefore: Array<number>;
  /** The same for the officer. */
  officerDaysBefore: Array<number>;
  /** From when nothing is sent, on the institution’s clock. */
  quietFrom: string;
  /** Until when nothing is sent; equal to `quietFrom` for no quiet hours. */
  quietUntil: string;
};

/** Which cohort goes on in which, and from which day. */
export type RenewalPlanInput = {
  /** The cohort whose term is over. */
  fromCohortId: string;
  /** The group of the later cohort to join; left out, each joins the one named like their own, which is opened when there is none yet. */
  groupId?: string | null | undefined;
  /** Day of joining the later cohort: after the earlier term, not in the future. Cover starts with its month, or with the later term. */
  joinsOn: string;
  /** The later cohort. */
  toCohortId: string;
};

/** With whom a claim lies on a day. */
export type ResponsibleParty =
  /** The bank, from a transfer until it is confirmed. */
  | 'BANK'
  /** The Dinas Sosial. */
  | 'DINAS'
  /** The family: before the report, while asked, or after a rejection. */
  | 'FAMILY'
  /** Head and treasurer: decision and payment. */
  | 'INSTITUTION'
  /** The ministry, which fills the claim fund. */
  | 'MINISTRY'
  /** The officer: documents, verification, cash to the family. */
  | 'OFFICER';

/** What a review of a settled claim found. */
export type ReviewOutcome =
  /** Everything was in order. */
  | 'OK'
  /** Something was not in order, as the note says. */
  | 'PROBLEM';

/** What a user works as; it decides what they may do. */
export type Role =
  /** Analyst: figures without personal data. */
  | 'ANALYST'
  /** Head of an institution: manages its users and groups, decides claims. */
  | 'HEAD'
  /** Ministry or Dinas Sosial staff: reads every institution, keeps the programme’s rules. */
  | 'MINISTRY'
  /** Officer: enrols, holds meetings, takes premiums, reports and verifies claims. */
  | 'OFFICER'
  /** Treasurer: takes and reverses premiums, pays claims. */
  | 'TREASURER';

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

/** A step of a claim with a target in days; WHOLE_CASE runs from the complete file to the money received. */
export type ServiceStage =
  | 'COMPLETE_DOCUMENTS'
  | 'CONFIRM_RECEIPT'
  | 'DECIDE'
  | 'DISBURSE'
  | 'VERIFY'
  | 'WHOLE_CASE';

/** Days from the event to the money or the rejection, in the four classes of the indicator IRIS PI9897: up to 7, 8 to 30, 31 to 90, more than 90. */
export type SettlementBucket =
  | 'D8_30'
  | 'D31_90'
  | 'GT_90'
  | 'LE_7';

/** Sex as on the identity card. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** Order of a list: rising or falling. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** Where an enrolment stands by the programme’s rules on arrears. The rules only propose; a person suspends and a person lets lapse. */
export type StandingStatus =
  /** The grace of the oldest overdue premium is over, and fewer are overdue than SUSPEND_AFTER_MONTHS. */
  | 'IN_ARREARS'
  /** Premiums are overdue, and the oldest is in grace: until the end of the month GRACE_MONTHS after its own. */
  | 'IN_GRACE'
  /** No premium is overdue. */
  | 'PUNCTUAL'
  /** As many premiums are overdue as LAPSE_AFTER_MONTHS: the enrolment may lapse. */
  | 'TO_LAPSE'
  /** As many premiums are overdue as SUSPEND_AFTER_MONTHS: cover may be suspended. */
  | 'TO_SUSPEND';

/** WIB (UTC+7), WITA (UTC+8) or WIT (UTC+9). */
export type TimeZone =
  | 'ASIA_JAKARTA'
  | 'ASIA_JAYAPURA'
  | 'ASIA_MAKASSAR';

/** Whether a claim keeps its service level. */
export type Timeliness =
  /** One or two days left. */
  | 'DUE_SOON'
  /** Due today. */
  | 'DUE_TODAY'
  /** More than two days left. */
  | 'ON_TRACK'
  /** Open and past its due date. */
  | 'OVERDUE'
  /** Received or rejected after its due date. */
  | 'SETTLED_LATE'
  /** Received or rejected by its due date. */
  | 'SETTLED_ON_TIME';

/** A new account in the viewer’s own institution. */
export type UserCreateInput = {
  /** Address to sign in with; unique. */
  email: string;
  /** Full name, 1 to 200 characters; a single name is fine. */
  fullName: string;
  /** First password, 10 to 200 characters, to be changed by the person. */
  password: string;
  /** Telephone, Indonesian or international form. */
  phone?: string | null | undefined;
  /** What the person works as. Only a ministry account makes ministry accounts. */
  role: Role;
};

/** Which users to list; all given conditions must hold. */
export type UserFilter = {
  /** Only these ids, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only this institution. */
  institutionId?: string | null | undefined;
  /** Only active accounts, or only deactivated ones. */
  isActive?: boolean | null | undefined;
  /** Only this role. */
  role?: Role | null | undefined;
  /** Part of the name or of the address. */
  search?: string | null | undefined;
};

/** E-mail address and password. */
export type UserSignInInput = {
  /** Address of the account; letter case does not matter. */
  email: string;
  /** The password, at most 200 characters. */
  password: string;
};

/** Order of the list; rows that tie are ordered by id. */
export type UserSort = {
  /** Rising or falling. */
  direction?: SortDirection;
  /** What to order by. */
  field: UserSortField;
};

/** What users can be ordered by. */
export type UserSortField =
  | 'CREATED_AT'
  | 'EMAIL'
  | 'FULL_NAME'
  | 'ROLE';

/** Changes to an account: what is left out stays, null clears. */
export type UserUpdateInput = {
  /** Full name, 1 to 200 characters. */
  fullName?: string | null | undefined;
  /** Telephone, Indonesian or international form. */
  phone?: string | null | undefined;
  /** What the person works as; nobody changes their own. */
  role?: Role | null | undefined;
};

/** Kind of informal work: on one’s own, for others, or as the owner of a business with one or two employees. */
export type WorkCategory =
  | 'OWNER_WITH_FEW_EMPLOYEES'
  | 'SELF_EMPLOYED'
  | 'WORKS_FOR_OTHERS';

/** What waits to be done, the most pressing first. */
export type WorkKind =
  /** Enrolments in arrears long enough to lapse, for who decides; nobody has decided yet. */
  | 'ARREARS_TO_LAPSE'
  /** Active enrolments in arrears long enough to be suspended, for who decides; nobody has decided yet. */
  | 'ARREARS_TO_SUSPEND'
  /** Participants in a running enrolment without a beneficiary. */
  | 'BENEFICIARY_MISSING'
  /** Cash of meetings that differs from what was keyed and waits for a second person, for who signs. */
  | 'CASH_TO_SIGN'
  /** People who hold premium cash for more than 7 days, for who decides changes. */
  | 'CASH_UNDEPOSITED'
  /** Changes of money that somebody else proposed and that the viewer may approve or reject. */
  | 'CHANGE_TO_DECIDE'
  /** Paid claims whose family says that it has nothing, for whom each was given to. */
  | 'CLAIM_COMPLAINT'
  /** Open claims due today or within two days. */
  | 'CLAIM_DUE_SOON'
  /** Claim funds with less than is expected to be paid in the coming 90 days, for who answers for the money. */
  | 'CLAIM_FUND_LOW'
  /** Open claims past their due date. */
  | 'CLAIM_OVERDUE'
  /** Paid claims, for who confirms receipts. */
  | 'CLAIM_TO_CONFIRM'
  /** Verified claims, for who decides claims. */
  | 'CLAIM_TO_DECIDE'
  /** Approved claims, for who pays claims. */
  | 'CLAIM_TO_DISBURSE'
  /** Claims settled last month that wait for a second look, for who decides claims. */
  | 'CLAIM_TO_REVIEW'
  /** Cash that somebody says to have given to the viewer, who has not answered. */
  | 'HANDOVER_TO_CONFIRM'
  /** Planned meetings whose day is past. */
  | 'MEETING_NOT_RECORDED'
  /** Planned meetings of today. */
  | 'MEETING_TODAY'
  /** Monthly meetings planned for today and the coming 14 days without a host. */
  | 'MEETING_WITHOUT_HOST'
  /** Participants with at least two overdue premiums. */
  | 'PREMIUM_ARREARS'
  /** Approved refunds to be handed over, for who hands them over. */
  | 'REFUND_TO_PAY'
  /** Printed sheets of meetings whose day is past and which nobody recorded. */
  | 'SHEET_NOT_KEYED';

export type ChangeFactsFragment = { id: string, version: number, kind: ChangeKind, state: ChangeState, amount: number, reason: string, proposedAt: string, decidedAt: string | null, decisionNote: string | null, deciders: Array<Role>, undecidableBecause: RuleCode | null, proposedBy: { id: string, fullName: string }, decidedBy: { id: string, fullName: string } | null };

export type ChangeApproveMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: PendingChangeApproveInput;
}>;


export type ChangeApproveMutation = { change: { id: string } };

export type ChangeRejectMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: PendingChangeRejectInput;
}>;


export type ChangeRejectMutation = { change: { id: string } };

export type ChangeWithdrawMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input?: PendingChangeWithdrawInput | null | undefined;
}>;


export type ChangeWithdrawMutation = { change: { id: string } };

export type PendingChangeListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: PendingChangeSort | null | undefined;
  filter?: PendingChangeFilter | null | undefined;
}>;


export type PendingChangeListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, version: number, kind: ChangeKind, state: ChangeState, amount: number, reason: string, proposedAt: string, decidedAt: string | null, decisionNote: string | null, deciders: Array<Role>, undecidableBecause: RuleCode | null, payment: { id: string, receiptNumber: string, enrolment: { id: string, participant: { id: string, fullName: string } } } | null, refundOf: { id: string, participant: { id: string, fullName: string } } | null, proposedBy: { id: string, fullName: string }, decidedBy: { id: string, fullName: string } | null }> } };

export type AgeingFactsFragment = { participants: number, judgedMonths: number, onTimeMonths: number, onTimeShare: number | null, oneMonth: { people: number, amount: number }, twoMonths: { people: number, amount: number }, threeOrMoreMonths: { people: number, amount: number }, total: { people: number, amount: number } };

export type PremiumArrearsQueryVariables = Exact<{ [key: string]: never; }>;


export type PremiumArrearsQuery = { arrears: { on: string, whole: { participants: number, judgedMonths: number, onTimeMonths: number, onTimeShare: number | null, oneMonth: { people: number, amount: number }, twoMonths: { people: number, amount: number }, threeOrMoreMonths: { people: number, amount: number }, total: { people: number, amount: number } }, groups: Array<{ group: { id: string, name: string } | null, ageing: { participants: number, judgedMonths: number, onTimeMonths: number, onTimeShare: number | null, oneMonth: { people: number, amount: number }, twoMonths: { people: number, amount: number }, threeOrMoreMonths: { people: number, amount: number }, total: { people: number, amount: number } } }> } };

export type StandingFactsFragment = { status: StandingStatus, sinceOn: string, month: string | null, graceEndsOn: string | null, arrearsMonths: number, arrearsAmount: number, suspendAfterMonths: number, lapseAfterMonths: number };

export type ArrearsToDecideQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: EnrolmentFilter | null | undefined;
}>;


export type ArrearsToDecideQuery = { list: { total: number, items: Array<{ id: string, version: number, status: EnrolmentStatus, participant: { id: string, fullName: string, currentMembership: { id: string, group: { id: string, name: string } } | null }, standing: { status: StandingStatus, sinceOn: string, month: string | null, graceEndsOn: string | null, arrearsMonths: number, arrearsAmount: number, suspendAfterMonths: number, lapseAfterMonths: number } | null }> } };

export type EnrolmentStandingQueryVariables = Exact<{
  id: string;
}>;


export type EnrolmentStandingQuery = { enrolment: { id: string, version: number, status: EnrolmentStatus, standing: { status: StandingStatus, sinceOn: string, month: string | null, graceEndsOn: string | null, arrearsMonths: number, arrearsAmount: number, suspendAfterMonths: number, lapseAfterMonths: number } | null, premiumSummary: { onTimeMonths: number, judgedMonths: number, onTimeShare: number | null }, arrearsDecisions: Array<{ id: string, kind: ArrearsDecisionKind, effectiveOn: string, reason: string, arrearsMonths: number, arrearsAmount: number, decidedAt: string, decidedBy: { id: string, fullName: string } }> } | null };

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

export type BankCountsFragment = { rows: number, matched: number, proposed: number, unmatched: number, broken: number, setAside: number, known: number, moneyIn: number, moneyOut: number, firstOn: string | null, lastOn: string | null };

export type BankStatementPreviewQueryVariables = Exact<{
  input: BankStatementPreviewInput;
  state?: BankRowState | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type BankStatementPreviewQuery = { preview: { encoding: BankFileEncoding, mappingSource: BankMappingSource, columns: Array<string>, counts: { rows: number, matched: number, proposed: number, unmatched: number, broken: number, setAside: number, known: number, moneyIn: number, moneyOut: number, firstOn: string | null, lastOn: string | null }, knownStatement: { id: string, importedAt: string } | null, mapping: { delimiter: CsvDelimiter, titleLine: number, dateColumn: number, amountColumn: number | null, debitColumn: number | null, creditColumn: number | null, directionColumn: number | null, descriptionColumn: number, referenceColumn: number | null, dateFormat: BankDateFormat, numberFormat: BankNumberFormat }, rows: Array<{ number: number, raw: string, state: BankRowState, bookedOn: string | null, amount: number | null, description: string | null, reference: string | null, faultField: BankRowField | null, faultCode: FieldCode | null, matchedWith: string | null, namedParticipant: string | null, namedBy: BankRowNaming | null, openBecause: BankRowOpenBecause | null, openRule: RuleCode | null }> } };

export type BankStatementImportMutationVariables = Exact<{
  input: BankStatementImportInput;
}>;


export type BankStatementImportMutation = { import: { isNew: boolean, statement: { id: string } } };

export type BankStatementRowsQueryVariables = Exact<{
  statementId: string;
  page?: PageInput | null | undefined;
  filter?: BankStatementRowFilter | null | undefined;
}>;


export type BankStatementRowsQuery = { rows: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, number: number, raw: string, state: BankRowState, bookedOn: string | null, amount: number | null, description: string | null, reference: string | null, faultField: BankRowField | null, faultCode: FieldCode | null, namedBy: BankRowNaming | null, openBecause: BankRowOpenBecause | null, openRule: RuleCode | null, namedEnrolment: { id: string, participant: { id: string, fullName: string } } | null, knownStatement: { id: string, fileName: string } | null, verdict: { isAutomatic: boolean, decidedAt: string, decidedByName: string, asideReason: BankRowAsideReason | null, note: string | null, slipNumber: string | null, receiptNumber: string | null, isReversed: boolean, personName: string | null, participantId: string | null } | null }> } };

export type ProposedRowIdsQueryVariables = Exact<{
  statementId: string;
  page?: PageInput | null | undefined;
  after?: string | null | undefined;
}>;


export type ProposedRowIdsQuery = { rows: { nextCursor: string | null, items: Array<{ id: string, number: number }> } };

export type BankRowsConfirmMutationVariables = Exact<{
  input: BankRowsConfirmInput;
}>;


export type BankRowsConfirmMutation = { outcomes: Array<{ rowId: string, receiptNumber: string | null, rule: RuleCode | null }> };

export type BankRowMatchMutationVariables = Exact<{
  id: string;
  input: BankRowMatchInput;
}>;


export type BankRowMatchMutation = { row: { id: string } };

export type BankRowsSetAsideMutationVariables = Exact<{
  input: BankRowsSetAsideInput;
}>;


export type BankRowsSetAsideMutation = { rows: Array<{ id: string }> };

export type BankRowReopenMutationVariables = Exact<{
  id: string;
}>;


export type BankRowReopenMutation = { row: { id: string } };

export type BankRowCandidatesQueryVariables = Exact<{
  id: string;
}>;


export type BankRowCandidatesQuery = { candidates: Array<{ kind: BankThingKind, id: string, amount: number, on: string, label: string }> };

export type EnrolmentsOfQueryVariables = Exact<{
  id: string;
}>;


export type EnrolmentsOfQuery = { participant: { id: string, enrolments: Array<{ id: string, cohort: { id: string } }> } | null };

export type BankReconciliationQueryVariables = Exact<{
  input: BankReconciliationInput;
}>;


export type BankReconciliationQuery = { reconciliation: { ledgerBalance: number, ledgerMoved: number, statementMoved: number, difference: number, matched: number, setAside: number, open: number, openCount: number, missingCount: number, missingTotal: number, missing: Array<{ kind: BankThingKind, id: string, amount: number, on: string, ageDays: number, label: string }> } };

export type BankStatementListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: BankStatementFilter | null | undefined;
}>;


export type BankStatementListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, fileName: string, importedAt: string, importedBy: { id: string, fullName: string }, cohort: { id: string, name: string }, counts: { rows: number, matched: number, proposed: number, unmatched: number, broken: number, setAside: number, known: number, moneyIn: number, moneyOut: number, firstOn: string | null, lastOn: string | null } }> } };

export type BankStatementRecordQueryVariables = Exact<{
  id: string;
}>;


export type BankStatementRecordQuery = { record: { id: string, fileName: string, encoding: BankFileEncoding, importedAt: string, importedBy: { id: string, fullName: string }, cohort: { id: string, name: string }, counts: { rows: number, matched: number, proposed: number, unmatched: number, broken: number, setAside: number, known: number, moneyIn: number, moneyOut: number, firstOn: string | null, lastOn: string | null } } | null };

export type CalendarFeedsQueryVariables = Exact<{
  groupId?: string | null | undefined;
}>;


export type CalendarFeedsQuery = { list: { items: Array<{ id: string, createdAt: string, group: { id: string, name: string } | null }> } };

export type CalendarFeedCreateMutationVariables = Exact<{
  input: CalendarFeedCreateInput;
}>;


export type CalendarFeedCreateMutation = { created: { url: string, feed: { id: string } } };

export type CalendarFeedRevokeMutationVariables = Exact<{
  id: string;
}>;


export type CalendarFeedRevokeMutation = { feed: { id: string, revokedAt: string | null } };

export type CashHoldingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CashHoldingsQuery = { holdings: Array<{ held: number, waiting: number, oldestOn: string | null, upTo7Days: number, upTo30Days: number, over30Days: number, user: { id: string, fullName: string, role: Role }, cohort: { id: string, name: string }, pendingDifference: { id: string, version: number, kind: ChangeKind, state: ChangeState, amount: number, reason: string, proposedAt: string, decidedAt: string | null, decisionNote: string | null, deciders: Array<Role>, undecidableBecause: RuleCode | null, proposedBy: { id: string, fullName: string }, decidedBy: { id: string, fullName: string } | null } | null }> };

export type CashHandoversQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: CashHandoverFilter | null | undefined;
}>;


export type CashHandoversQuery = { list: { total: number, items: Array<{ id: string, amount: number, handedOn: string, note: string | null, recordedAt: string, state: HandoverState, reason: string | null, answeredAt: string | null, from: { id: string, fullName: string }, to: { id: string, fullName: string }, cohort: { id: string, name: string } }> } };

export type CashDepositsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type CashDepositsQuery = { deposits: { total: number, items: Array<{ id: string, amount: number, depositedOn: string, slipNumber: string, cohort: { id: string, name: string }, depositedBy: { id: string, fullName: string } }> }, differences: { total: number, items: Array<{ id: string, amount: number, explanation: string, foundOn: string, user: { id: string, fullName: string }, cohort: { id: string, name: string } }> } };

export type CashHandOverMutationVariables = Exact<{
  input: CashHandOverInput;
}>;


export type CashHandOverMutation = { handover: { id: string } };

export type CashHandoverConfirmMutationVariables = Exact<{
  id: string;
}>;


export type CashHandoverConfirmMutation = { handover: { id: string } };

export type CashHandoverRefuseMutationVariables = Exact<{
  id: string;
  input: CashHandoverReasonInput;
}>;


export type CashHandoverRefuseMutation = { handover: { id: string } };

export type CashHandoverWithdrawMutationVariables = Exact<{
  id: string;
  input: CashHandoverReasonInput;
}>;


export type CashHandoverWithdrawMutation = { handover: { id: string } };

export type BankDepositRecordMutationVariables = Exact<{
  input: BankDepositRecordInput;
}>;


export type BankDepositRecordMutation = { deposit: { id: string } };

export type CashDifferenceProposeMutationVariables = Exact<{
  input: CashDifferenceProposeInput;
}>;


export type CashDifferenceProposeMutation = { change: { id: string } };

export type ClaimAdvanceQueryVariables = Exact<{
  id: string;
}>;


export type ClaimAdvanceQuery = { claim: { id: string, advance: { change: { id: string, proposedBy: { id: string, fullName: string }, decidedBy: { id: string, fullName: string } | null } } | null, pendingAdvance: { id: string, version: number, kind: ChangeKind, state: ChangeState, amount: number, reason: string, proposedAt: string, decidedAt: string | null, decisionNote: string | null, deciders: Array<Role>, undecidableBecause: RuleCode | null, proposedBy: { id: string, fullName: string }, decidedBy: { id: string, fullName: string } | null } | null } | null };

export type ClaimAdvanceProposeMutationVariables = Exact<{
  id: string;
  input: ClaimAdvanceInput;
}>;


export type ClaimAdvanceProposeMutation = { change: { id: string } };

export type ClaimAdvanceEndProposeMutationVariables = Exact<{
  id: string;
  input: ClaimAdvanceEndInput;
}>;


export type ClaimAdvanceEndProposeMutation = { change: { id: string } };

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

export type ClaimReissueCodeMutationVariables = Exact<{
  id: string;
}>;


export type ClaimReissueCodeMutation = { issued: { code: string } };

export type ClaimComplainMutationVariables = Exact<{
  id: string;
  text?: string | null | undefined;
  receivedAmount?: number | null | undefined;
}>;


export type ClaimComplainMutation = { claim: { id: string, version: number } };

export type ClaimComplaintCloseMutationVariables = Exact<{
  id: string;
  input: ClaimComplaintCloseInput;
}>;


export type ClaimComplaintCloseMutation = { claim: { id: string, version: number } };

export type ClaimRateMutationVariables = Exact<{
  id: string;
  input: ClaimRateInput;
}>;


export type ClaimRateMutation = { claim: { id: string, version: number } };

export type ClaimHoldMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ClaimHoldInput;
}>;


export type ClaimHoldMutation = { claim: { id: string, version: number } };

export type ClaimResumeMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ClaimResumeMutation = { claim: { id: string, version: number } };

export type ClaimReviewMutationVariables = Exact<{
  id: string;
  input: ClaimReviewInput;
}>;


export type ClaimReviewMutation = { claim: { id: string, version: number } };

export type ClaimListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: ClaimSort | null | undefined;
  filter?: ClaimFilter | null | undefined;
}>;


export type ClaimListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, number: string, cause: ClaimCause, stage: ClaimStage, claimedAmount: number, approvedAmount: number | null, waitingFor: Role | null, participant: { id: string, fullName: string }, group: { id: string, name: string } | null, nextPerson: { id: string, fullName: string } | null, clock: { timeliness: Timeliness, days: number, dueOn: string, settlementDays: number | null }, forecast: { missChance: number } | null, currentHold: { reason: ClaimHoldReason, untilOn: string } | null, complaints: Array<{ id: string, receivedAmount: number | null, closedOn: string | null }> }> } };

export type ClockFactsFragment = { timeliness: Timeliness, days: number, dueOn: string, settlementDays: number | null };

export type ClaimRecordQueryVariables = Exact<{
  id: string;
}>;


export type ClaimRecordQuery = { record: { id: string, version: number, number: string, cause: ClaimCause, stage: ClaimStage, eventOn: string, reportedOn: string, reportedBy: ClaimReporter, reporterName: string | null, lateFilingReason: string | null, isAccidentalDeath: boolean, policyYear: number, incapacityDays: number | null, claimedAmount: number, approvedAmount: number | null, paidAmount: number | null, receivedAmount: number | null, advanceMax: number, rejectionReason: RejectionReason | null, rejectionNote: string | null, receivedWitness: string | null, receiptWay: ReceiptWay | null, codeIssuedAt: string | null, waitingFor: Role | null, reporterHeir: { id: string, fullName: string } | null, advance: { amount: number, paidOn: string, method: PaymentMethod, state: ClaimAdvanceState } | null, codeMessage: { id: string, state: MessageState, reason: MessageReason | null, channel: MessageChannel | null } | null, complaints: Array<{ id: string, text: string | null, receivedAmount: number | null, openedOn: string, dueOn: string, outcome: ComplaintOutcome | null, resolution: string | null, closedOn: string | null, openedBy: { id: string, fullName: string } | null, assignedTo: { id: string, fullName: string }, closedBy: { id: string, fullName: string } | null }>, satisfaction: { id: string, points: number, text: string | null, channel: RatingChannel, ratedOn: string } | null, participant: { id: string, number: string, fullName: string, phone: string | null, currentMembership: { id: string, group: { id: string, name: string } } | null }, enrolment: { id: string, status: EnrolmentStatus, startsOn: string, endsOn: string, premiumSummary: { arrearsMonths: number } }, beneficiary: { id: string, fullName: string, relationship: Relationship, phone: string | null, guardianName: string | null } | null, clock: { stageDueOn: string | null, submissionDays: number | null, processingDays: number | null, timeliness: Timeliness, days: number, dueOn: string, settlementDays: number | null }, nextActions: Array<{ action: ClaimAction, isAllowed: boolean, obstacle: ClaimActionObstacle | null }>, documents: Array<{ id: string, type: ClaimDocumentType, isRequired: boolean, receivedOn: string | null, substitute: DocumentSubstitute | null, substituteNote: string | null }>, steps: Array<{ id: string, action: ClaimAction | null, toStage: ClaimStage, occurredOn: string, recordedAt: string, amount: number | null, rejectionReason: RejectionReason | null, note: string | null, recordedBy: { id: string, fullName: string } | null }> } | null };

export type ClaimOutlookQueryVariables = Exact<{
  id: string;
}>;


export type ClaimOutlookQuery = { claim: { id: string, isReviewDue: boolean, nextPerson: { id: string, fullName: string, role: Role } | null, forecast: { receivedOn: string | null, receivedByOn: string | null, missChance: number, basis: ForecastBasis } | null, handover: { way: HandoverWay, on: string, transferOn: string | null, isInTime: boolean } | null, currentHold: { id: string, reason: ClaimHoldReason, party: ResponsibleParty, fromOn: string, untilOn: string } | null, days: Array<{ party: ResponsibleParty, stage: ClaimStage | null, isHeld: boolean, fromOn: string, toOn: string, days: number, workingDays: number }>, flags: Array<{ kind: ClaimFlagKind, others: Array<{ id: string, number: string }> }>, review: { id: string, outcome: ReviewOutcome, note: string, reviewedOn: string, reviewedBy: { id: string, fullName: string } } | null } | null };

export type ClaimQueueQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: ClaimSort | null | undefined;
  filter?: ClaimFilter | null | undefined;
}>;


export type ClaimQueueQuery = { list: { total: number, items: Array<{ id: string }> } };

export type ClaimStageCountsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
}>;


export type ClaimStageCountsQuery = { counts: Array<{ stage: ClaimStage, count: number, overdueCount: number, amount: number }> };

export type ClaimPapersQueryVariables = Exact<{
  id: string;
}>;


export type ClaimPapersQuery = { claim: { id: string, documents: Array<{ id: string, acceptedSubstitutes: Array<DocumentSubstitute>, files: Array<{ id: string, number: number, mediaType: string, bytes: number, pages: number | null, uploadedAt: string, withdrawnReason: string | null, path: string | null, uploadedBy: { id: string, fullName: string } }> }> } | null };

export type ClaimFileViewsQueryVariables = Exact<{
  id: string;
}>;


export type ClaimFileViewsQuery = { claim: { id: string, documents: Array<{ id: string, files: Array<{ id: string, views: Array<{ id: string, viewedAt: string, viewedBy: { id: string, fullName: string } }> }> }> } | null };

export type ClaimFileWithdrawMutationVariables = Exact<{
  id: string;
  input: ClaimFileWithdrawInput;
}>;


export type ClaimFileWithdrawMutation = { file: { id: string } };

export type ClaimRequestDocumentsMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  untilOn: string;
}>;


export type ClaimRequestDocumentsMutation = { claim: { id: string, version: number } };

export type ClaimReportMutationVariables = Exact<{
  input: ClaimReportInput;
}>;


export type ClaimReportMutation = { record: { id: string, version: number, number: string } };

export type ClaimantQueryVariables = Exact<{
  id: string;
}>;


export type ClaimantQuery = { participant: { id: string, fullName: string, currentEnrolment: { id: string, status: EnrolmentStatus, startsOn: string, endsOn: string, policyYear: number | null, premiumSummary: { arrearsMonths: number } } | null, beneficiaries: Array<{ id: string, fullName: string, relationship: Relationship, isMinor: boolean | null, guardianName: string | null }> } | null };

export type DaysOffQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type DaysOffQuery = { daysOff: Array<{ on: string, name: string, kind: DayOffKind, closure: { id: string } | null }> };

export type ClosureListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: ClosureSort | null | undefined;
  filter?: ClosureFilter | null | undefined;
}>;


export type ClosureListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, version: number, fromOn: string, toOn: string, name: string, kind: ClosureKind, retiredOn: string | null }> } };

export type ClosureAddMutationVariables = Exact<{
  input: ClosureAddInput;
}>;


export type ClosureAddMutation = { closure: { id: string, version: number } };

export type ClosureRetireMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ClosureRetireMutation = { closure: { id: string, version: number } };

export type CohortListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: CohortSort | null | undefined;
  filter?: CohortFilter | null | undefined;
}>;


export type CohortListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, name: string, startsOn: string, endsOn: string }> } };

export type RenewalPlanQueryVariables = Exact<{
  input: RenewalPlanInput;
}>;


export type RenewalPlanQuery = { plan: { startsOn: string, readyCount: number, renewedCount: number, from: { id: string, name: string, endsOn: string }, to: { id: string, name: string, startsOn: string, endsOn: string }, rows: Array<{ rule: RuleCode | null, groupName: string | null, isGroupNew: boolean, isWithoutGap: boolean, arrearsMonths: number, arrearsAmount: number, toRefund: number, enrolment: { id: string, participant: { id: string, number: string, fullName: string } } }> } | null };

export type EnrolmentsRenewMutationVariables = Exact<{
  input: EnrolmentsRenewInput;
}>;


export type EnrolmentsRenewMutation = { outcomes: Array<{ rule: RuleCode | null, enrolment: { id: string, participant: { id: string, fullName: string } }, renewal: { id: string } | null }> };

export type CohortTermsQueryVariables = Exact<{
  id: string;
}>;


export type CohortTermsQuery = { cohort: { id: string, name: string, endsOn: string, quota: number, programmeVersion: { id: string, termMonths: number } } | null };

export type CohortOpenMutationVariables = Exact<{
  input: CohortOpenInput;
}>;


export type CohortOpenMutation = { cohort: { id: string } };

export type FieldDeviceListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type FieldDeviceListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, version: number, name: string, firstSeenAt: string, lastSeenAt: string, lockedAt: string | null, lockReason: string | null, user: { id: string, fullName: string } }> } };

export type FieldDeviceFactsFragment = { id: string, version: number, name: string, firstSeenAt: string, lastSeenAt: string, lockedAt: string | null, lockReason: string | null, user: { id: string, fullName: string } };

export type FieldDeviceLockMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: FieldDeviceLockInput;
}>;


export type FieldDeviceLockMutation = { device: { id: string, version: number } };

export type ClaimFundQueryVariables = Exact<{
  cohortId: string;
}>;


export type ClaimFundQuery = { fund: { balance: number, cash: number, bank: number, received: number, paid: number, committed: number, alert: FundAlert, runwayMonths: number | null, cohort: { id: string, name: string }, forecasts: Array<{ days: number, fromOpenClaims: number, usual: number, total: number, balanceAfter: number }>, openClaims: Array<{ stage: ClaimStage, count: number, amount: number, chance: number }>, pendingTranche: { id: string, version: number, kind: ChangeKind, state: ChangeState, amount: number, reason: string, proposedAt: string, decidedAt: string | null, decisionNote: string | null, deciders: Array<Role>, undecidableBecause: RuleCode | null, proposedBy: { id: string, fullName: string }, decidedBy: { id: string, fullName: string } | null } | null, tranches: Array<{ id: string, amount: number, receivedOn: string, reference: string }> } | null };

export type FundTrancheProposeMutationVariables = Exact<{
  input: FundTrancheProposeInput;
}>;


export type FundTrancheProposeMutation = { change: { id: string } };

export type GroupListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: GroupSort | null | undefined;
  filter?: GroupFilter | null | undefined;
}>;


export type GroupListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, name: string, neighbourhood: string | null, recurrenceRule: string, meetsAt: string, membersCount: number, arrearsCount: number, institution: { id: string, shortName: string }, officer: { id: string, fullName: string }, nextMeeting: { id: string, meetsOn: string } | null }> } };

export type GroupFactsQueryVariables = Exact<{
  id: string;
}>;


export type GroupFactsQuery = { record: { id: string, version: number, name: string, neighbourhood: string | null, recurrenceRule: string, meetsAt: string, holidayRule: HolidayRule, usualPlace: string | null, closedOn: string | null, membersCount: number, arrearsCount: number, cohort: { id: string, name: string }, region: { path: string, id: string }, officer: { id: string, fullName: string, phone: string | null }, nextMeeting: { id: string, meetsOn: string, startsAt: string, place: string | null } | null } | null };

export type GroupFactsFragment = { id: string, version: number, name: string, neighbourhood: string | null, recurrenceRule: string, meetsAt: string, holidayRule: HolidayRule, usualPlace: string | null, closedOn: string | null, membersCount: number, arrearsCount: number, cohort: { id: string, name: string }, region: { path: string, id: string }, officer: { id: string, fullName: string, phone: string | null }, nextMeeting: { id: string, meetsOn: string, startsAt: string, place: string | null } | null };

export type GroupMembersQueryVariables = Exact<{
  id: string;
}>;


export type GroupMembersQuery = { group: { id: string, memberships: Array<{ id: string, joinedOn: string, leftOn: string | null, participant: { id: string, number: string, fullName: string, phone: string | null, currentEnrolment: { id: string, status: EnrolmentStatus, premiumSummary: { arrearsMonths: number } } | null } }> } | null };

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

export type MeetingPlanPreviewQueryVariables = Exact<{
  input: MeetingPlanInput;
}>;


export type MeetingPlanPreviewQuery = { plan: { plannedCount: number, days: Array<{ occursOn: string, meetsOn: string | null, outcome: MeetingPlanOutcome, dayOff: { on: string, name: string, kind: DayOffKind } | null, clashes: Array<{ kind: MeetingClashKind, on: string, gapDays: number | null, canOverride: boolean, dayOff: { on: string, name: string, kind: DayOffKind } | null, meeting: { id: string, kind: MeetingKind, meetsOn: string, startsAt: string, place: string | null, group: { id: string, name: string } | null } | null }>, meeting: { id: string, meetsOn: string } | null }> } };

export type PlanFactsFragment = { plannedCount: number, days: Array<{ occursOn: string, meetsOn: string | null, outcome: MeetingPlanOutcome, dayOff: { on: string, name: string, kind: DayOffKind } | null, clashes: Array<{ kind: MeetingClashKind, on: string, gapDays: number | null, canOverride: boolean, dayOff: { on: string, name: string, kind: DayOffKind } | null, meeting: { id: string, kind: MeetingKind, meetsOn: string, startsAt: string, place: string | null, group: { id: string, name: string } | null } | null }>, meeting: { id: string, meetsOn: string } | null }> };

export type MeetingPlanMutationVariables = Exact<{
  input: MeetingPlanInput;
}>;


export type MeetingPlanMutation = { plan: { plannedCount: number, days: Array<{ occursOn: string, meetsOn: string | null, outcome: MeetingPlanOutcome, dayOff: { on: string, name: string, kind: DayOffKind } | null, clashes: Array<{ kind: MeetingClashKind, on: string, gapDays: number | null, canOverride: boolean, dayOff: { on: string, name: string, kind: DayOffKind } | null, meeting: { id: string, kind: MeetingKind, meetsOn: string, startsAt: string, place: string | null, group: { id: string, name: string } | null } | null }>, meeting: { id: string, meetsOn: string } | null }> } };

export type InstitutionChoicesQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type InstitutionChoicesQuery = { institutions: { items: Array<{ id: string, shortName: string }> } };

export type LedgerTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerTotalsQuery = { totals: Array<{ kind: LedgerAccountKind, fund: Fund, balance: number, entryCount: number, cohort: { id: string, name: string, institution: { id: string, shortName: string } } }> };

export type BookCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type BookCheckQuery = { report: { checkedAt: string, isSound: boolean, checks: Array<{ name: BookCheckName, wrongCount: number, firstWrong: string | null, detail: string | null }> } };

export type LedgerEntryListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: LedgerEntryFilter | null | undefined;
}>;


export type LedgerEntryListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, fund: Fund, occurredOn: string, recordedAt: string, description: string, recordedBy: { id: string, fullName: string }, reverses: { id: string, occurredOn: string } | null, source: { kind: LedgerSourceKind, id: string, number: string } | null, postings: Array<{ amount: number, account: { id: string, kind: LedgerAccountKind, enrolment: { id: string, participant: { id: string, fullName: string } } | null } }> }> } };

export type MeetingCashQueryVariables = Exact<{
  id: string;
}>;


export type MeetingCashQuery = { meeting: { id: string, status: MeetingStatus, cashKeyed: number, cashCount: { id: string, keyed: number, counted: number, difference: number, explanation: string | null, reason: string | null, countedAt: string, signedAt: string | null, needsSignature: boolean, denominations: Array<{ denomination: CashDenomination, count: number }>, countedBy: { id: string, fullName: string }, signedBy: { id: string, fullName: string } | null } | null } | null };

export type CashCountFactsFragment = { id: string, keyed: number, counted: number, difference: number, explanation: string | null, reason: string | null, countedAt: string, signedAt: string | null, needsSignature: boolean, denominations: Array<{ denomination: CashDenomination, count: number }>, countedBy: { id: string, fullName: string }, signedBy: { id: string, fullName: string } | null };

export type MeetingCashSignMutationVariables = Exact<{
  id: string;
  countId: string;
}>;


export type MeetingCashSignMutation = { count: { id: string } };

export type CashToSignQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: CashCountFilter | null | undefined;
}>;


export type CashToSignQuery = { counts: { total: number, items: Array<{ id: string, keyed: number, counted: number, difference: number, explanation: string | null, reason: string | null, countedAt: string, signedAt: string | null, needsSignature: boolean, meeting: { id: string, kind: MeetingKind, meetsOn: string, group: { id: string, name: string } | null }, denominations: Array<{ denomination: CashDenomination, count: number }>, countedBy: { id: string, fullName: string }, signedBy: { id: string, fullName: string } | null }> } };

export type MeetingDeliberationQueryVariables = Exact<{
  id: string;
}>;


export type MeetingDeliberationQuery = { meeting: { id: string, minutes: string | null, agendaItems: Array<{ id: string, title: string, note: string | null }>, questions: Array<{ id: string, askedByName: string | null, text: string, answer: string | null }>, decisions: Array<{ id: string, text: string, ownerName: string | null, dueOn: string | null, doneOn: string | null }> } | null };

export type DecisionCompleteMutationVariables = Exact<{
  id: string;
  input: DecisionCompleteInput;
}>;


export type DecisionCompleteMutation = { decision: { id: string } };

export type QuestionAnswerMutationVariables = Exact<{
  id: string;
  input: QuestionAnswerInput;
}>;


export type QuestionAnswerMutation = { question: { id: string } };

export type MeetingFiguresQueryVariables = Exact<{
  filter?: MeetingFiguresFilter | null | undefined;
}>;


export type MeetingFiguresQuery = { meetingFigures: { from: string, to: string, planned: number, held: number, moved: number, cancelled: number, overdue: number, heldAsPlannedShare: number | null, attendanceShare: number | null, attendance: Array<{ state: AttendanceState, count: number }>, topics: Array<{ times: number, topic: { id: string, name: string } }> } };

export type MeetingListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: MeetingSort | null | undefined;
  filter?: MeetingFilter | null | undefined;
}>;


export type MeetingListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, version: number, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, durationMinutes: number, place: string | null, isOverdue: boolean, wasMoved: boolean, hostTurn: { id: string, participant: { id: string, fullName: string } } | null, institution: { id: string, shortName: string }, group: { id: string, name: string } | null, officer: { id: string, fullName: string } }> } };

export type MeetingRowFactsFragment = { id: string, version: number, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, durationMinutes: number, place: string | null, isOverdue: boolean, wasMoved: boolean, institution: { id: string, shortName: string }, group: { id: string, name: string } | null, officer: { id: string, fullName: string } };

export type MeetingListWithoutNamesQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: MeetingSort | null | undefined;
  filter?: MeetingFilter | null | undefined;
}>;


export type MeetingListWithoutNamesQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, version: number, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, durationMinutes: number, place: string | null, isOverdue: boolean, wasMoved: boolean, institution: { id: string, shortName: string }, group: { id: string, name: string } | null, officer: { id: string, fullName: string } }> } };

export type MeetingRecordQueryVariables = Exact<{
  id: string;
}>;


export type MeetingRecordQuery = { record: { plannedOn: string, agenda: string | null, movedReason: string | null, clashReason: string | null, cancelledReason: string | null, id: string, version: number, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, durationMinutes: number, place: string | null, isOverdue: boolean, wasMoved: boolean, group: { id: string, name: string, hostQueue: Array<{ position: number, timesHosted: number, countedTurns: number, lastHostedOn: string | null, waitingSince: string | null, hasHostedThisCycle: boolean, reason: HostReason, participant: { id: string, fullName: string }, next: { id: string, fullName: string } | null, swappedWith: { id: string, fullName: string } | null }> } | null, hostTurn: { id: string, state: HostTurnState, isOverride: boolean, reason: string | null, acceptedAt: string | null, decision: { id: string, text: string } | null, cameBySwap: { id: string, giverConsent: ConsentMeans, takerConsent: ConsentMeans } | null, participant: { id: string, fullName: string, phone: string | null } } | null, officer: { phone: string | null, id: string, fullName: string }, institution: { id: string, shortName: string } } | null };

export type MeetingFactsFragment = { plannedOn: string, agenda: string | null, movedReason: string | null, clashReason: string | null, cancelledReason: string | null, id: string, version: number, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, durationMinutes: number, place: string | null, isOverdue: boolean, wasMoved: boolean, officer: { phone: string | null, id: string, fullName: string }, institution: { id: string, shortName: string }, group: { id: string, name: string } | null };

export type MeetingOutcomeQueryVariables = Exact<{
  id: string;
  seesNames: boolean;
}>;


export type MeetingOutcomeQuery = { meeting: { id: string, premiumTotal?: number, minutes?: string | null, attendanceCounts: Array<{ state: AttendanceState, count: number }>, topics: Array<{ id: string, name: string }>, decisions?: Array<{ id: string, text: string, ownerName: string | null, dueOn: string | null, doneOn: string | null }> } | null };

export type MeetingRecordWithoutNamesQueryVariables = Exact<{
  id: string;
}>;


export type MeetingRecordWithoutNamesQuery = { record: { plannedOn: string, agenda: string | null, movedReason: string | null, clashReason: string | null, cancelledReason: string | null, id: string, version: number, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, durationMinutes: number, place: string | null, isOverdue: boolean, wasMoved: boolean, officer: { phone: string | null, id: string, fullName: string }, institution: { id: string, shortName: string }, group: { id: string, name: string } | null } | null };

export type MeetingScheduleMutationVariables = Exact<{
  input: MeetingScheduleInput;
}>;


export type MeetingScheduleMutation = { record: { id: string, version: number } };

export type MeetingCancelMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: MeetingCancelInput;
}>;


export type MeetingCancelMutation = { meeting: { id: string, version: number } };

export type MeetingClashesQueryVariables = Exact<{
  input: MeetingSlotInput;
}>;


export type MeetingClashesQuery = { meetingClashes: Array<{ kind: MeetingClashKind, on: string, gapDays: number | null, canOverride: boolean, dayOff: { on: string, name: string, kind: DayOffKind } | null, meeting: { id: string, kind: MeetingKind, meetsOn: string, startsAt: string, place: string | null, group: { id: string, name: string } | null } | null }> };

export type ClashFactsFragment = { kind: MeetingClashKind, on: string, gapDays: number | null, canOverride: boolean, dayOff: { on: string, name: string, kind: DayOffKind } | null, meeting: { id: string, kind: MeetingKind, meetsOn: string, startsAt: string, place: string | null, group: { id: string, name: string } | null } | null };

export type MeetingMoveMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: MeetingMoveInput;
}>;


export type MeetingMoveMutation = { meeting: { id: string, version: number } };

export type MeetingMoveFollowingMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: MeetingMoveFollowingInput;
}>;


export type MeetingMoveFollowingMutation = { moved: { movedCount: number, rows: Array<{ accepted: boolean, rule: RuleCode | null, message: string | null, meeting: { id: string, meetsOn: string, startsAt: string, place: string | null } }> } };

export type PaperHeadQueryVariables = Exact<{
  id: string;
}>;


export type PaperHeadQuery = { meeting: { id: string, officer: { id: string, fullName: string }, institution: { id: string, name: string }, printedSheet: { id: string, serial: string, copy: number } | null } | null };

export type MeetingSheetPrintMutationVariables = Exact<{
  id: string;
}>;


export type MeetingSheetPrintMutation = { sheet: { id: string, serial: string, copy: number } };

export type PrintedSheetQueryVariables = Exact<{
  serial: string;
}>;


export type PrintedSheetQuery = { sheet: { id: string, serial: string, meeting: { id: string } } | null };

export type PaperWaitingQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: PrintedSheetFilter | null | undefined;
}>;


export type PaperWaitingQuery = { sheets: { total: number, items: Array<{ id: string, serial: string, copy: number, printedAt: string, printedBy: { id: string, fullName: string }, meeting: { id: string, kind: MeetingKind, meetsOn: string, group: { id: string, name: string } | null } }> } };

export type MeetingClaimsQueryVariables = Exact<{
  id: string;
}>;


export type MeetingClaimsQuery = { meeting: { id: string, reportedClaims: Array<{ id: string, number: string, cause: ClaimCause, stage: ClaimStage, eventOn: string, participant: { id: string, fullName: string } }> } | null };

export type MeetingSheetChoicesQueryVariables = Exact<{
  id: string;
}>;


export type MeetingSheetChoicesQuery = { topics: Array<{ id: string, name: string, retiredOn: string | null }>, meeting: { id: string, topics: Array<{ id: string, name: string }>, hostTurn: { id: string, participant: { id: string, fullName: string } } | null, group: { id: string, hostQueue: Array<{ position: number, timesHosted: number, countedTurns: number, lastHostedOn: string | null, waitingSince: string | null, hasHostedThisCycle: boolean, reason: HostReason, participant: { id: string, fullName: string }, next: { id: string, fullName: string } | null, swappedWith: { id: string, fullName: string } | null }> } | null } | null };

export type MeetingSheetQueryVariables = Exact<{
  id: string;
}>;


export type MeetingSheetQuery = { meeting: { id: string, kind: MeetingKind, status: MeetingStatus, meetsOn: string, startsAt: string, place: string | null, agenda: string | null, group: { id: string, name: string } | null, roster: Array<{ amountDue: number, arrearsAmount: number, arrearsMonths: number, paidHere: number, paperPosition: number | null, openMonths: Array<{ month: string, amount: number }>, payments: Array<{ id: string, receiptNumber: string, amount: number, isReversed: boolean, reason: string | null, pendingReversal: { id: string, state: ChangeState } | null }>, participant: { id: string, number: string, fullName: string }, attendance: { state: AttendanceState, note: string | null } | null }> } | null };

export type MeetingHoldMutationVariables = Exact<{
  id: string;
  input: MeetingHoldInput;
}>;


export type MeetingHoldMutation = { sheet: { acceptedCount: number, rejectedCount: number, premiumTotal: number, cash: { accepted: boolean, rule: RuleCode | null, message: string | null } | null, rows: Array<{ index: number, participantId: string, accepted: boolean, receiptNumber: string | null, rule: RuleCode | null, message: string | null }> } };

export type SheetClaimReportMutationVariables = Exact<{
  input: ClaimReportInput;
}>;


export type SheetClaimReportMutation = { claim: { id: string, number: string } };

export type MeetingMessagesQueryVariables = Exact<{
  id: string;
}>;


export type MeetingMessagesQuery = { meeting: { id: string, messages: Array<{ id: string, template: MessageTemplate, state: MessageState, reason: MessageReason | null, channel: MessageChannel | null, sendAfter: string }> } | null };

export type ReminderSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderSettingsQuery = { settings: { hostDaysBefore: Array<number>, memberDaysBefore: Array<number>, officerDaysBefore: Array<number>, quietFrom: string, quietUntil: string, version: number } };

export type ReminderSettingsUpdateMutationVariables = Exact<{
  expectedVersion: number;
  input: ReminderSettingsInput;
}>;


export type ReminderSettingsUpdateMutation = { settings: { version: number } };

export type MessageListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: MessageSort | null | undefined;
  filter?: MessageFilter | null | undefined;
}>;


export type MessageListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, recipientKind: RecipientKind, template: MessageTemplate, state: MessageState, reason: MessageReason | null, channel: MessageChannel | null, sendAfter: string, sentAt: string | null, fault: string | null, text: string, participant: { id: string, fullName: string } | null, heir: { id: string, fullName: string } | null, user: { id: string, fullName: string } | null, meeting: { id: string, meetsOn: string, group: { id: string, name: string } | null } | null }> } };

export type ParticipantClaimsQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantClaimsQuery = { participant: { id: string, claims: Array<{ id: string, number: string, cause: ClaimCause, stage: ClaimStage, eventOn: string, claimedAmount: number, approvedAmount: number | null, clock: { timeliness: Timeliness } }> } | null };

export type EnrolmentSuspendMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  on: string;
  reason: string;
}>;


export type EnrolmentSuspendMutation = { enrolment: { id: string, version: number } };

export type EnrolmentResumeMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  on: string;
  reason: string;
}>;


export type EnrolmentResumeMutation = { enrolment: { id: string, version: number } };

export type EnrolmentLapseMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  on: string;
  reason: string;
}>;


export type EnrolmentLapseMutation = { enrolment: { id: string, version: number } };

export type EnrolmentWithdrawMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  on: string;
  reason: string;
}>;


export type EnrolmentWithdrawMutation = { enrolment: { id: string, version: number } };

export type BeneficiaryAddMutationVariables = Exact<{
  participantId: string;
  input: BeneficiaryInput;
}>;


export type BeneficiaryAddMutation = { beneficiary: { id: string } };

export type BeneficiaryUpdateMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: BeneficiaryInput;
}>;


export type BeneficiaryUpdateMutation = { beneficiary: { id: string, version: number } };

export type BeneficiaryRetireMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type BeneficiaryRetireMutation = { beneficiary: { id: string, version: number } };

export type ParticipantListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: ParticipantSort | null | undefined;
  filter?: ParticipantFilter | null | undefined;
}>;


export type ParticipantListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, number: string, fullName: string, phone: string | null, institution: { id: string, shortName: string }, currentMembership: { id: string, group: { id: string, name: string } } | null, currentEnrolment: { id: string, status: EnrolmentStatus, premiumSummary: { paidMonths: number, termMonths: number, arrearsMonths: number, arrearsAmount: number } } | null }> } };

export type ParticipantRecordQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantRecordQuery = { record: { id: string, version: number, number: string, fullName: string, sex: Sex, birthOn: string, ageYears: number, nikMasked: string, phone: string | null, neighbourhood: string | null, address: string | null, occupation: string, workCategory: WorkCategory, employeesCount: number | null, isBreadwinner: boolean, messagingConsent: boolean, messagingConsentOn: string | null, deceasedOn: string | null, region: { path: string, id: string }, currentMembership: { id: string, joinedOn: string, group: { id: string, name: string } } | null, currentEnrolment: { id: string, version: number, status: EnrolmentStatus, enrolledOn: string, startsOn: string, endsOn: string, endedOn: string | null, endedReason: string | null, policyYear: number | null, premiumSummary: { paidTotal: number, paidMonths: number, termMonths: number, arrearsMonths: number, arrearsAmount: number, monthsAhead: number, onTimeShare: number | null, refundForecast: number, refundOn: string }, dues: Array<{ month: string, dueOn: string, amount: number, paid: number, status: PremiumDueStatus, paidOn: string | null, isOnTime: boolean | null }> } | null, beneficiaries: Array<{ id: string, version: number, fullName: string, relationship: Relationship, birthOn: string | null, phone: string | null, guardianName: string | null, isMinor: boolean | null, priority: number }> } | null };

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

export type ParticipantTermsQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantTermsQuery = { participant: { id: string, enrolments: Array<{ id: string, status: EnrolmentStatus, startsOn: string, endsOn: string, endedOn: string | null, cohort: { id: string, name: string }, premiumSummary: { paidTotal: number, arrearsMonths: number, arrearsAmount: number }, refund: { id: string, amount: number, payout: { id: string, paidOn: string } | null } | null }> } | null };

export type PassbookQueryVariables = Exact<{
  id: string;
}>;


export type PassbookQuery = { enrolment: { id: string, startsOn: string, endsOn: string, participant: { id: string, number: string, fullName: string }, cohort: { id: string, name: string, institution: { id: string, name: string } }, passbook: { termMonths: number, paidTotal: number, owedTotal: number, refund: { on: string, amountSoFar: number, forecast: number }, boxes: Array<{ month: string, due: number, paid: number, state: PassbookState, receipts: Array<{ paymentId: string, number: string, amount: number }> }> } } | null };

export type ParticipantPaymentsQueryVariables = Exact<{
  participantId: string;
}>;


export type ParticipantPaymentsQuery = { premiumPayments: { total: number, items: Array<{ id: string, receiptNumber: string, amount: number, paidOn: string, method: PaymentMethod, reason: string | null, isReversed: boolean, pendingReversal: { id: string, version: number, kind: ChangeKind, state: ChangeState, amount: number, reason: string, proposedAt: string, decidedAt: string | null, decisionNote: string | null, deciders: Array<Role>, undecidableBecause: RuleCode | null, proposedBy: { id: string, fullName: string }, decidedBy: { id: string, fullName: string } | null } | null, allocations: Array<{ month: string }>, reverses: { id: string, receiptNumber: string } | null, carriedBy: { id: string, fullName: string } | null, meeting: { id: string } | null, recordedBy: { id: string, fullName: string } }> } };

export type PremiumRecordMutationVariables = Exact<{
  input: PremiumRecordInput;
}>;


export type PremiumRecordMutation = { payment: { id: string, receiptNumber: string, amount: number, allocations: Array<{ month: string }> } };

export type PremiumReversalProposeMutationVariables = Exact<{
  id: string;
  input: PremiumReversalProposeInput;
}>;


export type PremiumReversalProposeMutation = { change: { id: string } };

export type ProgrammeListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: ProgrammeFilter | null | undefined;
}>;


export type ProgrammeListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, code: string, name: string, description: string, currentVersion: { id: string, number: number, effectiveOn: string, premiumAmount: number, termMonths: number, rules: Array<{ name: ProgrammeRuleName, value: number, source: string | null }>, benefits: Array<{ cause: ClaimCause, policyYear: number, amount: number, timesPerYearMax: number, source: string | null }>, serviceLevels: Array<{ stage: ServiceStage, targetDays: number, source: string | null }> } }> } };

export type ReceiptQueryVariables = Exact<{
  paymentId: string;
}>;


export type ReceiptQuery = { receipt: { id: string, number: string, institutionName: string, institutionPhone: string | null, paidOn: string, participantName: string, participantNumber: string, carriedByName: string | null, amount: number, amountInWords: string, method: PaymentMethod, receivedByName: string, isReversed: boolean, reversedOn: string | null, reversedByNumber: string | null, reversesNumber: string | null, reason: string | null, url: string, shareText: string, months: Array<{ month: string, amount: number }>, prints: Array<{ id: string, copy: number, printedAt: string, printedBy: { id: string, fullName: string } }> } | null };

export type ReceiptPrintMutationVariables = Exact<{
  paymentId: string;
  input: ReceiptPrintInput;
}>;


export type ReceiptPrintMutation = { print: { id: string, copy: number } };

export type RefundFactsFragment = { id: string, state: RefundState, ground: RefundGround, amount: number, payeeName: string, approvedAt: string, daysSinceApproval: number, withdrawal: { reason: string, withdrawnAt: string, withdrawnBy: { id: string, fullName: string } } | null, payout: { id: string, method: PaymentMethod, paidOn: string, receivedByName: string, paidBy: { id: string, fullName: string }, pendingReversal: { id: string, reason: string } | null } | null, reversedPayouts: Array<{ id: string, paidOn: string, receivedByName: string, reversal: { reason: string, reversedOn: string } | null }> };

export type EnrolmentRefundQueryVariables = Exact<{
  id: string;
}>;


export type EnrolmentRefundQuery = { enrolment: { id: string, refund: { id: string, state: RefundState, ground: RefundGround, amount: number, payeeName: string, approvedAt: string, daysSinceApproval: number, payout: { id: string, method: PaymentMethod, paidOn: string, receivedByName: string, pendingReversal: { id: string, reason: string, version: number, kind: ChangeKind, state: ChangeState, amount: number, proposedAt: string, decidedAt: string | null, decisionNote: string | null, deciders: Array<Role>, undecidableBecause: RuleCode | null, proposedBy: { id: string, fullName: string }, decidedBy: { id: string, fullName: string } | null } | null, paidBy: { id: string, fullName: string } } | null, withdrawal: { reason: string, withdrawnAt: string, withdrawnBy: { id: string, fullName: string } } | null, reversedPayouts: Array<{ id: string, paidOn: string, receivedByName: string, reversal: { reason: string, reversedOn: string } | null }> } | null, withdrawnRefunds: Array<{ id: string, state: RefundState, ground: RefundGround, amount: number, payeeName: string, approvedAt: string, daysSinceApproval: number, withdrawal: { reason: string, withdrawnAt: string, withdrawnBy: { id: string, fullName: string } } | null, payout: { id: string, method: PaymentMethod, paidOn: string, receivedByName: string, paidBy: { id: string, fullName: string }, pendingReversal: { id: string, reason: string } | null } | null, reversedPayouts: Array<{ id: string, paidOn: string, receivedByName: string, reversal: { reason: string, reversedOn: string } | null }> }>, pendingRefund: { id: string, version: number, kind: ChangeKind, state: ChangeState, amount: number, reason: string, proposedAt: string, decidedAt: string | null, decisionNote: string | null, deciders: Array<Role>, undecidableBecause: RuleCode | null, proposedBy: { id: string, fullName: string }, decidedBy: { id: string, fullName: string } | null } | null } | null };

export type RefundProposeMutationVariables = Exact<{
  enrolmentId: string;
  input: RefundProposeInput;
}>;


export type RefundProposeMutation = { change: { id: string } };

export type RefundWithdrawMutationVariables = Exact<{
  id: string;
  input: RefundWithdrawInput;
}>;


export type RefundWithdrawMutation = { refund: { id: string } };

export type RefundPayoutReversalProposeMutationVariables = Exact<{
  id: string;
  input: RefundPayoutReversalProposeInput;
}>;


export type RefundPayoutReversalProposeMutation = { change: { id: string } };

export type RefundPayMutationVariables = Exact<{
  id: string;
  input: RefundPayInput;
}>;


export type RefundPayMutation = { refund: { id: string } };

export type RefundPlanQueryVariables = Exact<{
  cohortId: string;
  arrears: ArrearsPolicy;
}>;


export type RefundPlanQuery = { plan: { arrears: ArrearsPolicy, count: number, amount: number, digest: string, cohort: { id: string, name: string, endsOn: string }, pendingRun: { id: string, version: number, kind: ChangeKind, state: ChangeState, amount: number, reason: string, proposedAt: string, decidedAt: string | null, decisionNote: string | null, deciders: Array<Role>, undecidableBecause: RuleCode | null, proposedBy: { id: string, fullName: string }, decidedBy: { id: string, fullName: string } | null } | null, rows: Array<{ ground: RefundGround | null, amount: number, payeeName: string, arrearsMonths: number, arrearsAmount: number, hold: RefundHold | null, enrolment: { id: string, participant: { id: string, number: string, fullName: string } } }> } | null };

export type RefundRunProposeMutationVariables = Exact<{
  input: RefundRunProposeInput;
}>;


export type RefundRunProposeMutation = { change: { id: string } };

export type RefundListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: RefundSort | null | undefined;
  filter?: RefundFilter | null | undefined;
}>;


export type RefundListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ id: string, state: RefundState, ground: RefundGround, amount: number, payeeName: string, approvedAt: string, daysSinceApproval: number, enrolment: { id: string, participant: { id: string, number: string, fullName: string }, cohort: { id: string, name: string } }, withdrawal: { reason: string, withdrawnAt: string, withdrawnBy: { id: string, fullName: string } } | null, payout: { id: string, method: PaymentMethod, paidOn: string, receivedByName: string, paidBy: { id: string, fullName: string }, pendingReversal: { id: string, reason: string } | null } | null, reversedPayouts: Array<{ id: string, paidOn: string, receivedByName: string, reversal: { reason: string, reversedOn: string } | null }> }> } };

export type UnclaimedAgesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnclaimedAgesQuery = { ages: { on: string, upTo30Days: { count: number, amount: number }, upTo90Days: { count: number, amount: number }, over90Days: { count: number, amount: number }, total: { count: number, amount: number } } };

export type UnclaimedRegisterQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  sort?: RefundSort | null | undefined;
  filter?: RefundFilter | null | undefined;
}>;


export type UnclaimedRegisterQuery = { list: { total: number, items: Array<{ id: string, amount: number, payeeName: string, approvedAt: string, daysSinceApproval: number, contacts: Array<{ id: string, contactedOn: string, way: ContactWay, outcome: ContactOutcome, note: string | null, recordedBy: { id: string, fullName: string } }>, enrolment: { id: string, participant: { id: string, number: string, fullName: string, phone: string | null, beneficiaries: Array<{ id: string, fullName: string, relationship: Relationship, phone: string | null }> } } }> } };

export type RefundContactRecordMutationVariables = Exact<{
  id: string;
  input: RefundContactInput;
}>;


export type RefundContactRecordMutation = { refund: { id: string } };

export type RegionListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: RegionFilter | null | undefined;
}>;


export type RegionListQuery = { list: { total: number, totalIsEstimate: boolean, items: Array<{ name: string, path: string, id: string }> } };

export type ParticipantHostTurnsQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantHostTurnsQuery = { participant: { id: string, hostTurns: Array<{ id: string, state: HostTurnState, turnOn: string, reason: string | null, isOverride: boolean, decision: { id: string, text: string } | null, cameBySwap: { id: string, giver: { id: string, fullName: string } } | null, wentBySwap: { id: string, taker: { id: string, fullName: string } } | null, group: { id: string, name: string } }> } | null };

export type GroupHostRotaQueryVariables = Exact<{
  id: string;
}>;


export type GroupHostRotaQuery = { group: { id: string, hostQueue: Array<{ position: number, timesHosted: number, countedTurns: number, lastHostedOn: string | null, waitingSince: string | null, hasHostedThisCycle: boolean, reason: HostReason, participant: { phone: string | null, id: string, fullName: string }, next: { id: string, fullName: string } | null, swappedWith: { id: string, fullName: string } | null }>, hostCycle: { number: number, members: Array<{ state: HostCycleState, on: string | null, timesHosted: number, waitingSince: string, waitingDays: number | null, participant: { id: string, fullName: string } }> }, hostFairness: { members: number, turnsMin: number | null, turnsMax: number | null, turnsMean: number | null, gini: number | null, heldAsPlannedShare: number | null, deferrals: number, overrides: number, swaps: number, monthsBetweenTurns: number | null } } | null };

export type HostPlaceFactsFragment = { position: number, timesHosted: number, countedTurns: number, lastHostedOn: string | null, waitingSince: string | null, hasHostedThisCycle: boolean, reason: HostReason, participant: { id: string, fullName: string }, next: { id: string, fullName: string } | null, swappedWith: { id: string, fullName: string } | null };

export type GroupHostPlanQueryVariables = Exact<{
  id: string;
  count?: number | null | undefined;
  afterMeetingId?: string | null | undefined;
}>;


export type GroupHostPlanQuery = { group: { id: string, meetsAt: string, hostPlan: Array<{ meetsOn: string, basis: HostBasis, host: { id: string, fullName: string, phone: string | null } | null, why: { position: number, timesHosted: number, countedTurns: number, lastHostedOn: string | null, waitingSince: string | null, hasHostedThisCycle: boolean, reason: HostReason, participant: { id: string, fullName: string }, next: { id: string, fullName: string } | null, swappedWith: { id: string, fullName: string } | null } | null, meeting: { id: string, startsAt: string } | null, hostTurn: { id: string, reason: string | null, acceptedAt: string | null, decision: { id: string, text: string } | null } | null }> } | null };

export type PlannedHostFactsFragment = { meetsOn: string, basis: HostBasis, host: { id: string, fullName: string, phone: string | null } | null, why: { position: number, timesHosted: number, countedTurns: number, lastHostedOn: string | null, waitingSince: string | null, hasHostedThisCycle: boolean, reason: HostReason, participant: { id: string, fullName: string }, next: { id: string, fullName: string } | null, swappedWith: { id: string, fullName: string } | null } | null, meeting: { id: string, startsAt: string } | null, hostTurn: { id: string, reason: string | null, acceptedAt: string | null, decision: { id: string, text: string } | null } | null };

export type HostSwapChoicesQueryVariables = Exact<{
  id: string;
}>;


export type HostSwapChoicesQuery = { group: { id: string, hostQueue: Array<{ position: number, hasHostedThisCycle: boolean, participant: { id: string, fullName: string } }>, hostPlan: Array<{ meetsOn: string, meeting: { id: string } | null, hostTurn: { id: string } | null, host: { id: string, fullName: string } | null }> } | null };

export type HostChoicesQueryVariables = Exact<{
  id: string;
}>;


export type HostChoicesQuery = { group: { id: string, hostQueue: Array<{ position: number, timesHosted: number, countedTurns: number, lastHostedOn: string | null, waitingSince: string | null, hasHostedThisCycle: boolean, reason: HostReason, participant: { id: string, fullName: string }, next: { id: string, fullName: string } | null, swappedWith: { id: string, fullName: string } | null }>, decisions: Array<{ id: string, text: string, meeting: { id: string, meetsOn: string } }> } | null };

export type HostTurnAssignMutationVariables = Exact<{
  input: HostTurnAssignInput;
}>;


export type HostTurnAssignMutation = { hostTurn: { id: string } };

export type HostTurnDeferMutationVariables = Exact<{
  input: HostTurnDeferInput;
}>;


export type HostTurnDeferMutation = { hostTurn: { id: string } };

export type HostTurnSwapMutationVariables = Exact<{
  input: HostTurnSwapInput;
}>;


export type HostTurnSwapMutation = { hostTurn: { id: string } };

export type HostTurnExemptMutationVariables = Exact<{
  input: HostTurnExemptInput;
}>;


export type HostTurnExemptMutation = { hostTurn: { id: string } };

export type HostTurnAcceptMutationVariables = Exact<{
  input: HostTurnAcceptInput;
}>;


export type HostTurnAcceptMutation = { hostTurn: { id: string, acceptedAt: string | null } };

export type HostTurnsPlanMutationVariables = Exact<{
  groupId: string;
}>;


export type HostTurnsPlanMutation = { plan: { plannedCount: number, withoutHostCount: number } };

export type ClaimSatisfactionQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ClaimSatisfactionQuery = { satisfaction: { count: number, satisfiedShare: number | null, answers: Array<{ points: number, count: number }> } };

export type ClaimTimelinessQueryVariables = Exact<{
  filter?: ClaimTimelinessFilter | null | undefined;
}>;


export type ClaimTimelinessQuery = { report: { from: string, to: string, groupCount: number, onTime: { done: number, planned: number, share: number | null }, onTimeBefore: { done: number, planned: number, share: number | null }, submission: { medianBefore: number | null, calendar: { count: number, mean: number | null, median: number | null, p90: number | null }, working: { median: number | null } }, processing: { medianBefore: number | null, calendar: { count: number, mean: number | null, median: number | null, p90: number | null }, working: { median: number | null } }, settlement: { medianBefore: number | null, calendar: { count: number, mean: number | null, median: number | null, p90: number | null }, working: { median: number | null } }, buckets: Array<{ bucket: SettlementBucket, count: number, share: number | null }>, months: Array<{ from: string, to: string, medianSettlementDays: number | null, onTime: { done: number, planned: number, share: number | null } }>, byInstitution: Array<{ medianSettlementDays: number | null, institution: { id: string, name: string }, onTime: { done: number, planned: number, share: number | null } }>, byGroup: Array<{ medianSettlementDays: number | null, group: { id: string, name: string } | null, onTime: { done: number, planned: number, share: number | null } }>, byCause: Array<{ cause: ClaimCause, medianSettlementDays: number | null, onTime: { done: number, planned: number, share: number | null } }>, byParty: Array<{ party: ResponsibleParty, days: number, workingDays: number, share: number | null, perClaim: number | null, lateCount: number }>, byStage: Array<{ stage: ClaimStage | null, days: number, workingDays: number, share: number | null, perClaim: number | null, lateCount: number, parties: Array<{ party: ResponsibleParty, days: number }> }> } };

export type DurationPartsFragment = { medianBefore: number | null, calendar: { count: number, mean: number | null, median: number | null, p90: number | null }, working: { median: number | null } };

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
export const ChangeFactsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFacts on PendingChange {
  id
  version
  kind
  state
  amount
  reason
  proposedAt
  decidedAt
  decisionNote
  deciders
  undecidableBecause
  proposedBy {
    id
    fullName
  }
  decidedBy {
    id
    fullName
  }
}
    `, {"fragmentName":"ChangeFacts"}) as unknown as TypedDocumentString<ChangeFactsFragment, unknown>;
export const AgeingFactsFragmentDoc = new TypedDocumentString(`
    fragment AgeingFacts on ArrearsAgeing {
  participants
  judgedMonths
  onTimeMonths
  onTimeShare
  oneMonth {
    people
    amount
  }
  twoMonths {
    people
    amount
  }
  threeOrMoreMonths {
    people
    amount
  }
  total {
    people
    amount
  }
}
    `, {"fragmentName":"AgeingFacts"}) as unknown as TypedDocumentString<AgeingFactsFragment, unknown>;
export const StandingFactsFragmentDoc = new TypedDocumentString(`
    fragment StandingFacts on PremiumStanding {
  status
  sinceOn
  month
  graceEndsOn
  arrearsMonths
  arrearsAmount
  suspendAfterMonths
  lapseAfterMonths
}
    `, {"fragmentName":"StandingFacts"}) as unknown as TypedDocumentString<StandingFactsFragment, unknown>;
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
export const BankCountsFragmentDoc = new TypedDocumentString(`
    fragment BankCounts on BankRowCounts {
  rows
  matched
  proposed
  unmatched
  broken
  setAside
  known
  moneyIn
  moneyOut
  firstOn
  lastOn
}
    `, {"fragmentName":"BankCounts"}) as unknown as TypedDocumentString<BankCountsFragment, unknown>;
export const ClockFactsFragmentDoc = new TypedDocumentString(`
    fragment ClockFacts on ClaimClock {
  timeliness
  days
  dueOn
  settlementDays
}
    `, {"fragmentName":"ClockFacts"}) as unknown as TypedDocumentString<ClockFactsFragment, unknown>;
export const FieldDeviceFactsFragmentDoc = new TypedDocumentString(`
    fragment FieldDeviceFacts on FieldDevice {
  id
  version
  name
  firstSeenAt
  lastSeenAt
  lockedAt
  lockReason
  user {
    id
    fullName
  }
}
    `, {"fragmentName":"FieldDeviceFacts"}) as unknown as TypedDocumentString<FieldDeviceFactsFragment, unknown>;
export const GroupFactsFragmentDoc = new TypedDocumentString(`
    fragment GroupFacts on Group {
  id
  version
  name
  neighbourhood
  recurrenceRule
  meetsAt
  holidayRule
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
export const ClashFactsFragmentDoc = new TypedDocumentString(`
    fragment ClashFacts on MeetingClash {
  kind
  on
  gapDays
  canOverride
  dayOff {
    on
    name
    kind
  }
  meeting {
    id
    kind
    meetsOn
    startsAt
    place
    group {
      id
      name
    }
  }
}
    `, {"fragmentName":"ClashFacts"}) as unknown as TypedDocumentString<ClashFactsFragment, unknown>;
export const PlanFactsFragmentDoc = new TypedDocumentString(`
    fragment PlanFacts on MeetingPlan {
  plannedCount
  days {
    occursOn
    meetsOn
    outcome
    dayOff {
      on
      name
      kind
    }
    clashes {
      ...ClashFacts
    }
    meeting {
      id
      meetsOn
    }
  }
}
    fragment ClashFacts on MeetingClash {
  kind
  on
  gapDays
  canOverride
  dayOff {
    on
    name
    kind
  }
  meeting {
    id
    kind
    meetsOn
    startsAt
    place
    group {
      id
      name
    }
  }
}`, {"fragmentName":"PlanFacts"}) as unknown as TypedDocumentString<PlanFactsFragment, unknown>;
export const CashCountFactsFragmentDoc = new TypedDocumentString(`
    fragment CashCountFacts on CashCount {
  id
  keyed
  counted
  difference
  explanation
  reason
  countedAt
  signedAt
  needsSignature
  denominations {
    denomination
    count
  }
  countedBy {
    id
    fullName
  }
  signedBy {
    id
    fullName
  }
}
    `, {"fragmentName":"CashCountFacts"}) as unknown as TypedDocumentString<CashCountFactsFragment, unknown>;
export const MeetingRowFactsFragmentDoc = new TypedDocumentString(`
    fragment MeetingRowFacts on Meeting {
  id
  version
  kind
  status
  meetsOn
  startsAt
  durationMinutes
  place
  isOverdue
  wasMoved
  institution {
    id
    shortName
  }
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
  plannedOn
  agenda
  movedReason
  clashReason
  cancelledReason
  officer {
    phone
  }
}
    fragment MeetingRowFacts on Meeting {
  id
  version
  kind
  status
  meetsOn
  startsAt
  durationMinutes
  place
  isOverdue
  wasMoved
  institution {
    id
    shortName
  }
  group {
    id
    name
  }
  officer {
    id
    fullName
  }
}`, {"fragmentName":"MeetingFacts"}) as unknown as TypedDocumentString<MeetingFactsFragment, unknown>;
export const RefundFactsFragmentDoc = new TypedDocumentString(`
    fragment RefundFacts on Refund {
  id
  state
  ground
  amount
  payeeName
  approvedAt
  daysSinceApproval
  withdrawal {
    reason
    withdrawnAt
    withdrawnBy {
      id
      fullName
    }
  }
  payout {
    id
    method
    paidOn
    receivedByName
    paidBy {
      id
      fullName
    }
    pendingReversal {
      id
      reason
    }
  }
  reversedPayouts {
    id
    paidOn
    receivedByName
    reversal {
      reason
      reversedOn
    }
  }
}
    `, {"fragmentName":"RefundFacts"}) as unknown as TypedDocumentString<RefundFactsFragment, unknown>;
export const HostPlaceFactsFragmentDoc = new TypedDocumentString(`
    fragment HostPlaceFacts on HostSuggestion {
  position
  timesHosted
  countedTurns
  lastHostedOn
  waitingSince
  hasHostedThisCycle
  reason
  participant {
    id
    fullName
  }
  next {
    id
    fullName
  }
  swappedWith {
    id
    fullName
  }
}
    `, {"fragmentName":"HostPlaceFacts"}) as unknown as TypedDocumentString<HostPlaceFactsFragment, unknown>;
export const PlannedHostFactsFragmentDoc = new TypedDocumentString(`
    fragment PlannedHostFacts on PlannedHost {
  meetsOn
  basis
  host {
    id
    fullName
    phone
  }
  why {
    ...HostPlaceFacts
  }
  meeting {
    id
    startsAt
  }
  hostTurn {
    id
    reason
    acceptedAt
    decision {
      id
      text
    }
  }
}
    fragment HostPlaceFacts on HostSuggestion {
  position
  timesHosted
  countedTurns
  lastHostedOn
  waitingSince
  hasHostedThisCycle
  reason
  participant {
    id
    fullName
  }
  next {
    id
    fullName
  }
  swappedWith {
    id
    fullName
  }
}`, {"fragmentName":"PlannedHostFacts"}) as unknown as TypedDocumentString<PlannedHostFactsFragment, unknown>;
export const DurationPartsFragmentDoc = new TypedDocumentString(`
    fragment DurationParts on DurationFigure {
  calendar {
    count
    mean
    median
    p90
  }
  working {
    median
  }
  medianBefore
}
    `, {"fragmentName":"DurationParts"}) as unknown as TypedDocumentString<DurationPartsFragment, unknown>;
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
export const ChangeApproveDocument = new TypedDocumentString(`
    mutation ChangeApprove($id: ID!, $expectedVersion: Int!, $input: PendingChangeApproveInput!) {
  change: pendingChangeApprove(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeApproveMutation, ChangeApproveMutationVariables>;
export const ChangeRejectDocument = new TypedDocumentString(`
    mutation ChangeReject($id: ID!, $expectedVersion: Int!, $input: PendingChangeRejectInput!) {
  change: pendingChangeReject(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeRejectMutation, ChangeRejectMutationVariables>;
export const ChangeWithdrawDocument = new TypedDocumentString(`
    mutation ChangeWithdraw($id: ID!, $expectedVersion: Int!, $input: PendingChangeWithdrawInput) {
  change: pendingChangeWithdraw(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeWithdrawMutation, ChangeWithdrawMutationVariables>;
export const PendingChangeListDocument = new TypedDocumentString(`
    query PendingChangeList($page: PageInput, $sort: PendingChangeSort, $filter: PendingChangeFilter) {
  list: pendingChanges(page: $page, sort: $sort, filter: $filter) {
    total
    totalIsEstimate
    items {
      ...ChangeFacts
      payment {
        id
        receiptNumber
        enrolment {
          id
          participant {
            id
            fullName
          }
        }
      }
      refundOf {
        id
        participant {
          id
          fullName
        }
      }
    }
  }
}
    fragment ChangeFacts on PendingChange {
  id
  version
  kind
  state
  amount
  reason
  proposedAt
  decidedAt
  decisionNote
  deciders
  undecidableBecause
  proposedBy {
    id
    fullName
  }
  decidedBy {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<PendingChangeListQuery, PendingChangeListQueryVariables>;
export const PremiumArrearsDocument = new TypedDocumentString(`
    query PremiumArrears {
  arrears: premiumArrears {
    on
    whole {
      ...AgeingFacts
    }
    groups {
      group {
        id
        name
      }
      ageing {
        ...AgeingFacts
      }
    }
  }
}
    fragment AgeingFacts on ArrearsAgeing {
  participants
  judgedMonths
  onTimeMonths
  onTimeShare
  oneMonth {
    people
    amount
  }
  twoMonths {
    people
    amount
  }
  threeOrMoreMonths {
    people
    amount
  }
  total {
    people
    amount
  }
}`) as unknown as TypedDocumentString<PremiumArrearsQuery, PremiumArrearsQueryVariables>;
export const ArrearsToDecideDocument = new TypedDocumentString(`
    query ArrearsToDecide($page: PageInput, $filter: EnrolmentFilter) {
  list: enrolments(page: $page, filter: $filter) {
    total
    items {
      id
      version
      status
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
      standing {
        ...StandingFacts
      }
    }
  }
}
    fragment StandingFacts on PremiumStanding {
  status
  sinceOn
  month
  graceEndsOn
  arrearsMonths
  arrearsAmount
  suspendAfterMonths
  lapseAfterMonths
}`) as unknown as TypedDocumentString<ArrearsToDecideQuery, ArrearsToDecideQueryVariables>;
export const EnrolmentStandingDocument = new TypedDocumentString(`
    query EnrolmentStanding($id: ID!) {
  enrolment(id: $id) {
    id
    version
    status
    standing {
      ...StandingFacts
    }
    premiumSummary {
      onTimeMonths
      judgedMonths
      onTimeShare
    }
    arrearsDecisions {
      id
      kind
      effectiveOn
      reason
      arrearsMonths
      arrearsAmount
      decidedAt
      decidedBy {
        id
        fullName
      }
    }
  }
}
    fragment StandingFacts on PremiumStanding {
  status
  sinceOn
  month
  graceEndsOn
  arrearsMonths
  arrearsAmount
  suspendAfterMonths
  lapseAfterMonths
}`) as unknown as TypedDocumentString<EnrolmentStandingQuery, EnrolmentStandingQueryVariables>;
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
export const BankStatementPreviewDocument = new TypedDocumentString(`
    query BankStatementPreview($input: BankStatementPreviewInput!, $state: BankRowState, $page: PageInput) {
  preview: bankStatementPreview(input: $input) {
    encoding
    mappingSource
    columns
    counts {
      ...BankCounts
    }
    knownStatement {
      id
      importedAt
    }
    mapping {
      delimiter
      titleLine
      dateColumn
      amountColumn
      debitColumn
      creditColumn
      directionColumn
      descriptionColumn
      referenceColumn
      dateFormat
      numberFormat
    }
    rows(state: $state, page: $page) {
      number
      raw
      state
      bookedOn
      amount
      description
      reference
      faultField
      faultCode
      matchedWith
      namedParticipant
      namedBy
      openBecause
      openRule
    }
  }
}
    fragment BankCounts on BankRowCounts {
  rows
  matched
  proposed
  unmatched
  broken
  setAside
  known
  moneyIn
  moneyOut
  firstOn
  lastOn
}`) as unknown as TypedDocumentString<BankStatementPreviewQuery, BankStatementPreviewQueryVariables>;
export const BankStatementImportDocument = new TypedDocumentString(`
    mutation BankStatementImport($input: BankStatementImportInput!) {
  import: bankStatementImport(input: $input) {
    isNew
    statement {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BankStatementImportMutation, BankStatementImportMutationVariables>;
export const BankStatementRowsDocument = new TypedDocumentString(`
    query BankStatementRows($statementId: ID!, $page: PageInput, $filter: BankStatementRowFilter) {
  rows: bankStatementRows(statementId: $statementId, page: $page, filter: $filter) {
    total
    totalIsEstimate
    items {
      id
      number
      raw
      state
      bookedOn
      amount
      description
      reference
      faultField
      faultCode
      namedBy
      openBecause
      openRule
      namedEnrolment {
        id
        participant {
          id
          fullName
        }
      }
      knownStatement {
        id
        fileName
      }
      verdict {
        isAutomatic
        decidedAt
        decidedByName
        asideReason
        note
        slipNumber
        receiptNumber
        isReversed
        personName
        participantId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BankStatementRowsQuery, BankStatementRowsQueryVariables>;
export const ProposedRowIdsDocument = new TypedDocumentString(`
    query ProposedRowIds($statementId: ID!, $page: PageInput, $after: ID) {
  rows: bankStatementRows(
    statementId: $statementId
    page: $page
    after: $after
    filter: {state: PROPOSED}
  ) {
    nextCursor
    items {
      id
      number
    }
  }
}
    `) as unknown as TypedDocumentString<ProposedRowIdsQuery, ProposedRowIdsQueryVariables>;
export const BankRowsConfirmDocument = new TypedDocumentString(`
    mutation BankRowsConfirm($input: BankRowsConfirmInput!) {
  outcomes: bankStatementRowsConfirm(input: $input) {
    rowId
    receiptNumber
    rule
  }
}
    `) as unknown as TypedDocumentString<BankRowsConfirmMutation, BankRowsConfirmMutationVariables>;
export const BankRowMatchDocument = new TypedDocumentString(`
    mutation BankRowMatch($id: ID!, $input: BankRowMatchInput!) {
  row: bankStatementRowMatch(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<BankRowMatchMutation, BankRowMatchMutationVariables>;
export const BankRowsSetAsideDocument = new TypedDocumentString(`
    mutation BankRowsSetAside($input: BankRowsSetAsideInput!) {
  rows: bankStatementRowsSetAside(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<BankRowsSetAsideMutation, BankRowsSetAsideMutationVariables>;
export const BankRowReopenDocument = new TypedDocumentString(`
    mutation BankRowReopen($id: ID!) {
  row: bankStatementRowReopen(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<BankRowReopenMutation, BankRowReopenMutationVariables>;
export const BankRowCandidatesDocument = new TypedDocumentString(`
    query BankRowCandidates($id: ID!) {
  candidates: bankStatementRowCandidates(id: $id) {
    kind
    id
    amount
    on
    label
  }
}
    `) as unknown as TypedDocumentString<BankRowCandidatesQuery, BankRowCandidatesQueryVariables>;
export const EnrolmentsOfDocument = new TypedDocumentString(`
    query EnrolmentsOf($id: ID!) {
  participant(id: $id) {
    id
    enrolments {
      id
      cohort {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnrolmentsOfQuery, EnrolmentsOfQueryVariables>;
export const BankReconciliationDocument = new TypedDocumentString(`
    query BankReconciliation($input: BankReconciliationInput!) {
  reconciliation: bankReconciliation(input: $input) {
    ledgerBalance
    ledgerMoved
    statementMoved
    difference
    matched
    setAside
    open
    openCount
    missingCount
    missingTotal
    missing {
      kind
      id
      amount
      on
      ageDays
      label
    }
  }
}
    `) as unknown as TypedDocumentString<BankReconciliationQuery, BankReconciliationQueryVariables>;
export const BankStatementListDocument = new TypedDocumentString(`
    query BankStatementList($page: PageInput, $filter: BankStatementFilter) {
  list: bankStatements(page: $page, filter: $filter) {
    total
    totalIsEstimate
    items {
      id
      fileName
      importedAt
      importedBy {
        id
        fullName
      }
      cohort {
        id
        name
      }
      counts {
        ...BankCounts
      }
    }
  }
}
    fragment BankCounts on BankRowCounts {
  rows
  matched
  proposed
  unmatched
  broken
  setAside
  known
  moneyIn
  moneyOut
  firstOn
  lastOn
}`) as unknown as TypedDocumentString<BankStatementListQuery, BankStatementListQueryVariables>;
export const BankStatementRecordDocument = new TypedDocumentString(`
    query BankStatementRecord($id: ID!) {
  record: bankStatement(id: $id) {
    id
    fileName
    encoding
    importedAt
    importedBy {
      id
      fullName
    }
    cohort {
      id
      name
    }
    counts {
      ...BankCounts
    }
  }
}
    fragment BankCounts on BankRowCounts {
  rows
  matched
  proposed
  unmatched
  broken
  setAside
  known
  moneyIn
  moneyOut
  firstOn
  lastOn
}`) as unknown as TypedDocumentString<BankStatementRecordQuery, BankStatementRecordQueryVariables>;
export const CalendarFeedsDocument = new TypedDocumentString(`
    query CalendarFeeds($groupId: ID) {
  list: calendarFeeds(groupId: $groupId, page: {number: 1, size: 100}) {
    items {
      id
      createdAt
      group {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const CalendarFeedCreateDocument = new TypedDocumentString(`
    mutation CalendarFeedCreate($input: CalendarFeedCreateInput!) {
  created: calendarFeedCreate(input: $input) {
    url
    feed {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedCreateMutation, CalendarFeedCreateMutationVariables>;
export const CalendarFeedRevokeDocument = new TypedDocumentString(`
    mutation CalendarFeedRevoke($id: ID!) {
  feed: calendarFeedRevoke(id: $id) {
    id
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedRevokeMutation, CalendarFeedRevokeMutationVariables>;
export const CashHoldingsDocument = new TypedDocumentString(`
    query CashHoldings {
  holdings: cashHoldings {
    held
    waiting
    oldestOn
    upTo7Days
    upTo30Days
    over30Days
    user {
      id
      fullName
      role
    }
    cohort {
      id
      name
    }
    pendingDifference {
      ...ChangeFacts
    }
  }
}
    fragment ChangeFacts on PendingChange {
  id
  version
  kind
  state
  amount
  reason
  proposedAt
  decidedAt
  decisionNote
  deciders
  undecidableBecause
  proposedBy {
    id
    fullName
  }
  decidedBy {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<CashHoldingsQuery, CashHoldingsQueryVariables>;
export const CashHandoversDocument = new TypedDocumentString(`
    query CashHandovers($page: PageInput, $filter: CashHandoverFilter) {
  list: cashHandovers(page: $page, filter: $filter) {
    total
    items {
      id
      amount
      handedOn
      note
      recordedAt
      state
      reason
      answeredAt
      from {
        id
        fullName
      }
      to {
        id
        fullName
      }
      cohort {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CashHandoversQuery, CashHandoversQueryVariables>;
export const CashDepositsDocument = new TypedDocumentString(`
    query CashDeposits($page: PageInput) {
  deposits: bankDeposits(page: $page) {
    total
    items {
      id
      amount
      depositedOn
      slipNumber
      cohort {
        id
        name
      }
      depositedBy {
        id
        fullName
      }
    }
  }
  differences: cashDifferences(page: $page) {
    total
    items {
      id
      amount
      explanation
      foundOn
      user {
        id
        fullName
      }
      cohort {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CashDepositsQuery, CashDepositsQueryVariables>;
export const CashHandOverDocument = new TypedDocumentString(`
    mutation CashHandOver($input: CashHandOverInput!) {
  handover: cashHandOver(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CashHandOverMutation, CashHandOverMutationVariables>;
export const CashHandoverConfirmDocument = new TypedDocumentString(`
    mutation CashHandoverConfirm($id: ID!) {
  handover: cashHandoverConfirm(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<CashHandoverConfirmMutation, CashHandoverConfirmMutationVariables>;
export const CashHandoverRefuseDocument = new TypedDocumentString(`
    mutation CashHandoverRefuse($id: ID!, $input: CashHandoverReasonInput!) {
  handover: cashHandoverRefuse(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CashHandoverRefuseMutation, CashHandoverRefuseMutationVariables>;
export const CashHandoverWithdrawDocument = new TypedDocumentString(`
    mutation CashHandoverWithdraw($id: ID!, $input: CashHandoverReasonInput!) {
  handover: cashHandoverWithdraw(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CashHandoverWithdrawMutation, CashHandoverWithdrawMutationVariables>;
export const BankDepositRecordDocument = new TypedDocumentString(`
    mutation BankDepositRecord($input: BankDepositRecordInput!) {
  deposit: bankDepositRecord(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<BankDepositRecordMutation, BankDepositRecordMutationVariables>;
export const CashDifferenceProposeDocument = new TypedDocumentString(`
    mutation CashDifferencePropose($input: CashDifferenceProposeInput!) {
  change: cashDifferencePropose(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CashDifferenceProposeMutation, CashDifferenceProposeMutationVariables>;
export const ClaimAdvanceDocument = new TypedDocumentString(`
    query ClaimAdvance($id: ID!) {
  claim(id: $id) {
    id
    advance {
      change {
        id
        proposedBy {
          id
          fullName
        }
        decidedBy {
          id
          fullName
        }
      }
    }
    pendingAdvance {
      ...ChangeFacts
    }
  }
}
    fragment ChangeFacts on PendingChange {
  id
  version
  kind
  state
  amount
  reason
  proposedAt
  decidedAt
  decisionNote
  deciders
  undecidableBecause
  proposedBy {
    id
    fullName
  }
  decidedBy {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<ClaimAdvanceQuery, ClaimAdvanceQueryVariables>;
export const ClaimAdvanceProposeDocument = new TypedDocumentString(`
    mutation ClaimAdvancePropose($id: ID!, $input: ClaimAdvanceInput!) {
  change: claimAdvancePropose(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClaimAdvanceProposeMutation, ClaimAdvanceProposeMutationVariables>;
export const ClaimAdvanceEndProposeDocument = new TypedDocumentString(`
    mutation ClaimAdvanceEndPropose($id: ID!, $input: ClaimAdvanceEndInput!) {
  change: claimAdvanceEndPropose(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClaimAdvanceEndProposeMutation, ClaimAdvanceEndProposeMutationVariables>;
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
export const ClaimReissueCodeDocument = new TypedDocumentString(`
    mutation ClaimReissueCode($id: ID!) {
  issued: claimReissueCode(id: $id) {
    code
  }
}
    `) as unknown as TypedDocumentString<ClaimReissueCodeMutation, ClaimReissueCodeMutationVariables>;
export const ClaimComplainDocument = new TypedDocumentString(`
    mutation ClaimComplain($id: ID!, $text: String, $receivedAmount: Rupiah) {
  claim: claimComplain(id: $id, text: $text, receivedAmount: $receivedAmount) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimComplainMutation, ClaimComplainMutationVariables>;
export const ClaimComplaintCloseDocument = new TypedDocumentString(`
    mutation ClaimComplaintClose($id: ID!, $input: ClaimComplaintCloseInput!) {
  claim: claimComplaintClose(id: $id, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimComplaintCloseMutation, ClaimComplaintCloseMutationVariables>;
export const ClaimRateDocument = new TypedDocumentString(`
    mutation ClaimRate($id: ID!, $input: ClaimRateInput!) {
  claim: claimRate(id: $id, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimRateMutation, ClaimRateMutationVariables>;
export const ClaimHoldDocument = new TypedDocumentString(`
    mutation ClaimHold($id: ID!, $expectedVersion: Int!, $input: ClaimHoldInput!) {
  claim: claimHold(id: $id, expectedVersion: $expectedVersion, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimHoldMutation, ClaimHoldMutationVariables>;
export const ClaimResumeDocument = new TypedDocumentString(`
    mutation ClaimResume($id: ID!, $expectedVersion: Int!) {
  claim: claimResume(id: $id, expectedVersion: $expectedVersion) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimResumeMutation, ClaimResumeMutationVariables>;
export const ClaimReviewDocument = new TypedDocumentString(`
    mutation ClaimReview($id: ID!, $input: ClaimReviewInput!) {
  claim: claimReview(id: $id, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimReviewMutation, ClaimReviewMutationVariables>;
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
      waitingFor
      participant {
        id
        fullName
      }
      group {
        id
        name
      }
      nextPerson {
        id
        fullName
      }
      clock {
        ...ClockFacts
      }
      forecast {
        missChance
      }
      currentHold {
        reason
        untilOn
      }
      complaints {
        id
        receivedAmount
        closedOn
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
    reportedBy
    reporterName
    reporterHeir {
      id
      fullName
    }
    lateFilingReason
    isAccidentalDeath
    policyYear
    incapacityDays
    claimedAmount
    approvedAmount
    paidAmount
    receivedAmount
    advanceMax
    advance {
      amount
      paidOn
      method
      state
    }
    rejectionReason
    rejectionNote
    receivedWitness
    receiptWay
    codeIssuedAt
    codeMessage {
      id
      state
      reason
      channel
    }
    complaints {
      id
      text
      receivedAmount
      openedOn
      dueOn
      outcome
      resolution
      closedOn
      openedBy {
        id
        fullName
      }
      assignedTo {
        id
        fullName
      }
      closedBy {
        id
        fullName
      }
    }
    satisfaction {
      id
      points
      text
      channel
      ratedOn
    }
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
      substituteNote
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
export const ClaimOutlookDocument = new TypedDocumentString(`
    query ClaimOutlook($id: ID!) {
  claim(id: $id) {
    id
    nextPerson {
      id
      fullName
      role
    }
    forecast {
      receivedOn
      receivedByOn
      missChance
      basis
    }
    handover {
      way
      on
      transferOn
      isInTime
    }
    currentHold {
      id
      reason
      party
      fromOn
      untilOn
    }
    days {
      party
      stage
      isHeld
      fromOn
      toOn
      days
      workingDays
    }
    flags {
      kind
      others {
        id
        number
      }
    }
    isReviewDue
    review {
      id
      outcome
      note
      reviewedOn
      reviewedBy {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimOutlookQuery, ClaimOutlookQueryVariables>;
export const ClaimQueueDocument = new TypedDocumentString(`
    query ClaimQueue($page: PageInput, $sort: ClaimSort, $filter: ClaimFilter) {
  list: claims(page: $page, sort: $sort, filter: $filter) {
    total
    items {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimQueueQuery, ClaimQueueQueryVariables>;
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
export const ClaimPapersDocument = new TypedDocumentString(`
    query ClaimPapers($id: ID!) {
  claim(id: $id) {
    id
    documents {
      id
      acceptedSubstitutes
      files {
        id
        number
        mediaType
        bytes
        pages
        uploadedAt
        uploadedBy {
          id
          fullName
        }
        withdrawnReason
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimPapersQuery, ClaimPapersQueryVariables>;
export const ClaimFileViewsDocument = new TypedDocumentString(`
    query ClaimFileViews($id: ID!) {
  claim(id: $id) {
    id
    documents {
      id
      files {
        id
        views {
          id
          viewedAt
          viewedBy {
            id
            fullName
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimFileViewsQuery, ClaimFileViewsQueryVariables>;
export const ClaimFileWithdrawDocument = new TypedDocumentString(`
    mutation ClaimFileWithdraw($id: ID!, $input: ClaimFileWithdrawInput!) {
  file: claimFileWithdraw(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClaimFileWithdrawMutation, ClaimFileWithdrawMutationVariables>;
export const ClaimRequestDocumentsDocument = new TypedDocumentString(`
    mutation ClaimRequestDocuments($id: ID!, $expectedVersion: Int!, $untilOn: LocalDate!) {
  claim: claimRequestDocuments(
    id: $id
    expectedVersion: $expectedVersion
    untilOn: $untilOn
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClaimRequestDocumentsMutation, ClaimRequestDocumentsMutationVariables>;
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
export const DaysOffDocument = new TypedDocumentString(`
    query DaysOff($from: LocalDate!, $to: LocalDate!) {
  daysOff(from: $from, to: $to) {
    on
    name
    kind
    closure {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DaysOffQuery, DaysOffQueryVariables>;
export const ClosureListDocument = new TypedDocumentString(`
    query ClosureList($page: PageInput, $sort: ClosureSort, $filter: ClosureFilter) {
  list: closures(page: $page, sort: $sort, filter: $filter) {
    total
    totalIsEstimate
    items {
      id
      version
      fromOn
      toOn
      name
      kind
      retiredOn
    }
  }
}
    `) as unknown as TypedDocumentString<ClosureListQuery, ClosureListQueryVariables>;
export const ClosureAddDocument = new TypedDocumentString(`
    mutation ClosureAdd($input: ClosureAddInput!) {
  closure: closureAdd(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClosureAddMutation, ClosureAddMutationVariables>;
export const ClosureRetireDocument = new TypedDocumentString(`
    mutation ClosureRetire($id: ID!, $expectedVersion: Int!) {
  closure: closureRetire(id: $id, expectedVersion: $expectedVersion) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ClosureRetireMutation, ClosureRetireMutationVariables>;
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
export const RenewalPlanDocument = new TypedDocumentString(`
    query RenewalPlan($input: RenewalPlanInput!) {
  plan: renewalPlan(input: $input) {
    startsOn
    readyCount
    renewedCount
    from {
      id
      name
      endsOn
    }
    to {
      id
      name
      startsOn
      endsOn
    }
    rows {
      rule
      groupName
      isGroupNew
      isWithoutGap
      arrearsMonths
      arrearsAmount
      toRefund
      enrolment {
        id
        participant {
          id
          number
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RenewalPlanQuery, RenewalPlanQueryVariables>;
export const EnrolmentsRenewDocument = new TypedDocumentString(`
    mutation EnrolmentsRenew($input: EnrolmentsRenewInput!) {
  outcomes: enrolmentsRenew(input: $input) {
    rule
    enrolment {
      id
      participant {
        id
        fullName
      }
    }
    renewal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EnrolmentsRenewMutation, EnrolmentsRenewMutationVariables>;
export const CohortTermsDocument = new TypedDocumentString(`
    query CohortTerms($id: ID!) {
  cohort(id: $id) {
    id
    name
    endsOn
    quota
    programmeVersion {
      id
      termMonths
    }
  }
}
    `) as unknown as TypedDocumentString<CohortTermsQuery, CohortTermsQueryVariables>;
export const CohortOpenDocument = new TypedDocumentString(`
    mutation CohortOpen($input: CohortOpenInput!) {
  cohort: cohortOpen(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CohortOpenMutation, CohortOpenMutationVariables>;
export const FieldDeviceListDocument = new TypedDocumentString(`
    query FieldDeviceList($page: PageInput) {
  list: fieldDevices(page: $page) {
    total
    totalIsEstimate
    items {
      ...FieldDeviceFacts
    }
  }
}
    fragment FieldDeviceFacts on FieldDevice {
  id
  version
  name
  firstSeenAt
  lastSeenAt
  lockedAt
  lockReason
  user {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<FieldDeviceListQuery, FieldDeviceListQueryVariables>;
export const FieldDeviceLockDocument = new TypedDocumentString(`
    mutation FieldDeviceLock($id: ID!, $expectedVersion: Int!, $input: FieldDeviceLockInput!) {
  device: fieldDeviceLock(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<FieldDeviceLockMutation, FieldDeviceLockMutationVariables>;
export const ClaimFundDocument = new TypedDocumentString(`
    query ClaimFund($cohortId: ID!) {
  fund: claimFund(cohortId: $cohortId) {
    balance
    cash
    bank
    received
    paid
    committed
    alert
    runwayMonths
    cohort {
      id
      name
    }
    forecasts {
      days
      fromOpenClaims
      usual
      total
      balanceAfter
    }
    openClaims {
      stage
      count
      amount
      chance
    }
    pendingTranche {
      ...ChangeFacts
    }
    tranches {
      id
      amount
      receivedOn
      reference
    }
  }
}
    fragment ChangeFacts on PendingChange {
  id
  version
  kind
  state
  amount
  reason
  proposedAt
  decidedAt
  decisionNote
  deciders
  undecidableBecause
  proposedBy {
    id
    fullName
  }
  decidedBy {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<ClaimFundQuery, ClaimFundQueryVariables>;
export const FundTrancheProposeDocument = new TypedDocumentString(`
    mutation FundTranchePropose($input: FundTrancheProposeInput!) {
  change: fundTranchePropose(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<FundTrancheProposeMutation, FundTrancheProposeMutationVariables>;
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
  holidayRule
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
export const GroupMembersDocument = new TypedDocumentString(`
    query GroupMembers($id: ID!) {
  group(id: $id) {
    id
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
  }
}
    `) as unknown as TypedDocumentString<GroupMembersQuery, GroupMembersQueryVariables>;
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
export const MeetingPlanPreviewDocument = new TypedDocumentString(`
    query MeetingPlanPreview($input: MeetingPlanInput!) {
  plan: meetingPlanPreview(input: $input) {
    ...PlanFacts
  }
}
    fragment PlanFacts on MeetingPlan {
  plannedCount
  days {
    occursOn
    meetsOn
    outcome
    dayOff {
      on
      name
      kind
    }
    clashes {
      ...ClashFacts
    }
    meeting {
      id
      meetsOn
    }
  }
}
fragment ClashFacts on MeetingClash {
  kind
  on
  gapDays
  canOverride
  dayOff {
    on
    name
    kind
  }
  meeting {
    id
    kind
    meetsOn
    startsAt
    place
    group {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MeetingPlanPreviewQuery, MeetingPlanPreviewQueryVariables>;
export const MeetingPlanDocument = new TypedDocumentString(`
    mutation MeetingPlan($input: MeetingPlanInput!) {
  plan: meetingPlan(input: $input) {
    ...PlanFacts
  }
}
    fragment PlanFacts on MeetingPlan {
  plannedCount
  days {
    occursOn
    meetsOn
    outcome
    dayOff {
      on
      name
      kind
    }
    clashes {
      ...ClashFacts
    }
    meeting {
      id
      meetsOn
    }
  }
}
fragment ClashFacts on MeetingClash {
  kind
  on
  gapDays
  canOverride
  dayOff {
    on
    name
    kind
  }
  meeting {
    id
    kind
    meetsOn
    startsAt
    place
    group {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MeetingPlanMutation, MeetingPlanMutationVariables>;
export const InstitutionChoicesDocument = new TypedDocumentString(`
    query InstitutionChoices($page: PageInput) {
  institutions(page: $page) {
    items {
      id
      shortName
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionChoicesQuery, InstitutionChoicesQueryVariables>;
export const LedgerTotalsDocument = new TypedDocumentString(`
    query LedgerTotals {
  totals: ledgerTotals {
    kind
    fund
    balance
    entryCount
    cohort {
      id
      name
      institution {
        id
        shortName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerTotalsQuery, LedgerTotalsQueryVariables>;
export const BookCheckDocument = new TypedDocumentString(`
    query BookCheck {
  report: bookCheck {
    checkedAt
    isSound
    checks {
      name
      wrongCount
      firstWrong
      detail
    }
  }
}
    `) as unknown as TypedDocumentString<BookCheckQuery, BookCheckQueryVariables>;
export const LedgerEntryListDocument = new TypedDocumentString(`
    query LedgerEntryList($page: PageInput, $filter: LedgerEntryFilter) {
  list: ledgerEntries(page: $page, filter: $filter) {
    total
    totalIsEstimate
    items {
      id
      fund
      occurredOn
      recordedAt
      description
      recordedBy {
        id
        fullName
      }
      reverses {
        id
        occurredOn
      }
      source {
        kind
        id
        number
      }
      postings {
        amount
        account {
          id
          kind
          enrolment {
            id
            participant {
              id
              fullName
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerEntryListQuery, LedgerEntryListQueryVariables>;
export const MeetingCashDocument = new TypedDocumentString(`
    query MeetingCash($id: ID!) {
  meeting(id: $id) {
    id
    status
    cashKeyed
    cashCount {
      ...CashCountFacts
    }
  }
}
    fragment CashCountFacts on CashCount {
  id
  keyed
  counted
  difference
  explanation
  reason
  countedAt
  signedAt
  needsSignature
  denominations {
    denomination
    count
  }
  countedBy {
    id
    fullName
  }
  signedBy {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<MeetingCashQuery, MeetingCashQueryVariables>;
export const MeetingCashSignDocument = new TypedDocumentString(`
    mutation MeetingCashSign($id: ID!, $countId: ID!) {
  count: meetingCashSign(id: $id, countId: $countId) {
    id
  }
}
    `) as unknown as TypedDocumentString<MeetingCashSignMutation, MeetingCashSignMutationVariables>;
export const CashToSignDocument = new TypedDocumentString(`
    query CashToSign($page: PageInput, $filter: CashCountFilter) {
  counts: cashCounts(page: $page, filter: $filter) {
    total
    items {
      ...CashCountFacts
      meeting {
        id
        kind
        meetsOn
        group {
          id
          name
        }
      }
    }
  }
}
    fragment CashCountFacts on CashCount {
  id
  keyed
  counted
  difference
  explanation
  reason
  countedAt
  signedAt
  needsSignature
  denominations {
    denomination
    count
  }
  countedBy {
    id
    fullName
  }
  signedBy {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<CashToSignQuery, CashToSignQueryVariables>;
export const MeetingDeliberationDocument = new TypedDocumentString(`
    query MeetingDeliberation($id: ID!) {
  meeting(id: $id) {
    id
    minutes
    agendaItems {
      id
      title
      note
    }
    questions {
      id
      askedByName
      text
      answer
    }
    decisions {
      id
      text
      ownerName
      dueOn
      doneOn
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingDeliberationQuery, MeetingDeliberationQueryVariables>;
export const DecisionCompleteDocument = new TypedDocumentString(`
    mutation DecisionComplete($id: ID!, $input: DecisionCompleteInput!) {
  decision: decisionComplete(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecisionCompleteMutation, DecisionCompleteMutationVariables>;
export const QuestionAnswerDocument = new TypedDocumentString(`
    mutation QuestionAnswer($id: ID!, $input: QuestionAnswerInput!) {
  question: questionAnswer(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<QuestionAnswerMutation, QuestionAnswerMutationVariables>;
export const MeetingFiguresDocument = new TypedDocumentString(`
    query MeetingFigures($filter: MeetingFiguresFilter) {
  meetingFigures(filter: $filter) {
    from
    to
    planned
    held
    moved
    cancelled
    overdue
    heldAsPlannedShare
    attendanceShare
    attendance {
      state
      count
    }
    topics {
      times
      topic {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingFiguresQuery, MeetingFiguresQueryVariables>;
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
  version
  kind
  status
  meetsOn
  startsAt
  durationMinutes
  place
  isOverdue
  wasMoved
  institution {
    id
    shortName
  }
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
  version
  kind
  status
  meetsOn
  startsAt
  durationMinutes
  place
  isOverdue
  wasMoved
  institution {
    id
    shortName
  }
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
      acceptedAt
      decision {
        id
        text
      }
      cameBySwap {
        id
        giverConsent
        takerConsent
      }
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
  version
  kind
  status
  meetsOn
  startsAt
  durationMinutes
  place
  isOverdue
  wasMoved
  institution {
    id
    shortName
  }
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
  plannedOn
  agenda
  movedReason
  clashReason
  cancelledReason
  officer {
    phone
  }
}
fragment HostPlaceFacts on HostSuggestion {
  position
  timesHosted
  countedTurns
  lastHostedOn
  waitingSince
  hasHostedThisCycle
  reason
  participant {
    id
    fullName
  }
  next {
    id
    fullName
  }
  swappedWith {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<MeetingRecordQuery, MeetingRecordQueryVariables>;
export const MeetingOutcomeDocument = new TypedDocumentString(`
    query MeetingOutcome($id: ID!, $seesNames: Boolean!) {
  meeting(id: $id) {
    id
    attendanceCounts {
      state
      count
    }
    topics {
      id
      name
    }
    premiumTotal @include(if: $seesNames)
    minutes @include(if: $seesNames)
    decisions @include(if: $seesNames) {
      id
      text
      ownerName
      dueOn
      doneOn
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingOutcomeQuery, MeetingOutcomeQueryVariables>;
export const MeetingRecordWithoutNamesDocument = new TypedDocumentString(`
    query MeetingRecordWithoutNames($id: ID!) {
  record: meeting(id: $id) {
    ...MeetingFacts
  }
}
    fragment MeetingRowFacts on Meeting {
  id
  version
  kind
  status
  meetsOn
  startsAt
  durationMinutes
  place
  isOverdue
  wasMoved
  institution {
    id
    shortName
  }
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
  plannedOn
  agenda
  movedReason
  clashReason
  cancelledReason
  officer {
    phone
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
export const MeetingClashesDocument = new TypedDocumentString(`
    query MeetingClashes($input: MeetingSlotInput!) {
  meetingClashes(input: $input) {
    ...ClashFacts
  }
}
    fragment ClashFacts on MeetingClash {
  kind
  on
  gapDays
  canOverride
  dayOff {
    on
    name
    kind
  }
  meeting {
    id
    kind
    meetsOn
    startsAt
    place
    group {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MeetingClashesQuery, MeetingClashesQueryVariables>;
export const MeetingMoveDocument = new TypedDocumentString(`
    mutation MeetingMove($id: ID!, $expectedVersion: Int!, $input: MeetingMoveInput!) {
  meeting: meetingMove(id: $id, expectedVersion: $expectedVersion, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<MeetingMoveMutation, MeetingMoveMutationVariables>;
export const MeetingMoveFollowingDocument = new TypedDocumentString(`
    mutation MeetingMoveFollowing($id: ID!, $expectedVersion: Int!, $input: MeetingMoveFollowingInput!) {
  moved: meetingMoveFollowing(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    movedCount
    rows {
      accepted
      rule
      message
      meeting {
        id
        meetsOn
        startsAt
        place
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingMoveFollowingMutation, MeetingMoveFollowingMutationVariables>;
export const PaperHeadDocument = new TypedDocumentString(`
    query PaperHead($id: ID!) {
  meeting(id: $id) {
    id
    officer {
      id
      fullName
    }
    institution {
      id
      name
    }
    printedSheet {
      id
      serial
      copy
    }
  }
}
    `) as unknown as TypedDocumentString<PaperHeadQuery, PaperHeadQueryVariables>;
export const MeetingSheetPrintDocument = new TypedDocumentString(`
    mutation MeetingSheetPrint($id: ID!) {
  sheet: meetingSheetPrint(id: $id) {
    id
    serial
    copy
  }
}
    `) as unknown as TypedDocumentString<MeetingSheetPrintMutation, MeetingSheetPrintMutationVariables>;
export const PrintedSheetDocument = new TypedDocumentString(`
    query PrintedSheet($serial: String!) {
  sheet: printedSheet(serial: $serial) {
    id
    serial
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PrintedSheetQuery, PrintedSheetQueryVariables>;
export const PaperWaitingDocument = new TypedDocumentString(`
    query PaperWaiting($page: PageInput, $filter: PrintedSheetFilter) {
  sheets: printedSheets(page: $page, filter: $filter) {
    total
    items {
      id
      serial
      copy
      printedAt
      printedBy {
        id
        fullName
      }
      meeting {
        id
        kind
        meetsOn
        group {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaperWaitingQuery, PaperWaitingQueryVariables>;
export const MeetingClaimsDocument = new TypedDocumentString(`
    query MeetingClaims($id: ID!) {
  meeting(id: $id) {
    id
    reportedClaims {
      id
      number
      cause
      stage
      eventOn
      participant {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingClaimsQuery, MeetingClaimsQueryVariables>;
export const MeetingSheetChoicesDocument = new TypedDocumentString(`
    query MeetingSheetChoices($id: ID!) {
  topics {
    id
    name
    retiredOn
  }
  meeting(id: $id) {
    id
    topics {
      id
      name
    }
    hostTurn {
      id
      participant {
        id
        fullName
      }
    }
    group {
      id
      hostQueue {
        ...HostPlaceFacts
      }
    }
  }
}
    fragment HostPlaceFacts on HostSuggestion {
  position
  timesHosted
  countedTurns
  lastHostedOn
  waitingSince
  hasHostedThisCycle
  reason
  participant {
    id
    fullName
  }
  next {
    id
    fullName
  }
  swappedWith {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<MeetingSheetChoicesQuery, MeetingSheetChoicesQueryVariables>;
export const MeetingSheetDocument = new TypedDocumentString(`
    query MeetingSheet($id: ID!) {
  meeting(id: $id) {
    id
    kind
    status
    meetsOn
    startsAt
    place
    agenda
    group {
      id
      name
    }
    roster {
      amountDue
      arrearsAmount
      arrearsMonths
      openMonths {
        month
        amount
      }
      paidHere
      paperPosition
      payments {
        id
        receiptNumber
        amount
        isReversed
        reason
        pendingReversal {
          id
          state
        }
      }
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
    `) as unknown as TypedDocumentString<MeetingSheetQuery, MeetingSheetQueryVariables>;
export const MeetingHoldDocument = new TypedDocumentString(`
    mutation MeetingHold($id: ID!, $input: MeetingHoldInput!) {
  sheet: meetingHold(id: $id, input: $input) {
    acceptedCount
    rejectedCount
    premiumTotal
    cash {
      accepted
      rule
      message
    }
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
export const SheetClaimReportDocument = new TypedDocumentString(`
    mutation SheetClaimReport($input: ClaimReportInput!) {
  claim: claimReport(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<SheetClaimReportMutation, SheetClaimReportMutationVariables>;
export const MeetingMessagesDocument = new TypedDocumentString(`
    query MeetingMessages($id: ID!) {
  meeting(id: $id) {
    id
    messages {
      id
      template
      state
      reason
      channel
      sendAfter
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingMessagesQuery, MeetingMessagesQueryVariables>;
export const ReminderSettingsDocument = new TypedDocumentString(`
    query ReminderSettings {
  settings: reminderSettings {
    hostDaysBefore
    memberDaysBefore
    officerDaysBefore
    quietFrom
    quietUntil
    version
  }
}
    `) as unknown as TypedDocumentString<ReminderSettingsQuery, ReminderSettingsQueryVariables>;
export const ReminderSettingsUpdateDocument = new TypedDocumentString(`
    mutation ReminderSettingsUpdate($expectedVersion: Int!, $input: ReminderSettingsInput!) {
  settings: reminderSettingsUpdate(
    expectedVersion: $expectedVersion
    input: $input
  ) {
    version
  }
}
    `) as unknown as TypedDocumentString<ReminderSettingsUpdateMutation, ReminderSettingsUpdateMutationVariables>;
export const MessageListDocument = new TypedDocumentString(`
    query MessageList($page: PageInput, $sort: MessageSort, $filter: MessageFilter) {
  list: messages(page: $page, sort: $sort, filter: $filter) {
    total
    totalIsEstimate
    items {
      id
      recipientKind
      template
      state
      reason
      channel
      sendAfter
      sentAt
      fault
      text
      participant {
        id
        fullName
      }
      heir {
        id
        fullName
      }
      user {
        id
        fullName
      }
      meeting {
        id
        meetsOn
        group {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MessageListQuery, MessageListQueryVariables>;
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
export const EnrolmentSuspendDocument = new TypedDocumentString(`
    mutation EnrolmentSuspend($id: ID!, $expectedVersion: Int!, $on: LocalDate!, $reason: String!) {
  enrolment: enrolmentSuspend(
    id: $id
    expectedVersion: $expectedVersion
    on: $on
    reason: $reason
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EnrolmentSuspendMutation, EnrolmentSuspendMutationVariables>;
export const EnrolmentResumeDocument = new TypedDocumentString(`
    mutation EnrolmentResume($id: ID!, $expectedVersion: Int!, $on: LocalDate!, $reason: String!) {
  enrolment: enrolmentResume(
    id: $id
    expectedVersion: $expectedVersion
    on: $on
    reason: $reason
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EnrolmentResumeMutation, EnrolmentResumeMutationVariables>;
export const EnrolmentLapseDocument = new TypedDocumentString(`
    mutation EnrolmentLapse($id: ID!, $expectedVersion: Int!, $on: LocalDate!, $reason: String!) {
  enrolment: enrolmentLapse(
    id: $id
    expectedVersion: $expectedVersion
    on: $on
    reason: $reason
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EnrolmentLapseMutation, EnrolmentLapseMutationVariables>;
export const EnrolmentWithdrawDocument = new TypedDocumentString(`
    mutation EnrolmentWithdraw($id: ID!, $expectedVersion: Int!, $on: LocalDate!, $reason: String!) {
  enrolment: enrolmentWithdraw(
    id: $id
    expectedVersion: $expectedVersion
    on: $on
    reason: $reason
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EnrolmentWithdrawMutation, EnrolmentWithdrawMutationVariables>;
export const BeneficiaryAddDocument = new TypedDocumentString(`
    mutation BeneficiaryAdd($participantId: ID!, $input: BeneficiaryInput!) {
  beneficiary: beneficiaryAdd(participantId: $participantId, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<BeneficiaryAddMutation, BeneficiaryAddMutationVariables>;
export const BeneficiaryUpdateDocument = new TypedDocumentString(`
    mutation BeneficiaryUpdate($id: ID!, $expectedVersion: Int!, $input: BeneficiaryInput!) {
  beneficiary: beneficiaryUpdate(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<BeneficiaryUpdateMutation, BeneficiaryUpdateMutationVariables>;
export const BeneficiaryRetireDocument = new TypedDocumentString(`
    mutation BeneficiaryRetire($id: ID!, $expectedVersion: Int!) {
  beneficiary: beneficiaryRetire(id: $id, expectedVersion: $expectedVersion) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<BeneficiaryRetireMutation, BeneficiaryRetireMutationVariables>;
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
    messagingConsent
    messagingConsentOn
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
      startsOn
      endsOn
      endedOn
      endedReason
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
      version
      fullName
      relationship
      birthOn
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
export const ParticipantTermsDocument = new TypedDocumentString(`
    query ParticipantTerms($id: ID!) {
  participant(id: $id) {
    id
    enrolments {
      id
      status
      startsOn
      endsOn
      endedOn
      cohort {
        id
        name
      }
      premiumSummary {
        paidTotal
        arrearsMonths
        arrearsAmount
      }
      refund {
        id
        amount
        payout {
          id
          paidOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantTermsQuery, ParticipantTermsQueryVariables>;
export const PassbookDocument = new TypedDocumentString(`
    query Passbook($id: ID!) {
  enrolment(id: $id) {
    id
    startsOn
    endsOn
    participant {
      id
      number
      fullName
    }
    cohort {
      id
      name
      institution {
        id
        name
      }
    }
    passbook {
      termMonths
      paidTotal
      owedTotal
      refund {
        on
        amountSoFar
        forecast
      }
      boxes {
        month
        due
        paid
        state
        receipts {
          paymentId
          number
          amount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PassbookQuery, PassbookQueryVariables>;
export const ParticipantPaymentsDocument = new TypedDocumentString(`
    query ParticipantPayments($participantId: ID!) {
  premiumPayments(
    page: {number: 1, size: 100}
    sort: {field: PAID_ON, direction: DESC}
    filter: {participantId: $participantId}
  ) {
    total
    items {
      id
      receiptNumber
      amount
      paidOn
      method
      reason
      isReversed
      pendingReversal {
        ...ChangeFacts
      }
      allocations {
        month
      }
      reverses {
        id
        receiptNumber
      }
      carriedBy {
        id
        fullName
      }
      meeting {
        id
      }
      recordedBy {
        id
        fullName
      }
    }
  }
}
    fragment ChangeFacts on PendingChange {
  id
  version
  kind
  state
  amount
  reason
  proposedAt
  decidedAt
  decisionNote
  deciders
  undecidableBecause
  proposedBy {
    id
    fullName
  }
  decidedBy {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<ParticipantPaymentsQuery, ParticipantPaymentsQueryVariables>;
export const PremiumRecordDocument = new TypedDocumentString(`
    mutation PremiumRecord($input: PremiumRecordInput!) {
  payment: premiumRecord(input: $input) {
    id
    receiptNumber
    amount
    allocations {
      month
    }
  }
}
    `) as unknown as TypedDocumentString<PremiumRecordMutation, PremiumRecordMutationVariables>;
export const PremiumReversalProposeDocument = new TypedDocumentString(`
    mutation PremiumReversalPropose($id: ID!, $input: PremiumReversalProposeInput!) {
  change: premiumReversalPropose(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PremiumReversalProposeMutation, PremiumReversalProposeMutationVariables>;
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
export const ReceiptDocument = new TypedDocumentString(`
    query Receipt($paymentId: ID!) {
  receipt(paymentId: $paymentId) {
    id
    number
    institutionName
    institutionPhone
    paidOn
    participantName
    participantNumber
    carriedByName
    months {
      month
      amount
    }
    amount
    amountInWords
    method
    receivedByName
    isReversed
    reversedOn
    reversedByNumber
    reversesNumber
    reason
    url
    shareText
    prints {
      id
      copy
      printedAt
      printedBy {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiptQuery, ReceiptQueryVariables>;
export const ReceiptPrintDocument = new TypedDocumentString(`
    mutation ReceiptPrint($paymentId: ID!, $input: ReceiptPrintInput!) {
  print: receiptPrint(paymentId: $paymentId, input: $input) {
    id
    copy
  }
}
    `) as unknown as TypedDocumentString<ReceiptPrintMutation, ReceiptPrintMutationVariables>;
export const EnrolmentRefundDocument = new TypedDocumentString(`
    query EnrolmentRefund($id: ID!) {
  enrolment(id: $id) {
    id
    refund {
      ...RefundFacts
      payout {
        id
        pendingReversal {
          ...ChangeFacts
        }
      }
    }
    withdrawnRefunds {
      ...RefundFacts
    }
    pendingRefund {
      ...ChangeFacts
    }
  }
}
    fragment ChangeFacts on PendingChange {
  id
  version
  kind
  state
  amount
  reason
  proposedAt
  decidedAt
  decisionNote
  deciders
  undecidableBecause
  proposedBy {
    id
    fullName
  }
  decidedBy {
    id
    fullName
  }
}
fragment RefundFacts on Refund {
  id
  state
  ground
  amount
  payeeName
  approvedAt
  daysSinceApproval
  withdrawal {
    reason
    withdrawnAt
    withdrawnBy {
      id
      fullName
    }
  }
  payout {
    id
    method
    paidOn
    receivedByName
    paidBy {
      id
      fullName
    }
    pendingReversal {
      id
      reason
    }
  }
  reversedPayouts {
    id
    paidOn
    receivedByName
    reversal {
      reason
      reversedOn
    }
  }
}`) as unknown as TypedDocumentString<EnrolmentRefundQuery, EnrolmentRefundQueryVariables>;
export const RefundProposeDocument = new TypedDocumentString(`
    mutation RefundPropose($enrolmentId: ID!, $input: RefundProposeInput!) {
  change: refundPropose(enrolmentId: $enrolmentId, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefundProposeMutation, RefundProposeMutationVariables>;
export const RefundWithdrawDocument = new TypedDocumentString(`
    mutation RefundWithdraw($id: ID!, $input: RefundWithdrawInput!) {
  refund: refundWithdraw(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefundWithdrawMutation, RefundWithdrawMutationVariables>;
export const RefundPayoutReversalProposeDocument = new TypedDocumentString(`
    mutation RefundPayoutReversalPropose($id: ID!, $input: RefundPayoutReversalProposeInput!) {
  change: refundPayoutReversalPropose(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefundPayoutReversalProposeMutation, RefundPayoutReversalProposeMutationVariables>;
export const RefundPayDocument = new TypedDocumentString(`
    mutation RefundPay($id: ID!, $input: RefundPayInput!) {
  refund: refundPay(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefundPayMutation, RefundPayMutationVariables>;
export const RefundPlanDocument = new TypedDocumentString(`
    query RefundPlan($cohortId: ID!, $arrears: ArrearsPolicy!) {
  plan: refundPlan(cohortId: $cohortId, arrears: $arrears) {
    arrears
    count
    amount
    digest
    cohort {
      id
      name
      endsOn
    }
    pendingRun {
      ...ChangeFacts
    }
    rows {
      ground
      amount
      payeeName
      arrearsMonths
      arrearsAmount
      hold
      enrolment {
        id
        participant {
          id
          number
          fullName
        }
      }
    }
  }
}
    fragment ChangeFacts on PendingChange {
  id
  version
  kind
  state
  amount
  reason
  proposedAt
  decidedAt
  decisionNote
  deciders
  undecidableBecause
  proposedBy {
    id
    fullName
  }
  decidedBy {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<RefundPlanQuery, RefundPlanQueryVariables>;
export const RefundRunProposeDocument = new TypedDocumentString(`
    mutation RefundRunPropose($input: RefundRunProposeInput!) {
  change: refundRunPropose(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefundRunProposeMutation, RefundRunProposeMutationVariables>;
export const RefundListDocument = new TypedDocumentString(`
    query RefundList($page: PageInput, $sort: RefundSort, $filter: RefundFilter) {
  list: refunds(page: $page, sort: $sort, filter: $filter) {
    total
    totalIsEstimate
    items {
      ...RefundFacts
      enrolment {
        id
        participant {
          id
          number
          fullName
        }
        cohort {
          id
          name
        }
      }
    }
  }
}
    fragment RefundFacts on Refund {
  id
  state
  ground
  amount
  payeeName
  approvedAt
  daysSinceApproval
  withdrawal {
    reason
    withdrawnAt
    withdrawnBy {
      id
      fullName
    }
  }
  payout {
    id
    method
    paidOn
    receivedByName
    paidBy {
      id
      fullName
    }
    pendingReversal {
      id
      reason
    }
  }
  reversedPayouts {
    id
    paidOn
    receivedByName
    reversal {
      reason
      reversedOn
    }
  }
}`) as unknown as TypedDocumentString<RefundListQuery, RefundListQueryVariables>;
export const UnclaimedAgesDocument = new TypedDocumentString(`
    query UnclaimedAges {
  ages: unclaimedRefunds {
    on
    upTo30Days {
      count
      amount
    }
    upTo90Days {
      count
      amount
    }
    over90Days {
      count
      amount
    }
    total {
      count
      amount
    }
  }
}
    `) as unknown as TypedDocumentString<UnclaimedAgesQuery, UnclaimedAgesQueryVariables>;
export const UnclaimedRegisterDocument = new TypedDocumentString(`
    query UnclaimedRegister($page: PageInput, $sort: RefundSort, $filter: RefundFilter) {
  list: refunds(page: $page, sort: $sort, filter: $filter) {
    total
    items {
      id
      amount
      payeeName
      approvedAt
      daysSinceApproval
      contacts {
        id
        contactedOn
        way
        outcome
        note
        recordedBy {
          id
          fullName
        }
      }
      enrolment {
        id
        participant {
          id
          number
          fullName
          phone
          beneficiaries {
            id
            fullName
            relationship
            phone
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnclaimedRegisterQuery, UnclaimedRegisterQueryVariables>;
export const RefundContactRecordDocument = new TypedDocumentString(`
    mutation RefundContactRecord($id: ID!, $input: RefundContactInput!) {
  refund: refundContactRecord(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefundContactRecordMutation, RefundContactRecordMutationVariables>;
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
      decision {
        id
        text
      }
      cameBySwap {
        id
        giver {
          id
          fullName
        }
      }
      wentBySwap {
        id
        taker {
          id
          fullName
        }
      }
      group {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantHostTurnsQuery, ParticipantHostTurnsQueryVariables>;
export const GroupHostRotaDocument = new TypedDocumentString(`
    query GroupHostRota($id: ID!) {
  group(id: $id) {
    id
    hostQueue {
      ...HostPlaceFacts
      participant {
        phone
      }
    }
    hostCycle {
      number
      members {
        state
        on
        timesHosted
        waitingSince
        waitingDays
        participant {
          id
          fullName
        }
      }
    }
    hostFairness {
      members
      turnsMin
      turnsMax
      turnsMean
      gini
      heldAsPlannedShare
      deferrals
      overrides
      swaps
      monthsBetweenTurns
    }
  }
}
    fragment HostPlaceFacts on HostSuggestion {
  position
  timesHosted
  countedTurns
  lastHostedOn
  waitingSince
  hasHostedThisCycle
  reason
  participant {
    id
    fullName
  }
  next {
    id
    fullName
  }
  swappedWith {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<GroupHostRotaQuery, GroupHostRotaQueryVariables>;
export const GroupHostPlanDocument = new TypedDocumentString(`
    query GroupHostPlan($id: ID!, $count: Int, $afterMeetingId: ID) {
  group(id: $id) {
    id
    meetsAt
    hostPlan(count: $count, afterMeetingId: $afterMeetingId) {
      ...PlannedHostFacts
    }
  }
}
    fragment HostPlaceFacts on HostSuggestion {
  position
  timesHosted
  countedTurns
  lastHostedOn
  waitingSince
  hasHostedThisCycle
  reason
  participant {
    id
    fullName
  }
  next {
    id
    fullName
  }
  swappedWith {
    id
    fullName
  }
}
fragment PlannedHostFacts on PlannedHost {
  meetsOn
  basis
  host {
    id
    fullName
    phone
  }
  why {
    ...HostPlaceFacts
  }
  meeting {
    id
    startsAt
  }
  hostTurn {
    id
    reason
    acceptedAt
    decision {
      id
      text
    }
  }
}`) as unknown as TypedDocumentString<GroupHostPlanQuery, GroupHostPlanQueryVariables>;
export const HostSwapChoicesDocument = new TypedDocumentString(`
    query HostSwapChoices($id: ID!) {
  group(id: $id) {
    id
    hostQueue {
      position
      hasHostedThisCycle
      participant {
        id
        fullName
      }
    }
    hostPlan(count: 24) {
      meetsOn
      meeting {
        id
      }
      hostTurn {
        id
      }
      host {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HostSwapChoicesQuery, HostSwapChoicesQueryVariables>;
export const HostChoicesDocument = new TypedDocumentString(`
    query HostChoices($id: ID!) {
  group(id: $id) {
    id
    hostQueue {
      ...HostPlaceFacts
    }
    decisions {
      id
      text
      meeting {
        id
        meetsOn
      }
    }
  }
}
    fragment HostPlaceFacts on HostSuggestion {
  position
  timesHosted
  countedTurns
  lastHostedOn
  waitingSince
  hasHostedThisCycle
  reason
  participant {
    id
    fullName
  }
  next {
    id
    fullName
  }
  swappedWith {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<HostChoicesQuery, HostChoicesQueryVariables>;
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
export const HostTurnSwapDocument = new TypedDocumentString(`
    mutation HostTurnSwap($input: HostTurnSwapInput!) {
  hostTurn: hostTurnSwap(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<HostTurnSwapMutation, HostTurnSwapMutationVariables>;
export const HostTurnExemptDocument = new TypedDocumentString(`
    mutation HostTurnExempt($input: HostTurnExemptInput!) {
  hostTurn: hostTurnExempt(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<HostTurnExemptMutation, HostTurnExemptMutationVariables>;
export const HostTurnAcceptDocument = new TypedDocumentString(`
    mutation HostTurnAccept($input: HostTurnAcceptInput!) {
  hostTurn: hostTurnAccept(input: $input) {
    id
    acceptedAt
  }
}
    `) as unknown as TypedDocumentString<HostTurnAcceptMutation, HostTurnAcceptMutationVariables>;
export const HostTurnsPlanDocument = new TypedDocumentString(`
    mutation HostTurnsPlan($groupId: ID!) {
  plan: hostTurnsPlan(groupId: $groupId) {
    plannedCount
    withoutHostCount
  }
}
    `) as unknown as TypedDocumentString<HostTurnsPlanMutation, HostTurnsPlanMutationVariables>;
export const ClaimSatisfactionDocument = new TypedDocumentString(`
    query ClaimSatisfaction($from: LocalDate!, $to: LocalDate!) {
  satisfaction: claimSatisfaction(from: $from, to: $to) {
    count
    satisfiedShare
    answers {
      points
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimSatisfactionQuery, ClaimSatisfactionQueryVariables>;
export const ClaimTimelinessDocument = new TypedDocumentString(`
    query ClaimTimeliness($filter: ClaimTimelinessFilter) {
  report: claimTimeliness(filter: $filter) {
    from
    to
    onTime {
      done
      planned
      share
    }
    onTimeBefore {
      done
      planned
      share
    }
    submission {
      ...DurationParts
    }
    processing {
      ...DurationParts
    }
    settlement {
      ...DurationParts
    }
    buckets {
      bucket
      count
      share
    }
    months {
      from
      to
      medianSettlementDays
      onTime {
        done
        planned
        share
      }
    }
    byInstitution {
      institution {
        id
        name
      }
      medianSettlementDays
      onTime {
        done
        planned
        share
      }
    }
    byGroup {
      group {
        id
        name
      }
      medianSettlementDays
      onTime {
        done
        planned
        share
      }
    }
    groupCount
    byCause {
      cause
      medianSettlementDays
      onTime {
        done
        planned
        share
      }
    }
    byParty {
      party
      days
      workingDays
      share
      perClaim
      lateCount
    }
    byStage {
      stage
      days
      workingDays
      share
      perClaim
      lateCount
      parties {
        party
        days
      }
    }
  }
}
    fragment DurationParts on DurationFigure {
  calendar {
    count
    mean
    median
    p90
  }
  working {
    median
  }
  medianBefore
}`) as unknown as TypedDocumentString<ClaimTimelinessQuery, ClaimTimelinessQueryVariables>;
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
      done
      planned
      share
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