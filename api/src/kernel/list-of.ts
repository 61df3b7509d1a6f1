import type { EntityManager, EntityClass } from '@mikro-orm/postgresql';
import { mapRow } from './map-row.js';
import {
  checkPage,
  decodeCursor,
  encodeCursor,
  SortDirection,
  type Listed,
  type PageInput,
} from './page.js';
import type { Where } from './where.js';

/** Totals are exact up to here and estimated by PostgreSQL's planner beyond. */
export const TOTAL_EXACT_MAX = 10_000;

/** The column a list is ordered by; its type lets a cursor's text be compared as what it is. */
export interface SortColumn {
  column: string;
  type: 'text' | 'date' | 'bigint' | 'timestamptz';
  direction: SortDirection;
}

/** What a list query is asked for. `sort.column` is a column of the listed table that is never null. */
export interface ListRequest {
  page?: PageInput | null | undefined;
  after?: string | null | undefined;
  sort: SortColumn;
  where: Where;
}

/**
 * Lists the rows of one table, known as `t` in the conditions: one statement when the page is the last, else a second
 * one that counts, and past 10,000 rows a third.
 * Ties are broken by id, so that pages never overlap; `after` continues behind the last row seen at the same
 * cost at any depth. LIMIT stands as a checked literal, because as a parameter it makes PostgreSQL plan anew.
 */
export async function listOf<T extends object & { id: string }>(
  em: EntityManager,
  entity: EntityClass<T>,
  request: ListRequest,
): Promise<Listed<T>> {
  const { number, size } = checkPage(request.page);
  const offset = (number - 1) * size;
  const { column, direction } = request.sort;
  const table = em.getMetadata(entity).tableName;
  const filtered = `from ${table} t where ${request.where.sql}`;
  const after = request.after ? cursorCondition(request.after, request.sort) : null;
  const rows = await em.execute<Array<Record<string, unknown>>>(
    `select t.*, t.${column}::text as cursor_value ${filtered}${after ? ` and ${after.sql}` : ''}
     order by t.${column} ${direction}, t.id ${direction}
     limit ${size + 1}${after ? '' : ` offset ${offset}`}`,
    [...request.where.params, ...(after?.params ?? [])],
  );
  const page = rows.slice(0, size);
  const last = page.at(-1);
  // A last page that is not empty, or a first one that is, tells the total by itself.
  const isLast = rows.length <= size && (rows.length > 0 || offset === 0);
  return {
    items: page.map(({ cursor_value: _, ...row }) => mapRow(em, entity, row)),
    ...(isLast && !after
      ? { total: offset + rows.length, totalIsEstimate: false }
      : await countOf(em, filtered, request.where)),
    nextCursor:
      rows.length > size && last
        ? encodeCursor({ value: String(last['cursor_value']), id: String(last['id']) })
        : null,
  };
}

function cursorCondition(after: string, sort: SortColumn) {
  const seen = decodeCursor(after);
  const beyond = sort.direction === SortDirection.ASC ? '>' : '<';
  return {
    sql: `(t.${sort.column}, t.id) ${beyond} (cast(? as ${sort.type}), cast(? as uuid))`,
    params: [seen.value, seen.id],
  };
}

async function countOf(em: EntityManager, filtered: string, where: Where) {
  const capped = `select count(*)::int as n from (select 1 ${filtered} limit ${TOTAL_EXACT_MAX + 1}) capped`;
  const [counted] = await em.execute<Array<{ n: number }>>(capped, where.params);
  const total = counted?.n ?? 0;
  if (total <= TOTAL_EXACT_MAX) return { total, totalIsEstimate: false };
  const plans = await em.execute<Array<{ 'QUERY PLAN': Array<{ Plan: { 'Plan Rows': number } }> }>>(
    `explain (format json) select 1 ${filtered}`,
    where.params,
  );
  const planned = plans[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0;
  return { total: Math.max(planned, TOTAL_EXACT_MAX + 1), totalIsEstimate: true };
}
