/** What the application may do with a table's rows; history tables take INSERT only. */
export type Writes = 'APPEND' | 'EDIT' | 'EDIT_AND_DELETE';

const GRANTS: Record<Writes, string> = {
  APPEND: 'select, insert',
  EDIT: 'select, insert, update',
  EDIT_AND_DELETE: 'select, insert, update, delete',
};

/**
 * Row-level security for a table whose rows belong to one institution.
 * Rows are read by their institution, or by everyone whose context says PROGRAMME (ministry, analysts of
 * several institutions); they are written by their institution only. Without a context `current_setting`
 * raises an error, so a forgotten context fails closed.
 */
export function isolate(table: string, writes: Writes): string[] {
  const own = `institution_id = current_setting('askesos.institution_id')::uuid`;
  const readable = `current_setting('askesos.scope') = 'PROGRAMME' or ${own}`;
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_read on ${table} for select using (${readable})`,
    `create policy ${table}_insert on ${table} for insert with check (${own})`,
    ...(writes === 'APPEND'
      ? []
      : [
          `create policy ${table}_update on ${table} for update using (${own}) with check (${own})`,
        ]),
    ...(writes === 'EDIT_AND_DELETE'
      ? [`create policy ${table}_delete on ${table} for delete using (${own})`]
      : []),
    `grant ${GRANTS[writes]} on ${table} to askesos_app`,
  ];
}

/** Refuses UPDATE, DELETE and TRUNCATE on a history table for everybody, the owner included. */
export function appendOnly(table: string): string[] {
  return [
    `create trigger ${table}_append_only before update or delete on ${table}
       for each row execute function refuse_change()`,
    `create trigger ${table}_no_truncate before truncate on ${table}
       for each statement execute function refuse_change()`,
  ];
}

/** Drops tables in the order given; policies, triggers and grants go with them. */
export function dropTables(...tables: string[]): string[] {
  return tables.map((table) => `drop table ${table}`);
}
