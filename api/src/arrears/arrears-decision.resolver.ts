import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql';
import { Context, LocalDateScalar, manyOf, Permission } from '../kernel/index.js';
import { checkReason, Enrolment } from '../participants/index.js';
import { premiumBookOf } from '../premiums/index.js';
import { User } from '../staff/index.js';
import { ArrearsDecision } from './arrears-decision.entity.js';
import { decideLapse, decideResumption, decideSuspension } from './arrears-decision.writes.js';
import { PremiumStanding } from './standing.types.js';

const ID_OF = 'Id of the enrolment.';
const VERSION = 'The version the caller saw.';
const REASON = 'Why, 3 to 500 characters.';

/** What arrears add to an enrolment. They stand here because each decision keeps the premiums it was based on. */
@Resolver(() => Enrolment)
export class EnrolmentArrearsResolver {
  @Authorized(Permission.PARTICIPANT_WRITE)
  @Mutation(() => Enrolment, {
    description:
      'Suspends cover after arrears of SUSPEND_AFTER_MONTHS. Rules: ENROLMENT_NOT_ACTIVE, SUSPENSION_NOT_DUE, DATE_IN_FUTURE, DATE_OUT_OF_ORDER.',
  })
  enrolmentSuspend(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('expectedVersion', () => Int, { description: VERSION }) expectedVersion: number,
    @Arg('on', () => LocalDateScalar, {
      description:
        'First day without cover: not before the day since which the arrears are long enough, in the term, not in an earlier suspension, not in the future.',
    })
    on: string,
    @Arg('reason', () => String, { description: REASON }) text: string,
  ): Promise<Enrolment> {
    const reason = checkReason(text);
    return ctx.write(async (unit) => {
      const enrolment = await unit.lockVersion(Enrolment, id, expectedVersion);
      return decideSuspension(unit, enrolment, { on, reason });
    });
  }

  @Authorized(Permission.PARTICIPANT_WRITE)
  @Mutation(() => Enrolment, {
    description:
      'Gives cover again; events during the suspension stay uncovered, and money paid since revives no cover from before it came. Rules: ENROLMENT_NOT_SUSPENDED, DATE_IN_FUTURE, DATE_OUT_OF_ORDER, RESUME_BEFORE_SETTLED.',
  })
  enrolmentResume(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('expectedVersion', () => Int, { description: VERSION }) expectedVersion: number,
    @Arg('on', () => LocalDateScalar, {
      description:
        'First day with cover again, not in the future: not before the day on which the arrears were settled, and while they are not, today.',
    })
    on: string,
    @Arg('reason', () => String, { description: REASON }) text: string,
  ): Promise<Enrolment> {
    const reason = checkReason(text);
    return ctx.write(async (unit) => {
      const enrolment = await unit.lockVersion(Enrolment, id, expectedVersion);
      return decideResumption(unit, enrolment, { on, reason });
    });
  }

  @Authorized(Permission.ARREARS_DECIDE)
  @Mutation(() => Enrolment, {
    description:
      'Ends an enrolment for good after arrears of LAPSE_AFTER_MONTHS, and the membership with it; planned host turns go to the next in the queue, and the premiums paid can be refunded. Rules: ENROLMENT_ENDED, LAPSE_NOT_DUE, LAPSE_HELD_BY_CLAIM, DATE_IN_FUTURE, DATE_OUT_OF_ORDER.',
  })
  enrolmentLapse(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('expectedVersion', () => Int, { description: VERSION }) expectedVersion: number,
    @Arg('on', () => LocalDateScalar, {
      description:
        'Last day of cover: not before the day since which the arrears are long enough, not after the term, not in the future.',
    })
    on: string,
    @Arg('reason', () => String, { description: REASON }) text: string,
  ): Promise<Enrolment> {
    const reason = checkReason(text);
    return ctx.write(async (unit) => {
      const enrolment = await unit.lockVersion(Enrolment, id, expectedVersion);
      return decideLapse(unit, enrolment, { on, reason });
    });
  }

  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => PremiumStanding, {
    nullable: true,
    description:
      'Where it stands today by the rules on arrears; null once it ended or its term is over, when nothing is left to decide.',
  })
  async standing(
    @Root() enrolment: Enrolment,
    @Ctx() ctx: Context,
  ): Promise<PremiumStanding | null> {
    if (!enrolment.isRunning || enrolment.endsOn < ctx.today) return null;
    const book = await premiumBookOf(ctx, enrolment.id);
    return { ...book.standingOn(ctx.today), ...book.rules };
  }

  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => [ArrearsDecision], {
    description: 'Every suspension, resumption and lapse that was decided, the latest first.',
  })
  arrearsDecisions(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<ArrearsDecision[]> {
    const order = 't.decided_at desc, t.id desc';
    return manyOf(ctx, ArrearsDecision, 'enrolment_id', enrolment.id, { order });
  }
}

@Resolver(() => ArrearsDecision)
export class ArrearsDecisionResolver {
  @FieldResolver(() => User, { description: 'Who decided.' })
  decidedBy(@Root() decision: ArrearsDecision, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, decision.decidedById);
  }
}
