import { addDays, instantAt, type LocalDate, type LocalTime } from '../kernel/index.js';
import { isOfMeeting, type MeetingFacts, type MessageParameters } from './message-text.js';
import {
  MessageTemplate,
  type MessageReason,
  type MessageState,
  type RecipientKind,
} from './message.enums.js';
import { recipientsOf, type Recipient } from './reminder-recipients.js';
import { outsideQuietHours, type QuietHours } from './reminder-times.js';

/** How many days before a meeting whom to remind, in an institution. */
export interface ReminderTimes {
  hostDaysBefore: readonly number[];
  memberDaysBefore: readonly number[];
  officerDaysBefore: readonly number[];
  quiet: QuietHours;
}

/** A meeting as reminders see it. */
export interface RemindedMeeting {
  id: string;
  status: 'PLANNED' | 'HELD' | 'CANCELLED';
  groupName: string | null;
  meetsOn: LocalDate;
  startsAt: LocalTime;
  place: string | null;
  /** Null when the account is closed. */
  officerId: string | null;
  /** Living participants of the group on the day whose enrolment runs. */
  people: readonly RemindedPerson[];
}

/** A participant as reminders see them. */
export interface RemindedPerson {
  participantId: string;
  isHost: boolean;
  hasConsented: boolean;
  hasPhone: boolean;
}

/** A message that should be in the outbox. */
export interface MessageDraft {
  /** Equal for what must not be sent twice. */
  dedupeKey: string;
  meetingId: string;
  recipientKind: RecipientKind;
  participantId: string | null;
  userId: string | null;
  template: MessageTemplate;
  parameters: MeetingFacts;
  sendAfter: Date;
  validUntil: Date;
  state: MessageState.QUEUED | MessageState.SKIPPED;
  reason: MessageReason | null;
}

/** What a recipient was last told about a meeting, by the recipient's id. */
export type LastTold = ReadonlyMap<
  string,
  {
    id: string;
    template: MessageTemplate;
    parameters: MessageParameters;
    /** Null while it is being sent. */
    sentAt: Date | null;
  }
>;

/** Abbreviations of the zones, as people say them. */
const ZONES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/**
 * The messages that a meeting calls for, as things stand: reminders of a planned one; and for whoever was told already,
 * that it is elsewhere, at another time, or not at all. Nothing for a meeting that has begun.
 */
export function draftsFor(
  meeting: RemindedMeeting,
  times: ReminderTimes,
  { now, told }: { now: Date; told: LastTold },
): MessageDraft[] {
  const start = instantAt(meeting.meetsOn, meeting.startsAt, times.quiet.timeZone);
  if (start <= now || meeting.status === 'HELD') return [];
  return recipientsOf(meeting, times).flatMap((recipient) => {
    const notices = noticeTo(recipient, meeting, { times, now, told });
    if (meeting.status === 'CANCELLED') return notices;
    // Who was told since a reminder became due, or is about to be, needs it no more.
    const toldAt = notices.length > 0 ? now : told.get(idOf(recipient))?.sentAt;
    const reminders = remindersTo(recipient, meeting, times, now);
    return [...reminders.filter(({ sendAfter }) => !toldAt || sendAfter > toldAt), ...notices];
  });
}

/** The facts a message about this meeting tells. */
export function parametersOf(meeting: RemindedMeeting, timeZone: string): MeetingFacts {
  const { groupName, meetsOn: on, startsAt: at, place } = meeting;
  return { groupName, on, at, zone: ZONES[timeZone] ?? timeZone, place };
}

/** A reminder is of use until the next one is due, the last until the meeting begins. */
function remindersTo(
  { daysBefore, ...recipient }: Recipient,
  meeting: RemindedMeeting,
  { quiet }: ReminderTimes,
  now: Date,
): MessageDraft[] {
  const { meetsOn, startsAt } = meeting;
  const start = instantAt(meetsOn, startsAt, quiet.timeZone);
  const due = [...new Set(daysBefore)]
    .sort((a, b) => b - a)
    .map((days) => ({
      days,
      at: outsideQuietHours(instantAt(addDays(meetsOn, -days), startsAt, quiet.timeZone), quiet),
    }));
  return due.flatMap(({ days, at }, index) => {
    const validUntil = due[index + 1]?.at ?? start;
    if (validUntil <= now || at >= validUntil) return [];
    const parts = [meeting.id, recipient.template, `${days}d`, meetsOn, idOf(recipient)];
    return {
      ...recipient,
      dedupeKey: parts.join(':'),
      meetingId: meeting.id,
      parameters: parametersOf(meeting, quiet.timeZone),
      sendAfter: at,
      validUntil,
    };
  });
}

/** Whoever was told another time or place is told the new one. */
function noticeTo(
  { daysBefore: _, ...recipient }: Recipient,
  meeting: RemindedMeeting,
  { times: { quiet }, now, told }: { times: ReminderTimes; now: Date; told: LastTold },
): MessageDraft[] {
  const last = told.get(idOf(recipient));
  const parameters = parametersOf(meeting, quiet.timeZone);
  const isCancelled = meeting.status === 'CANCELLED';
  const isTold = isCancelled
    ? last?.template === MessageTemplate.MEETING_CANCELLED
    : last !== undefined && isSameAppointment(last.parameters, parameters);
  if (!last || isTold) return [];
  const template = isCancelled ? MessageTemplate.MEETING_CANCELLED : MessageTemplate.MEETING_MOVED;
  return [
    {
      ...recipient,
      template,
      // One notice follows each message at the most, however often the meeting moves before it is sent.
      dedupeKey: [meeting.id, template, last.id].join(':'),
      meetingId: meeting.id,
      parameters,
      sendAfter: now,
      validUntil: instantAt(meeting.meetsOn, meeting.startsAt, quiet.timeZone),
    },
  ];
}

function idOf(recipient: { participantId: string | null; userId: string | null }): string {
  return recipient.participantId ?? recipient.userId ?? '';
}

/** Whether what was told still holds; a place that was not known then is no change. */
function isSameAppointment(told: MessageParameters, present: MeetingFacts): boolean {
  if (!isOfMeeting(told)) return false;
  const { on, at, place } = told;
  return on === present.on && at === present.at && (place === null || place === present.place);
}
