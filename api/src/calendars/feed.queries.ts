import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, inSnapshot, localDateAt, PROGRAMME } from '../kernel/index.js';
import { secretHash } from './calendar-feed.entity.js';
import type { CalendarMeeting, MeetingCalendar } from './calendar-text.js';

/** Days back and ahead that a calendar shows, and meetings at the most. */
const DAYS_BACK = 90;
const DAYS_AHEAD = 400;
const MEETINGS_MAX = 1000;

/** The calendar behind a secret; null when it is unknown, revoked, or its owner's account is closed. */
export async function calendarBehind(
  root: EntityManager,
  secret: string,
  now: Date,
): Promise<MeetingCalendar | null> {
  const feed = await inSnapshot(root, PROGRAMME, (em) => findFeed(em, secret));
  if (!feed) return null;
  const { institution_id: institutionId, time_zone: timeZone, group_name: name } = feed;
  const meetings = await inSnapshot(root, { scope: 'INSTITUTION', institutionId }, (em) =>
    meetingsOf(em, feed, localDateAt(now, timeZone)),
  );
  return { name: name ?? feed.owner_name, timeZone, meetings };
}

interface FeedRow {
  institution_id: string;
  owner_id: string;
  owner_name: string;
  group_id: string | null;
  group_name: string | null;
  time_zone: string;
}

async function findFeed(em: EntityManager, secret: string): Promise<FeedRow | null> {
  const [row] = await em.execute<FeedRow[]>(
    `select f.institution_id, f.owner_id, f.group_id, u.full_name as owner_name, g.name as group_name, i.time_zone
     from calendar_feeds f
     join institutions i on i.id = f.institution_id
     join users u on u.institution_id = f.institution_id and u.id = f.owner_id
     left join groups g on g.institution_id = f.institution_id and g.id = f.group_id
     where f.secret_hash = ? and f.revoked_at is null and u.deactivated_at is null`,
    [secretHash(secret)],
  );
  return row ?? null;
}

interface MeetingRow {
  id: string;
  kind: CalendarMeeting['kind'];
  status: string;
  meets_on: string;
  starts_at: string;
  duration_minutes: number;
  place: string | null;
  group_name: string | null;
  created_at: string | Date;
  version: number;
}

async function meetingsOf(
  em: EntityManager,
  { institution_id, owner_id, group_id }: FeedRow,
  today: string,
): Promise<CalendarMeeting[]> {
  const rows = await em.execute<MeetingRow[]>(
    `select m.id, m.kind, m.status, m.meets_on, m.starts_at, m.duration_minutes, m.place, m.created_at, m.version, g.name as group_name
     from meetings m
     left join groups g on g.institution_id = m.institution_id and g.id = m.group_id
     where m.institution_id = ? and ${group_id === null ? 'm.officer_id' : 'm.group_id'} = ? and m.meets_on between ? and ?
     order by m.meets_on, m.starts_at, m.id limit ${MEETINGS_MAX}`,
    [institution_id, group_id ?? owner_id, addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD)],
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    isCancelled: row.status === 'CANCELLED',
    meetsOn: row.meets_on,
    startsAt: row.starts_at,
    durationMinutes: row.duration_minutes,
    place: row.place,
    groupName: row.group_name,
    createdAt: new Date(row.created_at),
    version: row.version,
  }));
}
