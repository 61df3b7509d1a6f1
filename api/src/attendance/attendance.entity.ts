import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../kernel/index.js';

/** Whether somebody came. */
export enum AttendanceState {
  PRESENT = 'PRESENT',
  LATE = 'LATE',
  EXCUSED = 'EXCUSED',
  SICK = 'SICK',
  ABSENT = 'ABSENT',
}
registerEnumType(AttendanceState, {
  name: 'AttendanceState',
  description: 'Whether somebody came. It says nothing about payment: absent but paid is normal.',
  valuesConfig: {
    PRESENT: { description: 'Came in time (hadir).' },
    LATE: { description: 'Came late (terlambat).' },
    EXCUSED: { description: 'Did not come and said so before (izin).' },
    SICK: { description: 'Did not come because of illness (sakit).' },
    ABSENT: { description: 'Did not come and did not say why (alpa).' },
  },
});

export const AttendanceSchema = defineEntity({
  name: 'Attendance',
  tableName: 'attendances',
  properties: {
    institutionId: p.uuid().primary(),
    meetingId: p.uuid().primary(),
    participantId: p.uuid().primary(),
    // PostgreSQL makes it from the pair of meeting and participant.
    id: p.uuid().generated('md5(meeting_id::text || participant_id::text)::uuid stored'),
    metOn: p.date(),
    state: p.enum(() => AttendanceState),
    note: p.text().nullable(),
    recordedById: p.uuid(),
    recordedAt: p.datetime(),
    // The operation of a phone that this follows; null when it was entered or corrected at the desk.
    fieldOperationId: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** What a phone says about a participant. */
export interface PhoneWord {
  state: AttendanceState;
  note: string | null;
  fieldOperationId: string;
  recordedById: string;
}

/** That somebody came to a meeting, or did not. */
@ObjectType({ description: 'That a participant came to a meeting that was held, or did not.' })
export class Attendance extends AttendanceSchema.class {
  declare version: Opt<number>;
  declare fieldOperationId: Opt<string> | null;

  @Field(() => ID, { description: 'Opaque id of the pair of meeting and participant.' })
  declare id: Opt<string>;

  @Field(() => AttendanceState, { description: 'Whether the participant came.' })
  declare state: AttendanceState;

  @Field(() => String, { nullable: true, description: 'A remark; null when there is none.' })
  declare note: string | null;

  @Field(() => DateTimeScalar, { description: 'When this state was entered.' })
  declare recordedAt: Date;

  /** Puts another state in the place of a wrong one. From now on it is the desk's, and phones leave it alone. */
  correct(state: AttendanceState, by: { userId: string; at: Date }): void {
    this.state = state;
    this.fieldOperationId = null;
    this.recordedById = by.userId;
    this.recordedAt = by.at;
  }

  /** Takes over what a phone says; what was entered at the desk stays as it is. */
  follow(said: PhoneWord, at: Date): void {
    if (this.fieldOperationId === null) return;
    this.state = said.state;
    this.note = said.note;
    this.fieldOperationId = said.fieldOperationId;
    this.recordedById = said.recordedById;
    this.recordedAt = at;
  }
}
AttendanceSchema.setClass(Attendance);
