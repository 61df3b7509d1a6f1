import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import { slotClashes } from './clash.queries.js';
import { MeetingClash, MeetingSlotInput } from './clash.types.js';
import { MeetingMoveFollowingInput, MeetingMoveFollowingResult } from './following.types.js';
import { moveFollowing } from './following.writes.js';
import { MeetingPlanInput } from './plan.inputs.js';
import { previewPlan } from './plan.queries.js';
import { MeetingPlan } from './plan.types.js';
import { planMeetings } from './plan.writes.js';

/** A group's year: what would clash, a plan by the rule, and changes to all that follows. */
@Resolver()
export class ScheduleResolver {
  @Authorized(Permission.MEETING_WRITE)
  @Query(() => [MeetingClash], {
    description:
      'What stands in the way of a meeting at a time and place, the most serious first; empty when nothing does.',
  })
  meetingClashes(
    @Ctx() ctx: Context,
    @Arg('input', () => MeetingSlotInput, { description: 'When and where.' })
    input: MeetingSlotInput,
  ): Promise<MeetingClash[]> {
    return slotClashes(ctx, input);
  }

  @Authorized(Permission.MEETING_WRITE)
  @Query(() => MeetingPlan, {
    description:
      'What `meetingPlan` would do with the same input. Rules: GROUP_CLOSED, COHORT_ENDED.',
  })
  meetingPlanPreview(
    @Ctx() ctx: Context,
    @Arg('input', () => MeetingPlanInput, { description: 'Which meetings.' })
    input: MeetingPlanInput,
  ): Promise<MeetingPlan> {
    return previewPlan(ctx, input);
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => MeetingPlan, {
    description:
      'Plans a group’s monthly meetings by its rule, each with the next in the queue as host. Days that are good are planned, the others answered with what is wrong. It may be repeated: a month that has its meeting is left as it is. Rules: GROUP_CLOSED, COHORT_ENDED.',
  })
  meetingPlan(
    @Ctx() ctx: Context,
    @Arg('input', () => MeetingPlanInput, { description: 'Which meetings.' })
    input: MeetingPlanInput,
  ): Promise<MeetingPlan> {
    return ctx.write((unit) => planMeetings(unit, input));
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => MeetingMoveFollowingResult, {
    description:
      'Gives a planned monthly meeting and all planned ones that follow another rule, time, place or officer, and the group with them. Each meeting is judged by itself; held and cancelled ones stay, and so does the group when no meeting can change. Rules: MEETING_NOT_PLANNED, MEETING_NEEDS_GROUP, RECURRENCE_RULE_UNUSABLE, GROUP_CLOSED.',
  })
  meetingMoveFollowing(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the first meeting.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version of it the caller saw.' })
    expectedVersion: number,
    @Arg('input', () => MeetingMoveFollowingInput, { description: 'What changes, and why.' })
    input: MeetingMoveFollowingInput,
  ): Promise<MeetingMoveFollowingResult> {
    return ctx.write((unit) => moveFollowing(unit, { id, expectedVersion }, input));
  }
}
