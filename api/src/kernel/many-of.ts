import type { EntityClass } from '@mikro-orm/postgresql';
import type { Context } from './context.js';
import { mapRow } from './map-row.js';

/**
 * The rows of one table that belong to a parent, batched over the operation into one statement for any number of
 * parents. `order` is a fixed SQL list of the table's columns, `condition` fixed SQL over alias `t`.
 */
export function manyOf<T extends object>(
  ctx: Context,
  entity: EntityClass<T>,
  column: string,
  parentId: string,
  { order, condition = 'true' }: { order: string; condition?: string },
): Promise<T[]> {
  const loader = ctx.loader<T[]>(entity, `${column}|${condition}|${order}`, async (ids) => {
    const em = await ctx.read();
    const table = em.getMetadata(entity).tableName;
    const rows = await em.execute<Array<Record<string, unknown>>>(
      `select t.* from ${table} t where t.${column} in (${ids.map(() => '?').join(', ')}) and (${condition}) order by ${order}`,
      [...ids],
    );
    const groups = new Map<string, T[]>(ids.map((id) => [id, []]));
    for (const row of rows) groups.get(String(row[column]))?.push(mapRow(em, entity, row));
    return ids.map((id) => groups.get(id) ?? []);
  });
  return loader.load(parentId);
}
