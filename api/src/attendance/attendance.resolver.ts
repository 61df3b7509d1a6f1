import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  Context,
  listOf,
  listType,
  PageInput,
  Permission,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { Participant } from '../participants/index.js';
import { User } from '../staff/index.js';
import { Attendance } from './attendance.entity.js';
import { AttendanceCorrectInput, AttendanceFilter, AttendanceSort } from './attendance.inputs.js';
import { attendanceWhere } from './attendance.queries.js';
import { correctAttendance } from './attendance.writes.js';

const AttendanceList = listType('AttendanceList', () => Attendance);

@Resolver(() => Attendance)
export class AttendanceResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @Query(() => AttendanceList, {
    description: 'Attendances, the latest meetings first unless asked otherwise.',
  })
  async attendances(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => AttendanceSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof AttendanceSort> | null,
    @Arg('filter', () => AttendanceFilter, { nullable: true, description: 'Which attendances.' })
    filter: AttendanceFilter | null,
  ): Promise<Listed<Attendance>> {
    const where = attendanceWhere(filter);
    const direction = sort?.direction ?? SortDirection.DESC;
    const order = { column: 'met_on', type: 'date', direction } as const;
    return listOf(await ctx.read(), Attendance, { page, after, sort: order, where });
  }

  @Authorized(Permission.ATTENDANCE_RECORD)
  @Mutation(() => Attendance, {
    description:
      'Corrects an attendance that was recorded wrongly; the reason stays in the journal. Rule: MEETING_NOT_HELD.',
  })
  attendanceCorrect(
    @Ctx() ctx: Context,
    @Arg('input', () => AttendanceCorrectInput, { description: 'What is right, and why.' })
    input: AttendanceCorrectInput,
  ): Promise<Attendance> {
    return ctx.write((unit) => correctAttendance(unit, input));
  }

  @FieldResolver(() => Meeting, { description: 'The meeting.' })
  meeting(@Root() attendance: Attendance, @Ctx() ctx: Context): Promise<Meeting> {
    return ctx.the(Meeting, attendance.meetingId);
  }

  @FieldResolver(() => Participant, { description: 'The participant.' })
  participant(@Root() attendance: Attendance, @Ctx() ctx: Context): Promise<Participant> {
    return ctx.the(Participant, attendance.participantId);
  }

  @FieldResolver(() => User, { description: 'Who entered this state.' })
  recordedBy(@Root() attendance: Attendance, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, attendance.recordedById);
  }
}
