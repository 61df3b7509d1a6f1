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
import { Cohort } from '../programmes/index.js';
import { User } from '../staff/index.js';
import { BankDeposit } from './bank-deposit.entity.js';
import { BankDepositFilter, BankDepositRecordInput } from './custody.inputs.js';
import { depositWhere } from './custody.queries.js';
import { recordDeposit } from './custody.writes.js';

const BankDepositList = listType('BankDepositList', () => BankDeposit);

@Resolver(() => BankDeposit)
export class BankDepositResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => BankDepositList, {
    description: 'Premium cash that was taken to the bank, the latest first.',
  })
  async bankDeposits(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('filter', () => BankDepositFilter, { nullable: true, description: 'Which deposits.' })
    filter: BankDepositFilter | null,
  ): Promise<Listed<BankDeposit>> {
    const sort = { column: 'deposited_on', type: 'date', direction: SortDirection.DESC } as const;
    const where = depositWhere(filter);
    return listOf(await ctx.read(), BankDeposit, { page, after, sort, where });
  }

  @Authorized(Permission.CASH_DEPOSIT)
  @Mutation(() => BankDeposit, {
    description:
      'Records premium cash of one’s own hands that was taken to the bank, and books it there. Safe to send again under the same key. Rules: CASH_NOT_HELD, DEPOSIT_SLIP_KNOWN, DATE_IN_FUTURE, REQUEST_KEY_REUSED.',
  })
  bankDepositRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => BankDepositRecordInput, { description: 'The deposit.' })
    input: BankDepositRecordInput,
  ): Promise<BankDeposit> {
    return ctx.write((unit) => recordDeposit(unit, input));
  }

  @FieldResolver(() => Cohort, { description: 'Whose cash it is.' })
  cohort(@Root() deposit: BankDeposit, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, deposit.cohortId);
  }

  @FieldResolver(() => User, { description: 'Who took it to the bank.' })
  depositedBy(@Root() deposit: BankDeposit, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, deposit.depositedById);
  }
}
