import { IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalDateScalar, LocalTimeScalar, sortInput, type LocalDate } from '../kernel/index.js';
import {
  CLASH_REASON,
  DURATION,
  DURATION_MAX,
  DURATION_MIN,
  MeetingKind,
  MeetingStatus,
} from './meeting.enums.js';

@InputType({ description: 'Which meetings to list; all given conditions must hold.' })
export class MeetingFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only meetings of this group.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only meetings this officer leads.' })
  officerId?: string | null;

  @Field(() => MeetingKind, { nullable: true, description: 'Only this kind.' })
  kind?: MeetingKind | null;

  @Field(() => MeetingStatus, { nullable: true, description: 'Only this status.' })
  status?: MeetingStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that are over but not recorded, or only all others.',
  })
  isOverdue?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On this day or later.' })
  meetsOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On this day or earlier.' })
  meetsOnTo?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First planned for this day or later, wherever it was moved since.',
  })
  plannedOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First planned for this day or earlier, wherever it was moved since.',
  })
  plannedOnTo?: LocalDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only meetings, not cancelled, on another day than first planned (as `MeetingFigures.moved` counts), or only all others.',
  })
  wasMoved?: boolean | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Only meetings that `Headline.meetingsHeld` counts, for a period from this day on; with `status` HELD, those it counts as held.',
  })
  judgedOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Only meetings that `Headline.meetingsHeld` counts, for a period up to this day.',
  })
  judgedOnTo?: LocalDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only monthly meetings without a host (cancelled ones need none), or only meetings with one.',
  })
  withoutHost?: boolean | null;
}

/** What meetings can be ordered by. */
export enum MeetingSortField {
  MEETS_ON = 'MEETS_ON',
}
registerEnumType(MeetingSortField, {
  name: 'MeetingSortField',
  description: 'What meetings can be ordered by.',
});
export const MeetingSort = sortInput('MeetingSort', () => MeetingSortField);

@InputType({ description: 'A meeting to be planned.' })
export class MeetingScheduleInput {
  @Field(() => MeetingKind, { description: 'What it is for.' })
  kind!: MeetingKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The group that meets; a monthly meeting needs one.',
  })
  groupId?: string | null;

  @Field(() => ID, { description: 'The officer who leads it.' })
  officerId!: string;

  @Field(() => LocalDateScalar, { description: 'Day, today or later.' })
  meetsOn!: LocalDate;

  @Field(() => LocalTimeScalar, { description: 'Time it begins, on the institution’s clock.' })
  startsAt!: string;

  @IsOptional()
  @Min(DURATION_MIN)
  @Max(DURATION_MAX)
  @Field(() => Int, { nullable: true, description: `${DURATION} Left out, 120.` })
  durationMinutes?: number | null;

  @IsOptional()
  @Length(1, 200)
  @Field(() => String, { nullable: true, description: 'Where, 1 to 200 characters.' })
  place?: string | null;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, {
    nullable: true,
    description: 'What is to be talked about, at most 2,000 characters.',
  })
  agenda?: string | null;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, { nullable: true, description: CLASH_REASON })
  clashReason?: string | null;
}

@InputType({ description: 'Where to move a planned meeting.' })
export class MeetingMoveInput {
  @Field(() => LocalDateScalar, { description: 'New day, today or later.' })
  meetsOn!: LocalDate;

  @Field(() => LocalTimeScalar, { description: 'New time, on the institution’s clock.' })
  startsAt!: string;

  @IsOptional()
  @Min(DURATION_MIN)
  @Max(DURATION_MAX)
  @Field(() => Int, { nullable: true, description: `${DURATION} Left out, it stays.` })
  durationMinutes?: number | null;

  @IsOptional()
  @Length(1, 200)
  @Field(() => String, {
    nullable: true,
    description: 'New place, 1 to 200 characters; left out, it stays.',
  })
  place?: string | null;

  @Length(1, 500)
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, { nullable: true, description: CLASH_REASON })
  clashReason?: string | null;
}

@InputType({ description: 'Why a meeting does not take place.' })
export class MeetingCancelInput {
  @Length(1, 500)
  @Field(() => String, { description: 'The reason, 1 to 500 characters.' })
  reason!: string;
}
