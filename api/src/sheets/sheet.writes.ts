import { Attendance } from '../attendance/index.js';
import { DomainError, notFound, isId, Permission, type Unit } from '../kernel/index.js';
import {
  addAgendaItems,
  addQuestions,
  Decision,
  Meeting,
  MeetingStatus,
  MeetingTopic,
  Topic,
} from '../meetings/index.js';
import { bookPayments, type BookedPayment } from '../premiums/index.js';
import { plannedTurn } from '../rotations/index.js';
import type { CashCountInput } from './cash-count.inputs.js';
import { recordCashCount } from './cash-count.writes.js';
import { sheetFacts, takenAt } from './sheet-facts.queries.js';
import { judgeRows, type JudgedRow } from './sheet-rows.js';
import type { DecisionInput, MeetingHoldInput, MeetingSheetRowInput } from './sheet.inputs.js';
import type { MeetingSheetResult, SheetCash, SheetReport } from './sheet.types.js';

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
    const judged = await judge(unit, meeting, input.rows);
    await recordAttendance(unit, meeting, judged);
    const payments = judged.flatMap(({ payment }) => payment ?? []);
    const booked = await bookPayments(unit, payments);
    const cash = await judgeCash(unit, meeting, input.cash ?? null);
    const report = { ...reportOf(judged, booked), cash };
    const { rows: _, ...figures } = report;
    await unit.journal('meeting.held', { type: 'Meeting', id: meeting.id }, figures);
    return report;
  });
  return { meetingId, ...report };
}

type Sheet = Omit<MeetingHoldInput, 'requestKey'>;

function requireMayTakeMoney(unit: Unit, { rows, cash }: Sheet): void {
  const takesMoney = cash != null || rows.some((row) => row.premiumAmount != null);
  if (!takesMoney || unit.viewer.permissions.has(Permission.PREMIUM_RECORD)) return;
  throw new DomainError('FORBIDDEN', 'Your role records attendance, but takes no premiums.');
}

async function judge(
  unit: Unit,
  meeting: Meeting,
  rows: readonly MeetingSheetRowInput[],
): Promise<JudgedRow[]> {
  const facts = await sheetFacts(unit, meeting, rows);
  return judgeRows(rows, { ...facts, taken: await takenAt(unit, meeting.id) });
}

/** The count stands for itself: refused, it costs no row, and it is judged before anything of it is written. */
async function judgeCash(
  unit: Unit,
  meeting: Meeting,
  input: CashCountInput | null,
): Promise<SheetCash | null> {
  if (input === null) return null;
  try {
    await recordCashCount(unit, meeting, input);
    return { accepted: true, rule: null, message: null };
  } catch (error) {
    if (!(error instanceof DomainError) || error.rule === null) throw error;
    return { accepted: false, rule: error.rule, message: error.message };
  }
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
  await addAgendaItems(unit, meeting.id, sheet.agendaItems ?? []);
  await addQuestions(unit, meeting.id, sheet.questions ?? []);
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

function reportOf(
  judged: readonly JudgedRow[],
  booked: readonly BookedPayment[],
): Omit<SheetReport, 'cash'> {
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
