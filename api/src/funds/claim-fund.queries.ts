import { addDays, isId, sumRupiah, type Context, type LocalDate } from '../kernel/index.js';
import type { ClaimFund } from './claim-fund.types.js';
import { alertOf, chanceOf, forecast, FundAlert, OPEN_STAGES, runwayMonths } from './forecast.js';
import { fundRowsSql, toStanding, type FundRow, type FundStanding } from './fund-facts.queries.js';

const FORECAST_DAYS = [30, 90];

/** A cohort that ended so long ago pays no claims any more: the last are due well before. */
const DAYS_AFTER_END = 90;

/** The claim fund of a cohort, or null when it is invisible. */
export async function claimFundOf(ctx: Context, cohortId: string): Promise<ClaimFund | null> {
  if (!isId(cohortId)) return null;
  const condition = { sql: 'c.id = ?', params: [cohortId] };
  const { text, params } = fundRowsSql(condition, ctx.today);
  const [row] = await (await ctx.read()).execute<FundRow[]>(text, [...params]);
  return row ? toClaimFund(toStanding(row, ctx.today)) : null;
}

/** The statement that answers the funds of the viewer's institution which still pay claims. */
export function runningFundsSql({ today, viewer }: Context) {
  const sql = 'c.institution_id = ? and c.starts_on <= ?::date and c.ends_on >= ?::date';
  const params = [viewer.institutionId, today, addDays(today, -DAYS_AFTER_END)];
  return fundRowsSql({ sql, params }, today);
}

/** How many of these funds have too little money, and what is missing for the coming 90 days. */
export function countLowFunds(
  rows: readonly FundRow[],
  today: LocalDate,
): { count: number; amount: number } {
  const standings = rows.map((row) => toStanding(row, today));
  const low = standings.filter((standing) => alertOf(standing) !== FundAlert.NONE);
  const missing = low.map((standing) => -forecast(standing, 90).balanceAfter);
  return { count: low.length, amount: sumRupiah(missing) };
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
