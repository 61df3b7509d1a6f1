import { Field, Int, ObjectType } from 'type-graphql';
import { BankNumberFormat } from './bank-amount.js';
import { CsvDelimiter } from './bank-csv.js';
import { BankDateFormat } from './bank-date.js';
import { BankStatement } from './bank-statement.entity.js';
import type { StatementMapping } from './statement-mapping.js';

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

/** What an import did. */
@ObjectType({ description: 'What an import did.' })
export class BankStatementImport {
  @Field(() => BankStatement, { description: 'The statement, of now or of the earlier import.' })
  statement!: BankStatement;

  @Field(() => Boolean, { description: 'False when exactly this file was imported before.' })
  isNew!: boolean;
}
