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
import { Meeting } from '../meetings/index.js';
import { Enrolment, Participant } from '../participants/index.js';
import { User } from '../staff/index.js';
import { PremiumAllocation } from './premium-allocation.entity.js';
import { PremiumPayment } from './premium-payment.entity.js';
import type { MonthAmount } from './premium-schedule.js';
import { proposeReversal, recordPremium } from './premium-payment.writes.js';
import {
  PremiumPaymentFilter,
  PremiumPaymentSort,
  PremiumPaymentSortField,
  PremiumRecordInput,
  PremiumReversalProposeInput,
} from './premium.inputs.js';
import { paymentDetailsOf, paymentWhere } from './premium.queries.js';

const PremiumPaymentList = listType('PremiumPaymentList', () => PremiumPayment);
const COLUMNS = {
  [PremiumPaymentSortField.PAID_ON]: { column: 'paid_on', type: 'date' },
  [PremiumPaymentSortField.RECEIPT_NUMBER]: { column: 'receipt_number', type: 'text' },
  [PremiumPaymentSortField.AMOUNT]: { column: 'amount', type: 'bigint' },
} as const;

@Resolver(() => PremiumPayment)
export class PremiumPaymentResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => PremiumPaymentList, {
    description: 'Payments and reversals, the latest day first unless asked otherwise.',
  })
  async premiumPayments(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => PremiumPaymentSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof PremiumPaymentSort> | null,
    @Arg('filter', () => PremiumPaymentFilter, { nullable: true, description: 'Which payments.' })
    filter: PremiumPaymentFilter | null,
  ): Promise<Listed<PremiumPayment>> {
    const where = paymentWhere(filter);
    const column = COLUMNS[sort?.field ?? PremiumPaymentSortField.PAID_ON];
    const order = { ...column, direction: sort?.direction ?? SortDirection.DESC };
    return listOf(await ctx.read(), PremiumPayment, { page, after, sort: order, where });
  }

  @Authorized(Permission.PREMIUM_READ)
  @Query(() => PremiumPayment, {
    nullable: true,
    description: 'One payment or reversal, or null when absent or invisible.',
  })
  premiumPayment(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the payment.' }) id: string,
  ): Promise<PremiumPayment | null> {
    return ctx.record(PremiumPayment, id);
  }

  @Authorized(Permission.PREMIUM_RECORD)
  @Mutation(() => PremiumPayment, {
    description:
      'Records money received; it pays the oldest unpaid months first, then months ahead, or the months named. Safe to send again under the same key. Rules: DATE_IN_FUTURE, DATE_OUT_OF_ORDER, ENROLMENT_ENDED, MEETING_NOT_HELD, PAYMENT_CARRIER_UNKNOWN, PAYMENT_EXCEEDS_TERM, PAYMENT_EXCEEDS_MONTHS, PAYMENT_MONTH_NOT_OPEN, REQUEST_KEY_REUSED.',
  })
  premiumRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => PremiumRecordInput, { description: 'What was received.' })
    input: PremiumRecordInput,
  ): Promise<PremiumPayment> {
    return ctx.write((unit) => recordPremium(unit, input));
  }

  @Authorized(Permission.PREMIUM_RECORD, Permission.PREMIUM_REVERSE)
  @Mutation(() => PendingChange, {
    description:
      'Proposes to take a payment back; a second person approves it. Rules: PAYMENT_ALREADY_REVERSED, PAYMENT_IS_REVERSAL, CHANGE_PENDING; of the approval: PAYMENT_CASH_GONE, PREMIUM_BANK_SHORT, PAYMENT_UNDER_CLAIM when a granted claim rests on it.',
  })
  premiumReversalPropose(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the payment.' }) id: string,
    @Arg('input', () => PremiumReversalProposeInput, { description: 'Why.' })
    { reason }: PremiumReversalProposeInput,
  ): Promise<PendingChange> {
    return ctx.write((unit) => proposeReversal(unit, id, reason));
  }

  @FieldResolver(() => PendingChange, {
    nullable: true,
    description: 'The reversal that waits for a second person; null when none does.',
  })
  async pendingReversal(
    @Root() payment: PremiumPayment,
    @Ctx() ctx: Context,
  ): Promise<PendingChange | null> {
    const condition = `t.kind = '${ChangeKind.PREMIUM_REVERSAL}' and t.state = '${ChangeState.PROPOSED}'`;
    const waiting = await manyOf(ctx, PendingChange, 'subject_id', payment.id, {
      order: 't.proposed_at',
      condition,
    });
    return waiting[0] ?? null;
  }

  @FieldResolver(() => Enrolment, { description: 'The enrolment it pays for.' })
  enrolment(@Root() payment: PremiumPayment, @Ctx() ctx: Context): Promise<Enrolment> {
    return ctx.the(Enrolment, payment.enrolmentId);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting at which it was taken; null when elsewhere.',
  })
  meeting(@Root() payment: PremiumPayment, @Ctx() ctx: Context): Promise<Meeting | null> {
    return ctx.one(Meeting, payment.meetingId);
  }

  @FieldResolver(() => Participant, {
    nullable: true,
    description: 'The other participant who brought it; null when the payer came.',
  })
  carriedBy(@Root() payment: PremiumPayment, @Ctx() ctx: Context): Promise<Participant | null> {
    return ctx.one(Participant, payment.carriedById);
  }

  @FieldResolver(() => [PremiumAllocation], {
    description: 'The months it pays, the oldest first; they add up to the amount.',
  })
  async allocations(@Root() payment: PremiumPayment, @Ctx() ctx: Context): Promise<MonthAmount[]> {
    return (await paymentDetailsOf(ctx, payment.id)).allocations;
  }

  @FieldResolver(() => Boolean, { description: 'True when it was taken back by a reversal.' })
  async isReversed(@Root() payment: PremiumPayment, @Ctx() ctx: Context): Promise<boolean> {
    return (await paymentDetailsOf(ctx, payment.id)).isReversed;
  }

  @FieldResolver(() => PremiumPayment, {
    nullable: true,
    description: 'The payment that this reversal takes back; null for a payment.',
  })
  reverses(@Root() payment: PremiumPayment, @Ctx() ctx: Context): Promise<PremiumPayment | null> {
    return ctx.one(PremiumPayment, payment.reversesId);
  }

  @FieldResolver(() => User, { description: 'Who entered it.' })
  recordedBy(@Root() payment: PremiumPayment, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, payment.recordedById);
  }
}

/** What a reversal of a premium adds to the change that proposes it. */
@Resolver(() => PendingChange)
export class ReversalChangeResolver {
  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => PremiumPayment, {
    nullable: true,
    description: 'The payment to be taken back; null for a change of another kind.',
  })
  payment(
    @Root() { kind, subjectId }: PendingChange,
    @Ctx() ctx: Context,
  ): Promise<PremiumPayment | null> {
    return ctx.one(PremiumPayment, kind === ChangeKind.PREMIUM_REVERSAL ? subjectId : null);
  }
}
