import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Group } from '../groups/index.js';
import { Institution } from '../institutions/index.js';
import {
  Context,
  listOf,
  listType,
  manyOf,
  PageInput,
  Permission,
  SortDirection,
  type Listed,
} from '../kernel/index.js';
import { HostTurn } from '../rotations/index.js';
import { User } from '../staff/index.js';
import { Decision } from './decision.entity.js';
import { Meeting } from './meeting.entity.js';
import {
  MeetingCancelInput,
  MeetingFilter,
  MeetingMoveInput,
  MeetingScheduleInput,
  MeetingSort,
} from './meeting.inputs.js';
import { meetingWhere, topicsOf } from './meeting.queries.js';
import { cancelMeeting, moveMeeting, scheduleMeeting } from './meeting.writes.js';
import { Topic } from './topic.entity.js';

const MeetingList = listType('MeetingList', () => Meeting);

@Resolver(() => Meeting)
export class MeetingResolver {
  @Authorized(Permission.MEETING_READ)
  @Query(() => MeetingList, {
    description: 'Meetings, the earliest first unless asked otherwise.',
  })
  async meetings(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => MeetingSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof MeetingSort> | null,
    @Arg('filter', () => MeetingFilter, { nullable: true, description: 'Which meetings.' })
    filter: MeetingFilter | null,
  ): Promise<Listed<Meeting>> {
    const where = meetingWhere(filter, ctx.today);
    const direction = sort?.direction ?? SortDirection.ASC;
    const order = { column: 'meets_on', type: 'date', direction } as const;
    return listOf(await ctx.read(), Meeting, { page, after, sort: order, where });
  }

  @Authorized(Permission.MEETING_READ)
  @Query(() => Meeting, {
    nullable: true,
    description: 'One meeting, or null when absent or invisible.',
  })
  meeting(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the meeting.' }) id: string,
  ): Promise<Meeting | null> {
    return ctx.record(Meeting, id);
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => Meeting, {
    description:
      'Plans a meeting; a monthly one gets the next in the queue as host. Rules: MEETING_IN_PAST, MEETING_NEEDS_GROUP, GROUP_CLOSED; and for clashes MEETING_DATE_TAKEN, MEETING_OFFICER_BUSY, MEETING_HOST_BUSY, MEETING_PLACE_TAKEN, MEETING_ON_DAY_OFF, MEETING_GAP_SHORT, MEETING_GAP_LONG.',
  })
  meetingSchedule(
    @Ctx() ctx: Context,
    @Arg('input', () => MeetingScheduleInput, { description: 'The meeting.' })
    input: MeetingScheduleInput,
  ): Promise<Meeting> {
    return ctx.write((unit) => scheduleMeeting(unit, input));
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => Meeting, {
    description:
      'Moves a planned meeting, its host with it. Rules: MEETING_NOT_PLANNED, MEETING_IN_PAST; and for clashes MEETING_DATE_TAKEN, MEETING_OFFICER_BUSY, MEETING_HOST_BUSY, MEETING_PLACE_TAKEN, MEETING_ON_DAY_OFF, MEETING_GAP_SHORT, MEETING_GAP_LONG.',
  })
  meetingMove(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the meeting.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
    @Arg('input', () => MeetingMoveInput, { description: 'Where to, and why.' })
    input: MeetingMoveInput,
  ): Promise<Meeting> {
    return ctx.write(async (unit) =>
      moveMeeting(unit, await unit.lockVersion(Meeting, id, expectedVersion), input),
    );
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => Meeting, {
    description:
      'Cancels a planned meeting; its host keeps the place in the queue. Rule: MEETING_NOT_PLANNED.',
  })
  meetingCancel(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the meeting.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
    @Arg('input', () => MeetingCancelInput, { description: 'Why.' }) input: MeetingCancelInput,
  ): Promise<Meeting> {
    return ctx.write(async (unit) =>
      cancelMeeting(unit, await unit.lockVersion(Meeting, id, expectedVersion), input),
    );
  }

  @FieldResolver(() => Boolean, {
    description: 'True when its day is over and nobody recorded what became of it.',
  })
  isOverdue(@Root() meeting: Meeting, @Ctx() ctx: Context): boolean {
    return meeting.isOverdueOn(ctx.today);
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: 'The group that meets; null for a meeting that is open to others.',
  })
  group(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Group | null> {
    return ctx.one(Group, meeting.groupId);
  }

  @FieldResolver(() => Institution, { description: 'The institution that holds it.' })
  institution(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Institution> {
    return ctx.the(Institution, meeting.institutionId);
  }

  @FieldResolver(() => User, { description: 'The officer who leads it.' })
  officer(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, meeting.officerId);
  }

  @FieldResolver(() => HostTurn, {
    nullable: true,
    description: 'Who hosts or hosted it; null when nobody does.',
  })
  async hostTurn(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<HostTurn | null> {
    const condition = `t.state in ('PLANNED', 'HOSTED')`;
    const turns = await manyOf(ctx, HostTurn, 'meeting_id', meeting.id, {
      order: 't.id',
      condition,
    });
    return turns[0] ?? null;
  }

  @FieldResolver(() => [Topic], { description: 'What was taught, by name.' })
  topics(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Topic[]> {
    return topicsOf(ctx, meeting.id);
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => [Decision], {
    description: 'What was decided, in the order it was entered.',
  })
  decisions(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Decision[]> {
    return manyOf(ctx, Decision, 'meeting_id', meeting.id, { order: 't.id' });
  }
}
