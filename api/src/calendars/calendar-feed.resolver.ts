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
import { Group } from '../groups/index.js';
import {
  Context,
  listOf,
  listType,
  PageInput,
  Permission,
  SortDirection,
  Where,
  type Listed,
} from '../kernel/index.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { CalendarFeedCreated, CalendarFeedCreateInput } from './calendar-feed.inputs.js';
import { createFeed, revokeFeed } from './calendar-feed.writes.js';

const CalendarFeedList = listType('CalendarFeedList', () => CalendarFeed);

@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  @Authorized(Permission.MEETING_READ)
  @Query(() => CalendarFeedList, {
    description: 'The viewer’s own calendar addresses that still answer, the newest first.',
  })
  async calendarFeeds(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('groupId', () => ID, {
      nullable: true,
      description: 'Only those of this group; left out, all.',
    })
    groupId: string | null,
  ): Promise<Listed<CalendarFeed>> {
    const where = new Where()
      .and('t.institution_id = ?', ctx.viewer.institutionId)
      .and('t.owner_id = ?', ctx.viewer.userId)
      .and('t.revoked_at is null')
      .id('t.group_id', groupId);
    const sort = {
      column: 'created_at',
      type: 'timestamptz',
      direction: SortDirection.DESC,
    } as const;
    return listOf(await ctx.read(), CalendarFeed, { page, sort, where });
  }

  @Authorized(Permission.MEETING_READ)
  @Mutation(() => CalendarFeedCreated, {
    description:
      'Makes a secret address for a calendar program: the meetings of a group, or those the viewer leads. It shows group, time and place, and nobody’s name.',
  })
  calendarFeedCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => CalendarFeedCreateInput, { description: 'Which meetings.' })
    input: CalendarFeedCreateInput,
  ): Promise<CalendarFeedCreated> {
    return ctx.write((unit) => createFeed(unit, input));
  }

  @Authorized(Permission.MEETING_READ)
  @Mutation(() => CalendarFeed, {
    description:
      'Makes an address of the viewer’s own answer nothing from now on; revoking it twice is fine.',
  })
  calendarFeedRevoke(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the calendar address.' }) id: string,
  ): Promise<CalendarFeed> {
    return ctx.write((unit) => revokeFeed(unit, id));
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: 'The group whose meetings it shows; null for those its owner leads.',
  })
  group(@Root() feed: CalendarFeed, @Ctx() ctx: Context): Promise<Group | null> {
    return ctx.one(Group, feed.groupId);
  }
}
