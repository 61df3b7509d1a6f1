import { LockMode } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { isId, Permission, RuleCode, type Unit } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { PremiumPayment } from '../premiums/index.js';
import { judgeTopics } from './field-topics.js';
import { applyFacts } from './field-effects.js';
import { FieldDevice } from './field-device.entity.js';
import { FieldOperation } from './field-operation.entity.js';
import { FieldOutcome } from './field.enums.js';
import type { FieldOperationInput, FieldOperationsSendInput } from './field.inputs.js';
import {
  refusalOf,
  requireAllowed,
  requireComplete,
  requireUsableMeeting,
  type FieldRefusal,
} from './field-judge.js';
import type { FieldOperationResult, FieldReport } from './field.types.js';
import type { FieldFact } from './fold.js';
import { bookFieldPremiums } from './field-premiums.js';

/** An operation on its way into the database. */
export interface Arrival {
  input: FieldOperationInput;
  meeting: Meeting | null;
  refusal: FieldRefusal | null;
  paymentId: string | null;
}

/**
 * Takes in what a phone recorded. Each operation counts once, however often it is sent; each is judged by itself; what
 * a meeting looks like afterwards follows from all its operations together.
 */
export async function receiveOperations(
  unit: Unit,
  { deviceId, deviceName, operations }: FieldOperationsSendInput,
): Promise<FieldReport> {
  await meetDevice(unit, deviceId, deviceName);
  const known = await knownOperations(unit, deviceId, operations);
  const fresh = firstOfEach(operations.filter(({ id }) => !known.byId.has(id)));
  const meetings = await lockMeetings(unit, fresh);
  const facts = await factsOf(unit, [...meetings.keys()]);
  const arrivals = fresh.map((input) => arrive(unit, input, { meetings, facts, known, deviceId }));
  const accepted = () => arrivals.filter(({ refusal }) => refusal === null);
  await judgeTopics(unit, arrivals);
  await bookFieldPremiums(unit, arrivals, facts);
  const before = new Map(facts);
  for (const { input } of accepted()) facts.set(input.id, factOf(unit, deviceId, input));
  await store(unit, deviceId, arrivals);
  await applyFacts(unit, accepted(), { before, after: facts });
  await unit.journal(
    'field.received',
    { type: 'FieldDevice', id: deviceId },
    { accepted: accepted().length, refused: arrivals.length - accepted().length },
  );
  const results = await answers(unit, operations, known.byId, arrivals);
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
  if (known) return known.meet(userId, name, now);
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
  byId: ReadonlyMap<string, FieldOperation>;
  /** Numbers of accepted operations of this phone, which no other may take. */
  sequences: ReadonlySet<number>;
}

async function knownOperations(
  unit: Unit,
  deviceId: string,
  operations: readonly FieldOperationInput[],
): Promise<Known> {
  const ids = operations.map(({ id }) => id).filter(isId);
  const sequences = operations.map(({ sequence }) => sequence);
  const { institutionId } = unit;
  const rows = await unit.em.find(FieldOperation, {
    institutionId,
    $or: [{ id: { $in: ids } }, { deviceId, sequence: { $in: sequences } }],
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
  return [...new Map([...operations].reverse().map((one) => [one.id, one])).values()].reverse();
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

async function factsOf(unit: Unit, meetingIds: readonly string[]): Promise<Map<string, FieldFact>> {
  const rows = await unit.em.find(FieldOperation, {
    institutionId: unit.institutionId,
    meetingId: { $in: [...meetingIds] },
    outcome: FieldOutcome.ACCEPTED,
  });
  return new Map(rows.map((row) => [row.id, row.toFact()]));
}

interface Surroundings {
  meetings: ReadonlyMap<string, Meeting>;
  facts: ReadonlyMap<string, FieldFact>;
  known: Known;
  deviceId: string;
}

function arrive(
  unit: Unit,
  input: FieldOperationInput,
  { meetings, facts, known }: Surroundings,
): Arrival {
  const meeting = meetings.get(input.meetingId) ?? null;
  const refusal =
    refusalOf(() => {
      requireComplete(input);
      requireUsableMeeting(unit, meeting ?? undefined);
      requireAllowed(unit, input, facts);
    }) ?? (known.sequences.has(input.sequence) ? REUSED : null);
  return { input, meeting, refusal, paymentId: null };
}

const REUSED: FieldRefusal = {
  rule: RuleCode.REQUEST_KEY_REUSED,
  message: 'This id or number was used for something else.',
};

function factOf(unit: Unit, deviceId: string, input: FieldOperationInput): FieldFact {
  const { id, meetingId, sequence, kind } = input;
  const { userId, permissions } = unit.viewer;
  return {
    id,
    meetingId,
    deviceId,
    sequence,
    kind,
    userId,
    mayUndoOthers: permissions.has(Permission.PREMIUM_REVERSE),
    participantId: input.participantId ?? null,
    attendance: input.attendance ?? null,
    note: input.note ?? null,
    amount: input.amount ?? null,
    undoneId: input.undoneOperationId ?? null,
    hostAttended: input.hostAttended ?? null,
  };
}

async function store(unit: Unit, deviceId: string, arrivals: readonly Arrival[]): Promise<void> {
  const rows = arrivals
    .filter(({ input }) => isId(input.id))
    .map(({ input, meeting, refusal, paymentId }) => {
      const { userId: recordedById, ...fact } = factOf(unit, deviceId, input);
      return {
        institutionId: unit.institutionId,
        ...fact,
        participantId: idOrNull(fact.participantId),
        undoneId: idOrNull(fact.undoneId),
        recordedById,
        meetingId: meeting?.id ?? null,
        payload: input,
        fingerprint: fingerprintOf(deviceId, input),
        outcome: refusal ? FieldOutcome.REFUSED : FieldOutcome.ACCEPTED,
        rule: refusal?.rule ?? null,
        message: refusal?.message ?? null,
        paymentId,
        deviceRecordedAt: input.recordedAt,
        receivedAt: unit.now,
      };
    });
  if (rows.length > 0) await unit.em.insertMany(FieldOperation, rows);
}

function idOrNull(id: string | null): string | null {
  return id !== null && isId(id) ? id : null;
}

function fingerprintOf(deviceId: string, input: FieldOperationInput): string {
  const named = Object.entries(input).filter(([, value]) => value != null);
  const sorted = named.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([deviceId, sorted]))
    .digest('hex');
}

async function answers(
  unit: Unit,
  operations: readonly FieldOperationInput[],
  known: ReadonlyMap<string, FieldOperation>,
  arrivals: readonly Arrival[],
): Promise<FieldOperationResult[]> {
  const arrived = new Map(arrivals.map((arrival) => [arrival.input.id, arrival]));
  const receipts = await receiptsOf(unit, [
    ...[...known.values()].map(({ paymentId }) => paymentId),
    ...arrivals.map(({ paymentId }) => paymentId),
  ]);
  const told = new Set<string>();
  return operations.map((input) => {
    const before = known.get(input.id);
    const arrival = arrived.get(input.id);
    const isSecond = told.has(input.id);
    told.add(input.id);
    if (before && before.fingerprint !== fingerprintOf(before.deviceId, input))
      return refused(input.id, REUSED);
    const refusal = before ? refusalIn(before) : (arrival?.refusal ?? null);
    if (refusal) return refused(input.id, refusal);
    return {
      id: input.id,
      outcome: before || isSecond ? FieldOutcome.DUPLICATE : FieldOutcome.ACCEPTED,
      rule: null,
      message: null,
      receiptNumber: receipts.get(before?.paymentId ?? arrival?.paymentId ?? '') ?? null,
    };
  });
}

function refusalIn({ outcome, rule, message }: FieldOperation): FieldRefusal | null {
  return outcome === FieldOutcome.REFUSED ? { rule, message: message ?? '' } : null;
}

function refused(id: string, { rule, message }: FieldRefusal): FieldOperationResult {
  return { id, outcome: FieldOutcome.REFUSED, rule, message, receiptNumber: null };
}

async function receiptsOf(
  unit: Unit,
  paymentIds: ReadonlyArray<string | null>,
): Promise<Map<string, string>> {
  const ids = paymentIds.filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const { institutionId } = unit;
  const payments = await unit.em.find(PremiumPayment, { institutionId, id: { $in: ids } });
  return new Map(payments.map(({ id, receiptNumber }) => [id, receiptNumber]));
}
