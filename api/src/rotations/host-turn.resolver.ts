import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Group } from '../groups/index.js';
import {
  Context,
  listOf,
  listType,
  PageInput,
  Permission,
  SortDirection,
  Where,
  type Listed,
} from '../kernel/index.js';
import { Participant } from '../participants/index.js';
import { exemptHost } from './host-exemption.writes.js';
import { HostTurn } from './host-turn.entity.js';
import { HostTurnExemptInput, HostTurnFilter, HostTurnSort } from './host-turn.inputs.js';

const HostTurnList = listType('HostTurnList', () => HostTurn);

@Resolver(() => HostTurn)
export class HostTurnResolver {
  @Authorized(Permission.MEETING_READ)
  @Query(() => HostTurnList, {
    description: 'Host turns, the latest first unless asked otherwise.',
  })
  async hostTurns(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => HostTurnSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof HostTurnSort> | null,
    @Arg('filter', () => HostTurnFilter, { nullable: true, description: 'Which turns.' })
    filter: HostTurnFilter | null,
  ): Promise<Listed<HostTurn>> {
    const where = new Where()
      .ids(filter?.ids)
      .id('t.group_id', filter?.groupId)
      .id('t.participant_id', filter?.participantId)
      .equals('t.state', filter?.state);
    const direction = sort?.direction ?? SortDirection.DESC;
    const order = { column: 'turn_on', type: 'date', direction } as const;
    return listOf(await ctx.read(), HostTurn, { page, after, sort: order, where });
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => HostTurn, {
    description:
      'Frees a member from hosting until a day; planned turns until then go to the next in the queue. Rules: NOT_A_MEMBER, DATE_OUT_OF_ORDER.',
  })
  hostTurnExempt(
    @Ctx() ctx: Context,
    @Arg('input', () => HostTurnExemptInput, { description: 'Who, until when and why.' })
    input: HostTurnExemptInput,
  ): Promise<HostTurn> {
    return ctx.write((unit) => exemptHost(unit, input));
  }

  @FieldResolver(() => Group, { description: 'The group whose rota it belongs to.' })
  group(@Root() turn: HostTurn, @Ctx() ctx: Context): Promise<Group> {
    return ctx.the(Group, turn.groupId);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Participant, { description: 'Whose turn it is.' })
  participant(@Root() turn: HostTurn, @Ctx() ctx: Context): Promise<Participant> {
    return ctx.the(Participant, turn.participantId);
  }
}
