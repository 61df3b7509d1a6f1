import type { EntityClass } from '@mikro-orm/postgresql';
import { notFound, type Context } from '../kernel/index.js';

/** Refuses an id by which a report is narrowed, when the viewer sees no such record. */
export async function requireKnown<T extends { id: string }>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string | null | undefined,
  noun: string,
): Promise<void> {
  if (id !== null && id !== undefined && !(await ctx.record(entity, id))) throw notFound(noun);
}
