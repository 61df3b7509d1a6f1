import type { Context, LocalDate } from '../kernel/index.js';
import type { ClaimSatisfaction } from './claim-family.types.js';

const POINTS = [1, 2, 3, 4, 5];
const SATISFIED_FROM = 4;

/** What families answered in a period, by the day they answered. */
export async function satisfactionIn(
  ctx: Context,
  from: LocalDate,
  to: LocalDate,
): Promise<ClaimSatisfaction> {
  const em = await ctx.read();
  const rows = await em.execute<Array<{ points: number; count: number }>>(
    `select r.points, count(*)::int as count from claim_ratings r
     where r.rated_on between ? and ? group by r.points`,
    [from, to],
  );
  const answers = POINTS.map((points) => ({
    points,
    count: rows.find((row) => row.points === points)?.count ?? 0,
  }));
  const total = (of: (answer: { points: number; count: number }) => number) =>
    answers.reduce((sum, answer) => sum + of(answer), 0);
  const count = total((answer) => answer.count);
  const satisfied = total((answer) => (answer.points >= SATISFIED_FROM ? answer.count : 0));
  return {
    count,
    answers,
    mean: count === 0 ? null : total((answer) => answer.points * answer.count) / count,
    satisfiedShare: count === 0 ? null : satisfied / count,
  };
}
