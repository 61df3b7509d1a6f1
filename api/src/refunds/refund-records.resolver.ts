import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ChangeKind, ChangeState, PendingChange } from '../approvals/index.js';
import { Context, manyOf, Permission } from '../kernel/index.js';
import { Enrolment } from '../participants/index.js';
import { User } from '../staff/index.js';
import { Refund } from './refund.entity.js';
import { RefundContact } from './refund-contact.entity.js';
import { outcomeOf } from './refund-outcome.queries.js';
import type { ReversalParticulars } from './refund-payout-reversal.writes.js';
import { RefundWithdrawal } from './refund-withdrawal.entity.js';

@Resolver(() => RefundWithdrawal)
export class RefundWithdrawalResolver {
  @FieldResolver(() => User, { description: 'Who took it back.' })
  withdrawnBy(@Root() withdrawal: RefundWithdrawal, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, withdrawal.withdrawnById);
  }
}

@Resolver(() => RefundContact)
export class RefundContactResolver {
  @FieldResolver(() => User, { description: 'Who noted it.' })
  recordedBy(@Root() contact: RefundContact, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, contact.recordedById);
  }
}

/** What refunds add to a change that waits for a second person. */
@Resolver(() => PendingChange)
export class ChangeRefundResolver {
  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => Enrolment, {
    nullable: true,
    description:
      'Whose premiums are given back, or whose refund came back; null for changes of another kind.',
  })
  async refundOf(
    @Root() { kind, subjectId, particulars }: PendingChange,
    @Ctx() ctx: Context,
  ): Promise<Enrolment | null> {
    if (kind === ChangeKind.REFUND) return ctx.one(Enrolment, subjectId);
    if (kind !== ChangeKind.REFUND_PAYOUT_REVERSAL) return null;
    // This module wrote the particulars of this kind of change itself.
    return ctx.one(Enrolment, (particulars as ReversalParticulars).enrolmentId);
  }
}

/** What refunds add to an enrolment. */
@Resolver(() => Enrolment)
export class EnrolmentRefundResolver {
  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => Refund, {
    nullable: true,
    description:
      'The refund of its premiums; null while none was approved, or what was approved was taken back.',
  })
  async refund(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<Refund | null> {
    const { standing } = await refundsOf(ctx, enrolment.id);
    return standing;
  }

  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => [Refund], {
    description:
      'Refunds of its premiums that were taken back before they were paid, the latest first.',
  })
  async withdrawnRefunds(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<Refund[]> {
    return (await refundsOf(ctx, enrolment.id)).withdrawn;
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

/** The refund of an enrolment that stands, and those that were taken back, the latest first. */
async function refundsOf(
  ctx: Context,
  enrolmentId: string,
): Promise<{ standing: Refund | null; withdrawn: Refund[] }> {
  const order = 't.approved_at desc, t.id desc';
  const refunds = await manyOf(ctx, Refund, 'enrolment_id', enrolmentId, { order });
  const outcomes = await Promise.all(refunds.map(({ id }) => outcomeOf(ctx, id)));
  const withdrawn = refunds.filter((_, index) => outcomes[index]?.withdrawal);
  return { standing: refunds.find((one) => !withdrawn.includes(one)) ?? null, withdrawn };
}
