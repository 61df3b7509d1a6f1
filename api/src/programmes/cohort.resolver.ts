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
import { Institution } from '../institutions/index.js';
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
import { monthsElapsed } from './cohort-months.js';
import { Cohort } from './cohort.entity.js';
import { CohortFilter, CohortOpenInput, CohortSort, CohortSortField } from './cohort.inputs.js';
import { openCohort } from './cohort.writes.js';
import { ProgrammeVersion } from './programme-version.entity.js';

const CohortList = listType('CohortList', () => Cohort);
const COLUMNS = {
  [CohortSortField.NAME]: { column: 'name', type: 'text' },
  [CohortSortField.STARTS_ON]: { column: 'starts_on', type: 'date' },
} as const;

@Resolver(() => Cohort)
export class CohortResolver {
  @Authorized(Permission.PROGRAMME_READ)
  @Query(() => CohortList, {
    description: 'The cohorts the viewer may see, by name unless asked otherwise.',
  })
  async cohorts(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => CohortSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof CohortSort> | null,
    @Arg('filter', () => CohortFilter, { nullable: true, description: 'Which cohorts.' })
    filter: CohortFilter | null,
  ): Promise<Listed<Cohort>> {
    const where = new Where()
      .ids(filter?.ids)
      .contains(['t.name'], filter?.search)
      .id('t.institution_id', filter?.institutionId);
    const column = COLUMNS[sort?.field ?? CohortSortField.NAME];
    const order = { ...column, direction: sort?.direction ?? SortDirection.ASC };
    return listOf(await ctx.read(), Cohort, { page, after, sort: order, where });
  }

  @Authorized(Permission.PROGRAMME_READ)
  @Query(() => Cohort, {
    nullable: true,
    description: 'One cohort, or null when absent or invisible.',
  })
  cohort(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the cohort.' }) id: string,
  ): Promise<Cohort | null> {
    return ctx.record(Cohort, id);
  }

  @Authorized(Permission.COHORT_MANAGE)
  @Mutation(() => Cohort, {
    description:
      'Opens a cohort under a programme version. CONFLICT when another one has the name.',
  })
  cohortOpen(
    @Ctx() ctx: Context,
    @Arg('input', () => CohortOpenInput, { description: 'The cohort.' }) input: CohortOpenInput,
  ): Promise<Cohort> {
    return ctx.write((unit) => openCohort(unit, input));
  }

  @FieldResolver(() => Institution, { description: 'Whose cohort it is.' })
  institution(@Root() cohort: Cohort, @Ctx() ctx: Context): Promise<Institution> {
    return ctx.the(Institution, cohort.institutionId);
  }

  @FieldResolver(() => ProgrammeVersion, { description: 'The programme version it runs under.' })
  programmeVersion(@Root() cohort: Cohort, @Ctx() ctx: Context): Promise<ProgrammeVersion> {
    return ctx.the(ProgrammeVersion, cohort.programmeVersionId);
  }

  @FieldResolver(() => Int, {
    description: 'Whole months of the term that have passed today, at most its length.',
  })
  monthsElapsed(@Root() cohort: Cohort, @Ctx() ctx: Context): number {
    return monthsElapsed(cohort.startsOn, cohort.endsOn, ctx.today);
  }
}
