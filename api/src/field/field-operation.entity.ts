import { defineEntity, p } from '@mikro-orm/postgresql';
import { AttendanceState } from '../attendance/index.js';
import { RuleCode } from '../kernel/index.js';
import { FieldOperationKind, FieldOutcome } from './field.enums.js';
import type { FieldOperationInput } from './field.inputs.js';
import type { FieldFact } from './fold.js';

export const FieldOperationSchema = defineEntity({
  name: 'FieldOperation',
  tableName: 'field_operations',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    deviceId: p.uuid(),
    sequence: p.integer(),
    kind: p.enum(() => FieldOperationKind),
    meetingId: p.uuid().nullable(),
    participantId: p.uuid().nullable(),
    attendance: p.enum(() => AttendanceState).nullable(),
    note: p.text().nullable(),
    amount: p.bigint('number').nullable(),
    undoneId: p.uuid().nullable(),
    hostAttended: p.boolean().nullable(),
    // What the phone sent, as it sent it.
    payload: p.json<Partial<FieldOperationInput>>(),
    fingerprint: p.text(),
    outcome: p.enum(() => FieldOutcome),
    rule: p.enum(() => RuleCode).nullable(),
    message: p.text().nullable(),
    paymentId: p.uuid().nullable(),
    recordedById: p.uuid(),
    mayUndoOthers: p.boolean(),
    deviceRecordedAt: p.datetime(),
    receivedAt: p.datetime(),
  },
});

/** Something a phone recorded, as it arrived. It is never changed: what it means follows from all of them together. */
export class FieldOperation extends FieldOperationSchema.class {
  declare meetingId: string | null;
  declare participantId: string | null;
  declare attendance: AttendanceState | null;
  declare note: string | null;
  declare amount: number | null;
  declare undoneId: string | null;
  declare hostAttended: boolean | null;
  declare rule: RuleCode | null;
  declare paymentId: string | null;

  /** As far as it decides what a meeting looks like. */
  toFact(): FieldFact {
    const { id, deviceId, sequence, kind, mayUndoOthers, participantId, attendance } = this;
    const { note, amount, undoneId, hostAttended, recordedById: userId } = this;
    const said = { participantId, attendance, note, amount, undoneId, hostAttended };
    return {
      id,
      meetingId: this.meetingId ?? '',
      deviceId,
      sequence,
      kind,
      userId,
      mayUndoOthers,
      ...said,
    };
  }
}
FieldOperationSchema.setClass(FieldOperation);
