import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context, manyOf, Permission } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { Participant } from '../participants/index.js';
import { Attendance } from './attendance.entity.js';
import { AttendanceCount, attendanceCountsOf } from './attendance.queries.js';

/** What attendance adds to a meeting. */
@Resolver(() => Meeting)
export class MeetingAttendanceResolver {
  @FieldResolver(() => [AttendanceCount], {
    description: 'How many were in each state, every state with its number; all 0 until recorded.',
  })
  attendanceCounts(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<AttendanceCount[]> {
    return attendanceCountsOf(ctx, meeting.id);
  }
}

/** What attendance adds to a participant. */
@Resolver(() => Participant)
export class ParticipantAttendanceResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => [Attendance], { description: 'All attendances, the latest first.' })
  attendances(@Root() participant: Participant, @Ctx() ctx: Context): Promise<Attendance[]> {
    const order = 't.met_on desc, t.id desc';
    return manyOf(ctx, Attendance, 'participant_id', participant.id, { order });
  }
}
