import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import {
  ClaimReportResolver,
  ClaimResolver,
  ClaimStepResolver,
  ClaimStepsResolver,
  ParticipantClaimsResolver,
} from './claims/index.js';
import { FieldDeviceResolver, FieldResolver } from './field/index.js';
import { GroupResolver } from './groups/index.js';
import { InstitutionResolver } from './institutions/index.js';
import { DateTimeScalar } from './kernel/index.js';
import {
  AttendanceResolver,
  MeetingAttendanceResolver,
  ParticipantAttendanceResolver,
} from './attendance/index.js';
import {
  GroupMeetingResolver,
  HostTurnMeetingResolver,
  MeetingResolver,
  TopicResolver,
} from './meetings/index.js';
import {
  EnrolmentPremiumResolver,
  MeetingPremiumResolver,
  PremiumPaymentResolver,
} from './premiums/index.js';
import {
  GroupRotationResolver,
  HostSuggestionResolver,
  HostTurnResolver,
  ParticipantRotationResolver,
} from './rotations/index.js';
import {
  MeetingRosterResolver,
  MeetingSheetResolver,
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
import { ReportsResolver } from './reports/index.js';
import { RulesResolver } from './rules.resolver.js';
import { checkAuthorisation, UserResolver, ViewerResolver } from './staff/index.js';

/** Every resolver of the API. */
export const resolvers: NonEmptyArray<NewableFunction> = [
  ViewerResolver,
  UserResolver,
  InstitutionResolver,
  RegionResolver,
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
  HostSuggestionResolver,
  GroupRotationResolver,
  ParticipantRotationResolver,
  MeetingResolver,
  TopicResolver,
  HostTurnMeetingResolver,
  GroupMeetingResolver,
  AttendanceResolver,
  MeetingAttendanceResolver,
  ParticipantAttendanceResolver,
  PremiumPaymentResolver,
  EnrolmentPremiumResolver,
  MeetingPremiumResolver,
  MeetingSheetResolver,
  MeetingRosterResolver,
  RosterEntryResolver,
  FieldResolver,
  FieldDeviceResolver,
  ClaimResolver,
  ClaimStepResolver,
  ClaimReportResolver,
  ClaimStepsResolver,
  ParticipantClaimsResolver,
  ReportsResolver,
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
