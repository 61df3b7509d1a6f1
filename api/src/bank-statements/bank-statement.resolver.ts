import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  checkPage,
  Context,
  listOf,
  listType,
  PageInput,
  Permission,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { User } from '../staff/index.js';
import { BankStatement } from './bank-statement.entity.js';
import { previewOf } from './preview.queries.js';
import { reconciliationOf } from './reconciliation.queries.js';
import {
  BankReconciliationInput,
  BankStatementFilter,
  BankStatementImportInput,
  BankStatementPreviewInput,
} from './statement.inputs.js';
import { countsOf, statementWhere } from './statement.queries.js';
import { BankRowCounts, BankRowState } from './bank-row.types.js';
import { BankPreviewRow, BankStatementPreview } from './preview.types.js';
import { BankReconciliation } from './reconciliation.types.js';
import { BankStatementImport, BankStatementMapping } from './statement.types.js';
import { importStatement } from './statement.writes.js';

const BankStatementList = listType('BankStatementList', () => BankStatement);

@Resolver(() => BankStatement)
export class BankStatementResolver {
  @Authorized(Permission.LEDGER_READ)
  @Query(() => BankStatementList, { description: 'Imported statements, the latest first.' })
  async bankStatements(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('filter', () => BankStatementFilter, { nullable: true, description: 'Which statements.' })
    filter: BankStatementFilter | null,
  ): Promise<Listed<BankStatement>> {
    const direction = SortDirection.DESC;
    const sort = { column: 'imported_at', type: 'timestamptz', direction } as const;
    const where = statementWhere(filter);
    return listOf(await ctx.read(), BankStatement, { page, after, sort, where });
  }

  @Authorized(Permission.LEDGER_READ)
  @Query(() => BankStatement, {
    nullable: true,
    description: 'One imported statement, or null when absent or invisible.',
  })
  bankStatement(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the statement.' }) id: string,
  ): Promise<BankStatement | null> {
    return ctx.record(BankStatement, id);
  }

  @Authorized(Permission.BANK_IMPORT)
  @Query(() => BankStatementPreview, {
    description:
      'What an import of a file would do with each of its rows; nothing is stored. The file may be 2,000,000 bytes and 20,000 rows.',
  })
  bankStatementPreview(
    @Ctx() ctx: Context,
    @Arg('input', () => BankStatementPreviewInput, { description: 'The file.' })
    input: BankStatementPreviewInput,
  ): Promise<BankStatementPreview> {
    return previewOf(ctx, input);
  }

  @Authorized(Permission.BANK_IMPORT)
  @Mutation(() => BankStatementImport, {
    description:
      'Imports a file: keeps every row, matches what is certain and proposes premiums for a person to confirm. Exactly the same bytes again answer the earlier import and change nothing.',
  })
  bankStatementImport(
    @Ctx() ctx: Context,
    @Arg('input', () => BankStatementImportInput, { description: 'The file.' })
    input: BankStatementImportInput,
  ): Promise<BankStatementImport> {
    return ctx.write((unit) => importStatement(unit, input));
  }

  @Authorized(Permission.LEDGER_READ)
  @Query(() => BankReconciliation, {
    description: 'What the ledger says of a premium bank account beside what its statements say.',
  })
  bankReconciliation(
    @Ctx() ctx: Context,
    @Arg('input', () => BankReconciliationInput, { description: 'Which account and period.' })
    input: BankReconciliationInput,
  ): Promise<BankReconciliation> {
    return reconciliationOf(ctx, input);
  }

  @FieldResolver(() => Cohort, { description: 'The cohort whose premium account it is of.' })
  cohort(@Root() statement: BankStatement, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, statement.cohortId);
  }

  @FieldResolver(() => BankStatementMapping, { description: 'Which column of the file was what.' })
  mapping(@Root() statement: BankStatement): BankStatementMapping {
    return statement.mapping;
  }

  @FieldResolver(() => BankRowCounts, { description: 'How many of its rows are in each state.' })
  counts(@Root() statement: BankStatement, @Ctx() ctx: Context): Promise<BankRowCounts> {
    return countsOf(ctx, statement.id);
  }

  @FieldResolver(() => User, { description: 'Who imported it.' })
  importedBy(@Root() statement: BankStatement, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, statement.importedById);
  }
}

@Resolver(() => BankStatementPreview)
export class BankStatementPreviewResolver {
  @FieldResolver(() => [BankPreviewRow], {
    description: 'A page of the rows in the order of the file; `counts` says how many there are.',
  })
  rows(
    @Root() preview: BankStatementPreview,
    @Arg('state', () => BankRowState, { nullable: true, description: 'Only in this state.' })
    state: BankRowState | null | undefined,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
  ): BankPreviewRow[] {
    const { number, size } = checkPage(page);
    const rows = preview.allRows.filter((row) => !state || row.state === state);
    return rows.slice((number - 1) * size, number * size);
  }
}
