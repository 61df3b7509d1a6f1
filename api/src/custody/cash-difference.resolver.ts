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
import { ChangeKind, ChangeState, PendingChange } from '../approvals/index.js';
import {
  Context,
  listOf,
  listType,
  manyOf,
  PageInput,
  Permission,
  SortDirection,
  Where,
  type Listed,
} from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { User } from '../staff/index.js';
import { CashDifference } from './cash-difference.entity.js';
import { CashDifferenceProposeInput } from './cash-difference.inputs.js';
import { proposeDifference } from './cash-difference.writes.js';
import { CashHolding } from './custody.types.js';

const CashDifferenceList = listType('CashDifferenceList', () => CashDifference);

@Resolver(() => CashDifference)
export class CashDifferenceResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => CashDifferenceList, {
    description: 'Premium cash that was missing or too much, the latest first.',
  })
  async cashDifferences(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
  ): Promise<Listed<CashDifference>> {
    const sort = { column: 'found_on', type: 'date', direction: SortDirection.DESC } as const;
    return listOf(await ctx.read(), CashDifference, { page, after, sort, where: new Where() });
  }

  @Authorized(Permission.PREMIUM_RECORD, Permission.CASH_SIGN)
  @Mutation(() => PendingChange, {
    description:
      'Proposes to book cash that is missing or too much in somebody’s hands; a second person, who is not that somebody, approves it. Rules: CASH_AGREES, CHANGE_PENDING (one may wait per person); of the approval: CASH_MOVED, CHANGE_SAME_PERSON.',
  })
  cashDifferencePropose(
    @Ctx() ctx: Context,
    @Arg('input', () => CashDifferenceProposeInput, { description: 'What was counted.' })
    input: CashDifferenceProposeInput,
  ): Promise<PendingChange> {
    return ctx.write((unit) => proposeDifference(unit, input));
  }

  @FieldResolver(() => Cohort, { description: 'Whose cash it is.' })
  cohort(@Root() difference: CashDifference, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, difference.cohortId);
  }

  @FieldResolver(() => User, { description: 'Who answered for it.' })
  user(@Root() difference: CashDifference, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, difference.userId);
  }

  @FieldResolver(() => PendingChange, { description: 'Who proposed and who approved it.' })
  change(@Root() difference: CashDifference, @Ctx() ctx: Context): Promise<PendingChange> {
    return ctx.the(PendingChange, difference.changeId);
  }
}

/** What differences add to cash in somebody’s hands. */
@Resolver(() => CashHolding)
export class HoldingDifferenceResolver {
  @FieldResolver(() => PendingChange, {
    nullable: true,
    description:
      'A difference in this person’s cash, of whichever cohort, that waits for a second person; null when none does.',
  })
  async pendingDifference(
    @Root() { userId }: CashHolding,
    @Ctx() ctx: Context,
  ): Promise<PendingChange | null> {
    const condition = `t.kind = '${ChangeKind.CUSTODY_DIFFERENCE}' and t.state = '${ChangeState.PROPOSED}'`;
    const order = 't.proposed_at';
    const [waiting] = await manyOf(ctx, PendingChange, 'subject_id', userId, { order, condition });
    return waiting ?? null;
  }
}
