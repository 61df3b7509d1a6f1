import { ArrayMaxSize, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { AttendanceState } from '../attendance/index.js';
import {
  LocalDateScalar,
  LocalMonthScalar,
  RupiahScalar,
  type LocalDate,
  type LocalMonth,
} from '../kernel/index.js';
import { AgendaItemInput, QuestionInput } from '../meetings/index.js';
import { CashCountInput } from './cash-count.inputs.js';

@InputType({
  description: 'One participant’s row of a meeting’s sheet: attendance, money or both.',
})
export class MeetingSheetRowInput {
  @Field(() => ID, { description: 'The participant.' })
  participantId!: string;

  @Field(() => AttendanceState, {
    nullable: true,
    description: 'Whether the participant came; left out, it stays unrecorded.',
  })
  attendance?: AttendanceState | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, {
    nullable: true,
    description: 'A remark on the attendance, at most 500 characters.',
  })
  note?: string | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Premium handed over in cash, whole rupiah, more than zero; left out, none was.',
  })
  premiumAmount?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The other participant who brought the money; left out when the payer came.',
  })
  carriedByParticipantId?: string | null;

  @IsOptional()
  @ArrayMaxSize(120)
  @Field(() => [LocalMonthScalar], {
    nullable: true,
    description:
      'The months the premium pays, at most 120, none of them paid in full; it fills the earliest first. Left out, the oldest unpaid ones, then months ahead.',
  })
  months?: LocalMonth[] | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      'What the device knows to be on record from this participant at this meeting (`RosterEntry.paidHere`), whole rupiah; left out, nothing. When somebody recorded more meanwhile, the row is refused and nothing is taken twice.',
  })
  paidBefore?: number | null;
}

@InputType({ description: 'Something a meeting decided.' })
export class DecisionInput {
  @Length(1, 2000)
  @Field(() => String, { description: 'What was decided, 1 to 2,000 characters.' })
  text!: string;

  @IsOptional()
  @Length(1, 200)
  @Field(() => String, { nullable: true, description: 'Who sees to it, 1 to 200 characters.' })
  ownerName?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when.' })
  dueOn?: LocalDate | null;
}

@InputType({ description: 'The sheet of a meeting that took place, recorded in one save.' })
export class MeetingHoldInput {
  @Length(8, 100)
  @Field(() => ID, {
    description:
      'Made by the device for this sheet, 8 to 100 characters: sent again under the same key, it counts once and gets the same answer.',
  })
  requestKey!: string;

  @IsOptional()
  @MaxLength(10_000)
  @Field(() => String, {
    nullable: true,
    description:
      'The minutes, at most 10,000 characters; they replace earlier ones. Left out, those stay.',
  })
  minutes?: string | null;

  @IsOptional()
  @ArrayMaxSize(50)
  @Field(() => [ID], {
    nullable: true,
    description: 'Topics that were taught, at most 50; they are added to those recorded before.',
  })
  topicIds?: string[] | null;

  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [DecisionInput], {
    nullable: true,
    description: 'What was decided, at most 50; added to what was recorded before.',
  })
  decisions?: DecisionInput[] | null;

  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [AgendaItemInput], {
    nullable: true,
    description: 'What was talked about, at most 50; added to what was recorded before.',
  })
  agendaItems?: AgendaItemInput[] | null;

  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [QuestionInput], {
    nullable: true,
    description: 'What was asked, at most 50; added to what was recorded before.',
  })
  questions?: QuestionInput[] | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => CashCountInput, {
    nullable: true,
    description:
      'The cash as it was counted after these rows; judged by itself, like a row. Left out, it was not counted.',
  })
  cash?: CashCountInput | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether the planned host hosted it. If not, the turn is cancelled and the place in the queue kept. It matters when the meeting is recorded for the first time.',
  })
  hostAttended!: boolean;

  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Field(() => [MeetingSheetRowInput], {
    description: 'The participants’ rows, at most 100; none when nobody came.',
  })
  rows!: MeetingSheetRowInput[];
}
