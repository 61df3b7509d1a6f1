import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { manyOf, Permission, Context } from '../kernel/index.js';
import { Message } from '../messages/index.js';
import { Meeting } from './meeting.entity.js';

/** What meetings add to messages. */
@Resolver(() => Message)
export class MessageMeetingResolver {
  @Authorized(Permission.MEETING_READ)
  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting it is about; null when it is about none.',
  })
  meeting(@Root() message: Message, @Ctx() ctx: Context): Promise<Meeting | null> {
    return ctx.one(Meeting, message.meetingId);
  }
}

/** What messages add to a meeting. */
@Resolver(() => Meeting)
export class MeetingMessagesResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => [Message], {
    description:
      'Reminders and notices about it, in the order of their times; planned from two weeks before on.',
  })
  messages(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Message[]> {
    return manyOf(ctx, Message, 'meeting_id', meeting.id, { order: 't.send_after, t.id' });
  }
}
