import { Length } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, SortDirection, sortInput, type LocalDate } from '../kernel/index.js';
import { AttendanceState } from './attendance.entity.js';

@InputType({ description: 'Which attendances to list; all given conditions must hold.' })
export class AttendanceFilter {
  @Field(() => ID, { nullable: true, description: 'Only this meeting.' })
  meetingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this participant.' })
  participantId?: string | null;

  @Field(() => AttendanceState, { nullable: true, description: 'Only this state.' })
  state?: AttendanceState | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Meetings on this day or later.' })
  metOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Meetings on this day or earlier.' })
  metOnTo?: LocalDate | null;
}

/** What attendances can be ordered by. */
export enum AttendanceSortField {
  MET_ON = 'MET_ON',
}
registerEnumType(AttendanceSortField, {
  name: 'AttendanceSortField',
  description: 'What attendances can be ordered by.',
});
export const AttendanceSort = sortInput(
  'AttendanceSort',
  () => AttendanceSortField,
  SortDirection.DESC,
);

@InputType({ description: 'A wrong attendance and what is right.' })
export class AttendanceCorrectInput {
  @Field(() => ID, { description: 'The meeting, which was held.' })
  meetingId!: string;

  @Field(() => ID, { description: 'The participant.' })
  participantId!: string;

  @Field(() => AttendanceState, { description: 'What is right.' })
  state!: AttendanceState;

  @Length(1, 500)
  @Field(() => String, {
    description: 'Why it is corrected, 1 to 500 characters; kept in the journal.',
  })
  reason!: string;
}
