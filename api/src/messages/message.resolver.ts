import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
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
import { Beneficiary, Participant } from '../participants/index.js';
import { User } from '../staff/index.js';
import { Message } from './message.entity.js';
import { MessageFilter, MessageSort } from './message.inputs.js';

const MessageList = listType('MessageList', () => Message);

@Resolver(() => Message)
export class MessageResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @Query(() => MessageList, {
    description:
      'Messages that wait, were sent or were not sent, the latest first unless asked otherwise.',
  })
  async messages(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => MessageSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof MessageSort> | null,
    @Arg('filter', () => MessageFilter, { nullable: true, description: 'Which messages.' })
    filter: MessageFilter | null,
  ): Promise<Listed<Message>> {
    const where = new Where()
      .ids(filter?.ids)
      .id('t.meeting_id', filter?.meetingId)
      .id('t.participant_id', filter?.participantId)
      .oneOf('t.state', filter?.states)
      .equals('t.template', filter?.template);
    const direction = sort?.direction ?? SortDirection.DESC;
    const order = { column: 'send_after', type: 'timestamptz', direction } as const;
    return listOf(await ctx.read(), Message, { page, after, sort: order, where });
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Participant, {
    nullable: true,
    description: 'The participant who gets it; null when it goes to an heir or a user.',
  })
  participant(@Root() message: Message, @Ctx() ctx: Context): Promise<Participant | null> {
    return ctx.one(Participant, message.participantId);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => Beneficiary, {
    nullable: true,
    description: 'The heir who gets it; null when it goes to a participant or a user.',
  })
  heir(@Root() message: Message, @Ctx() ctx: Context): Promise<Beneficiary | null> {
    return ctx.one(Beneficiary, message.beneficiaryId);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who gets it; null when it goes to a participant or an heir.',
  })
  user(@Root() message: Message, @Ctx() ctx: Context): Promise<User | null> {
    return ctx.one(User, message.userId);
  }
}
