import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Group } from '../groups/index.js';
import { Context, manyOf, Permission } from '../kernel/index.js';
import { Participant } from '../participants/index.js';
import { hostQueueOf } from './host-rota.queries.js';
import { HostSuggestion } from './host-suggestion.type.js';
import { HostTurn } from './host-turn.entity.js';

@Resolver(() => HostSuggestion)
export class HostSuggestionResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Participant, { description: 'The member.' })
  participant(@Root() place: HostSuggestion, @Ctx() ctx: Context): Promise<Participant> {
    return ctx.the(Participant, place.participantId);
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
  hostQueue(@Root() group: Group, @Ctx() ctx: Context): Promise<HostSuggestion[]> {
    return hostQueueOf(ctx, group.id);
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
