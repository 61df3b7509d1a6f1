import { createHash } from 'node:crypto';
import { Permission, type Unit } from '../kernel/index.js';
import type { Meeting } from '../meetings/index.js';
import type { FieldRefusal } from './field-judge.js';
import type { FieldOperationInput } from './field.inputs.js';
import type { FieldFact } from './fold.js';

/** An operation on its way into the database. */
export interface Arrival {
  input: FieldOperationInput;
  /** What it says, should it be accepted. */
  fact: FieldFact;
  /** What it was sent as: the same id with another fingerprint is something else. */
  fingerprint: string;
  meeting: Meeting | null;
  refusal: FieldRefusal | null;
  paymentId: string | null;
}

/** What an operation says, should it be accepted. */
export function factOf(unit: Unit, deviceId: string, input: FieldOperationInput): FieldFact {
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
    note: input.note == null ? null : storable(input.note),
    amount: input.amount ?? null,
    undoneId: input.undoneOperationId ?? null,
    hostAttended: input.hostAttended ?? null,
  };
}

/** The same for the same operation of the same phone, in whichever order its fields are sent. */
export function fingerprintOf(deviceId: string, input: FieldOperationInput): string {
  const named = Object.entries(input).filter(([, value]) => value != null);
  const sorted = named.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([deviceId, sorted]))
    .digest('hex');
}

/** All that a phone sent, fit for PostgreSQL. */
export function payloadOf(input: FieldOperationInput): object {
  const text = JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'string' ? storable(value) : value,
  );
  return JSON.parse(text) as object; // It was an object before.
}

/** Without what PostgreSQL keeps in no text: a slip of a keyboard is to cost no operation. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '');
}
