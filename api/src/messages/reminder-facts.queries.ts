import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, localDateAt, mapRow } from '../kernel/index.js';
import { Message } from './message.entity.js';
import { MessageState } from './message.enums.js';
import type { RemindedMeeting, RemindedPerson, ReminderTimes } from './reminder-plan.js';
import { DEFAULT_REMINDERS, ReminderSettings } from './reminder-settings.entity.js';

/** Earliest day before a meeting on which anybody can be reminded. */
export const DAYS_BEFORE_MAX = 14;

/** The institution and the moment that messages are planned and sent for. */
export interface Sender {
  em: EntityManager;
  institutionId: string;
  /** IANA zone of the institution. */
  timeZone: string;
  now: Date;
}

/** Meetings near enough for a reminder, and those about which a message still waits; of one meeting, when given. */
export async function remindedMeetings(
  sender: Sender,
  meetingId: string | null,
): Promise<RemindedMeeting[]> {
  const { em, institutionId, timeZone, now } = sender;
  const today = localDateAt(now, timeZone);
  const rows = await em.execute<MeetingRow[]>(
    `select m.id, m.status, m.meets_on, m.starts_at, m.place, g.name as group_name, u.id as officer_id,
            coalesce(${PEOPLE}, '[]') as people
     from meetings m
     left join groups g on g.institution_id = m.institution_id and g.id = m.group_id
     left join users u on u.institution_id = m.institution_id and u.id = m.officer_id and u.deactivated_at is null
     where m.institution_id = ? and ${meetingId === null ? '' : 'm.id = ? and'}
       (m.meets_on between ? and ? or exists (select from messages w where w.institution_id = m.institution_id
         and w.meeting_id = m.id and w.state = 'QUEUED'))`,
    [institutionId, ...(meetingId === null ? [] : [meetingId]), today, horizonOf(today)],
  );
  return rows.map(({ group_name, meets_on, starts_at, officer_id, ...row }) => ({
    ...row,
    groupName: group_name,
    meetsOn: meets_on,
    startsAt: starts_at,
    officerId: officer_id,
  }));
}

/** The last day whose meetings are looked at. */
export function horizonOf(today: string): string {
  return addDays(today, DAYS_BEFORE_MAX + 1);
}

interface MeetingRow {
  id: string;
  status: RemindedMeeting['status'];
  meets_on: string;
  starts_at: string;
  place: string | null;
  group_name: string | null;
  officer_id: string | null;
  people: RemindedPerson[];
}

/** Living members on the day whose enrolment runs; nobody else is ever written to. */
const PEOPLE = `(select json_agg(json_build_object('participantId', p.id,
     'isHost', exists (select from host_turns h where h.institution_id = m.institution_id and h.meeting_id = m.id
       and h.participant_id = p.id and h.state = 'PLANNED'),
     'hasConsented', p.messaging_consent_on is not null, 'hasPhone', p.phone is not null))
   from memberships s
   join participants p on p.institution_id = s.institution_id and p.id = s.participant_id
   where s.institution_id = m.institution_id and s.group_id = m.group_id and s.joined_on <= m.meets_on
     and (s.left_on is null or s.left_on > m.meets_on) and p.deceased_on is null
     and exists (select from enrolments e where e.institution_id = p.institution_id and e.participant_id = p.id
       and e.status in ('ACTIVE', 'SUSPENDED')))`;

/** What the outbox holds about these meetings. */
export async function messagesAbout(
  { em, institutionId }: Sender,
  meetings: readonly RemindedMeeting[],
): Promise<Message[]> {
  if (meetings.length === 0) return [];
  const rows = await em.execute<Array<Record<string, unknown>>>(
    `select t.* from messages t where t.institution_id = ? and t.meeting_id in (${meetings.map(() => '?').join(', ')})`,
    [institutionId, ...meetings.map(({ id }) => id)],
  );
  return rows.map((row) => mapRow(em, Message, row));
}

/** What a recipient was last told, of the messages about one meeting. One being sent counts as told. */
export function lastTold(messages: readonly Message[]): Map<string, Message> {
  const told = messages
    .filter(({ state }) => state === MessageState.SENT || state === MessageState.SENDING)
    .sort(
      (a, b) =>
        (a.sentAt?.getTime() ?? Number.MAX_SAFE_INTEGER) -
        (b.sentAt?.getTime() ?? Number.MAX_SAFE_INTEGER),
    );
  return new Map(told.map((message) => [message.participantId ?? message.userId ?? '', message]));
}

/** When the institution reminds: as it set, or by default. */
export async function reminderTimesOf({
  em,
  institutionId,
  timeZone,
}: Omit<Sender, 'now'>): Promise<ReminderTimes> {
  const settings = await em.findOne(ReminderSettings, { institutionId });
  const { quietFrom, quietUntil, ...days } = settings ?? DEFAULT_REMINDERS;
  return { ...days, quiet: { from: quietFrom, until: quietUntil, timeZone } };
}
