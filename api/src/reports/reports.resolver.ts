import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { Context, LocalDateScalar, Permission, type LocalDate } from '../kernel/index.js';
import { headlineOf } from './headline.queries.js';
import { Headline } from './headline.types.js';
import { periodFrom } from './period.js';
import { workQueueOf } from './work-queue.queries.js';
import { WorkItem } from './work-queue.types.js';

@Authorized(Permission.REPORT_READ)
@Resolver()
export class ReportsResolver {
  @Query(() => [WorkItem], {
    description:
      'What waits today, the most pressing first: only the kinds the viewer may act on or read, and none that is empty.',
  })
  workQueue(@Ctx() ctx: Context): Promise<WorkItem[]> {
    return workQueueOf(ctx);
  }

  @Query(() => Headline, {
    description: 'How the programme kept its two promises in a period of at most ten years.',
  })
  async headline(
    @Ctx() ctx: Context,
    @Arg('from', () => LocalDateScalar, {
      nullable: true,
      description: 'First day; the twelve months up to `to` when left out.',
    })
    from: LocalDate | null,
    @Arg('to', () => LocalDateScalar, {
      nullable: true,
      description: 'Last day; today when left out.',
    })
    to: LocalDate | null,
  ): Promise<Headline> {
    return headlineOf(ctx, periodFrom(from, to, ctx.today));
  }
}
