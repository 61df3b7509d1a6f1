import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { BankNumberFormat } from './bank-amount.js';
import { CsvDelimiter } from './bank-csv.js';
import { BankDateFormat } from './bank-date.js';
import { BankRowAsideReason } from './bank-row-decision.entity.js';
import { BankRowState } from './bank-row.types.js';

const COLUMNS_MAX = 100;
const KEY =
  'Made by the device, 8 to 100 characters: sent again under the same key, it counts once.';

@InputType({
  description:
    'Which column of a bank’s file is what; columns are counted from 1. Either `amountColumn`, or `debitColumn` and `creditColumn`.',
})
export class BankStatementMappingInput {
  @Field(() => CsvDelimiter, { description: 'What stands between the columns.' })
  delimiter!: CsvDelimiter;

  @Min(0)
  @Max(COLUMNS_MAX)
  @Field(() => Int, { description: 'The line with the titles, 1 to 100; 0 when there is none.' })
  titleLine!: number;

  @Min(1)
  @Max(COLUMNS_MAX)
  @Field(() => Int, { description: 'The column of days, 1 to 100.' })
  dateColumn!: number;

  @IsOptional()
  @Min(1)
  @Max(COLUMNS_MAX)
  @Field(() => Int, { nullable: true, description: 'The one column of amounts, 1 to 100.' })
  amountColumn?: number | null;

  @IsOptional()
  @Min(1)
  @Max(COLUMNS_MAX)
  @Field(() => Int, { nullable: true, description: 'The column of what went out, 1 to 100.' })
  debitColumn?: number | null;

  @IsOptional()
  @Min(1)
  @Max(COLUMNS_MAX)
  @Field(() => Int, { nullable: true, description: 'The column of what came in, 1 to 100.' })
  creditColumn?: number | null;

  @IsOptional()
  @Min(1)
  @Max(COLUMNS_MAX)
  @Field(() => Int, {
    nullable: true,
    description: 'The column that says CR or DB beside amounts without a sign, 1 to 100.',
  })
  directionColumn?: number | null;

  @Min(1)
  @Max(COLUMNS_MAX)
  @Field(() => Int, { description: 'The column of texts, 1 to 100.' })
  descriptionColumn!: number;

  @IsOptional()
  @Min(1)
  @Max(COLUMNS_MAX)
  @Field(() => Int, { nullable: true, description: 'The column of references, 1 to 100.' })
  referenceColumn?: number | null;

  @Field(() => BankDateFormat, { description: 'How days are written.' })
  dateFormat!: BankDateFormat;

  @Field(() => BankNumberFormat, { description: 'How amounts are written.' })
  numberFormat!: BankNumberFormat;
}

@InputType({ description: 'A file of the bank to look at.' })
export class BankStatementPreviewInput {
  @Field(() => ID, { description: 'The cohort whose premium account it is of.' })
  cohortId!: string;

  @Field(() => String, {
    description:
      'The bytes of the file in base64; at most 2,000,000 bytes and 20,000 rows, in UTF-8, UTF-16 with its mark or Windows-1252.',
  })
  fileBase64!: string;

  @IsOptional()
  @ValidateNested()
  @Field(() => BankStatementMappingInput, {
    nullable: true,
    description:
      'Which column is what; left out, as in the last import if that fits, else guessed.',
  })
  mapping?: BankStatementMappingInput | null;
}

@InputType({ description: 'A file of the bank to import.' })
export class BankStatementImportInput {
  @Field(() => ID, { description: 'The cohort whose premium account it is of.' })
  cohortId!: string;

  @Length(1, 200)
  @Field(() => String, { description: 'Name of the file, 1 to 200 characters.' })
  fileName!: string;

  @Field(() => String, {
    description:
      'The bytes of the file in base64; at most 2,000,000 bytes and 20,000 rows, in UTF-8, UTF-16 with its mark or Windows-1252.',
  })
  fileBase64!: string;

  @ValidateNested()
  @Field(() => BankStatementMappingInput, { description: 'Which column is what.' })
  mapping!: BankStatementMappingInput;
}

@InputType({ description: 'Proposed premiums to confirm.' })
export class BankRowsConfirmInput {
  @Length(8, 100)
  @Field(() => ID, { description: KEY })
  requestKey!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Field(() => [ID], { description: 'Ids of the rows, 1 to 100, none twice.' })
  ids!: string[];
}

@InputType({ description: 'What a row stands for: exactly one of the four.' })
export class BankRowMatchInput {
  @Length(8, 100)
  @Field(() => ID, { description: KEY })
  requestKey!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The enrolment it pays for; the premium is recorded with it.',
  })
  enrolmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The deposit of cash it is.' })
  depositId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The premium by transfer on record it is.' })
  paymentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The refund by transfer it is.' })
  payoutId?: string | null;
}

@InputType({ description: 'Rows that need no match.' })
export class BankRowsSetAsideInput {
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Field(() => [ID], { description: 'Ids of the rows, 1 to 100, none twice.' })
  ids!: string[];

  @Field(() => BankRowAsideReason, { description: 'Why they need none.' })
  reason!: BankRowAsideReason;

  @IsOptional()
  @Length(3, 500)
  @Field(() => String, {
    nullable: true,
    description: 'A note, 3 to 500 characters; needed for OTHER.',
  })
  note?: string | null;
}

@InputType({ description: 'Which statements to list; all given conditions must hold.' })
export class BankStatementFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this cohort.' })
  cohortId?: string | null;
}

@InputType({ description: 'Which rows to list; all given conditions must hold.' })
export class BankStatementRowFilter {
  @Field(() => BankRowState, { nullable: true, description: 'Only in this state.' })
  state?: BankRowState | null;

  @Field(() => String, { nullable: true, description: 'Part of the text or the reference.' })
  search?: string | null;
}

@InputType({ description: 'Which account and period to reconcile.' })
export class BankReconciliationInput {
  @Field(() => ID, { description: 'The cohort whose premium account it is.' })
  cohortId!: string;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Last day, at most 1,100 days later.' })
  to!: LocalDate;

  @Min(0)
  @Max(1000)
  @Field(() => Int, {
    defaultValue: 3,
    description: 'Of what stands on no statement only what is older than so many days, 0 to 1,000.',
  })
  missingAfterDays!: number;
}
