import { settledClaims, waitingForReview, type SettledClaim } from '../claims/index.js';
import { countLowFunds, runningFundsSql, type FundRow } from '../funds/index.js';
import { Permission, type Context } from '../kernel/index.js';
import { sql, type Sql } from './sql.js';
import { WORK } from './work-queue.kinds.js';
import { WorkKind, type WorkItem } from './work-queue.types.js';

type CountedKind = keyof typeof WORK;

interface WorkRow {
  kind: CountedKind;
  count: number;
  amount: string | null;
  oldest_on: string | null;
}

/** What is reckoned here, because SQL does not know how: a fund by its forecast, a settled claim by its flags and the sample. */
interface ToReckon {
  kind: null;
  fund: FundRow | null;
  claim: SettledClaim | null;
}

/** The work that waits, of the kinds the viewer may see, the most pressing first; in one statement. */
export async function workQueueOf(ctx: Context): Promise<WorkItem[]> {
  const parts = [...countedWork(ctx), ...fundsToJudge(ctx), ...claimsToReview(ctx)];
  if (parts.length === 0) return [];
  const em = await ctx.read();
  const rows = await em.execute<Array<WorkRow | ToReckon>>(
    parts.map(({ text }) => text).join(' union all '),
    parts.flatMap(({ params }) => params),
  );
  const counted = rows.flatMap((row) => (row.kind === null ? [] : itemOf(row)));
  const reckoned = rows.filter((row) => row.kind === null);
  const items = [...counted, ...lowFunds(reckoned, ctx), ...reviews(reckoned, ctx)];
  const found = new Map(items.map((item) => [item.kind, item]));
  return Object.values(WorkKind).flatMap((kind) => found.get(kind) ?? []);
}

/** The columns of a row that is reckoned here. */
const NOT_COUNTED = `null as kind, null::int as count, null::bigint as amount, null as oldest_on`;

function countedWork({ viewer, today }: Context): Sql[] {
  return Object.values(WorkKind)
    .filter(isCounted)
    .filter((kind) => WORK[kind].permissions.every((needed) => viewer.permissions.has(needed)))
    .map((kind) => {
      const { text, params } = WORK[kind].count(today, viewer);
      const row = `'${kind}' as kind, w.count, w.amount, w.oldest_on::text, null::json as fund, null::json as claim`;
      return sql(`select ${row} from (${text}) w where w.count > 0`, ...params);
    });
}

/** The running funds, for those who may ask for a tranche or approve one. */
function fundsToJudge(ctx: Context): Sql[] {
  if (!ctx.viewer.permissions.has(Permission.CHANGE_DECIDE)) return [];
  const { text, params } = runningFundsSql(ctx);
  return [
    sql(
      `select ${NOT_COUNTED}, row_to_json(f) as fund, null::json as claim from (${text}) f`,
      ...params,
    ),
  ];
}

function lowFunds(rows: readonly ToReckon[], { today }: Context): WorkItem[] {
  const funds = rows.flatMap(({ fund }) => fund ?? []);
  const { count, amount } = countLowFunds(funds, today);
  return count === 0 ? [] : [{ kind: WorkKind.CLAIM_FUND_LOW, count, amount, oldestOn: null }];
}

/** The claims settled last month, for who decides claims. */
function claimsToReview({ viewer, today }: Context): Sql[] {
  if (!viewer.permissions.has(Permission.CLAIM_DECIDE)) return [];
  const { text, params } = settledClaims(today);
  return [
    sql(
      `select ${NOT_COUNTED}, null::json as fund, row_to_json(c) as claim from (${text}) c`,
      ...params,
    ),
  ];
}

function reviews(rows: readonly ToReckon[], { today }: Context): WorkItem[] {
  const due = waitingForReview(
    rows.flatMap(({ claim }) => claim ?? []),
    today,
  );
  const [first] = due;
  if (!first) return [];
  const amount = due.reduce((sum, review) => sum + review.amount, 0);
  const { settledOn: oldestOn } = first;
  return [{ kind: WorkKind.CLAIM_TO_REVIEW, count: due.length, amount, oldestOn }];
}

function isCounted(kind: WorkKind): kind is CountedKind {
  return kind in WORK;
}

function itemOf({ kind, count, amount, oldest_on }: WorkRow): WorkItem {
  return { kind, count, amount: amount === null ? null : Number(amount), oldestOn: oldest_on };
}
