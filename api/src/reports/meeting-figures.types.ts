import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AttendanceCount } from '../attendance/index.js';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { MeetingKind, Topic } from '../meetings/index.js';

@InputType({
  description: 'Which meetings to count: those whose first planned day lies in a period.',
})
export class MeetingFiguresFilter {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day; the twelve months up to `to` when left out.',
  })
  from?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day; today when left out. A period has at most ten years.',
  })
  to?: LocalDate | null;

  @Field(() => ID, { nullable: true, description: 'Only meetings of this group.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only meetings this officer leads.' })
  officerId?: string | null;

  @Field(() => MeetingKind, { nullable: true, description: 'Only this kind; all when left out.' })
  kind?: MeetingKind | null;
}

/** How often a topic was taught. */
@ObjectType({ description: 'How often a topic was taught.' })
export class MeetingFiguresTopic {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: Topic;

  @Field(() => Int, { description: 'Meetings at which it was taught.' })
  times!: number;
}

/** What became of the meetings of a period. */
@ObjectType({
  description:
    'What became of the meetings that were first planned for a period. Sums over everything the viewer may see.',
})
export class MeetingFigures {
  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Last day of the period.' })
  to!: LocalDate;

  @Field(() => Int, { description: 'All meetings, whatever became of them.' })
  planned!: number;

  @Field(() => Int, { description: 'Meetings that were held, on their day or another.' })
  held!: number;

  @Field(() => Int, { description: 'Meetings, not cancelled, on another day than first planned.' })
  moved!: number;

  @Field(() => Int, { description: 'Meetings that were cancelled.' })
  cancelled!: number;

  @Field(() => Int, { description: 'Meetings that are over but not recorded.' })
  overdue!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Meetings held, moved ones too, of those first planned for a day before today or recorded already, 0 to 1; for MONTHLY the same as `headline.meetingsHeld`. Null when there was none.',
  })
  heldAsPlannedShare!: number | null;

  @Field(() => [AttendanceCount], {
    description: 'Attendances at these meetings by state, all five states in their order.',
  })
  attendance!: AttendanceCount[];

  @Field(() => Float, {
    nullable: true,
    description:
      'PRESENT and LATE, of all attendances that were recorded, 0 to 1; null when none was.',
  })
  attendanceShare!: number | null;

  @Field(() => [MeetingFiguresTopic], {
    description: 'Topics taught at these meetings, the most frequent first, then by name.',
  })
  topics!: MeetingFiguresTopic[];
}
