import { fundsRunningLow } from '../funds/index.js';
import { Permission, type Context } from '../kernel/index.js';
import { WORK } from './work-queue.kinds.js';
import { WorkKind, type WorkItem } from './work-queue.types.js';

type CountedKind = keyof typeof WORK;

interface WorkRow {
  kind: CountedKind;
  count: number;
  amount: string | null;
  oldest_on: string | null;
}

/** The work that waits, of the kinds the viewer may see, the most pressing first; in two statements. */
export async function workQueueOf(ctx: Context): Promise<WorkItem[]> {
  const found = new Map<WorkKind, WorkItem>();
  for (const item of [...(await countedWork(ctx)), ...(await lowFunds(ctx))])
    found.set(item.kind, item);
  return Object.values(WorkKind).flatMap((kind) => found.get(kind) ?? []);
}

async function countedWork(ctx: Context): Promise<WorkItem[]> {
  const { permissions } = ctx.viewer;
  const kinds = Object.values(WorkKind)
    .filter(isCounted)
    .filter((kind) => WORK[kind].permissions.every((permission) => permissions.has(permission)));
  if (kinds.length === 0) return [];
  const counts = kinds.map((kind) => ({ kind, ...WORK[kind].count(ctx.today, ctx.viewer) }));
  const text = counts
    .map(({ kind, text }) => `select '${kind}' as kind, w.* from (${text}) w where w.count > 0`)
    .join(' union all ');
  const em = await ctx.read();
  const rows = await em.execute<WorkRow[]>(
    `select q.kind, q.count, q.amount, q.oldest_on::text from (${text}) q`,
    counts.flatMap(({ params }) => params),
  );
  return rows.map(itemOf);
}

/** Funds whose money will not do, for those who may ask for a tranche or approve one. */
async function lowFunds(ctx: Context): Promise<WorkItem[]> {
  if (!ctx.viewer.permissions.has(Permission.CHANGE_DECIDE)) return [];
  const { count, amount } = await fundsRunningLow(ctx);
  return count === 0 ? [] : [{ kind: WorkKind.CLAIM_FUND_LOW, count, amount, oldestOn: null }];
}

function isCounted(kind: WorkKind): kind is CountedKind {
  return kind in WORK;
}

function itemOf({ kind, count, amount, oldest_on }: WorkRow): WorkItem {
  return { kind, count, amount: amount === null ? null : Number(amount), oldestOn: oldest_on };
}
