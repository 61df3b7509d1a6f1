import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalMonthScalar, RuleCode, RupiahScalar, type LocalMonth } from '../kernel/index.js';

/** One participant's row when the sheet of a meeting is opened. */
@ObjectType({
  description: 'One participant’s row on the sheet of a meeting, with what is recorded already.',
})
export class RosterEntry {
  meetingId!: string;
  meetsOn!: string;
  participantId!: string;
  enrolmentId!: string;

  @Field(() => RupiahScalar, {
    description: 'Premiums taken from the participant at this meeting, in whole rupiah.',
  })
  paidHere!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Row on the printed sheet, from 1; null when none was printed, or for who joined after the last copy.',
  })
  paperPosition!: number | null;
}

/** A month that is not paid in full. */
@ObjectType({ description: 'A month of the term that is not paid in full.' })
export class OpenMonth {
  @Field(() => LocalMonthScalar, { description: 'The month.' })
  month!: LocalMonth;

  @Field(() => RupiahScalar, { description: 'What is missing in it, in whole rupiah.' })
  amount!: number;
}

/** What became of one row of a sheet. */
@ObjectType({ description: 'What became of one row of a sheet that was sent.' })
export class MeetingSheetRow {
  @Field(() => Int, { description: 'Place of the row in the input, from 0.' })
  index!: number;

  @Field(() => ID, { description: 'The participant as sent.' })
  participantId!: string;

  @Field(() => Boolean, { description: 'True when the whole row was kept, false when none of it.' })
  accepted!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the receipt; null when no money was recorded.',
  })
  receiptNumber!: string | null;

  @Field(() => RuleCode, {
    nullable: true,
    description: 'The rule that refused the row; null when it was kept.',
  })
  rule!: RuleCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was expected and what was found; null when the row was kept.',
  })
  message!: string | null;
}

/** What became of the cash count on a sheet. */
@ObjectType({ description: 'What became of the cash count on a sheet that was sent.' })
export class SheetCash {
  @Field(() => Boolean, { description: 'True when the count was kept.' })
  accepted!: boolean;

  @Field(() => RuleCode, {
    nullable: true,
    description: 'The rule that refused it; null when it was kept.',
  })
  rule!: RuleCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was expected and what was found; null when it was kept.',
  })
  message!: string | null;
}

/** What a sheet recorded, as it is kept for a device that asks again. */
export interface SheetReport {
  rows: MeetingSheetRow[];
  acceptedCount: number;
  rejectedCount: number;
  premiumTotal: number;
  /** Null when no cash was counted. */
  cash: SheetCash | null;
}

/** The answer to a sheet. */
@ObjectType({ description: 'What a sheet recorded, row by row: nothing is dropped silently.' })
export class MeetingSheetResult implements SheetReport {
  meetingId!: string;

  @Field(() => [MeetingSheetRow], { description: 'What became of each row, in the order sent.' })
  rows!: MeetingSheetRow[];

  @Field(() => Int, { description: 'Rows that were kept.' })
  acceptedCount!: number;

  @Field(() => Int, { description: 'Rows that were refused.' })
  rejectedCount!: number;

  @Field(() => RupiahScalar, { description: 'Premiums recorded by this sheet, in whole rupiah.' })
  premiumTotal!: number;

  @Field(() => SheetCash, {
    nullable: true,
    description: 'What became of the cash count; null when none was sent.',
  })
  cash!: SheetCash | null;
}
