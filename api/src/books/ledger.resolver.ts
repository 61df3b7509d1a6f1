import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  Context,
  listOf,
  listType,
  manyOf,
  PageInput,
  Permission,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { LedgerAccount, LedgerEntry, LedgerPosting } from '../ledger/index.js';
import { Enrolment } from '../participants/index.js';
import { Cohort } from '../programmes/index.js';
import { User } from '../staff/index.js';
import { LedgerEntryFilter } from './ledger.inputs.js';
import { entryWhere, ledgerTotalsOf, sourceOf } from './ledger.queries.js';
import { LedgerSource, LedgerTotal } from './ledger.types.js';

const LedgerEntryList = listType('LedgerEntryList', () => LedgerEntry);

@Resolver(() => LedgerTotal)
export class LedgerTotalResolver {
  @Authorized(Permission.LEDGER_READ)
  @Query(() => [LedgerTotal], {
    description:
      'The ledger at a glance: the balance of each kind of account, cohort by cohort. Within a cohort and fund they add up to zero.',
  })
  ledgerTotals(
    @Ctx() ctx: Context,
    @Arg('cohortId', () => ID, { nullable: true, description: 'Only of this cohort.' })
    cohortId?: string | null,
  ): Promise<LedgerTotal[]> {
    return ledgerTotalsOf(ctx, cohortId ?? null);
  }

  @FieldResolver(() => Cohort, { description: 'Whose accounts they are.' })
  cohort(@Root() { cohortId }: LedgerTotal, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, cohortId);
  }
}

@Resolver(() => LedgerEntry)
export class LedgerEntryResolver {
  @Authorized(Permission.LEDGER_READ)
  @Query(() => LedgerEntryList, { description: 'Entries of the ledger, the latest first.' })
  async ledgerEntries(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('filter', () => LedgerEntryFilter, { nullable: true, description: 'Which entries.' })
    filter: LedgerEntryFilter | null,
  ): Promise<Listed<LedgerEntry>> {
    const sort = { column: 'occurred_on', type: 'date', direction: SortDirection.DESC } as const;
    return listOf(await ctx.read(), LedgerEntry, { page, after, sort, where: entryWhere(filter) });
  }

  @FieldResolver(() => [LedgerPosting], { description: 'Its sides, debits first.' })
  postings(@Root() { id }: LedgerEntry, @Ctx() ctx: Context): Promise<LedgerPosting[]> {
    return manyOf(ctx, LedgerPosting, 'entry_id', id, { order: 't.amount desc' });
  }

  @FieldResolver(() => LedgerSource, {
    nullable: true,
    description: 'The record behind it; null for claim money drawn from the bank into the till.',
  })
  source(@Root() { id }: LedgerEntry, @Ctx() ctx: Context): Promise<LedgerSource | null> {
    return sourceOf(ctx, id);
  }

  @FieldResolver(() => LedgerEntry, {
    nullable: true,
    description: 'The entry that it takes back; null when it is no reversal.',
  })
  reverses(@Root() { reversesId }: LedgerEntry, @Ctx() ctx: Context): Promise<LedgerEntry | null> {
    return ctx.one(LedgerEntry, reversesId);
  }

  @FieldResolver(() => User, { description: 'Who recorded it.' })
  recordedBy(@Root() { recordedById }: LedgerEntry, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, recordedById);
  }
}

@Resolver(() => LedgerPosting)
export class LedgerPostingResolver {
  @FieldResolver(() => LedgerAccount, { description: 'The account it is posted to.' })
  account(@Root() { accountId }: LedgerPosting, @Ctx() ctx: Context): Promise<LedgerAccount> {
    return ctx.the(LedgerAccount, accountId);
  }
}

@Resolver(() => LedgerAccount)
export class LedgerAccountResolver {
  @FieldResolver(() => Cohort, { description: 'Whose account it is.' })
  cohort(@Root() { cohortId }: LedgerAccount, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, cohortId);
  }

  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: 'Whose savings they are; null for the accounts that a cohort shares.',
  })
  enrolment(@Root() account: LedgerAccount, @Ctx() ctx: Context): Promise<Enrolment | null> {
    return ctx.one(Enrolment, account.enrolmentId);
  }
}
