import { dueReviews } from '../claims/index.js';
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
  fund: null;
}

/** A claim fund to be judged by its forecast, which SQL does not know. */
interface FundToJudge {
  kind: null;
  fund: FundRow;
}

/** The work that waits, of the kinds the viewer may see, the most pressing first; in two statements. */
export async function workQueueOf(ctx: Context): Promise<WorkItem[]> {
  const parts = [...countedWork(ctx), ...fundsToJudge(ctx)];
  if (parts.length === 0) return [];
  const em = await ctx.read();
  const rows = await em.execute<Array<WorkRow | FundToJudge>>(
    parts.map(({ text }) => text).join(' union all '),
    parts.flatMap(({ params }) => params),
  );
  const counted = rows.flatMap((row) => (row.kind === null ? [] : itemOf(row)));
  const funds = rows.flatMap((row) => (row.kind === null ? row.fund : []));
  const { count, amount } = countLowFunds(funds, ctx.today);
  if (count > 0) counted.push({ kind: WorkKind.CLAIM_FUND_LOW, count, amount, oldestOn: null });
  counted.push(...(await reviewsOf(ctx)));
  const found = new Map(counted.map((item) => [item.kind, item]));
  return Object.values(WorkKind).flatMap((kind) => found.get(kind) ?? []);
}

function countedWork({ viewer, today }: Context): Sql[] {
  return Object.values(WorkKind)
    .filter(isCounted)
    .filter((kind) => WORK[kind].permissions.every((needed) => viewer.permissions.has(needed)))
    .map((kind) => {
      const { text, params } = WORK[kind].count(today, viewer);
      const row = `'${kind}' as kind, w.count, w.amount, w.oldest_on::text, null::json as fund`;
      return sql(`select ${row} from (${text}) w where w.count > 0`, ...params);
    });
}

/** The running funds, for those who may ask for a tranche or approve one. */
function fundsToJudge(ctx: Context): Sql[] {
  if (!ctx.viewer.permissions.has(Permission.CHANGE_DECIDE)) return [];
  const { text, params } = runningFundsSql(ctx);
  const row = `null as kind, null::int as count, null::bigint as amount, null as oldest_on, row_to_json(f) as fund`;
  return [sql(`select ${row} from (${text}) f`, ...params)];
}

/** The claims that wait for a second look, for who decides claims; none when there are none. */
async function reviewsOf(ctx: Context): Promise<WorkItem[]> {
  if (!ctx.viewer.permissions.has(Permission.CLAIM_DECIDE)) return [];
  const due = await dueReviews(ctx);
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
