import { ArrayMaxSize, ArrayUnique, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalTimeScalar, sortInput, SortDirection } from '../kernel/index.js';
import { MessageState, MessageTemplate } from './message.enums.js';
import { DAYS_BEFORE_MAX } from './reminder-facts.queries.js';

@InputType({ description: 'Which messages to list; all given conditions must hold.' })
export class MessageFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only messages about this meeting.' })
  meetingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only messages to this participant.' })
  participantId?: string | null;

  @Field(() => [MessageState], { nullable: true, description: 'Only these states.' })
  states?: MessageState[] | null;

  @Field(() => MessageTemplate, { nullable: true, description: 'Only those that say this.' })
  template?: MessageTemplate | null;
}

/** What messages can be ordered by. */
export enum MessageSortField {
  SEND_AFTER = 'SEND_AFTER',
}
registerEnumType(MessageSortField, {
  name: 'MessageSortField',
  description: 'What messages can be ordered by.',
});
export const MessageSort = sortInput('MessageSort', () => MessageSortField, SortDirection.DESC);

@InputType({ description: 'When to remind of meetings, and when to disturb nobody.' })
export class ReminderSettingsInput {
  @Days()
  @Field(() => [Int], {
    description: 'Days before the meeting for the host, 1 to 14, at most three; empty for none.',
  })
  hostDaysBefore!: number[];

  @Days()
  @Field(() => [Int], { description: 'The same for the members of the group.' })
  memberDaysBefore!: number[];

  @Days()
  @Field(() => [Int], { description: 'The same for the officer.' })
  officerDaysBefore!: number[];

  @Field(() => LocalTimeScalar, {
    description: 'From when nothing is sent, on the institution’s clock.',
  })
  quietFrom!: string;

  @Field(() => LocalTimeScalar, {
    description: 'Until when nothing is sent; equal to `quietFrom` for no quiet hours.',
  })
  quietUntil!: string;
}

/** At most three different days from 1 to the horizon of the planning. */
function Days(): PropertyDecorator {
  const each = { each: true };
  const rules = [ArrayMaxSize(3), ArrayUnique(), Min(1, each), Max(DAYS_BEFORE_MAX, each)];
  return (target, key) => {
    for (const rule of rules) rule(target, key);
  };
}
