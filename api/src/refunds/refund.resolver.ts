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
  type Listed,
} from '../kernel/index.js';
import { Enrolment } from '../participants/index.js';
import { User } from '../staff/index.js';
import { Refund, RefundPayout } from './refund.entity.js';
import { RefundFilter, RefundPayInput, RefundProposeInput } from './refund.inputs.js';
import { payoutOf, refundWhere } from './refund.queries.js';
import { payRefund, proposeRefund } from './refund.writes.js';

const RefundList = listType('RefundList', () => Refund);

@Resolver(() => Refund)
export class RefundResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => RefundList, {
    description: 'Refunds that two people agreed on, the latest first.',
  })
  async refunds(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('filter', () => RefundFilter, { nullable: true, description: 'Which refunds.' })
    filter: RefundFilter | null,
  ): Promise<Listed<Refund>> {
    const { DESC } = SortDirection;
    const sort = { column: 'approved_at', type: 'timestamptz', direction: DESC } as const;
    const where = refundWhere(filter);
    return listOf(await ctx.read(), Refund, { page, after, sort, where });
  }

  @Authorized(Permission.PREMIUM_RECORD, Permission.CHANGE_DECIDE)
  @Mutation(() => PendingChange, {
    description:
      'Proposes to give back the premiums of an enrolment whose term ended or whose participant left or died; a second person approves it. Rules: REFUND_NOT_DUE, REFUND_HELD_BY_CLAIM, REFUND_NOTHING, REFUND_KNOWN, CLAIM_NEEDS_BENEFICIARY, CHANGE_PENDING; of the approval: REFUND_CHANGED.',
  })
  refundPropose(
    @Ctx() ctx: Context,
    @Arg('enrolmentId', () => ID, { description: 'Id of the enrolment.' }) enrolmentId: string,
    @Arg('input', () => RefundProposeInput, { description: 'Why.' })
    { reason }: RefundProposeInput,
  ): Promise<PendingChange> {
    return ctx.write((unit) => proposeRefund(unit, enrolmentId, reason));
  }

  @Authorized(Permission.CASH_DEPOSIT)
  @Mutation(() => Refund, {
    description:
      'Records that a refund was handed over, and books it. Safe to send again under the same key. Rules: REFUND_PAID, REFUND_CHANGED, CASH_NOT_HELD, PREMIUM_BANK_SHORT, DATE_IN_FUTURE, REQUEST_KEY_REUSED.',
  })
  refundPay(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the refund.' }) id: string,
    @Arg('input', () => RefundPayInput, { description: 'How.' }) input: RefundPayInput,
  ): Promise<Refund> {
    return ctx.write((unit) => payRefund(unit, id, input));
  }

  @FieldResolver(() => Enrolment, { description: 'Whose premiums they are.' })
  enrolment(@Root() refund: Refund, @Ctx() ctx: Context): Promise<Enrolment> {
    return ctx.the(Enrolment, refund.enrolmentId);
  }

  @FieldResolver(() => PendingChange, { description: 'Who proposed and who approved it.' })
  change(@Root() refund: Refund, @Ctx() ctx: Context): Promise<PendingChange> {
    return ctx.the(PendingChange, refund.changeId);
  }

  @FieldResolver(() => RefundPayout, {
    nullable: true,
    description: 'How it was handed over; null while it waits.',
  })
  payout(@Root() refund: Refund, @Ctx() ctx: Context): Promise<RefundPayout | null> {
    return payoutOf(ctx, refund.id);
  }
}

@Resolver(() => RefundPayout)
export class RefundPayoutResolver {
  @FieldResolver(() => User, { description: 'Who handed it over.' })
  paidBy(@Root() payout: RefundPayout, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, payout.paidById);
  }
}

/** What refunds add to a change that waits for a second person. */
@Resolver(() => PendingChange)
export class ChangeRefundResolver {
  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: 'Whose premiums are given back; null for changes of another kind.',
  })
  async refundOf(
    @Root() { kind, subjectId }: PendingChange,
    @Ctx() ctx: Context,
  ): Promise<Enrolment | null> {
    return kind === ChangeKind.REFUND ? ctx.one(Enrolment, subjectId) : null;
  }
}

/** What refunds add to an enrolment. */
@Resolver(() => Enrolment)
export class EnrolmentRefundResolver {
  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => Refund, {
    nullable: true,
    description: 'The refund of its premiums; null while none was approved.',
  })
  async refund(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<Refund | null> {
    const order = 't.approved_at';
    const [refund] = await manyOf(ctx, Refund, 'enrolment_id', enrolment.id, { order });
    return refund ?? null;
  }

  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => PendingChange, {
    nullable: true,
    description: 'The refund that waits for a second person; null when none does.',
  })
  async pendingRefund(
    @Root() enrolment: Enrolment,
    @Ctx() ctx: Context,
  ): Promise<PendingChange | null> {
    const condition = `t.kind = '${ChangeKind.REFUND}' and t.state = '${ChangeState.PROPOSED}'`;
    const order = 't.proposed_at';
    const [waiting] = await manyOf(ctx, PendingChange, 'subject_id', enrolment.id, {
      order,
      condition,
    });
    return waiting ?? null;
  }
}
