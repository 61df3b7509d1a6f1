import { Attendance } from '../attendance/index.js';
import { DomainError, notFound, isId, Permission, type Unit } from '../kernel/index.js';
import { Decision, Meeting, MeetingStatus, MeetingTopic, Topic } from '../meetings/index.js';
import { bookPayments, type BookedPayment } from '../premiums/index.js';
import { plannedTurn } from '../rotations/index.js';
import { sheetFacts } from './sheet-facts.queries.js';
import { judgeRows, type JudgedRow } from './sheet-rows.js';
import type { DecisionInput, MeetingHoldInput } from './sheet.inputs.js';
import type { MeetingSheetResult, SheetReport } from './sheet.types.js';

/** Records the sheet of a meeting in one save; sent again under the same key, it counts once. */
export async function holdMeeting(
  unit: Unit,
  meetingId: string,
  { requestKey, ...input }: MeetingHoldInput,
): Promise<MeetingSheetResult> {
  requireMayTakeMoney(unit, input);
  const report = await unit.once('meetingHold', requestKey, { meetingId, ...input }, async () => {
    const meeting = await unit.lock(Meeting, meetingId);
    await recordMeeting(unit, meeting, input);
    const judged = judgeRows(input.rows, await sheetFacts(unit, meeting, input.rows));
    await recordAttendance(unit, meeting, judged);
    const payments = judged.flatMap(({ payment }) => payment ?? []);
    const report = reportOf(judged, await bookPayments(unit, payments));
    const { rows: _, ...figures } = report;
    await unit.journal('meeting.held', { type: 'Meeting', id: meeting.id }, figures);
    return report;
  });
  return { meetingId, ...report };
}

type Sheet = Omit<MeetingHoldInput, 'requestKey'>;

function requireMayTakeMoney(unit: Unit, { rows }: Sheet): void {
  const takesMoney = rows.some((row) => row.premiumAmount != null);
  if (!takesMoney || unit.viewer.permissions.has(Permission.PREMIUM_RECORD)) return;
  throw new DomainError('FORBIDDEN', 'Your role records attendance, but takes no premiums.');
}

async function recordMeeting(unit: Unit, meeting: Meeting, sheet: Sheet): Promise<void> {
  const isFirst = meeting.status === MeetingStatus.PLANNED;
  meeting.hold({ today: unit.today, now: unit.now }, sheet.minutes ?? null);
  if (isFirst) {
    const turn = await plannedTurn(unit, meeting.id);
    if (sheet.hostAttended) turn?.host();
    else turn?.cancel(null);
  }
  await addTopics(unit, meeting.id, sheet.topicIds ?? []);
  await addDecisions(unit, meeting.id, sheet.decisions ?? []);
}

/** Adds topics to those that a meeting taught; NOT_FOUND when one does not exist. */
export async function addTopics(
  unit: Unit,
  meetingId: string,
  topicIds: readonly string[],
): Promise<void> {
  const { institutionId } = unit;
  const wanted = [...new Set(topicIds)];
  if (wanted.length === 0) return;
  const known = await unit.em.find(Topic, { institutionId, id: { $in: wanted.filter(isId) } });
  if (known.length < wanted.length) throw notFound('topic');
  const taught = await unit.em.find(MeetingTopic, { institutionId, meetingId });
  const before = new Set(taught.map(({ topicId }) => topicId));
  const added = wanted.filter((topicId) => !before.has(topicId));
  if (added.length === 0) return;
  await unit.em.insertMany(
    MeetingTopic,
    added.map((topicId) => ({ institutionId, meetingId, topicId })),
  );
}

async function addDecisions(
  unit: Unit,
  meetingId: string,
  decisions: readonly DecisionInput[],
): Promise<void> {
  if (decisions.length === 0) return;
  await unit.em.insertMany(
    Decision,
    decisions.map(({ text, ownerName = null, dueOn = null }) => ({
      institutionId: unit.institutionId,
      id: unit.newId(),
      meetingId,
      text,
      ownerName,
      dueOn,
      doneOn: null,
    })),
  );
}

async function recordAttendance(
  unit: Unit,
  meeting: Meeting,
  judged: readonly JudgedRow[],
): Promise<void> {
  const rows = judged.flatMap(({ row: { participantId, attendance, note = null }, refusal }) =>
    refusal || !attendance
      ? []
      : {
          institutionId: unit.institutionId,
          meetingId: meeting.id,
          participantId,
          metOn: meeting.meetsOn,
          state: attendance,
          note,
          recordedById: unit.viewer.userId,
          recordedAt: unit.now,
          version: 1,
        },
  );
  if (rows.length > 0) await unit.em.insertMany(Attendance, rows);
}

function reportOf(judged: readonly JudgedRow[], booked: readonly BookedPayment[]): SheetReport {
  const receipts = booked.map(({ receiptNumber }) => receiptNumber).values();
  const rows = judged.map(({ row, payment, refusal }, index) => ({
    index,
    participantId: row.participantId,
    accepted: refusal === null,
    receiptNumber: payment ? (receipts.next().value ?? null) : null,
    rule: refusal?.rule ?? null,
    message: refusal?.message ?? null,
  }));
  const acceptedCount = rows.filter(({ accepted }) => accepted).length;
  return {
    rows,
    acceptedCount,
    rejectedCount: rows.length - acceptedCount,
    premiumTotal: judged.reduce((sum, { payment }) => sum + (payment?.amount ?? 0), 0),
  };
}
