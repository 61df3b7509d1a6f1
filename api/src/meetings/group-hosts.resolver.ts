import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Group } from '../groups/index.js';
import { Context, invalidField, Permission } from '../kernel/index.js';
import { Participant } from '../participants/index.js';
import { HostTurn } from '../rotations/index.js';
import { Decision } from './decision.entity.js';
import { decisionsOf } from './decision.queries.js';
import { hostFairnessOf } from './host-fairness.queries.js';
import { HostFairness } from './host-fairness.type.js';
import { hostPlanOf } from './host-plan.queries.js';
import { HostTurnsPlanResult, HostTurnsPlanRow, PlannedHost } from './host-plan.types.js';
import { Meeting } from './meeting.entity.js';
import { nextMeetingOf } from './meeting.queries.js';

const PLAN_MAX = 24;

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

  @Authorized(Permission.MEETING_READ)
  @FieldResolver(() => [PlannedHost], {
    description:
      'Who hosts the coming monthly meetings and why: those planned, then the days by the group’s rule until the cohort ends. Nothing is written. OUT_OF_RANGE for a count outside 1 to 24.',
  })
  hostPlan(
    @Root() group: Group,
    @Ctx() ctx: Context,
    @Arg('count', () => Int, { defaultValue: 12, description: 'How many meetings, 1 to 24.' })
    count: number,
    @Arg('afterMeetingId', () => ID, {
      nullable: true,
      description:
        'Only those after this meeting of the group; left out, from today on. None after another group’s meeting.',
    })
    afterMeetingId: string | null,
  ): Promise<PlannedHost[]> {
    if (count < 1 || count > PLAN_MAX) {
      const message = `Expected a count from 1 to ${PLAN_MAX}, found ${count}.`;
      throw invalidField('count', 'OUT_OF_RANGE', message);
    }
    return hostPlanOf(ctx, group, { count, afterMeetingId });
  }

  @Authorized(Permission.MEETING_READ)
  @FieldResolver(() => HostFairness, { description: 'How evenly hosting is spread.' })
  hostFairness(@Root() group: Group, @Ctx() ctx: Context): Promise<HostFairness> {
    return hostFairnessOf(ctx, group.id);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => [Decision], {
    description:
      'The latest decisions that bind the group, of its own held meetings and of those of all groups; at most 50.',
  })
  decisions(@Root() group: Group, @Ctx() ctx: Context): Promise<Decision[]> {
    return decisionsOf(ctx, group.id);
  }
}

@Resolver(() => Decision)
export class DecisionResolver {
  @FieldResolver(() => Meeting, { description: 'The meeting that decided it.' })
  meeting(@Root() decision: Decision, @Ctx() ctx: Context): Promise<Meeting> {
    return ctx.the(Meeting, decision.meetingId);
  }
}

@Resolver(() => PlannedHost)
export class PlannedHostResolver {
  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The planned meeting; null when the day is only by the rule.',
  })
  meeting(@Root() planned: PlannedHost): Meeting | null {
    return planned.meeting;
  }

  @FieldResolver(() => HostTurn, {
    nullable: true,
    description: 'The planned turn; null while the host is only suggested.',
  })
  hostTurn(@Root() planned: PlannedHost): HostTurn | null {
    return planned.turn;
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Participant, {
    nullable: true,
    description: 'Who hosts; null when no member could.',
  })
  host(@Root() planned: PlannedHost, @Ctx() ctx: Context): Promise<Participant | null> {
    return ctx.one(Participant, planned.participantId);
  }
}

@Resolver(() => HostTurnsPlanResult)
export class HostTurnsPlanResolver {
  @FieldResolver(() => Group, { description: 'The group as it stands now.' })
  group(@Root() result: HostTurnsPlanResult, @Ctx() ctx: Context): Promise<Group> {
    return ctx.the(Group, result.groupId);
  }
}

@Resolver(() => HostTurnsPlanRow)
export class HostTurnsPlanRowResolver {
  @FieldResolver(() => Meeting, { description: 'The meeting.' })
  meeting(@Root() row: HostTurnsPlanRow, @Ctx() ctx: Context): Promise<Meeting> {
    return ctx.the(Meeting, row.meetingId);
  }

  @FieldResolver(() => HostTurn, {
    nullable: true,
    description: 'The turn that was planned; null when no member could host.',
  })
  hostTurn(@Root() row: HostTurnsPlanRow): HostTurn | null {
    return row.turn;
  }
}
