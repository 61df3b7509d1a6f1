import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import { meetingFiguresOf } from './meeting-figures.queries.js';
import { MeetingFigures, MeetingFiguresFilter } from './meeting-figures.types.js';

@Resolver()
export class MeetingFiguresResolver {
  @Authorized(Permission.REPORT_READ)
  @Query(() => MeetingFigures, {
    description: 'What became of the meetings that were first planned for a period.',
  })
  meetingFigures(
    @Ctx() ctx: Context,
    @Arg('filter', () => MeetingFiguresFilter, {
      nullable: true,
      description: 'Which meetings; those of the last twelve months when left out.',
    })
    filter: MeetingFiguresFilter | null,
  ): Promise<MeetingFigures> {
    return meetingFiguresOf(ctx, filter ?? {});
  }
}
