import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context, manyOf, Permission, RupiahScalar } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { Enrolment } from '../participants/index.js';
import { premiumBookOf } from './premium-book.queries.js';
import { PremiumPayment } from './premium-payment.entity.js';
import { premiumTotalOf } from './premium.queries.js';
import { PremiumDue, PremiumSummary } from './premium.types.js';

/** What premiums add to an enrolment. */
@Resolver(() => Enrolment)
export class EnrolmentPremiumResolver {
  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => PremiumSummary, { description: 'Its premiums at a glance, as of today.' })
  async premiumSummary(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<PremiumSummary> {
    return (await premiumBookOf(ctx, enrolment.id)).summaryOn(ctx.today);
  }

  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => [PremiumDue], {
    description:
      'The premium of every month, the oldest first, as of today; an ended enrolment has no months after its end.',
  })
  async dues(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<PremiumDue[]> {
    return (await premiumBookOf(ctx, enrolment.id)).duesOn(ctx.today);
  }

  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => [PremiumPayment], {
    description: 'All payments and reversals, the latest first.',
  })
  premiumPayments(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<PremiumPayment[]> {
    const order = 't.paid_on desc, t.id desc';
    return manyOf(ctx, PremiumPayment, 'enrolment_id', enrolment.id, { order });
  }
}

/** What premiums add to a meeting. */
@Resolver(() => Meeting)
export class MeetingPremiumResolver {
  @FieldResolver(() => RupiahScalar, {
    description: 'Premiums taken at the meeting, reversals taken off, in whole rupiah.',
  })
  premiumTotal(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<number> {
    return premiumTotalOf(ctx, meeting.id);
  }
}
