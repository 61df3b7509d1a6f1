import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Group } from '../groups/index.js';
import { Context, manyOf, Permission } from '../kernel/index.js';
import { Participant } from '../participants/index.js';
import { cycleOn } from './host-cycle.js';
import { HostCycle, HostCycleMember } from './host-cycle.type.js';
import { rotaHistoryOf, rotaOf } from './host-rota.queries.js';
import { HostSuggestion } from './host-suggestion.type.js';
import { HostTurn } from './host-turn.entity.js';

@Resolver(() => HostSuggestion)
export class HostSuggestionResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Participant, { description: 'The member.' })
  participant(@Root() place: HostSuggestion, @Ctx() ctx: Context): Promise<Participant> {
    return ctx.the(Participant, place.participantId);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Participant, {
    nullable: true,
    description: 'The next in the queue, with whom the reason compares; null behind the last.',
  })
  next(@Root() place: HostSuggestion, @Ctx() ctx: Context): Promise<Participant | null> {
    return ctx.one(Participant, place.nextId);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Participant, {
    nullable: true,
    description: 'With whom places were exchanged since the last turn; null when with nobody.',
  })
  swappedWith(@Root() place: HostSuggestion, @Ctx() ctx: Context): Promise<Participant | null> {
    return ctx.one(Participant, place.swappedWithId);
  }
}

@Resolver(() => HostCycleMember)
export class HostCycleMemberResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Participant, { description: 'The member.' })
  participant(@Root() member: HostCycleMember, @Ctx() ctx: Context): Promise<Participant> {
    return ctx.the(Participant, member.participantId);
  }
}

/** What the rota adds to a group. */
@Resolver(() => Group)
export class GroupRotationResolver {
  @Authorized(Permission.MEETING_READ)
  @FieldResolver(() => [HostSuggestion], {
    description:
      'The members in the order in which they are to host, as it stands today; exempted members are left out.',
  })
  async hostQueue(@Root() group: Group, @Ctx() ctx: Context): Promise<HostSuggestion[]> {
    return (await rotaOf(ctx, group.id)).queue;
  }

  @Authorized(Permission.MEETING_READ)
  @FieldResolver(() => HostCycle, {
    description: 'Who has had a turn in the running cycle, who waits and for how long.',
  })
  async hostCycle(@Root() group: Group, @Ctx() ctx: Context): Promise<HostCycle> {
    return cycleOn(await rotaHistoryOf(ctx, group.id), ctx.today);
  }
}

/** What the rota adds to a participant. */
@Resolver(() => Participant)
export class ParticipantRotationResolver {
  @Authorized(Permission.MEETING_READ)
  @FieldResolver(() => [HostTurn], { description: 'All host turns, the latest first.' })
  hostTurns(@Root() participant: Participant, @Ctx() ctx: Context): Promise<HostTurn[]> {
    const order = 't.turn_on desc, t.id desc';
    return manyOf(ctx, HostTurn, 'participant_id', participant.id, { order });
  }
}
