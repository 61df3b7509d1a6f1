import type { AttendanceState } from '../attendance/index.js';
import { monthOf, sumRupiah, type Context, type LocalDate } from '../kernel/index.js';
import { bookIn, premiumBooks, type PremiumBook } from '../premiums/index.js';
import { rosters } from '../sheets/index.js';
import type { MeetingRow } from './field-pack.queries.js';
import type { FieldMember } from './field.types.js';

interface AttendanceRow {
  meeting_id: string;
  participant_id: string;
  state: AttendanceState;
  note: string | null;
  recorded_at: Date;
  recorded_by_name: string;
  is_desk: boolean;
}

/** A member with who recorded the attendance, and when; null while nobody did. */
export interface MemberRow extends FieldMember {
  meetingId: string;
  recorded: { byName: string; at: Date; isDesk: boolean } | null;
}

/** The members of meetings as phones hold them, by meeting: four statements for any number. */
export async function membersOf(
  ctx: Context,
  meetings: readonly MeetingRow[],
): Promise<Map<string, MemberRow[]>> {
  const em = await ctx.read();
  const ids = meetings.map(({ id }) => id);
  const entries = await rosters(em, ids);
  const books = await premiumBooks(em, [...new Set(entries.map(({ enrolmentId }) => enrolmentId))]);
  const names = await namesOf(ctx, [...new Set(entries.map(({ participantId }) => participantId))]);
  const rows = await em.execute<AttendanceRow[]>(
    `select a.meeting_id, a.participant_id, a.state, a.note, a.recorded_at, u.full_name as recorded_by_name,
       a.field_operation_id is null as is_desk
     from attendances a join users u on u.institution_id = a.institution_id and u.id = a.recorded_by_id
     where a.meeting_id in (${places(ids)})`,
    ids,
  );
  const attendance = new Map(rows.map((row) => [`${row.meeting_id} ${row.participant_id}`, row]));
  const members = entries.map(({ meetingId, meetsOn, participantId, enrolmentId, paidHere }) => {
    const came = attendance.get(`${meetingId} ${participantId}`);
    return {
      meetingId,
      participantId,
      name: names.get(participantId) ?? '',
      ...owedBy(bookIn(books, enrolmentId), meetsOn, ctx.today),
      attendance: came?.state ?? null,
      note: came?.note ?? null,
      recorded: came ? recordOf(came) : null,
      paidHere,
    };
  });
  return Map.groupBy(members, ({ meetingId }) => meetingId);
}

function recordOf({ recorded_by_name: byName, recorded_at: at, is_desk: isDesk }: AttendanceRow) {
  return { byName, at: new Date(at), isDesk };
}

function owedBy(book: PremiumBook, meetsOn: LocalDate, today: LocalDate) {
  const dues = book.duesOn(today);
  const missing = dues.filter(
    ({ month, amount, paid }) => month <= monthOf(meetsOn) && paid < amount,
  );
  return {
    monthlyPremium: dues[0]?.amount ?? 0,
    owed: sumRupiah(missing.map(({ amount, paid }) => amount - paid)),
    owedMonths: missing.length,
    aheadMonths: book.summaryOn(today).monthsAhead,
  };
}

async function namesOf(ctx: Context, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const em = await ctx.read();
  const rows = await em.execute<Array<{ id: string; full_name: string }>>(
    `select id, full_name from participants where id in (${places(ids)})`,
    [...ids],
  );
  return new Map(rows.map(({ id, full_name: name }) => [id, name]));
}

function places(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
