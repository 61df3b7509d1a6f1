import { Authorized, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateTimeScalar,
  FieldCode,
  LocalDateScalar,
  Permission,
  RuleCode,
  RupiahScalar,
  type LocalDate,
} from '../kernel/index.js';
import { BankNumberFormat } from './bank-amount.js';
import { CsvDelimiter } from './bank-csv.js';
import { BankDateFormat } from './bank-date.js';
import { BankFileEncoding } from './bank-encoding.js';
import { BankRowAsideReason } from './bank-row-decision.entity.js';
import { BankStatement } from './bank-statement.entity.js';
import { BankRowOpenBecause } from './row-matching.js';
import type { StatementMapping } from './statement-mapping.js';
import { BankRowField } from './statement-rows.js';
import { BankRowNaming } from './transfer-text.js';

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

/** Where the mapping of a preview comes from. */
export enum BankMappingSource {
  GIVEN = 'GIVEN',
  REMEMBERED = 'REMEMBERED',
  GUESSED = 'GUESSED',
}
registerEnumType(BankMappingSource, {
  name: 'BankMappingSource',
  description:
    'Where the mapping of a preview comes from: given, from the last import, or guessed.',
});

/** Which column of a bank’s file is what. */
@ObjectType({ description: 'Which column of a bank’s file is what; columns are counted from 1.' })
export class BankStatementMapping implements StatementMapping {
  @Field(() => CsvDelimiter, { description: 'What stands between the columns.' })
  delimiter!: CsvDelimiter;

  @Field(() => Int, { description: 'The line with the titles, from 1; 0 when there is none.' })
  titleLine!: number;

  @Field(() => Int, { description: 'The column of days.' })
  dateColumn!: number;

  @Field(() => Int, { nullable: true, description: 'The column of amounts; null when in two.' })
  amountColumn!: number | null;

  @Field(() => Int, { nullable: true, description: 'The column of what went out, or null.' })
  debitColumn!: number | null;

  @Field(() => Int, { nullable: true, description: 'The column of what came in, or null.' })
  creditColumn!: number | null;

  @Field(() => Int, { nullable: true, description: 'The column that says CR or DB, or null.' })
  directionColumn!: number | null;

  @Field(() => Int, { description: 'The column of texts.' })
  descriptionColumn!: number;

  @Field(() => Int, { nullable: true, description: 'The column of references, or null.' })
  referenceColumn!: number | null;

  @Field(() => BankDateFormat, { description: 'How days are written.' })
  dateFormat!: BankDateFormat;

  @Field(() => BankNumberFormat, { description: 'How amounts are written.' })
  numberFormat!: BankNumberFormat;
}

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

/** One row of a preview. */
@ObjectType({ description: 'What an import would do with one row.' })
export class BankPreviewRow {
  @Field(() => Int, { description: 'The line of the file it begins on, from 1.' })
  number!: number;

  @Field(() => String, { description: 'The row as it stands in the file.' })
  raw!: string;

  @Field(() => BankRowState, { description: 'What it would be.' })
  state!: BankRowState;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of it; null when unreadable.' })
  bookedOn!: LocalDate | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Whole rupiah: more than zero came in, less went out; null when unreadable.',
  })
  amount!: number | null;

  @Field(() => String, { nullable: true, description: 'Its text; null when unreadable.' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'The bank’s reference, or null.' })
  reference!: string | null;

  @Field(() => BankRowField, { nullable: true, description: 'What of it cannot be read, or null.' })
  faultField!: BankRowField | null;

  @Field(() => FieldCode, { nullable: true, description: 'Why it cannot be read, or null.' })
  faultCode!: FieldCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'The slip, receipt or payee it would be matched with; null when with nothing.',
  })
  matchedWith!: string | null;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { nullable: true, description: 'Who is named in its text, or null.' })
  namedParticipant!: string | null;

  @Field(() => BankRowNaming, { nullable: true, description: 'How they are named, or null.' })
  namedBy!: BankRowNaming | null;

  @Field(() => BankRowOpenBecause, { nullable: true, description: 'Why nothing is proposed.' })
  openBecause!: BankRowOpenBecause | null;

  @Field(() => RuleCode, { nullable: true, description: 'The rule that refuses the payment.' })
  openRule!: RuleCode | null;
}

/** What an import of a file would do. */
@ObjectType({ description: 'What an import of a file would do; nothing is stored.' })
export class BankStatementPreview {
  readonly allRows!: readonly BankPreviewRow[];

  @Field(() => BankFileEncoding, { description: 'How its letters were read.' })
  encoding!: BankFileEncoding;

  @Field(() => BankStatementMapping, { description: 'The mapping it was read with.' })
  mapping!: BankStatementMapping;

  @Field(() => BankMappingSource, { description: 'Where that mapping comes from.' })
  mappingSource!: BankMappingSource;

  @Field(() => [String], {
    description: 'What stands in each column of the line of titles, or else of the first row.',
  })
  columns!: string[];

  @Field(() => BankRowCounts, { description: 'How many rows would be in each state.' })
  counts!: BankRowCounts;

  @Field(() => BankStatement, {
    nullable: true,
    description:
      'The import of exactly this file, if there is one; then an import changes nothing.',
  })
  knownStatement!: BankStatement | null;
}

/** What an import did. */
@ObjectType({ description: 'What an import did.' })
export class BankStatementImport {
  @Field(() => BankStatement, { description: 'The statement, of now or of the earlier import.' })
  statement!: BankStatement;

  @Field(() => Boolean, { description: 'False when exactly this file was imported before.' })
  isNew!: boolean;
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

/** What a row may stand for. */
export enum BankThingKind {
  DEPOSIT = 'DEPOSIT',
  PAYMENT = 'PAYMENT',
  PAYOUT = 'PAYOUT',
}
registerEnumType(BankThingKind, {
  name: 'BankThingKind',
  description: 'What a row may stand for: a deposit of cash, a premium by transfer, a refund.',
});

/** Something on record that should stand on a statement and does not. */
@ObjectType({
  description: 'Something on record that should stand on a statement of the bank and does not yet.',
})
export class BankThing {
  @Field(() => BankThingKind, { description: 'What it is.' })
  kind!: BankThingKind;

  @Field(() => ID, { description: 'Id of the deposit, payment or payout.' })
  id!: string;

  @Field(() => RupiahScalar, {
    description: 'Whole rupiah as it stands on the account: less than zero for a refund.',
  })
  amount!: number;

  @Field(() => LocalDateScalar, { description: 'Day on record.' })
  on!: LocalDate;

  @Field(() => Int, { description: 'Days since.' })
  ageDays!: number;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { description: 'Number of the slip or the receipt, or who got the refund.' })
  label!: string;
}

/** The books beside the statements. */
@ObjectType({
  description: 'What the ledger says of the premium bank account beside what the statements say.',
})
export class BankReconciliation {
  @Field(() => RupiahScalar, { description: 'What the ledger has in the bank on the last day.' })
  ledgerBalance!: number;

  @Field(() => RupiahScalar, { description: 'What the ledger moved in the period; in less out.' })
  ledgerMoved!: number;

  @Field(() => RupiahScalar, { description: 'What the good rows of the period add up to.' })
  statementMoved!: number;

  @Field(() => RupiahScalar, { description: '`ledgerMoved` less `statementMoved`.' })
  difference!: number;

  @Field(() => RupiahScalar, { description: 'Of the rows: matched.' })
  matched!: number;

  @Field(() => RupiahScalar, { description: 'Of the rows: set aside.' })
  setAside!: number;

  @Field(() => RupiahScalar, { description: 'Of the rows: proposed or unmatched.' })
  open!: number;

  @Field(() => Int, { description: 'Rows proposed or unmatched.' })
  openCount!: number;

  @Field(() => [BankThing], {
    description:
      'On record, older than asked for and on no statement: the oldest first, at most 100.',
  })
  missing!: BankThing[];

  @Field(() => Int, { description: 'How many are missing in all.' })
  missingCount!: number;

  @Field(() => RupiahScalar, { description: 'What all that are missing add up to.' })
  missingTotal!: number;
}
