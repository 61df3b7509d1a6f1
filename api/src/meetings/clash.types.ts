import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IsOptional, Length, Max, Min } from 'class-validator';
import { DayOff } from '../closures/index.js';
import { LocalDateScalar, LocalTimeScalar, type LocalDate } from '../kernel/index.js';
import { Meeting } from './meeting.entity.js';
import { DURATION, DURATION_MAX, DURATION_MIN, MeetingKind } from './meeting.enums.js';

/** What stands in the way of a meeting. */
export enum MeetingClashKind {
  GROUP_MEETS = 'GROUP_MEETS',
  OFFICER_BUSY = 'OFFICER_BUSY',
  HOST_BUSY = 'HOST_BUSY',
  PLACE_TAKEN = 'PLACE_TAKEN',
  DAY_OFF = 'DAY_OFF',
  GAP_SHORT = 'GAP_SHORT',
  GAP_LONG = 'GAP_LONG',
}
registerEnumType(MeetingClashKind, {
  name: 'MeetingClashKind',
  description: 'What stands in the way of a meeting.',
  valuesConfig: {
    GROUP_MEETS: {
      description: 'The group meets on that day already; the only one that cannot be overridden.',
    },
    OFFICER_BUSY: { description: 'The officer leads another meeting at that time.' },
    HOST_BUSY: { description: 'The host hosts another meeting at that time.' },
    PLACE_TAKEN: {
      description:
        'Another meeting is at the same place at that time; case and spaces do not matter.',
    },
    DAY_OFF: { description: 'The day is a public holiday, joint leave or a closure.' },
    GAP_SHORT: {
      description: 'Under 21 days to the monthly meeting before or after, and less than now.',
    },
    GAP_LONG: {
      description:
        'Over 40 days to the monthly meeting before, or, when it is moved, to the one after, and more than now. Where the one before is longer ago than that already, the days count from today.',
    },
  },
});

/** One thing that stands in the way of a meeting. */
@ObjectType({ description: 'One thing that stands in the way of a meeting.' })
export class MeetingClash {
  @Field(() => MeetingClashKind, { description: 'What it is.' })
  kind!: MeetingClashKind;

  @Field(() => LocalDateScalar, { description: 'Day of the meeting that was judged.' })
  on!: LocalDate;

  @Field(() => Meeting, {
    nullable: true,
    description: 'The other meeting; null for a day off, and for one that is only being planned.',
  })
  meeting!: Meeting | null;

  @Field(() => DayOff, { nullable: true, description: 'The day off; null for every other kind.' })
  dayOff!: DayOff | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days to the other meeting; null but for GAP_SHORT and GAP_LONG.',
  })
  gapDays!: number | null;

  @Field(() => Boolean, { description: 'True when a `clashReason` lets the meeting take place.' })
  canOverride!: boolean;
}

@InputType({ description: 'When and where a meeting might take place.' })
export class MeetingSlotInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The planned meeting that might move there; left out for a new one.',
  })
  meetingId?: string | null;

  @Field(() => MeetingKind, {
    nullable: true,
    description:
      'What it is for; left out, that of `meetingId`, else MONTHLY with a group and OUTREACH without.',
  })
  kind?: MeetingKind | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The group that meets; left out, that of `meetingId`, else none.',
  })
  groupId?: string | null;

  @Field(() => ID, { description: 'The officer who leads it.' })
  officerId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The participant who hosts it; left out, the host of `meetingId`, else nobody.',
  })
  hostParticipantId?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day.' })
  meetsOn!: LocalDate;

  @Field(() => LocalTimeScalar, { description: 'Time it begins, on the institution’s clock.' })
  startsAt!: string;

  @IsOptional()
  @Min(DURATION_MIN)
  @Max(DURATION_MAX)
  @Field(() => Int, {
    nullable: true,
    description: `${DURATION} Left out, that of \`meetingId\`, else 120.`,
  })
  durationMinutes?: number | null;

  @IsOptional()
  @Length(1, 200)
  @Field(() => String, {
    nullable: true,
    description:
      'Where, 1 to 200 characters; left out, the place of `meetingId`, else nowhere yet.',
  })
  place?: string | null;
}
