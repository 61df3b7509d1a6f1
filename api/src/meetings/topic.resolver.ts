import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import { Topic } from './topic.entity.js';

/** Topics an institution keeps at the most; its list is short, so it is not paged. */
const TOPICS_MAX = 500;

@Resolver(() => Topic)
export class TopicResolver {
  @Authorized(Permission.MEETING_READ)
  @Query(() => [Topic], {
    description: 'What is taught at meetings, by name, retired topics too; at most 500.',
  })
  async topics(@Ctx() ctx: Context): Promise<Topic[]> {
    const em = await ctx.read();
    return em.find(Topic, {}, { orderBy: { name: 'asc', id: 'asc' }, limit: TOPICS_MAX });
  }
}
