import { LockMode } from '@mikro-orm/postgresql';
import { isId, type Unit } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { answersTo, REUSED } from './field-answers.js';
import { factOf, fingerprintOf, payloadOf, storable, type Arrival } from './field-arrival.js';
import { FieldDevice } from './field-device.entity.js';
import { applyFacts } from './field-effects.js';
import { refusalOf, requireAllowed, requireComplete, requireUsableMeeting } from './field-judge.js';
import { FieldOperation } from './field-operation.entity.js';
import { bookFieldPremiums, judgeAttendance } from './field-premiums.js';
import { judgeTopics } from './field-topics.js';
import { FieldOutcome } from './field.enums.js';
import type { FieldOperationInput, FieldOperationsSendInput } from './field.inputs.js';
import type { FieldReport } from './field.types.js';
import type { FieldFact } from './fold.js';

/** PostgreSQL knows no year 0, which a phone without a battery may believe in. */
const FIRST_INSTANT = new Date('0001-01-01T00:00:00.000Z');

/**
 * Takes in what a phone recorded. Each operation counts once, however often it is sent; each is judged by itself; what
 * a meeting looks like afterwards follows from all its operations together.
 */
export async function receiveOperations(
  unit: Unit,
  { deviceId, deviceName, operations }: FieldOperationsSendInput,
): Promise<FieldReport> {
  await meetDevice(unit, deviceId, storable(deviceName).trim() || '?');
  const known = await knownOperations(unit, deviceId, operations);
  const meetings = await lockMeetings(unit, operations);
  const facts = await factsOf(unit, [...meetings.keys()]);
  const arrivals = firstOfEach(operations.filter(({ id }) => !known.byId.has(id))).map(
    (input): Arrival => ({
      input,
      fact: factOf(unit, deviceId, input),
      fingerprint: fingerprintOf(deviceId, input),
      meeting: meetings.get(input.meetingId) ?? null,
      refusal: null,
      paymentId: null,
    }),
  );
  await judge(unit, arrivals, { known, facts });
  await store(unit, arrivals);
  const accepted = arrivals.filter(({ refusal }) => refusal === null);
  await applyFacts(unit, accepted, facts);
  if (arrivals.length > 0) await note(unit, deviceId, arrivals.length, accepted.length);
  const results = await answersTo(unit, { deviceId, operations }, known.byId, arrivals);
  return { operations: results, meetingIds: [...meetings.keys()] };
}

async function meetDevice(unit: Unit, id: string, name: string): Promise<void> {
  const { institutionId, now, em } = unit;
  const { userId } = unit.viewer;
  const known = await em.findOne(
    FieldDevice,
    { institutionId, id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  known?.requireUnlocked();
  if (known) {
    known.meet(userId, name, now);
    return;
  }
  em.create(FieldDevice, {
    institutionId,
    id,
    userId,
    name,
    firstSeenAt: now,
    lastSeenAt: now,
    lockedAt: null,
    lockedById: null,
    lockReason: null,
  });
  await em.flush(); // The operations refer to it.
}

interface Known {
  /** What is stored under the ids that are sent or taken back. */
  byId: ReadonlyMap<string, FieldOperation>;
  /** Numbers of accepted operations of this phone, which no other may take. */
  sequences: ReadonlySet<number>;
}

async function knownOperations(
  unit: Unit,
  deviceId: string,
  operations: readonly FieldOperationInput[],
): Promise<Known> {
  const ids = operations.flatMap(({ id, undoneOperationId }) => [id, undoneOperationId ?? id]);
  const sequences = operations.map(({ sequence }) => sequence);
  const { institutionId } = unit;
  const rows = await unit.em.find(FieldOperation, {
    institutionId,
    $or: [{ id: { $in: ids.filter(isId) } }, { deviceId, sequence: { $in: sequences } }],
  });
  const taken = rows.filter(
    (row) => row.deviceId === deviceId && row.outcome === FieldOutcome.ACCEPTED,
  );
  return {
    byId: new Map(rows.map((row) => [row.id, row])),
    sequences: new Set(taken.map(({ sequence }) => sequence)),
  };
}

/** One sending may hold the same operation twice. */
function firstOfEach(operations: readonly FieldOperationInput[]): FieldOperationInput[] {
  return [...new Map(operations.toReversed().map((one) => [one.id, one])).values()].reverse();
}

/** The meetings that are named, locked in the order of their ids so that two phones never wait for each other. */
async function lockMeetings(
  unit: Unit,
  operations: readonly FieldOperationInput[],
): Promise<Map<string, Meeting>> {
  const ids = [...new Set(operations.map(({ meetingId }) => meetingId))].filter(isId);
  if (ids.length === 0) return new Map();
  const meetings = await unit.em.find(
    Meeting,
    { institutionId: unit.institutionId, id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  return new Map(meetings.map((meeting) => [meeting.id, meeting]));
}

async function factsOf(unit: Unit, meetingIds: readonly string[]): Promise<FieldFact[]> {
  const rows = await unit.em.find(FieldOperation, {
    institutionId: unit.institutionId,
    meetingId: { $in: [...meetingIds] },
    outcome: FieldOutcome.ACCEPTED,
  });
  return rows.map((row) => row.toFact());
}

/** Judges each arrival by itself, and books the premiums among them. */
async function judge(
  unit: Unit,
  arrivals: readonly Arrival[],
  { known, facts }: { known: Known; facts: readonly FieldFact[] },
): Promise<void> {
  const numbers = new Set(known.sequences);
  for (const arrival of arrivals) {
    const { input, meeting } = arrival;
    arrival.refusal =
      refusalOf(() => {
        requireComplete(input);
        requireUsableMeeting(unit, meeting);
        requireAllowed(unit, input, known.byId);
      }) ?? (numbers.has(input.sequence) ? REUSED : null);
    if (arrival.refusal === null) numbers.add(input.sequence);
  }
  await judgeTopics(unit, arrivals);
  await judgeAttendance(unit, arrivals);
  await bookFieldPremiums(unit, arrivals, facts);
}

async function store(unit: Unit, arrivals: readonly Arrival[]): Promise<void> {
  const rows = arrivals
    .filter(({ input }) => isId(input.id))
    .map(({ input, fact, fingerprint, meeting, refusal, paymentId }) => {
      const { userId: recordedById, ...said } = fact;
      return {
        institutionId: unit.institutionId,
        ...said,
        participantId: idOrNull(fact.participantId),
        undoneId: idOrNull(fact.undoneId),
        recordedById,
        meetingId: meeting?.id ?? null,
        payload: payloadOf(input),
        fingerprint,
        outcome: refusal ? FieldOutcome.REFUSED : FieldOutcome.ACCEPTED,
        rule: refusal?.rule ?? null,
        message: refusal?.message ?? null,
        paymentId,
        deviceRecordedAt: input.recordedAt < FIRST_INSTANT ? FIRST_INSTANT : input.recordedAt,
        receivedAt: unit.now,
      };
    });
  if (rows.length > 0) await unit.em.insertMany(FieldOperation, rows);
}

function idOrNull(id: string | null): string | null {
  return id !== null && isId(id) ? id : null;
}

async function note(
  unit: Unit,
  deviceId: string,
  received: number,
  accepted: number,
): Promise<void> {
  const subject = { type: 'FieldDevice', id: deviceId };
  await unit.journal('field.received', subject, { accepted, refused: received - accepted });
}
