import type { Context } from '../kernel/index.js';
import { WORK } from './work-queue.kinds.js';
import { WorkKind, type WorkItem } from './work-queue.types.js';

interface WorkRow {
  kind: WorkKind;
  count: number;
  amount: string | null;
  oldest_on: string | null;
}

/** The work that waits, of the kinds the viewer may see, the most pressing first; in one statement. */
export async function workQueueOf(ctx: Context): Promise<WorkItem[]> {
  const { permissions } = ctx.viewer;
  const kinds = Object.values(WorkKind).filter((kind) =>
    WORK[kind].permissions.every((permission) => permissions.has(permission)),
  );
  if (kinds.length === 0) return [];
  const counts = kinds.map((kind) => ({ kind, ...WORK[kind].count(ctx.today) }));
  const text = counts
    .map(({ kind, text }) => `select '${kind}' as kind, w.* from (${text}) w where w.count > 0`)
    .join(' union all ');
  const em = await ctx.read();
  const rows = await em.execute<WorkRow[]>(
    `select q.kind, q.count, q.amount, q.oldest_on::text from (${text}) q`,
    counts.flatMap(({ params }) => params),
  );
  const found = new Map(rows.map((row) => [row.kind, itemOf(row)]));
  return kinds.flatMap((kind) => found.get(kind) ?? []);
}

function itemOf({ kind, count, amount, oldest_on }: WorkRow): WorkItem {
  return { kind, count, amount: amount === null ? null : Number(amount), oldestOn: oldest_on };
}
