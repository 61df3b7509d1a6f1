import type { EntityManager } from '@mikro-orm/postgresql';
import { daysBetween, invalidField, Where, type Context, type LocalDate } from '../kernel/index.js';
import { Closure } from './closure.entity.js';
import type { ClosureFilter } from './closure.inputs.js';
import { daysOffBetween, daysOffWith, type DayOff, type DaysOff } from './day-off.js';

/** Longest period one question about days off covers. */
const PERIOD_DAYS_MAX = 400;

/** The conditions of a list of closures. */
export function closureWhere(filter: ClosureFilter | null): Where {
  const where = new Where()
    .ids(filter?.ids)
    .equals('t.kind', filter?.kind)
    .between('t.to_on', filter?.from, null)
    .between('t.from_on', null, filter?.to);
  return where.given(filter?.isRetired, (is) =>
    where.and(is ? 't.retired_on is not null' : 't.retired_on is null'),
  );
}

/** The days off of the viewer's institution in a period. */
export async function ownDaysOff(ctx: Context, from: LocalDate, to: LocalDate): Promise<DayOff[]> {
  if (from > to)
    throw invalidField('from', 'AFTER_END', `A period begins on its last day or before.`);
  if (daysBetween(from, to) >= PERIOD_DAYS_MAX)
    throw invalidField('to', 'TOO_LONG', `A period has at most ${PERIOD_DAYS_MAX} days.`);
  const daysOff = await daysOffOf(await ctx.read(), ctx.viewer.institutionId, { from, to });
  return daysOffBetween(daysOff, from, to);
}

/** The days off of an institution at any time, batched over the operation: one statement for any number of them. */
export function daysOffKnown(ctx: Context, institutionId: string): Promise<DaysOff> {
  const loader = ctx.loader<DaysOff>(Closure, 'known', async (ids) => {
    const em = await ctx.read();
    const closures = await em.find(Closure, { institutionId: { $in: [...ids] }, retiredOn: null });
    return ids.map((id) => daysOffWith(closures.filter((one) => one.institutionId === id)));
  });
  return loader.load(institutionId);
}

/** The days off of an institution, known for a period. */
export async function daysOffOf(
  em: EntityManager,
  institutionId: string,
  { from, to }: { from: LocalDate; to: LocalDate },
): Promise<DaysOff> {
  const period = { toOn: { $gte: from }, fromOn: { $lte: to } };
  return daysOffWith(await em.find(Closure, { institutionId, retiredOn: null, ...period }));
}
