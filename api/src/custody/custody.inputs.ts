import { IsOptional, Length, Max, Min } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';
import { HandoverState } from './cash-handover.entity.js';

/** Cash in one hand-over or deposit in rupiah at the most, as the database holds it. */
const AMOUNT_MAX = 10_000_000_000;

@InputType({ description: 'Premium cash given to somebody else.' })
export class CashHandOverInput {
  @Length(8, 100)
  @Field(() => ID, {
    description:
      'Made by the device, 8 to 100 characters: sent again under the same key, it counts once.',
  })
  requestKey!: string;

  @Field(() => ID, { description: 'The cohort whose cash it is.' })
  cohortId!: string;

  @Field(() => ID, { description: 'Who took it, an active user of the institution.' })
  toUserId!: string;

  @Min(1)
  @Max(AMOUNT_MAX)
  @Field(() => RupiahScalar, { description: 'Whole rupiah, 1 to 10,000,000,000.' })
  amount!: number;

  @Field(() => LocalDateScalar, { description: 'Day it changed hands, today or earlier.' })
  handedOn!: LocalDate;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, { nullable: true, description: 'A remark, 1 to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'Why a hand-over is refused or taken back.' })
export class CashHandoverReasonInput {
  @Length(3, 500)
  @Field(() => String, { description: 'The reason, 3 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Premium cash taken to the bank.' })
export class BankDepositRecordInput {
  @Length(8, 100)
  @Field(() => ID, {
    description:
      'Made by the device, 8 to 100 characters: sent again under the same key, it counts once.',
  })
  requestKey!: string;

  @Field(() => ID, { description: 'The cohort whose cash it is.' })
  cohortId!: string;

  @Min(1)
  @Max(AMOUNT_MAX)
  @Field(() => RupiahScalar, { description: 'Whole rupiah, 1 to 10,000,000,000.' })
  amount!: number;

  @Field(() => LocalDateScalar, { description: 'Day on the slip, today or earlier.' })
  depositedOn!: LocalDate;

  @Length(3, 60)
  @Field(() => String, { description: 'Number of the slip, 3 to 60 characters.' })
  slipNumber!: string;
}

@InputType({ description: 'Which hand-overs to list; all given conditions must hold.' })
export class CashHandoverFilter {
  @Field(() => HandoverState, { nullable: true, description: 'Only in this state.' })
  state?: HandoverState | null;

  @Field(() => ID, { nullable: true, description: 'Only those this user gave or took.' })
  userId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that wait for the viewer’s confirmation, or only all others.',
  })
  waitsForMe?: boolean | null;
}

@InputType({ description: 'Which deposits to list; all given conditions must hold.' })
export class BankDepositFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this cohort.' })
  cohortId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On this day or later.' })
  depositedOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On this day or earlier.' })
  depositedOnTo?: LocalDate | null;
}
