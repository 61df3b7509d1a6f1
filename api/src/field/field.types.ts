import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AttendanceState } from '../attendance/index.js';
import {
  DateTimeScalar,
  LocalDateScalar,
  LocalTimeScalar,
  RuleCode,
  RupiahScalar,
  type LocalDate,
} from '../kernel/index.js';
import { MeetingStatus } from '../meetings/index.js';
import { FieldOperationKind, FieldOutcome } from './field.enums.js';

/** Something with an id and a name, which is all a phone needs of it. */
@ObjectType({ description: 'A group on the phone: its id and name.' })
export class FieldGroup {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'A topic on the phone: its id and name.' })
export class FieldTopic {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({
  description:
    'A member on a phone: a name and the premiums. Never a NIK, address, telephone or anything about health.',
})
export class FieldMember {
  @Field(() => ID, { description: 'Id of the participant.' })
  participantId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => RupiahScalar, { description: 'The premium of one month, whole rupiah.' })
  monthlyPremium!: number;

  @Field(() => RupiahScalar, {
    description: 'What is missing up to the month of the meeting, whole rupiah.',
  })
  owed!: number;

  @Field(() => Int, { description: 'Months that make up `owed`.' })
  owedMonths!: number;

  @Field(() => Int, { description: 'Months after the present one that are paid already.' })
  aheadMonths!: number;

  @Field(() => AttendanceState, {
    nullable: true,
    description: 'Whether the member came; null while nobody recorded it.',
  })
  attendance!: AttendanceState | null;

  @Field(() => String, { nullable: true, description: 'A remark on it; null when there is none.' })
  note!: string | null;

  @Field(() => RupiahScalar, { description: 'Premiums taken at this meeting, whole rupiah.' })
  paidHere!: number;
}

@ObjectType({ description: 'What one device said where two said different things.' })
export class FieldMergeEntry {
  @Field(() => String, { description: 'The device; “desk” for what was entered in the panel.' })
  deviceName!: string;

  @Field(() => String, { description: 'Who recorded it.' })
  recordedByName!: string;

  @Field(() => AttendanceState, { nullable: true, description: 'For ATTENDANCE.' })
  attendance!: AttendanceState | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'For PREMIUM, whole rupiah.' })
  amount!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it reached the server.' })
  receivedAt!: Date;
}

@ObjectType({
  description:
    'Where two devices recorded the same member at the same meeting: different attendance, or money twice. Money is kept twice and has to be checked against the cash.',
})
export class FieldMerge {
  @Field(() => ID, { description: 'The member.' })
  participantId!: string;

  @Field(() => String, { description: 'Name of the member.' })
  participantName!: string;

  @Field(() => FieldOperationKind, { description: 'ATTENDANCE or PREMIUM.' })
  kind!: FieldOperationKind;

  @Field(() => [FieldMergeEntry], {
    description: 'What each device said; what counts stands first.',
  })
  entries!: FieldMergeEntry[];

  @Field(() => AttendanceState, {
    nullable: true,
    description: 'The attendance that counts; null for PREMIUM.',
  })
  attendance!: AttendanceState | null;
}

@ObjectType({ description: 'A meeting in figures.' })
export class FieldTotals {
  @Field(() => Int, { description: 'Members who came, in time or late.' })
  present!: number;

  @Field(() => Int, { description: 'Members whose attendance is recorded.' })
  recorded!: number;

  @Field(() => Int, { description: 'Members on the sheet.' })
  members!: number;

  @Field(() => RupiahScalar, { description: 'Premiums taken at the meeting, whole rupiah.' })
  premiumTotal!: number;
}

@ObjectType({ description: 'What one device counted in cash.' })
export class FieldCashCount {
  @Field(() => String, { description: 'The device.' })
  deviceName!: string;

  @Field(() => String, { description: 'Who counted.' })
  recordedByName!: string;

  @Field(() => RupiahScalar, { description: 'Cash as counted, whole rupiah.' })
  countedCash!: number;

  @Field(() => String, { nullable: true, description: 'Why it differs; null when nobody said.' })
  explanation!: string | null;
}

/** The counted cash of a meeting. */
export interface FieldCash {
  countedCash: number | null;
  cashCounts: FieldCashCount[];
}

@ObjectType({ description: 'A meeting as a phone holds it.' })
export class FieldMeeting implements FieldCash {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: 'Day it takes place.' })
  meetsOn!: LocalDate;

  @Field(() => LocalTimeScalar, {
    nullable: true,
    description: 'Time it begins, on the institution’s clock.',
  })
  startsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Where; null when not yet known.' })
  place!: string | null;

  @Field(() => MeetingStatus, { description: 'Whether it took place.' })
  status!: MeetingStatus;

  @Field(() => String, { nullable: true, description: 'Who hosts it; null when nobody is named.' })
  hostName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who hosts the one after it by the rota; null when nobody could.',
  })
  nextHostName!: string | null;

  @Field(() => Boolean, { description: 'True once somebody closed its sheet.' })
  isClosed!: boolean;

  @Field(() => [ID], { description: 'Topics that were taught so far.' })
  topicIds!: string[];

  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      'Cash as counted, whole rupiah; null while nobody counted or phones counted differently.',
  })
  countedCash!: number | null;

  @Field(() => [FieldCashCount], { description: 'The last count of each phone.' })
  cashCounts!: FieldCashCount[];

  @Field(() => [FieldMember], { description: 'Its members, by name.' })
  members!: FieldMember[];

  @Field(() => [FieldMerge], { description: 'Where devices differ; empty when none does.' })
  merges!: FieldMerge[];

  @Field(() => FieldTotals, { description: 'The meeting in figures.' })
  totals!: FieldTotals;
}

@ObjectType({ description: 'What a phone downloads of one group to work without a network.' })
export class FieldPack {
  @Field(() => FieldGroup, { description: 'The group.' })
  group!: FieldGroup;

  @Field(() => [FieldMeeting], {
    description:
      'Its meetings from 14 days ago to 45 days ahead that are not cancelled, the earliest first.',
  })
  meetings!: FieldMeeting[];

  @Field(() => [FieldTopic], { description: 'The topics that can be taught, by name.' })
  topics!: FieldTopic[];
}

@ObjectType({ description: 'What became of one operation.' })
export class FieldOperationResult {
  @Field(() => ID, { description: 'Id of the operation as sent.' })
  id!: string;

  @Field(() => FieldOutcome, { description: 'What became of it.' })
  outcome!: FieldOutcome;

  @Field(() => RuleCode, {
    nullable: true,
    description: 'The rule that refused it; null when it was accepted, or when no rule has a name.',
  })
  rule!: RuleCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was expected and found; null when it was accepted.',
  })
  message!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the receipt of a PREMIUM; null for others, and when it was taken back.',
  })
  receiptNumber!: string | null;
}

/** What became of a sending, before the meetings are read again. */
export interface FieldReport {
  operations: FieldOperationResult[];
  meetingIds: string[];
}

@ObjectType({ description: 'What became of what a phone sent: nothing is dropped silently.' })
export class FieldReceipt {
  @Field(() => [FieldOperationResult], { description: 'Each operation, in the order sent.' })
  operations!: FieldOperationResult[];

  @Field(() => [FieldMeeting], { description: 'The meetings it touched, as they stand now.' })
  meetings!: FieldMeeting[];
}
