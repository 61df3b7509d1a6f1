import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { workingDaysBy } from '../claims/index.js';
import { daysOffKnown } from '../closures/index.js';
import { Group } from '../groups/index.js';
import { Institution } from '../institutions/index.js';
import { Context, Permission } from '../kernel/index.js';
import { ClaimCause } from '../programmes/index.js';
import { periodBefore, periodFrom } from './period.js';
import { requireKnown } from './require-known.js';
import { ClaimTimelinessFilter } from './timeliness.inputs.js';
import { timedClaims } from './timeliness.queries.js';
import { figuresOf, partsOf, type WorkingDaysOf } from './timeliness.report.js';
import type { ReportPeriod, TimedClaim } from './timeliness.js';
import { ClaimTimeliness } from './timeliness.types.js';

/** Groups that are told one by one at the most: the worst. */
const GROUPS_MAX = 100;

@Resolver()
export class TimelinessResolver {
  @Authorized(Permission.REPORT_READ)
  @Query(() => ClaimTimeliness, {
    description:
      'How fast the families got their money in a period, where the days went, and for which institution, group, cause and stage. Sums over everything the viewer may see. NOT_FOUND for an institution or group that they do not.',
  })
  async claimTimeliness(
    @Ctx() ctx: Context,
    @Arg('filter', () => ClaimTimelinessFilter, {
      nullable: true,
      description: 'Which claims; those of the last twelve months when left out.',
    })
    filter: ClaimTimelinessFilter | null,
  ): Promise<ClaimTimeliness> {
    const { today } = ctx;
    await requireKnown(ctx, Institution, filter?.institutionId, 'institution');
    await requireKnown(ctx, Group, filter?.groupId, 'group');
    const period = periodFrom(filter?.from, filter?.to, today);
    const [now, before] = [period, periodBefore(period)].map((one): ReportPeriod => ({
      ...one,
      asOf: one.to < today ? one.to : today,
    })) as [ReportPeriod, ReportPeriod]; // Two go in, two come out.
    const range = { from: before.from, asOf: now.asOf };
    const claims = await timedClaims(ctx, range, filter ?? {});
    const workingDays = await workingDaysOfAll(ctx, claims);
    return {
      ...period,
      ...figuresOf(claims, now, { before, workingDays }),
      byInstitution: await byInstitution(ctx, claims, now),
      byGroup: await byGroup(ctx, claims, now),
      byCause: byCause(claims, now),
    };
  }
}

async function workingDaysOfAll(
  ctx: Context,
  claims: readonly TimedClaim[],
): Promise<WorkingDaysOf> {
  const ids = [...new Set(claims.map(({ institutionId }) => institutionId))];
  const known = await Promise.all(
    ids.map(async (id) => {
      const daysOff = await daysOffKnown(ctx, id);
      return [id, workingDaysBy((day) => daysOff(day) !== null)] as const;
    }),
  );
  const counters = new Map(known);
  return (id) => {
    const counter = counters.get(id);
    if (!counter) throw new Error('Every claim has an institution.');
    return counter;
  };
}

async function byInstitution(ctx: Context, claims: readonly TimedClaim[], period: ReportPeriod) {
  const parts = partsOf(claims, period, ({ institutionId }) => institutionId);
  return Promise.all(
    parts.map(async ({ key, ...part }) => {
      if (key === null) throw new Error('Every claim has an institution.');
      return { ...part, institution: await ctx.the(Institution, key) };
    }),
  );
}

async function byGroup(ctx: Context, claims: readonly TimedClaim[], period: ReportPeriod) {
  const parts = partsOf(claims, period, ({ groupId }) => groupId).slice(0, GROUPS_MAX);
  return Promise.all(
    parts.map(async ({ key, ...part }) => ({ ...part, group: await ctx.one(Group, key) })),
  );
}

function byCause(claims: readonly TimedClaim[], period: ReportPeriod) {
  return Object.values(ClaimCause)
    .flatMap((cause) =>
      partsOf(
        claims.filter((claim) => claim.cause === cause),
        period,
        () => cause,
      ).map(({ key: _, ...part }) => ({ ...part, cause })),
    )
    .sort((a, b) => b.onTime.planned - b.onTime.done - (a.onTime.planned - a.onTime.done));
}
