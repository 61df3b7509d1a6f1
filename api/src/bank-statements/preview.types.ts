import { Authorized, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  FieldCode,
  LocalDateScalar,
  Permission,
  RuleCode,
  RupiahScalar,
  type LocalDate,
} from '../kernel/index.js';
import { BankFileEncoding } from './bank-encoding.js';
import { BankRowCounts, BankRowState } from './bank-row.types.js';
import { BankStatement } from './bank-statement.entity.js';
import { BankRowOpenBecause } from './row-matching.js';
import { BankStatementMapping } from './statement.types.js';
import { BankRowField } from './statement-rows.js';
import { BankRowNaming } from './transfer-text.js';

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
