import { PendingChangeSchema } from './approvals/index.js';
import { ArrearsDecisionSchema } from './arrears/index.js';
import {
  BankRowDecisionSchema,
  BankRowStandingSchema,
  BankStatementRowSchema,
  BankStatementSchema,
} from './bank-statements/index.js';
import { CalendarFeedSchema } from './calendars/index.js';
import {
  ClaimAdvanceEndSchema,
  ClaimAdvanceSchema,
  ClaimCodeSchema,
  ClaimComplaintSchema,
  ClaimDocumentSchema,
  ClaimFileSchema,
  ClaimFileViewSchema,
  ClaimEscalationSchema,
  ClaimHoldSchema,
  ClaimRatingSchema,
  ClaimReviewSchema,
  ClaimSchema,
  ClaimStepSchema,
} from './claims/index.js';
import { ClosureSchema } from './closures/index.js';
import { FieldDeviceSchema, FieldOperationSchema } from './field/index.js';
import {
  BankDepositSchema,
  CashDifferenceSchema,
  CashHandoverSchema,
  HandoverAnswerSchema,
} from './custody/index.js';
import { FundTrancheSchema } from './funds/index.js';
import {
  RefundContactSchema,
  RefundPayoutReversalSchema,
  RefundPayoutSchema,
  RefundSchema,
  RefundWithdrawalSchema,
} from './refunds/index.js';
import { GroupSchema } from './groups/index.js';
import { InstitutionSchema } from './institutions/index.js';
import { RequestKeySchema } from './kernel/index.js';
import { LedgerAccountSchema, LedgerEntrySchema, LedgerPostingSchema } from './ledger/index.js';
import {
  BeneficiarySchema,
  EnrolmentSchema,
  MembershipSchema,
  ParticipantSchema,
  SuspensionSchema,
} from './participants/index.js';
import {
  CohortSchema,
  ProgrammeBenefitSchema,
  ProgrammeSchema,
  ProgrammeServiceLevelSchema,
  ProgrammeVersionSchema,
} from './programmes/index.js';
import { AttendanceSchema } from './attendance/index.js';
import {
  AgendaItemSchema,
  DecisionSchema,
  MeetingSchema,
  MeetingTopicSchema,
  QuestionSchema,
  TopicSchema,
} from './meetings/index.js';
import { MessageSchema, ReminderSettingsSchema } from './messages/index.js';
import { PremiumAllocationSchema, PremiumPaymentSchema } from './premiums/index.js';
import { ReceiptPrintSchema } from './receipts/index.js';
import { RegionSchema } from './regions/index.js';
import {
  CashCountSchema,
  CashSignatureSchema,
  PrintedSheetRowSchema,
  PrintedSheetSchema,
} from './sheets/index.js';
import { HostSwapSchema, HostTurnSchema } from './rotations/index.js';
import { UserSchema } from './staff/index.js';

/** Every table the ORM knows. */
export const entities = [
  RegionSchema,
  InstitutionSchema,
  ClosureSchema,
  UserSchema,
  RequestKeySchema,
  PendingChangeSchema,
  FieldDeviceSchema,
  FieldOperationSchema,
  ProgrammeSchema,
  ProgrammeVersionSchema,
  ProgrammeBenefitSchema,
  ProgrammeServiceLevelSchema,
  CohortSchema,
  GroupSchema,
  ParticipantSchema,
  BeneficiarySchema,
  EnrolmentSchema,
  SuspensionSchema,
  MembershipSchema,
  LedgerAccountSchema,
  LedgerEntrySchema,
  LedgerPostingSchema,
  HostTurnSchema,
  HostSwapSchema,
  MessageSchema,
  ReminderSettingsSchema,
  MeetingSchema,
  TopicSchema,
  MeetingTopicSchema,
  DecisionSchema,
  AgendaItemSchema,
  QuestionSchema,
  CalendarFeedSchema,
  AttendanceSchema,
  PremiumPaymentSchema,
  PremiumAllocationSchema,
  ReceiptPrintSchema,
  CashCountSchema,
  CashSignatureSchema,
  PrintedSheetSchema,
  PrintedSheetRowSchema,
  ClaimSchema,
  ClaimDocumentSchema,
  ClaimStepSchema,
  ClaimEscalationSchema,
  ClaimHoldSchema,
  ClaimFileSchema,
  ClaimFileViewSchema,
  ClaimCodeSchema,
  ClaimAdvanceSchema,
  ClaimAdvanceEndSchema,
  ClaimComplaintSchema,
  ClaimRatingSchema,
  ClaimReviewSchema,
  ArrearsDecisionSchema,
  FundTrancheSchema,
  BankDepositSchema,
  CashDifferenceSchema,
  CashHandoverSchema,
  HandoverAnswerSchema,
  RefundSchema,
  RefundPayoutSchema,
  RefundPayoutReversalSchema,
  RefundWithdrawalSchema,
  RefundContactSchema,
  BankStatementSchema,
  BankStatementRowSchema,
  BankRowDecisionSchema,
  BankRowStandingSchema,
] as const;
