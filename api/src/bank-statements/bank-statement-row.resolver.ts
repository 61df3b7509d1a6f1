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
  Context,
  listOf,
  listType,
  PageInput,
  Permission,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { Enrolment } from '../participants/index.js';
import { BankStatement } from './bank-statement.entity.js';
import { BankStatementRow } from './bank-statement-row.entity.js';
import { candidatesOf } from './candidates.queries.js';
import { reopenRow, setAside } from './decisions.writes.js';
import { confirmRows, matchRow } from './matches.writes.js';
import {
  BankRowMatchInput,
  BankRowsConfirmInput,
  BankRowsSetAsideInput,
  BankStatementRowFilter,
} from './statement.inputs.js';
import { knownStatementOf, rowWhere, stateOf, verdictOf } from './statement.queries.js';
import { BankRowOutcome, BankRowState, BankRowVerdict } from './bank-row.types.js';
import { BankThing } from './reconciliation.types.js';

const BankStatementRowList = listType('BankStatementRowList', () => BankStatementRow);

@Resolver(() => BankStatementRow)
export class BankStatementRowResolver {
  @Authorized(Permission.LEDGER_READ)
  @Query(() => BankStatementRowList, {
    description: 'The rows of a statement in the order of the file.',
  })
  async bankStatementRows(
    @Ctx() ctx: Context,
    @Arg('statementId', () => ID, { description: 'Id of the statement.' }) statementId: string,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('filter', () => BankStatementRowFilter, { nullable: true, description: 'Which rows.' })
    filter: BankStatementRowFilter | null,
  ): Promise<Listed<BankStatementRow>> {
    const sort = { column: 'number', type: 'bigint', direction: SortDirection.ASC } as const;
    const where = rowWhere(statementId, filter);
    return listOf(await ctx.read(), BankStatementRow, { page, after, sort, where });
  }

  @Authorized(Permission.LEDGER_READ)
  @Query(() => [BankThing], {
    description:
      'What a row may stand for: on record for the account, of its amount, within 60 days, and on no other row; the nearest day first, at most 20.',
  })
  bankStatementRowCandidates(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the row.' }) id: string,
  ): Promise<BankThing[]> {
    return candidatesOf(ctx, id);
  }

  @Authorized(Permission.BANK_IMPORT)
  @Mutation(() => [BankRowOutcome], {
    description:
      'Confirms proposed premiums: each is recorded as a payment by transfer with its receipt, the oldest unpaid months first, or refused by a rule, row by row. Safe to send again under the same key. Rules: BANK_ROW_UNUSABLE, BANK_ROW_DECIDED, BANK_ROW_NOT_PROPOSED, BANK_ROW_PAYMENT_RECORDED, DATE_OUT_OF_ORDER, ENROLMENT_ENDED, PAYMENT_EXCEEDS_TERM, REQUEST_KEY_REUSED.',
  })
  bankStatementRowsConfirm(
    @Ctx() ctx: Context,
    @Arg('input', () => BankRowsConfirmInput, { description: 'Which rows.' })
    input: BankRowsConfirmInput,
  ): Promise<BankRowOutcome[]> {
    return ctx.write((unit) => confirmRows(unit, input));
  }

  @Authorized(Permission.BANK_IMPORT)
  @Mutation(() => BankStatementRow, {
    description:
      'Says what an open row stands for: a deposit, a payment or a refund on record with the same amount, or an enrolment, whose premium is recorded with it. Safe to send again under the same key. Rules: BANK_ROW_UNUSABLE, BANK_ROW_DECIDED, BANK_ROW_AMOUNT_DIFFERS, BANK_ROW_THING_TAKEN, BANK_ROW_OTHER_COHORT, BANK_ROW_PAYMENT_RECORDED, PAYMENT_NOT_POSITIVE, DATE_OUT_OF_ORDER, ENROLMENT_ENDED, PAYMENT_EXCEEDS_TERM, REQUEST_KEY_REUSED.',
  })
  bankStatementRowMatch(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the row.' }) id: string,
    @Arg('input', () => BankRowMatchInput, { description: 'What it stands for.' })
    input: BankRowMatchInput,
  ): Promise<BankStatementRow> {
    return ctx.write((unit) => matchRow(unit, id, input));
  }

  @Authorized(Permission.BANK_IMPORT)
  @Mutation(() => [BankStatementRow], {
    description:
      'Sets open rows aside, all or none of them; those that are set aside already stay so. Rules: BANK_ROW_UNUSABLE, BANK_ROW_DECIDED.',
  })
  bankStatementRowsSetAside(
    @Ctx() ctx: Context,
    @Arg('input', () => BankRowsSetAsideInput, { description: 'Which rows, and why.' })
    input: BankRowsSetAsideInput,
  ): Promise<BankStatementRow[]> {
    return ctx.write((unit) => setAside(unit, input));
  }

  @Authorized(Permission.BANK_IMPORT)
  @Mutation(() => BankStatementRow, {
    description:
      'Takes back what was decided about a row, so that it is open again; a payment that was recorded with it stays. Rules: BANK_ROW_NOT_DECIDED.',
  })
  bankStatementRowReopen(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the row.' }) id: string,
  ): Promise<BankStatementRow> {
    return ctx.write((unit) => reopenRow(unit, id));
  }

  @FieldResolver(() => BankRowState, { description: 'How far it is.' })
  state(@Root() row: BankStatementRow, @Ctx() ctx: Context): Promise<BankRowState> {
    return stateOf(ctx, row);
  }

  @FieldResolver(() => BankRowVerdict, {
    nullable: true,
    description: 'What was decided about it and holds; null while it is open.',
  })
  verdict(@Root() row: BankStatementRow, @Ctx() ctx: Context): Promise<BankRowVerdict | null> {
    return verdictOf(ctx, row.id);
  }

  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: 'The enrolment that its text names; null when it names nobody, or several.',
  })
  namedEnrolment(@Root() row: BankStatementRow, @Ctx() ctx: Context): Promise<Enrolment | null> {
    return ctx.one(Enrolment, row.namedEnrolmentId);
  }

  @FieldResolver(() => BankStatement, {
    nullable: true,
    description: 'The earlier statement in which the same movement stands, or null.',
  })
  knownStatement(
    @Root() row: BankStatementRow,
    @Ctx() ctx: Context,
  ): Promise<BankStatement | null> {
    return knownStatementOf(ctx, row);
  }
}
