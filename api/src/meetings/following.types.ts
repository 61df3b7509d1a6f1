import { IsOptional, Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalTimeScalar, RuleCode } from '../kernel/index.js';
import { Meeting } from './meeting.entity.js';
import { CLASH_REASON, DURATION, DURATION_MAX, DURATION_MIN } from './meeting.enums.js';

@InputType({
  description:
    'What becomes of a meeting and all that follow; what is left out stays, of each meeting and of the group.',
})
export class MeetingMoveFollowingInput {
  @IsOptional()
  @Length(1, 200)
  @Field(() => String, {
    nullable: true,
    description:
      'The group’s new rule, as an RFC 5545 RRULE; each meeting moves to the day by it in its own month.',
  })
  meetingRule?: string | null;

  @Field(() => LocalTimeScalar, {
    nullable: true,
    description: 'New time, on the institution’s clock.',
  })
  startsAt?: string | null;

  @IsOptional()
  @Min(DURATION_MIN)
  @Max(DURATION_MAX)
  @Field(() => Int, { nullable: true, description: DURATION })
  durationMinutes?: number | null;

  @IsOptional()
  @Length(1, 200)
  @Field(() => String, { nullable: true, description: 'New place, 1 to 200 characters.' })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: 'The officer who leads them from now on.' })
  officerId?: string | null;

  @Length(1, 500)
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, { nullable: true, description: CLASH_REASON })
  clashReason?: string | null;
}

/** What became of one of the meetings that were to change. */
@ObjectType({ description: 'What became of one of the meetings that were to change.' })
export class MeetingMoveFollowingRow {
  @Field(() => Meeting, { description: 'The meeting, as it is now.' })
  meeting!: Meeting;

  @Field(() => Boolean, { description: 'True when it changed, false when it stayed as it was.' })
  accepted!: boolean;

  @Field(() => RuleCode, {
    nullable: true,
    description: 'The rule that refused it; null when it changed.',
  })
  rule!: RuleCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was expected and what was found; null when it changed.',
  })
  message!: string | null;
}

/** What became of a meeting and all that follow. */
@ObjectType({ description: 'What became of a meeting and all that follow, one by one.' })
export class MeetingMoveFollowingResult {
  @Field(() => [MeetingMoveFollowingRow], {
    description: 'Every planned monthly meeting from the given one on, the earliest first.',
  })
  rows!: MeetingMoveFollowingRow[];

  @Field(() => Int, { description: 'Meetings that changed.' })
  movedCount!: number;
}
