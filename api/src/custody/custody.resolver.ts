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
  DateTimeScalar,
  listOf,
  listType,
  PageInput,
  Permission,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { User } from '../staff/index.js';
import { CashHandover, HandoverState } from './cash-handover.entity.js';
import {
  CashHandoverFilter,
  CashHandOverInput,
  CashHandoverReasonInput,
} from './custody.inputs.js';
import { answerOf, handoverWhere, holdingsOf } from './custody.queries.js';
import { CashHolding } from './custody.types.js';
import { answerHandover, handOver } from './custody.writes.js';

const CashHandoverList = listType('CashHandoverList', () => CashHandover);
const ID_TEXT = 'Id of the hand-over.';

@Resolver(() => CashHolding)
export class CashHoldingResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => [CashHolding], {
    description:
      'Who of the viewer’s institution holds how much premium cash, cohort by cohort, the most first. Together it is the premium cash of the ledger.',
  })
  cashHoldings(@Ctx() ctx: Context): Promise<CashHolding[]> {
    return holdingsOf(ctx);
  }

  @FieldResolver(() => User, { description: 'Who answers for it.' })
  user(@Root() { userId }: CashHolding, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, userId);
  }

  @FieldResolver(() => Cohort, { description: 'Whose cash it is.' })
  cohort(@Root() { cohortId }: CashHolding, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, cohortId);
  }
}

@Resolver(() => CashHandover)
export class CashHandoverResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => CashHandoverList, { description: 'Hand-overs of premium cash, the latest first.' })
  async cashHandovers(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('filter', () => CashHandoverFilter, { nullable: true, description: 'Which hand-overs.' })
    filter: CashHandoverFilter | null,
  ): Promise<Listed<CashHandover>> {
    const sort = { column: 'handed_on', type: 'date', direction: SortDirection.DESC } as const;
    const where = handoverWhere(filter, ctx.viewer);
    return listOf(await ctx.read(), CashHandover, { page, after, sort, where });
  }

  @Authorized(Permission.PREMIUM_RECORD)
  @Mutation(() => CashHandover, {
    description:
      'Says that premium cash was given to somebody else, who then confirms it. Until then the giver answers for it. Safe to send again under the same key. Rules: CASH_NOT_HELD, HANDOVER_SAME_PERSON, DATE_IN_FUTURE, REQUEST_KEY_REUSED.',
  })
  cashHandOver(
    @Ctx() ctx: Context,
    @Arg('input', () => CashHandOverInput, { description: 'What, how much, to whom.' })
    input: CashHandOverInput,
  ): Promise<CashHandover> {
    return ctx.write((unit) => handOver(unit, input));
  }

  @Authorized(Permission.PREMIUM_RECORD)
  @Mutation(() => CashHandover, {
    description:
      'Confirms that exactly this cash was received: from now on the taker answers for it. Again changes nothing. Rules: HANDOVER_OF_ANOTHER, HANDOVER_ANSWERED.',
  })
  cashHandoverConfirm(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_TEXT }) id: string,
  ): Promise<CashHandover> {
    return ctx.write((unit) => answerHandover(unit, id, HandoverState.CONFIRMED, null));
  }

  @Authorized(Permission.PREMIUM_RECORD)
  @Mutation(() => CashHandover, {
    description:
      'Refuses a hand-over of which another amount, or nothing, was received; the giver still answers for it and hands over what was counted. Rules: HANDOVER_OF_ANOTHER, HANDOVER_ANSWERED.',
  })
  cashHandoverRefuse(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_TEXT }) id: string,
    @Arg('input', () => CashHandoverReasonInput, { description: 'Why.' })
    { reason }: CashHandoverReasonInput,
  ): Promise<CashHandover> {
    return ctx.write((unit) => answerHandover(unit, id, HandoverState.REFUSED, reason));
  }

  @Authorized(Permission.PREMIUM_RECORD)
  @Mutation(() => CashHandover, {
    description:
      'Takes a hand-over back that nobody answered. Rules: HANDOVER_OF_ANOTHER, HANDOVER_ANSWERED.',
  })
  cashHandoverWithdraw(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_TEXT }) id: string,
    @Arg('input', () => CashHandoverReasonInput, { description: 'Why.' })
    { reason }: CashHandoverReasonInput,
  ): Promise<CashHandover> {
    return ctx.write((unit) => answerHandover(unit, id, HandoverState.WITHDRAWN, reason));
  }

  @FieldResolver(() => Cohort, { description: 'Whose cash it is.' })
  cohort(@Root() handover: CashHandover, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, handover.cohortId);
  }

  @FieldResolver(() => User, { description: 'Who gave it.' })
  from(@Root() handover: CashHandover, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, handover.fromUserId);
  }

  @FieldResolver(() => User, { description: 'Who took it.' })
  to(@Root() handover: CashHandover, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, handover.toUserId);
  }

  @FieldResolver(() => HandoverState, { description: 'How far it is.' })
  async state(@Root() { id }: CashHandover, @Ctx() ctx: Context): Promise<HandoverState> {
    return (await answerOf(ctx, id))?.outcome ?? HandoverState.WAITING;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was refused or taken back; null otherwise.',
  })
  async reason(@Root() { id }: CashHandover, @Ctx() ctx: Context): Promise<string | null> {
    return (await answerOf(ctx, id))?.reason ?? null;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was answered; null while it waits.',
  })
  async answeredAt(@Root() { id }: CashHandover, @Ctx() ctx: Context): Promise<Date | null> {
    return (await answerOf(ctx, id))?.answeredAt ?? null;
  }
}
