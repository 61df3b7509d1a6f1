import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { PendingChangeResolver } from './approvals/index.js';
import {
  ArrearsDecisionResolver,
  EnrolmentArrearsResolver,
  GroupArrearsResolver,
  PremiumArrearsResolver,
} from './arrears/index.js';
import {
  BooksResolver,
  LedgerAccountResolver,
  LedgerEntryResolver,
  LedgerPostingResolver,
  LedgerTotalResolver,
} from './books/index.js';
import {
  BankStatementPreviewResolver,
  BankStatementResolver,
  BankStatementRowResolver,
} from './bank-statements/index.js';
import { CalendarFeedResolver } from './calendars/index.js';
import {
  ClaimDeskResolver,
  ClaimAdvancePaidResolver,
  ClaimAdvanceResolver,
  ClaimDocumentFilesResolver,
  ClaimFileResolver,
  ClaimFileViewResolver,
  ClaimEscalationResolver,
  ClaimEscalationsResolver,
  ClaimFlagResolver,
  ClaimForecastResolver,
  ClaimComplaintResolver,
  ClaimFamilyResolver,
  ClaimHoldResolver,
  ClaimReportResolver,
  ClaimRequestResolver,
  ClaimResolver,
  ClaimReviewResolver,
  ClaimStepResolver,
  ClaimStepsResolver,
  MeetingClaimsResolver,
  ParticipantClaimsResolver,
} from './claims/index.js';
import { ClosureResolver } from './closures/index.js';
import {
  BankDepositResolver,
  CashDifferenceResolver,
  CashHandoverResolver,
  CashHoldingResolver,
  HoldingDifferenceResolver,
} from './custody/index.js';
import { ClaimFundResolver, FundTrancheResolver } from './funds/index.js';
import {
  ChangeRefundResolver,
  EnrolmentRefundResolver,
  RefundContactResolver,
  RefundPayoutResolver,
  RefundPayoutReversalResolver,
  RefundPayoutsResolver,
  RefundPlanResolver,
  RefundPlanRowResolver,
  RefundResolver,
  RefundWithdrawalResolver,
} from './refunds/index.js';
import {
  RenewalOutcomeResolver,
  RenewalPlanResolver,
  RenewalRowResolver,
} from './renewals/index.js';
import { GroupResolver } from './groups/index.js';
import { InstitutionResolver } from './institutions/index.js';
import { DateTimeScalar } from './kernel/index.js';
import { FieldDeviceResolver, FieldResolver } from './field/index.js';
import {
  AttendanceResolver,
  MeetingAttendanceResolver,
  ParticipantAttendanceResolver,
} from './attendance/index.js';
import {
  DeliberationResolver,
  DecisionResolver,
  GroupMeetingResolver,
  HostSwapMeetingResolver,
  HostTurnMeetingResolver,
  HostTurnsPlanResolver,
  HostTurnsPlanRowResolver,
  MeetingResolver,
  PlannedHostResolver,
  MeetingMessagesResolver,
  MessageMeetingResolver,
  ScheduleResolver,
  TopicResolver,
} from './meetings/index.js';
import { MessageResolver, ReminderSettingsResolver } from './messages/index.js';
import {
  EnrolmentPremiumResolver,
  MeetingPremiumResolver,
  PremiumPaymentResolver,
  ReversalChangeResolver,
} from './premiums/index.js';
import { EnrolmentPassbookResolver } from './passbooks/index.js';
import { ReceiptPrintResolver, ReceiptResolver } from './receipts/index.js';
import {
  GroupRotationResolver,
  HostCycleMemberResolver,
  HostSuggestionResolver,
  HostSwapResolver,
  HostTurnResolver,
  HostTurnSwapResolver,
  LeavingResolver,
  ParticipantRotationResolver,
} from './rotations/index.js';
import {
  CashCountResolver,
  MeetingCashResolver,
  MeetingPrintResolver,
  MeetingRosterResolver,
  MeetingSheetResolver,
  PrintedSheetResolver,
  RosterEntryResolver,
} from './sheets/index.js';
import {
  BeneficiaryResolver,
  CohortEnrolmentsResolver,
  EnrolmentResolver,
  GroupMembersResolver,
  MembershipResolver,
  ParticipantFieldsResolver,
  ParticipantResolver,
} from './participants/index.js';
import { CohortResolver, ProgrammeResolver, ProgrammeVersionResolver } from './programmes/index.js';
import { RegionResolver } from './regions/index.js';
import { MeetingFiguresResolver, ReportsResolver, TimelinessResolver } from './reports/index.js';
import { RulesResolver } from './rules.resolver.js';
import { checkAuthorisation, UserResolver, ViewerResolver } from './staff/index.js';

/** Every resolver of the API. */
export const resolvers: NonEmptyArray<NewableFunction> = [
  ViewerResolver,
  UserResolver,
  PendingChangeResolver,
  InstitutionResolver,
  RegionResolver,
  ClosureResolver,
  RulesResolver,
  ProgrammeResolver,
  ProgrammeVersionResolver,
  CohortResolver,
  GroupResolver,
  ParticipantResolver,
  ParticipantFieldsResolver,
  BeneficiaryResolver,
  EnrolmentResolver,
  MembershipResolver,
  GroupMembersResolver,
  CohortEnrolmentsResolver,
  HostTurnResolver,
  HostTurnSwapResolver,
  HostSwapResolver,
  HostSuggestionResolver,
  HostCycleMemberResolver,
  LeavingResolver,
  GroupRotationResolver,
  ParticipantRotationResolver,
  MessageResolver,
  ReminderSettingsResolver,
  MeetingResolver,
  ScheduleResolver,
  TopicResolver,
  DeliberationResolver,
  HostTurnMeetingResolver,
  HostSwapMeetingResolver,
  GroupMeetingResolver,
  PlannedHostResolver,
  HostTurnsPlanResolver,
  HostTurnsPlanRowResolver,
  DecisionResolver,
  MessageMeetingResolver,
  MeetingMessagesResolver,
  CalendarFeedResolver,
  AttendanceResolver,
  MeetingAttendanceResolver,
  ParticipantAttendanceResolver,
  PremiumPaymentResolver,
  ReversalChangeResolver,
  EnrolmentPremiumResolver,
  MeetingPremiumResolver,
  ReceiptResolver,
  ReceiptPrintResolver,
  EnrolmentPassbookResolver,
  MeetingSheetResolver,
  MeetingRosterResolver,
  RosterEntryResolver,
  CashCountResolver,
  MeetingCashResolver,
  PrintedSheetResolver,
  MeetingPrintResolver,
  FieldResolver,
  FieldDeviceResolver,
  ClaimResolver,
  ClaimReviewResolver,
  ClaimStepResolver,
  ClaimDeskResolver,
  ClaimEscalationResolver,
  ClaimEscalationsResolver,
  ClaimFlagResolver,
  ClaimForecastResolver,
  ClaimHoldResolver,
  ClaimDocumentFilesResolver,
  ClaimFileResolver,
  ClaimFileViewResolver,
  ClaimFamilyResolver,
  ClaimAdvanceResolver,
  ClaimAdvancePaidResolver,
  ClaimComplaintResolver,
  ClaimReportResolver,
  ClaimRequestResolver,
  ClaimStepsResolver,
  ParticipantClaimsResolver,
  ArrearsDecisionResolver,
  EnrolmentArrearsResolver,
  PremiumArrearsResolver,
  GroupArrearsResolver,
  ClaimFundResolver,
  FundTrancheResolver,
  CashHoldingResolver,
  CashHandoverResolver,
  BankDepositResolver,
  RefundResolver,
  RefundPayoutResolver,
  RefundPayoutReversalResolver,
  RefundPayoutsResolver,
  RefundWithdrawalResolver,
  RefundContactResolver,
  ChangeRefundResolver,
  EnrolmentRefundResolver,
  RefundPlanResolver,
  RefundPlanRowResolver,
  RenewalPlanResolver,
  RenewalRowResolver,
  RenewalOutcomeResolver,
  CashDifferenceResolver,
  HoldingDifferenceResolver,
  BankStatementResolver,
  BankStatementPreviewResolver,
  BankStatementRowResolver,
  BooksResolver,
  LedgerTotalResolver,
  LedgerEntryResolver,
  LedgerPostingResolver,
  LedgerAccountResolver,
  MeetingClaimsResolver,
  ReportsResolver,
  TimelinessResolver,
  MeetingFiguresResolver,
];

/** Builds the schema from the resolvers; inputs are validated before a resolver sees them. */
export function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers,
    authChecker: checkAuthorisation,
    validate: { forbidUnknownValues: false },
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
}
