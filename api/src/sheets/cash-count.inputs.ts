import { ArrayMaxSize, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { RupiahScalar } from '../kernel/index.js';
import { CashDenomination } from './cash-count.entity.js';

/** Cash of one meeting in whole rupiah at the most, as the database holds it. */
export const COUNTED_MAX = 1_000_000_000;

@InputType({ description: 'How many there are of one note or coin.' })
export class CashPiecesInput {
  @Field(() => CashDenomination, { description: 'The note or coin.' })
  denomination!: CashDenomination;

  @Min(0)
  @Max(100_000)
  @Field(() => Int, { description: 'How many, 0 to 100,000.' })
  count!: number;
}

@InputType({
  description:
    'The cash of a meeting as it was counted. Where it differs from the cash keyed it takes an explanation, and somebody else has to sign.',
})
export class CashCountInput {
  @Min(0)
  @Max(COUNTED_MAX)
  @Field(() => RupiahScalar, {
    description: 'All of it, whole rupiah, 0 to 1,000,000,000.',
  })
  counted!: number;

  @IsOptional()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Field(() => [CashPiecesInput], {
    nullable: true,
    description: 'The same by note and coin, which must add up to it; left out when not sorted.',
  })
  pieces?: CashPiecesInput[] | null;

  @IsOptional()
  @Length(1, 1000)
  @Field(() => String, {
    nullable: true,
    description: 'Why it differs from the cash keyed, 1 to 1,000 characters.',
  })
  explanation?: string | null;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, {
    nullable: true,
    description: 'Why it is counted again, 1 to 500 characters; only when a count is on record.',
  })
  reason?: string | null;
}

@InputType({ description: 'Which counts to list; all given conditions must hold.' })
export class CashCountFilter {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: those that differ from the cash keyed and that nobody signed for yet. False: all others.',
  })
  needsSignature?: boolean | null;
}

@InputType({ description: 'A count of its own, apart from the sheet.' })
export class MeetingCashCountInput extends CashCountInput {
  @Length(8, 100)
  @Field(() => ID, {
    description:
      'Made by the device for this count, 8 to 100 characters: sent again under the same key, it counts once.',
  })
  requestKey!: string;
}
