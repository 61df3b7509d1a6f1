import { addDays, isId, type Context } from '../kernel/index.js';
import type { ClaimFund } from './claim-fund.types.js';
import { alertOf, chanceOf, forecast, FundAlert, OPEN_STAGES, runwayMonths } from './forecast.js';
import { fundStandings, type FundStanding } from './fund-facts.queries.js';

const FORECAST_DAYS = [30, 90];

/** A cohort that ended so long ago pays no claims any more: the last are due well before. */
const DAYS_AFTER_END = 90;

/** The claim fund of a cohort, or null when it is invisible. */
export async function claimFundOf(ctx: Context, cohortId: string): Promise<ClaimFund | null> {
  if (!isId(cohortId)) return null;
  const condition = { sql: 'c.id = ?', params: [cohortId] };
  const [standing] = await fundStandings(await ctx.read(), condition, ctx.today);
  return standing ? toClaimFund(standing) : null;
}

/** Funds of the viewer's institution whose money will not do, and what is missing for the coming 90 days. */
export async function fundsRunningLow(ctx: Context): Promise<{ count: number; amount: number }> {
  const { today, viewer } = ctx;
  const condition = {
    sql: 'c.institution_id = ? and c.starts_on <= ?::date and c.ends_on >= ?::date',
    params: [viewer.institutionId, today, addDays(today, -DAYS_AFTER_END)],
  };
  const standings = await fundStandings(await ctx.read(), condition, today);
  const low = standings.filter((standing) => alertOf(standing) !== FundAlert.NONE);
  const missing = low.map((standing) => -forecast(standing, 90).balanceAfter);
  return { count: low.length, amount: missing.reduce((sum, amount) => sum + amount, 0) };
}

function toClaimFund(standing: FundStanding): ClaimFund {
  const { cohortId, balance, cash, bank, received, paid, open } = standing;
  return {
    cohortId,
    balance,
    cash,
    bank,
    received,
    paid,
    committed: open.find(({ stage }) => stage === 'APPROVED')?.amount ?? 0,
    forecasts: FORECAST_DAYS.map((days) => forecast(standing, days)),
    alert: alertOf(standing),
    runwayMonths: runwayMonths(standing),
    openClaims: OPEN_STAGES.map((stage) => {
      const { count, amount } = open.find((one) => one.stage === stage) ?? { count: 0, amount: 0 };
      return { stage, count, amount, chance: chanceOf(stage, standing) };
    }),
  };
}
