import { LockMode } from '@mikro-orm/postgresql';
import { Attendance } from '../attendance/index.js';
import { isId, type Unit } from '../kernel/index.js';
import type { Meeting } from '../meetings/index.js';
import { Enrolment, Participant } from '../participants/index.js';
import { premiumBooks } from '../premiums/index.js';
import { rosters } from './roster.queries.js';
import type { SheetFacts } from './sheet-rows.js';
import type { MeetingSheetRowInput } from './sheet.inputs.js';

/** Loads what a sheet is judged by, and locks the enrolments on it, always in the same order. */
export async function sheetFacts(
  unit: Unit,
  meeting: Meeting,
  rows: readonly MeetingSheetRowInput[],
): Promise<SheetFacts> {
  const { em, institutionId, today } = unit;
  const members = await lockMembers(unit, meeting, rows);
  const recorded = await em.find(Attendance, { institutionId, meetingId: meeting.id });
  const payers = rows.filter((row) => row.premiumAmount != null);
  const paying = payers.flatMap((row) => members.get(row.participantId)?.id ?? []);
  const carrierIds = payers.flatMap((row) => row.carriedByParticipantId ?? []).filter(isId);
  const carriers = await em.find(Participant, { institutionId, id: { $in: carrierIds } });
  return {
    meeting,
    today,
    members,
    recorded: new Set(recorded.map((attendance) => attendance.participantId)),
    books: await premiumBooks(em, [...new Set(paying)]),
    carriers: new Set(carriers.map((participant) => participant.id)),
  };
}

/** What members paid at a meeting already, reversals taken off, by enrolment. */
export async function takenAt(unit: Unit, meetingId: string): Promise<Map<string, number>> {
  const rows = await unit.em.execute<Array<{ enrolment_id: string; amount: string }>>(
    `select t.enrolment_id, sum(t.amount) as amount from premium_payments t
     where t.institution_id = ? and t.meeting_id = ? group by t.enrolment_id`,
    [unit.institutionId, meetingId],
  );
  return new Map(rows.map((row) => [row.enrolment_id, Number(row.amount)]));
}

/** Of a group's meeting, its members on the day; of an open one, any participant of the institution. */
async function lockMembers(
  unit: Unit,
  meeting: Meeting,
  rows: readonly MeetingSheetRowInput[],
): Promise<Map<string, Enrolment>> {
  const wanted = new Set(rows.map((row) => row.participantId).filter(isId));
  const roster = meeting.groupId === null ? null : await rosters(unit.em, [meeting.id]);
  const condition = roster
    ? {
        id: {
          $in: roster
            .filter((entry) => wanted.has(entry.participantId))
            .map((entry) => entry.enrolmentId),
        },
      }
    : { participantId: { $in: [...wanted] } };
  const enrolments = await unit.em.find(
    Enrolment,
    { institutionId: unit.institutionId, ...condition },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { startsOn: 'asc', id: 'asc' } },
  );
  // Who enrolled more than once stands on an open meeting's sheet with the latest enrolment.
  return new Map(enrolments.map((enrolment) => [enrolment.participantId, enrolment]));
}
