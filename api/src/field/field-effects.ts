import { LockMode } from '@mikro-orm/postgresql';
import { Attendance } from '../attendance/index.js';
import type { Unit } from '../kernel/index.js';
import { Meeting, MeetingStatus } from '../meetings/index.js';
import { PremiumPayment, reversePremium } from '../premiums/index.js';
import { HostTurn, HostTurnState, plannedTurn } from '../rotations/index.js';
import { addTopics } from '../sheets/index.js';
import { FieldOperation } from './field-operation.entity.js';
import { FieldOperationKind as Kind } from './field.enums.js';
import type { Arrival } from './field.writes.js';
import { foldMeeting, type FieldFact, type FoldedMeeting } from './fold.js';

/** What was known of the meetings before the arrivals, and what is known with them. */
interface Knowledge {
  before: ReadonlyMap<string, FieldFact>;
  after: ReadonlyMap<string, FieldFact>;
}

/** Brings attendance, money, topics and the state of the meetings to what all their operations amount to. */
export async function applyFacts(
  unit: Unit,
  arrivals: readonly Arrival[],
  { before, after }: Knowledge,
): Promise<void> {
  for (const [meeting, arrived] of Map.groupBy(arrivals, (arrival) => arrival.meeting)) {
    if (!meeting) continue;
    const ofMeeting = (facts: ReadonlyMap<string, FieldFact>) =>
      foldMeeting([...facts.values()].filter(({ meetingId }) => meetingId === meeting.id));
    const [was, is] = [ofMeeting(before), ofMeeting(after)];
    const inputs = arrived.map(({ input }) => input);
    if (inputs.some(({ kind }) => kind !== Kind.UNDO)) await holdOnce(unit, meeting);
    if (!is.hostAttended) await retractHost(unit, meeting.id);
    const touched = touchedMembers(inputs, after);
    if (touched.length > 0) await syncAttendance(unit, meeting, touched, was, is);
    await addTopics(
      unit,
      meeting.id,
      inputs.flatMap(({ topicIds }) => topicIds ?? []),
    );
    for (const { kind, undoneOperationId, id } of inputs)
      if (kind === Kind.UNDO) await returnMoney(unit, undoneOperationId ?? '', id, is);
  }
}

/** Somebody recorded something on the spot, so the meeting took place. */
async function holdOnce(unit: Unit, meeting: Meeting): Promise<void> {
  if (meeting.status !== MeetingStatus.PLANNED) return;
  meeting.hold({ today: unit.today, now: unit.now }, null);
  (await plannedTurn(unit, meeting.id))?.host();
  await unit.em.flush(); // Attendance is recorded at meetings that were held.
}

/** Somebody who closed the meeting says that its planned host did not host it: the turn does not count. */
async function retractHost(unit: Unit, meetingId: string): Promise<void> {
  const { institutionId } = unit;
  const turn = await unit.em.findOne(HostTurn, {
    institutionId,
    meetingId,
    state: HostTurnState.HOSTED,
  });
  turn?.cancel(null);
}

function touchedMembers(
  inputs: ReadonlyArray<Arrival['input']>,
  facts: ReadonlyMap<string, FieldFact>,
): string[] {
  const members = inputs.flatMap(({ kind, participantId, undoneOperationId }) => {
    if (kind === Kind.ATTENDANCE) return participantId ?? [];
    const undone = kind === Kind.UNDO ? facts.get(undoneOperationId ?? '') : undefined;
    return undone?.kind === Kind.ATTENDANCE ? (undone.participantId ?? []) : [];
  });
  return [...new Set(members)];
}

/**
 * Writes what counts. An attendance that says something else than the operations before is the desk's: it was entered
 * or corrected there by somebody who looked into it, so it stays, and the phones' words stand beside it.
 */
async function syncAttendance(
  unit: Unit,
  meeting: Meeting,
  touched: readonly string[],
  was: FoldedMeeting,
  is: FoldedMeeting,
): Promise<void> {
  const { institutionId, em } = unit;
  const recorded = await em.find(
    Attendance,
    { institutionId, meetingId: meeting.id, participantId: { $in: [...touched] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { participantId: 'asc' } },
  );
  const byMember = new Map(recorded.map((row) => [row.participantId, row]));
  const by = { userId: unit.viewer.userId, at: unit.now };
  for (const participantId of touched) {
    const row = byMember.get(participantId);
    const said = is.attendance.get(participantId);
    if (row && row.state !== was.attendance.get(participantId)?.state) continue;
    if (row && !said) em.remove(row);
    if (row && said && (row.state !== said.state || row.note !== said.note)) {
      row.correct(said.state, by);
      row.note = said.note;
    }
  }
  await em.flush();
  const missing = touched.flatMap((participantId) => {
    const said = is.attendance.get(participantId);
    if (!said || byMember.has(participantId)) return [];
    const { state, note } = said;
    return { participantId, state, note };
  });
  if (missing.length === 0) return;
  const row = { institutionId, meetingId: meeting.id, metOn: meeting.meetsOn, version: 1 };
  const recordedBy = { recordedById: by.userId, recordedAt: by.at };
  await em.insertMany(
    Attendance,
    missing.map((said) => ({ ...row, ...said, ...recordedBy })),
  );
}

/** Reverses a payment that an operation took back, unless that happened before. */
async function returnMoney(
  unit: Unit,
  operationId: string,
  undoId: string,
  is: FoldedMeeting,
): Promise<void> {
  const { institutionId, em } = unit;
  if (is.payments.has(operationId)) return;
  const operation = await em.findOne(FieldOperation, { institutionId, id: operationId });
  const paymentId = operation?.paymentId;
  if (!paymentId) return;
  if (await em.findOne(PremiumPayment, { institutionId, reversesId: paymentId })) return;
  await reversePremium(unit, paymentId, {
    requestKey: undoId,
    reason: 'Taken back on the phone that recorded it',
  });
}
