import type { EntityManager } from '@mikro-orm/postgresql';
import { Attendance } from '../attendance/index.js';
import { manyOf, type Context } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { PremiumPayment } from '../premiums/index.js';
import type { RosterEntry } from './sheet.types.js';

/** Who stands on the sheet of a meeting, by name, batched over the operation. */
export function rosterOf(ctx: Context, meetingId: string): Promise<RosterEntry[]> {
  const loader = ctx.loader<RosterEntry[]>(Meeting, 'roster', async (ids) => {
    const rows = await rosters(await ctx.read(), ids);
    const byMeeting = Map.groupBy(rows, (row) => row.meetingId);
    return ids.map((id) => byMeeting.get(id) ?? []);
  });
  return loader.load(meetingId);
}

/** Payments and reversals of one participant at a meeting, in the order they were entered; batched. */
export async function paymentsOf(
  ctx: Context,
  { meetingId, enrolmentId }: RosterEntry,
): Promise<PremiumPayment[]> {
  const all = await manyOf(ctx, PremiumPayment, 'meeting_id', meetingId, { order: 't.id' });
  return all.filter((payment) => payment.enrolmentId === enrolmentId);
}

/** The attendance of one participant at a meeting, or null. */
export async function attendanceOf(
  ctx: Context,
  { meetingId, participantId }: RosterEntry,
): Promise<Attendance | null> {
  const all = await manyOf(ctx, Attendance, 'meeting_id', meetingId, { order: 't.id' });
  return all.find((attendance) => attendance.participantId === participantId) ?? null;
}

/**
 * The rosters of meetings, in one statement: the members of the group on the day whose enrolment had not ended, and
 * whoever's attendance is recorded. A meeting without a group has only the latter.
 */
export async function rosters(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<RosterEntry[]> {
  const list = meetingIds.map(() => '?').join(', ');
  const rows = await em.execute<Array<Omit<RosterEntry, 'paidHere'> & { paidHere: string }>>(
    `with places as (
       select m.institution_id, m.id as meeting_id, m.meets_on, s.participant_id, e.id as enrolment_id, 1 as preference
       from meetings m
       join groups g on g.institution_id = m.institution_id and g.id = m.group_id
       join memberships s on s.institution_id = g.institution_id and s.group_id = g.id
         and s.joined_on <= m.meets_on and (s.left_on is null or s.left_on > m.meets_on)
       join enrolments e on e.institution_id = s.institution_id and e.participant_id = s.participant_id
         and e.cohort_id = g.cohort_id and (e.ended_on is null or e.ended_on >= m.meets_on)
       where m.id in (${list})
       union all
       select a.institution_id, a.meeting_id, a.met_on, a.participant_id, e.id, 2
       from attendances a
       cross join lateral (
         select x.id from enrolments x
         where x.institution_id = a.institution_id and x.participant_id = a.participant_id
         order by x.starts_on desc limit 1) e
       where a.meeting_id in (${list})),
     roster as (
       select distinct on (meeting_id, participant_id) * from places
       order by meeting_id, participant_id, preference)
     select r.meeting_id as "meetingId", w.position as "paperPosition", r.meets_on::text as "meetsOn", r.participant_id as "participantId",
       r.enrolment_id as "enrolmentId",
       (select coalesce(sum(y.amount), 0) from premium_payments y where y.institution_id = r.institution_id
          and y.meeting_id = r.meeting_id and y.enrolment_id = r.enrolment_id) as "paidHere"
     from roster r
     join participants p on p.institution_id = r.institution_id and p.id = r.participant_id
     left join lateral (
       select x.institution_id, x.id from printed_sheets x
       where x.institution_id = r.institution_id and x.meeting_id = r.meeting_id
       order by x.copy desc limit 1) s on true
     left join printed_sheet_rows w on w.institution_id = s.institution_id and w.sheet_id = s.id
       and w.participant_id = r.participant_id
     order by r.meeting_id, p.full_name, p.id`,
    [...meetingIds, ...meetingIds],
  );
  return rows.map((row) => ({ ...row, paidHere: Number(row.paidHere) }));
}
