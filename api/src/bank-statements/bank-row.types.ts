import { Authorized, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateTimeScalar,
  LocalDateScalar,
  Permission,
  RuleCode,
  RupiahScalar,
  type LocalDate,
} from '../kernel/index.js';
import { BankRowAsideReason } from './bank-row-decision.entity.js';

/** How far a row is. */
export enum BankRowState {
  PROPOSED = 'PROPOSED',
  UNMATCHED = 'UNMATCHED',
  BROKEN = 'BROKEN',
  MATCHED = 'MATCHED',
  SET_ASIDE = 'SET_ASIDE',
  KNOWN = 'KNOWN',
}
registerEnumType(BankRowState, {
  name: 'BankRowState',
  description: 'How far a row of a statement is.',
  valuesConfig: {
    PROPOSED: { description: 'A premium of somebody, who is named; a person confirms it.' },
    UNMATCHED: { description: 'Nobody knows yet what it is.' },
    BROKEN: { description: 'It cannot be read.' },
    MATCHED: { description: 'It stands for a deposit, a premium or a refund on record.' },
    SET_ASIDE: { description: 'It needs no match, for a reason.' },
    KNOWN: { description: 'The same movement stands in an earlier file.' },
  },
});

/** How many rows are in each state. */
@ObjectType({ description: 'How many rows are in each state, and what they add up to.' })
export class BankRowCounts {
  @Field(() => Int, { description: 'All rows below the titles.' })
  rows!: number;

  @Field(() => Int, { description: 'Rows that stand for something on record.' })
  matched!: number;

  @Field(() => Int, { description: 'Rows with a proposed premium.' })
  proposed!: number;

  @Field(() => Int, { description: 'Rows that nobody knows yet.' })
  unmatched!: number;

  @Field(() => Int, { description: 'Rows that cannot be read.' })
  broken!: number;

  @Field(() => Int, { description: 'Rows set aside.' })
  setAside!: number;

  @Field(() => Int, { description: 'Rows that stand in an earlier file.' })
  known!: number;

  @Field(() => RupiahScalar, { description: 'What came in by all good rows, in whole rupiah.' })
  moneyIn!: number;

  @Field(() => RupiahScalar, { description: 'What went out, in whole rupiah, as more than zero.' })
  moneyOut!: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the first good row.' })
  firstOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the last good row.' })
  lastOn!: LocalDate | null;
}

/** What holds for a row at present. */
@ObjectType({ description: 'What was decided about a row and holds at present.' })
export class BankRowVerdict {
  readonly rowId!: string;

  @Field(() => Boolean, { description: 'True when the import found it by itself.' })
  isAutomatic!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  decidedAt!: Date;

  @Field(() => String, { description: 'Who decided, or imported the file.' })
  decidedByName!: string;

  @Field(() => BankRowAsideReason, {
    nullable: true,
    description: 'Why it was set aside, or null.',
  })
  asideReason!: BankRowAsideReason | null;

  @Field(() => String, { nullable: true, description: 'A note on it, or null.' })
  note!: string | null;

  @Field(() => ID, { nullable: true, description: 'The deposit it stands for, or null.' })
  depositId!: string | null;

  @Field(() => String, { nullable: true, description: 'The number of that deposit’s slip.' })
  slipNumber!: string | null;

  @Field(() => ID, { nullable: true, description: 'The premium payment it stands for, or null.' })
  paymentId!: string | null;

  @Field(() => String, { nullable: true, description: 'The number of that payment’s receipt.' })
  receiptNumber!: string | null;

  @Field(() => Boolean, { description: 'True when that payment was reversed since.' })
  isReversed!: boolean;

  @Field(() => ID, { nullable: true, description: 'The refund payout it stands for, or null.' })
  payoutId!: string | null;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, {
    nullable: true,
    description: 'Whose premium it is, or who got the refund; null for a deposit.',
  })
  personName!: string | null;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => ID, { nullable: true, description: 'Whose premium it is, by id; null otherwise.' })
  participantId!: string | null;
}

/** What became of one row of a request. */
@ObjectType({ description: 'What became of one row of a request.' })
export class BankRowOutcome {
  @Field(() => ID, { description: 'Id of the row.' })
  rowId!: string;

  @Field(() => String, { nullable: true, description: 'The new receipt’s number, or null.' })
  receiptNumber!: string | null;

  @Field(() => RuleCode, {
    nullable: true,
    description: 'The rule that refused it; null when done.',
  })
  rule!: RuleCode | null;
}
