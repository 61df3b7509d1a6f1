import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Context, LocalDateScalar, Permission } from '../kernel/index.js';
import {
  checkReason,
  Enrolment,
  Membership,
  MembershipTransferInput,
  transferMembership,
  withdrawEnrolment,
} from '../participants/index.js';
import { replaceHost } from './host-exemption.writes.js';

/**
 * The two ways in which a member leaves a group alive. They stand here and not with the participants, because whoever
 * leaves also hands on the turns planned for them, in the same transaction.
 */
@Resolver()
export class LeavingResolver {
  @Authorized(Permission.PARTICIPANT_WRITE)
  @Mutation(() => Enrolment, {
    description:
      'Ends an enrolment at the participant’s wish, and the membership with it; planned host turns go to the next in the queue. Rules: ENROLMENT_ENDED, DATE_IN_FUTURE, DATE_OUT_OF_ORDER.',
  })
  enrolmentWithdraw(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the enrolment.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
    @Arg('on', () => LocalDateScalar, {
      description: 'Last day of cover, from the day of joining on, not in the future.',
    })
    on: string,
    @Arg('reason', () => String, { description: 'Why, 3 to 500 characters.' }) reason: string,
  ): Promise<Enrolment> {
    const why = checkReason(reason);
    return ctx.write(async (unit) => {
      const enrolment = await unit.lockVersion(Enrolment, id, expectedVersion);
      await withdrawEnrolment(unit, enrolment, on, why);
      const { participantId } = enrolment;
      await replaceHost(unit, { participantId, from: on, until: null, reason: why });
      return enrolment;
    });
  }

  @Authorized(Permission.PARTICIPANT_WRITE)
  @Mutation(() => Membership, {
    description:
      'Moves a participant to another group of the cohort, keeping the history; planned host turns go to the next in the queue. INVALID_INPUT for a group of another cohort. Rules: NOT_A_MEMBER, GROUP_FULL, GROUP_CLOSED, DATE_IN_FUTURE, DATE_OUT_OF_ORDER.',
  })
  membershipTransfer(
    @Ctx() ctx: Context,
    @Arg('input', () => MembershipTransferInput, { description: 'Who moves where.' })
    input: MembershipTransferInput,
  ): Promise<Membership> {
    return ctx.write(async (unit) => {
      const membership = await transferMembership(unit, input);
      const { participantId, on: from, reason } = input;
      await replaceHost(unit, { participantId, from, until: null, reason });
      return membership;
    });
  }
}
