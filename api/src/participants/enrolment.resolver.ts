import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import {
  Context,
  listOf,
  listType,
  manyOf,
  PageInput,
  Permission,
  SortDirection,
  Where,
  type Listed,
} from '../kernel/index.js';
import { Cohort, monthsElapsed } from '../programmes/index.js';
import { Enrolment } from './enrolment.entity.js';
import { EnrolmentFilter, EnrolmentSort, EnrolmentSortField } from './enrolment.inputs.js';
import { Participant } from './participant.entity.js';
import { proposalCondition } from './participant.queries.js';

const EnrolmentList = listType('EnrolmentList', () => Enrolment);
const COLUMNS = {
  [EnrolmentSortField.ENROLLED_ON]: { column: 'enrolled_on', type: 'date' },
  [EnrolmentSortField.STATUS]: { column: 'status', type: 'text' },
} as const;

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @Authorized(Permission.PARTICIPANT_READ)
  @Query(() => EnrolmentList, {
    description: 'Enrolments, by day of joining unless asked otherwise.',
  })
  async enrolments(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => EnrolmentSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof EnrolmentSort> | null,
    @Arg('filter', () => EnrolmentFilter, { nullable: true, description: 'Which enrolments.' })
    filter: EnrolmentFilter | null,
  ): Promise<Listed<Enrolment>> {
    const where = new Where()
      .ids(filter?.ids)
      .id('t.participant_id', filter?.participantId)
      .id('t.cohort_id', filter?.cohortId)
      .equals('t.status', filter?.status);
    where.given(filter?.proposed, (kind) => {
      const { sql, params } = proposalCondition(ctx.today, kind);
      where.and(sql, ...params);
    });
    const column = COLUMNS[sort?.field ?? EnrolmentSortField.ENROLLED_ON];
    const order = { ...column, direction: sort?.direction ?? SortDirection.ASC };
    return listOf(await ctx.read(), Enrolment, { page, after, sort: order, where });
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @Query(() => Enrolment, {
    nullable: true,
    description: 'One enrolment, or null when absent or invisible.',
  })
  enrolment(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the enrolment.' }) id: string,
  ): Promise<Enrolment | null> {
    return ctx.record(Enrolment, id);
  }

  @FieldResolver(() => Participant, { description: 'Whose enrolment it is.' })
  participant(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<Participant> {
    return ctx.the(Participant, enrolment.participantId);
  }

  @FieldResolver(() => Cohort, { description: 'Cohort they are enrolled in.' })
  cohort(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, enrolment.cohortId);
  }

  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: 'The earlier term that it goes on from; null for a first one.',
  })
  renews(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<Enrolment | null> {
    return ctx.one(Enrolment, enrolment.renewsEnrolmentId);
  }

  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: 'The later term that goes on from it; null while it was not renewed.',
  })
  async renewedBy(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<Enrolment | null> {
    const order = 't.starts_on';
    const [later] = await manyOf(ctx, Enrolment, 'renews_enrolment_id', enrolment.id, { order });
    return later ?? null;
  }

  @FieldResolver(() => Int, {
    description: 'Whole months since the first day of cover, at most the length of the term.',
  })
  monthsElapsed(@Root() enrolment: Enrolment, @Ctx() ctx: Context): number {
    return monthsElapsed(enrolment.startsOn, enrolment.endsOn, enrolment.endedOn ?? ctx.today);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Year of the enrolment today, from 1; null before it starts and after it ended.',
  })
  policyYear(@Root() enrolment: Enrolment, @Ctx() ctx: Context): number | null {
    const isInTerm =
      enrolment.startsOn <= ctx.today && ctx.today <= (enrolment.endedOn ?? enrolment.endsOn);
    return isInTerm
      ? Math.floor(monthsElapsed(enrolment.startsOn, enrolment.endsOn, ctx.today) / 12) + 1
      : null;
  }
}
