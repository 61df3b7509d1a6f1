import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { PendingChange } from '../approvals/index.js';
import {
  Context,
  daysBetween,
  listOf,
  listType,
  localDateAt,
  manyOf,
  PageInput,
  Permission,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { Enrolment } from '../participants/index.js';
import { Refund, RefundState } from './refund.entity.js';
import {
  RefundContactInput,
  RefundFilter,
  RefundProposeInput,
  RefundSort,
  RefundSortField,
  RefundWithdrawInput,
} from './refund.inputs.js';
import { refundWhere } from './refund.queries.js';
import { proposeRefund, withdrawRefund } from './refund.writes.js';
import { RefundContact } from './refund-contact.entity.js';
import { recordContact } from './refund-contact.writes.js';
import { outcomeOf, refundState } from './refund-outcome.queries.js';
import { RefundWithdrawal } from './refund-withdrawal.entity.js';
import { unclaimedOf } from './unclaimed.queries.js';
import { UnclaimedRefunds } from './unclaimed.types.js';

const RefundList = listType('RefundList', () => Refund);
const COLUMNS = {
  [RefundSortField.APPROVED_AT]: { column: 'approved_at', type: 'timestamptz' },
  [RefundSortField.AMOUNT]: { column: 'amount', type: 'bigint' },
} as const;
const ID_TEXT = 'Id of the refund.';

@Resolver(() => Refund)
export class RefundResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => RefundList, {
    description: 'Refunds that two people agreed on, the latest first unless asked otherwise.',
  })
  async refunds(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => RefundSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof RefundSort> | null,
    @Arg('filter', () => RefundFilter, { nullable: true, description: 'Which refunds.' })
    filter: RefundFilter | null,
  ): Promise<Listed<Refund>> {
    const column = COLUMNS[sort?.field ?? RefundSortField.APPROVED_AT];
    const order = { ...column, direction: sort?.direction ?? SortDirection.DESC };
    const where = refundWhere(filter, ctx);
    return listOf(await ctx.read(), Refund, { page, after, sort: order, where });
  }

  @Authorized(Permission.PREMIUM_READ)
  @Query(() => UnclaimedRefunds, {
    description:
      'Refunds that two people agreed on and nobody fetched yet, counted by how long they wait. `refunds` lists each age with `waitingDaysFrom` and `waitingDaysTo`.',
  })
  unclaimedRefunds(@Ctx() ctx: Context): Promise<UnclaimedRefunds> {
    return unclaimedOf(ctx);
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

  @Authorized(Permission.PREMIUM_RECORD, Permission.CHANGE_DECIDE)
  @Mutation(() => Refund, {
    description:
      'Takes a refund back that was agreed on and not paid; another of the same enrolment may be proposed then. Rules: REFUND_PAID, REFUND_WITHDRAWN.',
  })
  refundWithdraw(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_TEXT }) id: string,
    @Arg('input', () => RefundWithdrawInput, { description: 'Why.' })
    { reason }: RefundWithdrawInput,
  ): Promise<Refund> {
    return ctx.write((unit) => withdrawRefund(unit, id, reason));
  }

  @Authorized(Permission.PREMIUM_RECORD, Permission.CHANGE_DECIDE)
  @Mutation(() => Refund, {
    description:
      'Notes an attempt to reach whoever a refund waits for. Safe to send again under the same key. Rules: REFUND_PAID, REFUND_WITHDRAWN, DATE_IN_FUTURE, DATE_OUT_OF_ORDER, REQUEST_KEY_REUSED.',
  })
  refundContactRecord(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_TEXT }) id: string,
    @Arg('input', () => RefundContactInput, { description: 'The attempt.' })
    input: RefundContactInput,
  ): Promise<Refund> {
    return ctx.write((unit) => recordContact(unit, id, input));
  }

  @FieldResolver(() => Enrolment, { description: 'Whose premiums they are.' })
  enrolment(@Root() refund: Refund, @Ctx() ctx: Context): Promise<Enrolment> {
    return ctx.the(Enrolment, refund.enrolmentId);
  }

  @FieldResolver(() => PendingChange, { description: 'Who proposed and who approved it.' })
  change(@Root() refund: Refund, @Ctx() ctx: Context): Promise<PendingChange> {
    return ctx.the(PendingChange, refund.changeId);
  }

  @FieldResolver(() => RefundState, { description: 'How far it is.' })
  async state(@Root() { id }: Refund, @Ctx() ctx: Context): Promise<RefundState> {
    return refundState(await outcomeOf(ctx, id));
  }

  @FieldResolver(() => RefundWithdrawal, {
    nullable: true,
    description: 'That it was taken back; null while it was not.',
  })
  async withdrawal(@Root() { id }: Refund, @Ctx() ctx: Context): Promise<RefundWithdrawal | null> {
    return (await outcomeOf(ctx, id)).withdrawal;
  }

  @FieldResolver(() => Int, {
    description: 'Days since its approval, whatever became of it; 0 on the day itself.',
  })
  daysSinceApproval(@Root() { approvedAt }: Refund, @Ctx() { today, viewer }: Context): number {
    return daysBetween(localDateAt(approvedAt, viewer.timeZone), today);
  }

  @FieldResolver(() => [RefundContact], {
    description: 'Attempts to reach whoever it waits for, the latest first.',
  })
  contacts(@Root() { id }: Refund, @Ctx() ctx: Context): Promise<RefundContact[]> {
    return manyOf(ctx, RefundContact, 'refund_id', id, { order: 't.contacted_on desc, t.id desc' });
  }
}
