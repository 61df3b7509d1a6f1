export {
  Attendance,
  AttendanceSchema,
  AttendanceState,
  type PhoneWord,
} from './attendance.entity.js';
export { AttendanceCount } from './attendance.queries.js';
export { AttendanceResolver } from './attendance.resolver.js';
export { MeetingAttendanceResolver, ParticipantAttendanceResolver } from './upstream.resolver.js';
