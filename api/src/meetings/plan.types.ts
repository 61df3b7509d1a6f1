import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayOff } from '../closures/index.js';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { MeetingClash } from './clash.types.js';
import { Meeting } from './meeting.entity.js';

/** What becomes of one day of a plan. */
export enum MeetingPlanOutcome {
  PLANNED = 'PLANNED',
  MOVED_FOR_DAY_OFF = 'MOVED_FOR_DAY_OFF',
  NEEDS_CHOICE = 'NEEDS_CHOICE',
  EXISTS = 'EXISTS',
  CLASHES = 'CLASHES',
  LEFT_OUT = 'LEFT_OUT',
}
registerEnumType(MeetingPlanOutcome, {
  name: 'MeetingPlanOutcome',
  description: 'What becomes of one day of a plan.',
  valuesConfig: {
    PLANNED: { description: 'A meeting is planned on `meetsOn`.' },
    MOVED_FOR_DAY_OFF: {
      description: 'A meeting is planned, but on another day, because the day by the rule is off.',
    },
    NEEDS_CHOICE: {
      description: 'The day by the rule is off and the officer is to choose; nothing is planned.',
    },
    EXISTS: {
      description:
        'The month (of a weekly rule: the week) has its meeting already, held or cancelled ones too; nothing is planned.',
    },
    CLASHES: { description: 'Something stands in the way; nothing is planned.' },
    LEFT_OUT: { description: 'The officer chose to leave it out; nothing is planned.' },
  },
});

/** One day of a plan. */
@ObjectType({ description: 'One day of a plan: what the rule says and what becomes of it.' })
export class MeetingPlanDay {
  @Field(() => LocalDateScalar, { description: 'The day by the group’s rule.' })
  occursOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The day of the meeting, or the one that clashes; null when there is to be a choice or no meeting.',
  })
  meetsOn!: LocalDate | null;

  @Field(() => MeetingPlanOutcome, { description: 'What becomes of it.' })
  outcome!: MeetingPlanOutcome;

  @Field(() => DayOff, {
    nullable: true,
    description: 'Why the day by the rule is off; null when it is not.',
  })
  dayOff!: DayOff | null;

  @Field(() => [MeetingClash], {
    description: 'What stands in the way; of a planned meeting, what was accepted for a reason.',
  })
  clashes!: MeetingClash[];

  @Field(() => Meeting, {
    nullable: true,
    description: 'The meeting that exists or was planned; null in a preview until it does.',
  })
  meeting!: Meeting | null;
}

/** A plan of a group's monthly meetings. */
@ObjectType({ description: 'A plan of a group’s monthly meetings, day by day of its rule.' })
export class MeetingPlan {
  @Field(() => [MeetingPlanDay], { description: 'Its days, in their order, at most 120.' })
  days!: MeetingPlanDay[];

  @Field(() => Int, { description: 'Meetings that are planned by it, or would be.' })
  plannedCount!: number;
}
