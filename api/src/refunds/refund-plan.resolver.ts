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
import { Context, manyOf, Permission } from '../kernel/index.js';
import { Enrolment } from '../participants/index.js';
import { Cohort } from '../programmes/index.js';
import { RefundRunProposeInput } from './refund-plan.inputs.js';
import { refundCandidates } from './refund-plan.queries.js';
import { planRefunds } from './refund-plan.js';
import { ArrearsPolicy, RefundPlan, RefundPlanRow } from './refund-plan.types.js';
import { proposeRun } from './refund-run.writes.js';

@Resolver(() => RefundPlan)
export class RefundPlanResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => RefundPlan, {
    nullable: true,
    description:
      'What refunding a cohort now would do, or null when the cohort is absent or invisible.',
  })
  async refundPlan(
    @Ctx() ctx: Context,
    @Arg('cohortId', () => ID, { description: 'Id of the cohort.' }) cohortId: string,
    @Arg('arrears', () => ArrearsPolicy, { description: 'What is done about arrears.' })
    arrears: ArrearsPolicy,
  ): Promise<RefundPlan | null> {
    const cohort = await ctx.record(Cohort, cohortId);
    if (!cohort) return null;
    const candidates = await refundCandidates(await ctx.read(), cohort.id, ctx.today);
    return planRefunds(cohort.id, candidates, arrears);
  }

  @Authorized(Permission.PREMIUM_RECORD, Permission.CHANGE_DECIDE)
  @Mutation(() => PendingChange, {
    description:
      'Proposes to refund a cohort exactly as its plan shows; a second person approves it, and everybody on the list is refunded in that moment or nobody is. Who was refunded before is never refunded again. Rules: REFUND_CHANGED (look at the plan again), REFUND_NOTHING, CHANGE_PENDING.',
  })
  refundRunPropose(
    @Ctx() ctx: Context,
    @Arg('input', () => RefundRunProposeInput, { description: 'The plan that was looked at.' })
    input: RefundRunProposeInput,
  ): Promise<PendingChange> {
    return ctx.write((unit) => proposeRun(unit, input));
  }

  @FieldResolver(() => Cohort, { description: 'The cohort.' })
  cohort(@Root() { cohortId }: RefundPlan, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, cohortId);
  }

  @FieldResolver(() => PendingChange, {
    nullable: true,
    description: 'The run that waits for a second person; null when none does.',
  })
  async pendingRun(
    @Root() { cohortId }: RefundPlan,
    @Ctx() ctx: Context,
  ): Promise<PendingChange | null> {
    const condition = `t.kind = '${ChangeKind.REFUND_RUN}' and t.state = '${ChangeState.PROPOSED}'`;
    const order = 't.proposed_at';
    const [waiting] = await manyOf(ctx, PendingChange, 'subject_id', cohortId, {
      order,
      condition,
    });
    return waiting ?? null;
  }
}

@Resolver(() => RefundPlanRow)
export class RefundPlanRowResolver {
  @FieldResolver(() => Enrolment, { description: 'Whose premiums they are.' })
  enrolment(@Root() { enrolmentId }: RefundPlanRow, @Ctx() ctx: Context): Promise<Enrolment> {
    return ctx.the(Enrolment, enrolmentId);
  }
}
