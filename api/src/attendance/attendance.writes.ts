import { LockMode } from '@mikro-orm/postgresql';
import { isId, notFound, type Unit } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { Attendance } from './attendance.entity.js';
import type { AttendanceCorrectInput } from './attendance.inputs.js';

/** Corrects an attendance that was recorded at a meeting that was held; the reason goes into the journal. */
export async function correctAttendance(
  unit: Unit,
  { meetingId, participantId, state, reason }: AttendanceCorrectInput,
): Promise<Attendance> {
  const meeting = await unit.lock(Meeting, meetingId);
  const { institutionId } = unit;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const attendance = isId(participantId)
    ? await unit.em.findOne(Attendance, { institutionId, meetingId, participantId }, { lockMode })
    : null;
  if (!attendance) throw notFound('attendance');
  meeting.requireHeld();
  const from = attendance.state;
  attendance.correct(state, { userId: unit.viewer.userId, at: unit.now });
  await unit.journal(
    'attendance.corrected',
    { type: 'Attendance', id: attendance.id },
    { meetingId, participantId, from, to: state, reason },
  );
  return attendance;
}
