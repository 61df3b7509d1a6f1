import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../kernel/index.js';
import {
  MessageChannel,
  MessageReason,
  MessageState,
  MessageTemplate,
  RecipientKind,
} from './message.enums.js';
import { textOf, type MessageParameters } from './message-text.js';

export const MessageSchema = defineEntity({
  name: 'Message',
  tableName: 'messages',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    recipientKind: p.enum(() => RecipientKind),
    participantId: p.uuid().nullable(),
    beneficiaryId: p.uuid().nullable(),
    userId: p.uuid().nullable(),
    meetingId: p.uuid().nullable(),
    template: p.enum(() => MessageTemplate),
    parameters: p.json<MessageParameters>(),
    sendAfter: p.datetime(),
    validUntil: p.datetime(),
    state: p.enum(() => MessageState),
    reason: p.enum(() => MessageReason).nullable(),
    channel: p.enum(() => MessageChannel).nullable(),
    attempts: p.integer(),
    fault: p.text().nullable(),
    dedupeKey: p.text(),
    createdAt: p.datetime(),
    sentAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** A message to one recipient, kept before it is sent and after. */
@ObjectType({
  description:
    'A message to one recipient, kept before it is sent and after. It holds no personal data beyond who gets it.',
})
export class Message extends MessageSchema.class {
  declare participantId: string | null;
  declare beneficiaryId: string | null;
  declare userId: string | null;
  declare meetingId: string | null;
  declare version: Opt<number>;

  @Field(() => ID, { description: 'Opaque id; the receiving side knows copies by it.' })
  declare id: string;

  @Field(() => RecipientKind, { description: 'As what the recipient gets it.' })
  declare recipientKind: RecipientKind;

  @Field(() => MessageTemplate, { description: 'What it says.' })
  declare template: MessageTemplate;

  @Field(() => MessageState, { description: 'How far it has come.' })
  declare state: MessageState;

  @Field(() => MessageReason, {
    nullable: true,
    description: 'Why it is not sent; null unless failed, cancelled or skipped.',
  })
  declare reason: MessageReason | null;

  @Field(() => MessageChannel, {
    nullable: true,
    description: 'By which way it went; null until it was tried.',
  })
  declare channel: MessageChannel | null;

  @Field(() => DateTimeScalar, {
    description: 'Earliest time of sending, outside the quiet hours.',
  })
  declare sendAfter: Date;

  @Field(() => DateTimeScalar, { description: 'After this it is of no use and not sent.' })
  declare validUntil: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was sent; null until then.',
  })
  declare sentAt: Date | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  declare attempts: number;

  @Field(() => String, {
    nullable: true,
    description: 'What the last failed attempt met, such as a status code; null when none failed.',
  })
  declare fault: string | null;

  @Field(() => String, { description: 'The text, in Indonesian.' })
  get text(): Opt<string> {
    return textOf(this.template, this.parameters);
  }
}
MessageSchema.setClass(Message);
