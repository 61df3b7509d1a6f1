import { LockMode } from '@mikro-orm/postgresql';
import { Attendance, type PhoneWord } from '../attendance/index.js';
import type { Unit } from '../kernel/index.js';
import { Meeting, MeetingStatus } from '../meetings/index.js';
import { PremiumPayment, takeBack } from '../premiums/index.js';
import { HostTurn, HostTurnState, plannedTurn } from '../rotations/index.js';
import { addTopics, followPhoneCount } from '../sheets/index.js';
import type { Arrival } from './field-arrival.js';
import { phoneCount } from './field-cash.writes.js';
import { FieldOperation } from './field-operation.entity.js';
import { FieldOperationKind as Kind } from './field.enums.js';
import { foldMeeting, type FieldFact, type FoldedMeeting } from './fold.js';

/** Brings attendance, money, topics and the state of the meetings to what all their operations amount to. */
export async function applyFacts(
  unit: Unit,
  accepted: readonly Arrival[],
  facts: readonly FieldFact[],
): Promise<void> {
  for (const [meeting, arrived] of Map.groupBy(accepted, (arrival) => arrival.meeting)) {
    if (!meeting) continue;
    const known = facts.filter(({ meetingId }) => meetingId === meeting.id);
    const was = foldMeeting(known);
    const is = foldMeeting([...known, ...arrived.map(({ fact }) => fact)]);
    const inputs = arrived.map(({ input }) => input);
    if (inputs.some(({ kind }) => kind !== Kind.UNDO)) await holdOnce(unit, meeting);
    if (!is.hostAttended) await retractHost(unit, meeting.id);
    await followPhones(unit, meeting, was, is);
    await addTopics(
      unit,
      meeting.id,
      inputs.flatMap(({ topicIds }) => topicIds ?? []),
    );
    await returnMoney(
      unit,
      [...was.payments.keys()].filter((id) => !is.payments.has(id)),
    );
    if (is.cashCounts.length > 0)
      await followPhoneCount(unit, meeting, await phoneCount(unit, is.cashCounts));
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

/** Writes the attendance that counts now where it did not before; what the desk entered stays as it is. */
async function followPhones(
  unit: Unit,
  meeting: Meeting,
  was: FoldedMeeting,
  is: FoldedMeeting,
): Promise<void> {
  const changed = [...new Set([...was.attendance.keys(), ...is.attendance.keys()])].filter(
    (id) => wordOn(was, id)?.fieldOperationId !== wordOn(is, id)?.fieldOperationId,
  );
  if (changed.length === 0) return;
  const { institutionId, em } = unit;
  const recorded = await em.find(
    Attendance,
    { institutionId, meetingId: meeting.id, participantId: { $in: changed } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { participantId: 'asc' } },
  );
  for (const row of recorded) {
    const word = wordOn(is, row.participantId);
    if (word) row.follow(word, unit.now);
    else if (row.fieldOperationId !== null) em.remove(row);
  }
  await em.flush();
  const before = new Set(recorded.map(({ participantId }) => participantId));
  const missing = changed.flatMap((participantId) => {
    const word = before.has(participantId) ? null : wordOn(is, participantId);
    return word ? { participantId, ...word } : [];
  });
  if (missing.length === 0) return;
  const row = { institutionId, meetingId: meeting.id, metOn: meeting.meetsOn, version: 1 };
  await em.insertMany(
    Attendance,
    missing.map((word) => ({ ...row, ...word, recordedAt: unit.now })),
  );
}

/** What counts of a member's attendance, with the operation that says so; null when none does. */
function wordOn({ attendance }: FoldedMeeting, participantId: string): PhoneWord | null {
  const said = attendance.get(participantId);
  const [first] = said?.entries ?? [];
  if (!said || !first) return null;
  const { state, note } = said;
  return { state, note, fieldOperationId: first.id, recordedById: first.userId };
}

/** Reverses the payments of operations that were taken back, unless the desk did so before. */
async function returnMoney(unit: Unit, operationIds: readonly string[]): Promise<void> {
  if (operationIds.length === 0) return;
  const { institutionId, em } = unit;
  const operations = await em.find(
    FieldOperation,
    { institutionId, id: { $in: [...operationIds] } },
    { orderBy: { id: 'asc' } },
  );
  const paid = operations.flatMap(({ id, paymentId }) => (paymentId ? [{ id, paymentId }] : []));
  const reversals = await em.find(PremiumPayment, {
    institutionId,
    reversesId: { $in: paid.map(({ paymentId }) => paymentId) },
  });
  const reversed = new Set(reversals.map(({ reversesId }) => reversesId));
  const reason = 'Taken back on the phone that recorded it';
  for (const recorded of paid)
    if (!reversed.has(recorded.paymentId)) await takeBack(unit, recorded, reason);
}
