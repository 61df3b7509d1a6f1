import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Group } from '../groups/index.js';
import { Context, Permission } from '../kernel/index.js';
import { HostTurn, HostTurnAssignInput, HostTurnDeferInput } from '../rotations/index.js';
import { Meeting } from './meeting.entity.js';
import { assignHostOf, deferHostOf } from './host.writes.js';
import { nextMeetingOf } from './meeting.queries.js';

/** What meetings add to the host rota. */
@Resolver(() => HostTurn)
export class HostTurnMeetingResolver {
  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => HostTurn, {
    description:
      'Makes a member the host of a planned meeting. Rules: HOST_OUT_OF_TURN (names who is next), MEETING_HAS_HOST, MEETING_HOST_BUSY, NOT_A_MEMBER, MEETING_NOT_PLANNED, MEETING_NEEDS_GROUP.',
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

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting; null for an exemption.',
  })
  meeting(@Root() turn: HostTurn, @Ctx() ctx: Context): Promise<Meeting | null> {
    return ctx.one(Meeting, turn.meetingId);
  }
}

/** What meetings add to a group. */
@Resolver(() => Group)
export class GroupMeetingResolver {
  @Authorized(Permission.MEETING_READ)
  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The next planned meeting from today on; null when none is planned.',
  })
  nextMeeting(@Root() group: Group, @Ctx() ctx: Context): Promise<Meeting | null> {
    return nextMeetingOf(ctx, group.id);
  }
}
