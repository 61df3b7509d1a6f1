import { MessageReason, MessageState, MessageTemplate, RecipientKind } from './message.enums.js';
import type {
  MessageDraft,
  RemindedMeeting,
  RemindedPerson,
  ReminderTimes,
} from './reminder-plan.js';

/** Who is to be told about a meeting, how long before, and whether at all. */
export type Recipient = Pick<
  MessageDraft,
  'recipientKind' | 'participantId' | 'userId' | 'state' | 'reason'
> & {
  template: MessageTemplate;
  daysBefore: readonly number[];
};

/** The people of the group and the officer. */
export function recipientsOf(meeting: RemindedMeeting, times: ReminderTimes): Recipient[] {
  const { officerId } = meeting;
  const officer: Recipient[] =
    officerId === null
      ? []
      : [
          {
            recipientKind: RecipientKind.USER,
            participantId: null,
            userId: officerId,
            state: MessageState.QUEUED,
            reason: null,
            template: MessageTemplate.OFFICER_REMINDER,
            daysBefore: times.officerDaysBefore,
          },
        ];
  return [...meeting.people.map((person) => participant(person, times)), ...officer];
}

function participant(person: RemindedPerson, times: ReminderTimes): Recipient {
  const { participantId, isHost } = person;
  const reason = reasonToSkip(person);
  return {
    recipientKind: isHost ? RecipientKind.HOST : RecipientKind.MEMBER,
    participantId,
    userId: null,
    state: reason === null ? MessageState.QUEUED : MessageState.SKIPPED,
    reason,
    template: isHost ? MessageTemplate.HOST_REMINDER : MessageTemplate.MEMBER_REMINDER,
    daysBefore: isHost ? times.hostDaysBefore : times.memberDaysBefore,
  };
}

function reasonToSkip({ hasConsented, hasPhone }: RemindedPerson): MessageReason | null {
  if (!hasConsented) return MessageReason.NO_CONSENT;
  return hasPhone ? null : MessageReason.NO_ADDRESS;
}
