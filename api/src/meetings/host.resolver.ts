import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import {
  HostSwap,
  HostTurn,
  HostTurnAcceptInput,
  HostTurnAssignInput,
  HostTurnDeferInput,
  HostTurnSwapInput,
} from '../rotations/index.js';
import { Decision } from './decision.entity.js';
import { HostTurnsPlanResult } from './host-plan.types.js';
import {
  acceptHostOf,
  assignHostOf,
  deferHostOf,
  planHostsOf,
  swapHostsOf,
} from './host.writes.js';
import { Meeting } from './meeting.entity.js';

/** What meetings add to the host rota. */
@Resolver(() => HostTurn)
export class HostTurnMeetingResolver {
  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => HostTurn, {
    description:
      'Makes a member the host of a planned meeting; out of turn, by a reason or a decision of the deliberation, which is recorded. INVALID_INPUT for a decision of another group. Rules: HOST_OUT_OF_TURN (names who is next), MEETING_HAS_HOST, MEETING_HOST_BUSY, NOT_A_MEMBER, MEETING_NOT_PLANNED, MEETING_NOT_HELD (the decision’s), MEETING_NEEDS_GROUP.',
  })
  hostTurnAssign(
    @Ctx() ctx: Context,
    @Arg('input', () => HostTurnAssignInput, { description: 'Which meeting, who, and why.' })
    input: HostTurnAssignInput,
  ): Promise<HostTurn> {
    return ctx.write((unit) => assignHostOf(unit, input));
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => HostTurn, {
    description:
      'Lets the planned host host another time, keeping the place; the next in the queue takes over. Answers the deferred turn. Rules: MEETING_HAS_NO_HOST, MEETING_NOT_PLANNED, MEETING_HOST_BUSY.',
  })
  hostTurnDefer(
    @Ctx() ctx: Context,
    @Arg('input', () => HostTurnDeferInput, { description: 'Which meeting, and why.' })
    input: HostTurnDeferInput,
  ): Promise<HostTurn> {
    return ctx.write((unit) => deferHostOf(unit, input));
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => HostTurn, {
    description:
      'Exchanges exactly two places in the rota by consent: two planned turns, or one for the place of a member who waits. Answers the turn of the member who took it. INVALID_INPUT when both are one member or one meeting, or the other meeting is not the member’s. Rules: MEETING_HAS_NO_HOST, MEETING_NOT_PLANNED, NOT_A_MEMBER, HOST_NOT_WAITING, HOST_SWAP_OTHER_ROUND.',
  })
  hostTurnSwap(
    @Ctx() ctx: Context,
    @Arg('input', () => HostTurnSwapInput, { description: 'Which turns, and how both said yes.' })
    input: HostTurnSwapInput,
  ): Promise<HostTurn> {
    return ctx.write((unit) => swapHostsOf(unit, input));
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => HostTurn, {
    description:
      'Records that the planned host, or where nobody is planned the next in the queue, accepts to host; plans the meeting of that day first when there is none. Safe to send again. Rules: HOST_OUT_OF_TURN (names who is next), MEETING_IN_PAST, MEETING_DATE_TAKEN, MEETING_OFFICER_BUSY, GROUP_CLOSED.',
  })
  hostTurnAccept(
    @Ctx() ctx: Context,
    @Arg('input', () => HostTurnAcceptInput, { description: 'Who accepts which meeting.' })
    input: HostTurnAcceptInput,
  ): Promise<HostTurn> {
    return ctx.write((unit) => acceptHostOf(unit, input));
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => HostTurnsPlanResult, {
    description:
      'Gives every monthly meeting of a group that is planned for today or later and has no host the next in the queue, at most 120 at once. Safe to send again: then there is nothing left to do.',
  })
  hostTurnsPlan(
    @Ctx() ctx: Context,
    @Arg('groupId', () => ID, { description: 'Id of the group.' }) groupId: string,
  ): Promise<HostTurnsPlanResult> {
    return ctx.write((unit) => planHostsOf(unit, groupId));
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting; null for an exemption.',
  })
  meeting(@Root() turn: HostTurn, @Ctx() ctx: Context): Promise<Meeting | null> {
    return ctx.one(Meeting, turn.meetingId);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'The decision by which the member hosts out of turn; null when none is named.',
  })
  decision(@Root() turn: HostTurn, @Ctx() ctx: Context): Promise<Decision | null> {
    return ctx.one(Decision, turn.decisionId);
  }
}

/** What meetings add to a swap. */
@Resolver(() => HostSwap)
export class HostSwapMeetingResolver {
  @FieldResolver(() => Meeting, { description: 'The meeting whose turn was given away.' })
  givenMeeting(@Root() swap: HostSwap, @Ctx() ctx: Context): Promise<Meeting> {
    return ctx.the(Meeting, swap.givenMeetingId);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting taken in return; null when it was a place in the queue.',
  })
  takenMeeting(@Root() swap: HostSwap, @Ctx() ctx: Context): Promise<Meeting | null> {
    return ctx.one(Meeting, swap.takenMeetingId);
  }
}
