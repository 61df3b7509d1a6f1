import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { ChangeKind, ChangeState, PendingChange } from '../approvals/index.js';
import { Context, manyOf, Permission } from '../kernel/index.js';
import { User } from '../staff/index.js';
import { Refund } from './refund.entity.js';
import { RefundPayInput, RefundPayoutReversalProposeInput } from './refund.inputs.js';
import { outcomeOf, standingPayout } from './refund-outcome.queries.js';
import { RefundPayout, RefundPayoutReversal } from './refund-payout.entity.js';
import { payRefund } from './refund-payout.writes.js';
import { proposePayoutReversal } from './refund-payout-reversal.writes.js';

@Resolver(() => RefundPayout)
export class RefundPayoutResolver {
  @Authorized(Permission.CASH_DEPOSIT)
  @Mutation(() => Refund, {
    description:
      'Records that a refund was handed over, and books it. Safe to send again under the same key. Rules: REFUND_PAID, REFUND_WITHDRAWN, REFUND_CHANGED, CASH_NOT_HELD, PREMIUM_BANK_SHORT, DATE_IN_FUTURE, REQUEST_KEY_REUSED.',
  })
  refundPay(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the refund.' }) id: string,
    @Arg('input', () => RefundPayInput, { description: 'How.' }) input: RefundPayInput,
  ): Promise<Refund> {
    return ctx.write((unit) => payRefund(unit, id, input));
  }

  @Authorized(Permission.PREMIUM_RECORD, Permission.CHANGE_DECIDE)
  @Mutation(() => PendingChange, {
    description:
      'Proposes to book a payout back whose money came back; a second person, not who handed it over, approves it. The refund waits again then, and is paid again or taken back. Rules: REFUND_PAYOUT_REVERSED, CHANGE_PENDING; of the approval: CHANGE_SAME_PERSON, REFUND_PAYOUT_REVERSED.',
  })
  refundPayoutReversalPropose(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the payout.' }) id: string,
    @Arg('input', () => RefundPayoutReversalProposeInput, { description: 'Why.' })
    { reason }: RefundPayoutReversalProposeInput,
  ): Promise<PendingChange> {
    return ctx.write((unit) => proposePayoutReversal(unit, id, reason));
  }

  @FieldResolver(() => User, { description: 'Who handed it over.' })
  paidBy(@Root() payout: RefundPayout, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, payout.paidById);
  }

  @FieldResolver(() => RefundPayoutReversal, {
    nullable: true,
    description: 'That its money came back; null while it did not.',
  })
  async reversal(
    @Root() { id, refundId }: RefundPayout,
    @Ctx() ctx: Context,
  ): Promise<RefundPayoutReversal | null> {
    const { reversals } = await outcomeOf(ctx, refundId);
    return reversals.find(({ payoutId }) => payoutId === id) ?? null;
  }

  @FieldResolver(() => PendingChange, {
    nullable: true,
    description: 'The reversal that waits for a second person; null when none does.',
  })
  async pendingReversal(
    @Root() { id }: RefundPayout,
    @Ctx() ctx: Context,
  ): Promise<PendingChange | null> {
    const condition = `t.kind = '${ChangeKind.REFUND_PAYOUT_REVERSAL}' and t.state = '${ChangeState.PROPOSED}'`;
    const order = 't.proposed_at';
    const [waiting] = await manyOf(ctx, PendingChange, 'subject_id', id, { order, condition });
    return waiting ?? null;
  }
}

@Resolver(() => RefundPayoutReversal)
export class RefundPayoutReversalResolver {
  @FieldResolver(() => User, { description: 'The second person, who approved it.' })
  approvedBy(@Root() reversal: RefundPayoutReversal, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, reversal.approvedById);
  }
}

/** What payouts add to a refund. */
@Resolver(() => Refund)
export class RefundPayoutsResolver {
  @FieldResolver(() => RefundPayout, {
    nullable: true,
    description: 'How it was handed over; null while it waits, also after its money came back.',
  })
  async payout(@Root() { id }: Refund, @Ctx() ctx: Context): Promise<RefundPayout | null> {
    return standingPayout(await outcomeOf(ctx, id));
  }

  @FieldResolver(() => [RefundPayout], {
    description: 'Hand-overs whose money came back, the first first.',
  })
  async reversedPayouts(@Root() { id }: Refund, @Ctx() ctx: Context): Promise<RefundPayout[]> {
    const outcome = await outcomeOf(ctx, id);
    const standing = standingPayout(outcome);
    return outcome.payouts.filter((payout) => payout !== standing);
  }
}
