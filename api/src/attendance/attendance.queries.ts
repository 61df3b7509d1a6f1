import { Field, Int, ObjectType } from 'type-graphql';
import { Where, type Context } from '../kernel/index.js';
import { Attendance, AttendanceState } from './attendance.entity.js';
import type { AttendanceFilter } from './attendance.inputs.js';

/** How many were in one state. */
@ObjectType({ description: 'How many participants were in one state at a meeting.' })
export class AttendanceCount {
  @Field(() => AttendanceState, { description: 'The state.' })
  state!: AttendanceState;

  @Field(() => Int, { description: 'Participants in it.' })
  count!: number;
}

/** The conditions of a list of attendances. */
export function attendanceWhere(filter: AttendanceFilter | null): Where {
  return new Where()
    .id('t.meeting_id', filter?.meetingId)
    .id('t.participant_id', filter?.participantId)
    .equals('t.state', filter?.state)
    .between('t.met_on', filter?.metOnFrom, filter?.metOnTo);
}

/** How many were in each state at a meeting, every state with its number, batched over the operation. */
export function attendanceCountsOf(ctx: Context, meetingId: string): Promise<AttendanceCount[]> {
  const loader = ctx.loader<AttendanceCount[]>(Attendance, 'counts', async (meetingIds) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<{ meeting_id: string; state: AttendanceState; n: number }>>(
      `select meeting_id, state, count(*)::int as n from attendances
       where meeting_id in (${meetingIds.map(() => '?').join(', ')}) group by meeting_id, state`,
      [...meetingIds],
    );
    const counted = new Map(rows.map((row) => [`${row.meeting_id} ${row.state}`, row.n]));
    return meetingIds.map((id) =>
      Object.values(AttendanceState).map((state) => ({
        state,
        count: counted.get(`${id} ${state}`) ?? 0,
      })),
    );
  });
  return loader.load(meetingId);
}
