import { v7 as uuidv7 } from 'uuid';
import type { Unit } from '../kernel/index.js';
import { isOfMeeting, type MeetingFacts, type MessageParameters } from './message-text.js';
import { Message } from './message.entity.js';
import { MessageReason, MessageState, MessageTemplate } from './message.enums.js';
import {
  lastTold,
  messagesAbout,
  remindedMeetings,
  reminderTimesOf,
  type Sender,
} from './reminder-facts.queries.js';
import {
  draftsFor,
  type MessageDraft,
  type RemindedMeeting,
  type ReminderTimes,
} from './reminder-plan.js';

/** Brings what is queued about a meeting in line with it, in the transaction that moves or cancels it. */
export async function replanReminders(unit: Unit, meetingId: string): Promise<void> {
  const { em, institutionId, now } = unit;
  await em.flush(); // The plan reads the meeting as it is now.
  const sender = { em, institutionId, now, timeZone: unit.viewer.timeZone };
  await planReminders(sender, await reminderTimesOf(sender), meetingId);
}

/**
 * Brings the outbox in line with the meetings: queues what is missing, re-dates what changed, and takes back what is no
 * longer wanted. Run twice, it changes nothing the second time; what was sent is never touched.
 */
export async function planReminders(
  sender: Sender,
  times: ReminderTimes,
  meetingId: string | null = null,
): Promise<void> {
  const meetings = await remindedMeetings(sender, meetingId);
  const known = Map.groupBy(await messagesAbout(sender, meetings), ({ meetingId: id }) => id);
  const fresh: MessageDraft[] = [];
  for (const meeting of meetings) {
    const messages = known.get(meeting.id) ?? [];
    const drafts = draftsFor(meeting, times, { now: sender.now, told: lastTold(messages) });
    const byKey = new Map(messages.map((message) => [message.dedupeKey, message]));
    fresh.push(...drafts.filter(({ dedupeKey }) => !byKey.has(dedupeKey)));
    const wanted = new Set(drafts.map(({ dedupeKey }) => dedupeKey));
    for (const draft of drafts) await bringInLine(sender, byKey.get(draft.dedupeKey), draft);
    for (const message of messages)
      if (!wanted.has(message.dedupeKey)) await takeBack(sender, message, meeting);
  }
  await insert(sender, fresh);
}

async function insert({ em, institutionId, now }: Sender, drafts: MessageDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  await em.insertMany(
    Message,
    drafts.map((draft) => ({
      ...draft,
      institutionId,
      id: uuidv7(),
      channel: null,
      attempts: 0,
      fault: null,
      createdAt: now,
      sentAt: null,
      version: 1,
    })),
  );
}

/** Only what has not left can still change. */
const OPEN: ReadonlySet<MessageState> = new Set([
  MessageState.QUEUED,
  MessageState.SKIPPED,
  MessageState.CANCELLED,
]);

async function bringInLine(
  sender: Sender,
  message: Message | undefined,
  draft: MessageDraft,
): Promise<void> {
  if (!message || !OPEN.has(message.state) || isInLine(message, draft)) return;
  const { recipientKind, parameters, validUntil, state, reason } = draft;
  await update(sender, message, {
    recipient_kind: recipientKind,
    parameters: JSON.stringify(parameters),
    send_after: sendAfterOf(message, draft).toISOString(),
    valid_until: validUntil.toISOString(),
    state,
    reason,
  });
}

function isInLine(message: Message, draft: MessageDraft): boolean {
  return (
    message.state === draft.state &&
    message.reason === draft.reason &&
    message.validUntil.getTime() === draft.validUntil.getTime() &&
    message.sendAfter.getTime() === sendAfterOf(message, draft).getTime() &&
    isSameText(message.parameters, draft.parameters)
  );
}

function isSameText(a: MessageParameters, b: MeetingFacts): boolean {
  return (
    isOfMeeting(a) &&
    a.groupName === b.groupName &&
    a.on === b.on &&
    a.at === b.at &&
    a.zone === b.zone &&
    a.place === b.place
  );
}

/** A notice goes when it was first called for, and a failed attempt is not repeated before its time. */
function sendAfterOf(message: Message, draft: MessageDraft): Date {
  const isNotice =
    draft.template === MessageTemplate.MEETING_MOVED ||
    draft.template === MessageTemplate.MEETING_CANCELLED;
  return isNotice || message.attempts > 0 ? message.sendAfter : draft.sendAfter;
}

async function takeBack(sender: Sender, message: Message, meeting: RemindedMeeting): Promise<void> {
  if (message.state !== MessageState.QUEUED) return;
  const isTooLate = message.validUntil <= sender.now;
  await update(sender, message, {
    state: isTooLate ? MessageState.SKIPPED : MessageState.CANCELLED,
    reason: isTooLate ? MessageReason.TOO_LATE : reasonToTakeBack(message, meeting),
  });
}

function reasonToTakeBack(message: Message, meeting: RemindedMeeting): MessageReason {
  const { participantId, parameters } = message;
  if (meeting.status === 'CANCELLED') return MessageReason.MEETING_CANCELLED;
  if (participantId && !meeting.people.some((person) => person.participantId === participantId))
    return MessageReason.RECIPIENT_LEFT;
  if (!isOfMeeting(parameters)) return MessageReason.NOT_NEEDED;
  const isMoved = parameters.on !== meeting.meetsOn || parameters.at !== meeting.startsAt;
  return isMoved ? MessageReason.MEETING_MOVED : MessageReason.NOT_NEEDED;
}

async function update(
  { em, institutionId }: Sender,
  { id }: Message,
  columns: Record<string, string | null>,
): Promise<void> {
  const assignments = Object.keys(columns).map((column) => `${column} = ?`);
  await em.execute(
    `update messages set ${assignments.join(', ')}, version = version + 1
     where institution_id = ? and id = ? and state in ('QUEUED', 'SKIPPED', 'CANCELLED')`,
    [...Object.values(columns), institutionId, id],
  );
}
