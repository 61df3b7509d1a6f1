import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import { Enrolment } from '../participants/index.js';
import { Cohort } from '../programmes/index.js';
import { EnrolmentsRenewInput, RenewalPlanInput } from './renewal.inputs.js';
import { planRenewal } from './renewal.plan.js';
import { RenewalOutcome, RenewalPlan, RenewalRow } from './renewal.types.js';
import { renewEnrolments, requireJoining } from './renewal.writes.js';

@Resolver(() => RenewalPlan)
export class RenewalPlanResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @Query(() => RenewalPlan, {
    nullable: true,
    description:
      'What renewing a cohort would do, or null when one of the cohorts is absent or invisible. Rules: DATE_IN_FUTURE, DATE_OUT_OF_ORDER and COHORT_ENDED when the later cohort takes nobody on that day.',
  })
  async renewalPlan(
    @Ctx() ctx: Context,
    @Arg('input', () => RenewalPlanInput, { description: 'Which cohort goes on in which.' })
    input: RenewalPlanInput,
  ): Promise<RenewalPlan | null> {
    const { fromCohortId, toCohortId, joinsOn, groupId = null } = input;
    const [from, to] = await Promise.all([
      ctx.record(Cohort, fromCohortId),
      ctx.record(Cohort, toCohortId),
    ]);
    if (!from || to?.institutionId !== from.institutionId) return null;
    requireJoining(to, { joinsOn, today: ctx.today });
    return planRenewal(await ctx.read(), { from, to, joinsOn, groupId, today: ctx.today });
  }

  @Authorized(Permission.PARTICIPANT_WRITE)
  @Mutation(() => [RenewalOutcome], {
    description: `Lets enrolments go on in a later cohort, and answers what became of each, by name: what can is renewed, what cannot says by which rule. The old term ends as matured; its money, arrears and suspensions stay with it. The new one has the same participant and heirs, and no new waiting period where cover goes on without a gap. Safe to send again under the same key. NOT_FOUND for an enrolment of another cohort. Rules of the whole: DATE_IN_FUTURE, DATE_OUT_OF_ORDER, COHORT_ENDED, REQUEST_KEY_REUSED; of each: as in the plan.`,
  })
  enrolmentsRenew(
    @Ctx() ctx: Context,
    @Arg('input', () => EnrolmentsRenewInput, { description: 'Who goes on, and where.' })
    input: EnrolmentsRenewInput,
  ): Promise<RenewalOutcome[]> {
    return ctx.write((unit) => renewEnrolments(unit, input));
  }

  @FieldResolver(() => Cohort, { description: 'The cohort whose term is over.' })
  from(@Root() { fromCohortId }: RenewalPlan, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, fromCohortId);
  }

  @FieldResolver(() => Cohort, { description: 'The later cohort.' })
  to(@Root() { toCohortId }: RenewalPlan, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, toCohortId);
  }
}

@Resolver(() => RenewalRow)
export class RenewalRowResolver {
  @FieldResolver(() => Enrolment, { description: 'The enrolment that ends.' })
  enrolment(@Root() { enrolmentId }: RenewalRow, @Ctx() ctx: Context): Promise<Enrolment> {
    return ctx.the(Enrolment, enrolmentId);
  }

  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: 'The enrolment that goes on from it; null while none does.',
  })
  renewedBy(@Root() { renewedById }: RenewalRow, @Ctx() ctx: Context): Promise<Enrolment | null> {
    return ctx.one(Enrolment, renewedById);
  }
}

@Resolver(() => RenewalOutcome)
export class RenewalOutcomeResolver {
  @FieldResolver(() => Enrolment, { description: 'The enrolment that was to be renewed.' })
  enrolment(@Root() { enrolmentId }: RenewalOutcome, @Ctx() ctx: Context): Promise<Enrolment> {
    return ctx.the(Enrolment, enrolmentId);
  }

  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: 'The new enrolment; null when it was refused.',
  })
  renewal(@Root() { renewalId }: RenewalOutcome, @Ctx() ctx: Context): Promise<Enrolment | null> {
    return ctx.one(Enrolment, renewalId);
  }
}
