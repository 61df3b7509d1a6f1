import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import { Participant } from '../participants/index.js';
import { HostSwap } from './host-swap.entity.js';
import { HostTurn } from './host-turn.entity.js';

@Resolver(() => HostSwap)
export class HostSwapResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Participant, { description: 'Who gave the turn away.' })
  giver(@Root() swap: HostSwap, @Ctx() ctx: Context): Promise<Participant> {
    return ctx.the(Participant, swap.giverId);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Participant, { description: 'Who took the turn.' })
  taker(@Root() swap: HostSwap, @Ctx() ctx: Context): Promise<Participant> {
    return ctx.the(Participant, swap.takerId);
  }
}

/** What a swap adds to a turn. */
@Resolver(() => HostTurn)
export class HostTurnSwapResolver {
  @FieldResolver(() => HostSwap, {
    nullable: true,
    description: 'The swap by which the member got the turn; null when it was not by one.',
  })
  cameBySwap(@Root() turn: HostTurn, @Ctx() ctx: Context): Promise<HostSwap | null> {
    return ctx.one(HostSwap, turn.cameBySwapId);
  }

  @FieldResolver(() => HostSwap, {
    nullable: true,
    description: 'The swap by which the member gave the turn away; null unless SWAPPED.',
  })
  wentBySwap(@Root() turn: HostTurn, @Ctx() ctx: Context): Promise<HostSwap | null> {
    return ctx.one(HostSwap, turn.wentBySwapId);
  }
}
