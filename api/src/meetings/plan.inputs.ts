import { ArrayMaxSize, IsOptional, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { CLASH_REASON } from './meeting.enums.js';

@InputType({ description: 'What an officer decided about one day of a plan.' })
export class MeetingPlanChoiceInput {
  @Field(() => LocalDateScalar, { description: 'The day by the rule that is meant.' })
  occursOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The day on which to meet, between the days by the rule before and after; null to leave this meeting out.',
  })
  meetsOn?: LocalDate | null;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, {
    nullable: true,
    description: 'Why on that day, 1 to 500 characters; left out, the name of the day off.',
  })
  reason?: string | null;
}

@InputType({ description: 'Which monthly meetings of a group to plan by its rule.' })
export class MeetingPlanInput {
  @Field(() => ID, { description: 'The group.' })
  groupId!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day; today when left out or earlier.',
  })
  fromOn?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Last day, within the cohort’s term and at most 120 meetings ahead; left out, as far as that.',
  })
  untilOn?: LocalDate | null;

  @IsOptional()
  @ArrayMaxSize(120)
  @ValidateNested({ each: true })
  @Field(() => [MeetingPlanChoiceInput], {
    nullable: true,
    description: 'What was decided about single days, at most 120.',
  })
  choices?: MeetingPlanChoiceInput[] | null;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, { nullable: true, description: CLASH_REASON })
  clashReason?: string | null;
}
