import type { TestDatabase } from './database.js';

/** One line of the catalogue that a test complains about. */
interface Named {
  name: string;
}

/** The tables of the schema. */
const TABLES = `select c.oid, c.relname as name, c.relrowsecurity, c.relforcerowsecurity, c.relowner from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

/** The names that a query over the catalogue answers, in order. */
export async function namesOf(database: TestDatabase, sql: string): Promise<string[]> {
  const { rows } = await database.query<Named>(sql);
  return rows.map((row) => row.name).sort();
}

/** Tables with, or without, the column that says whose a row is. */
export function tables(database: TestDatabase, { ofInstitutions }: { ofInstitutions: boolean }) {
  return namesOf(
    database,
    `select t.name from (${TABLES}) t where ${ofInstitutions ? '' : 'not'} ${isTenant('t.oid')}`,
  );
}

/** Tables of institutions that fail a condition over `t`. */
export function tenantTablesWithout(database: TestDatabase, condition: string) {
  return namesOf(
    database,
    `select t.name from (${TABLES}) t where ${isTenant('t.oid')} and not (${condition})`,
  );
}

/** Keys of tables of institutions that do not hold `institution_id`; of foreign keys, those to tables of institutions. */
export function keysWithoutInstitution(database: TestDatabase) {
  return namesOf(
    database,
    `select k.conname as name from pg_constraint k join (${TABLES}) t on t.oid = k.conrelid
     where ${isTenant('t.oid')} and (
       (k.contype = 'p' and not ${columnOf('k.conrelid')} = any (k.conkey))
       or (k.contype = 'f' and ${isTenant('k.confrelid')} and not exists (
         select from unnest(k.conkey, k.confkey) as pair (here, there)
         where pair.here = ${columnOf('k.conrelid')} and pair.there = ${columnOf('k.confrelid')})))`,
  );
}

/** Everything the migrations make, as text: two databases with the same text have the same schema. */
export async function describeSchema(database: TestDatabase): Promise<string[]> {
  const parts = [
    `select 'column ' || table_name || ' ' || ordinal_position || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as name
     from information_schema.columns where table_schema = 'public'`,
    `select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as name
     from pg_constraint where connamespace = 'public'::regnamespace`,
    `select 'index ' || indexdef as name from pg_indexes where schemaname = 'public'`,
    `select 'policy ' || tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') as name
     from pg_policies where schemaname = 'public'`,
    `select 'trigger ' || pg_get_triggerdef(t.oid) as name from pg_trigger t join (${TABLES}) c on c.oid = t.tgrelid where not t.tgisinternal`,
    `select 'grant ' || table_name || ' ' || privilege_type as name from information_schema.role_table_grants
     where table_schema = 'public' and grantee = 'askesos_app'`,
    `select 'isolation ' || name || ' ' || relrowsecurity || ' ' || relforcerowsecurity as name from (${TABLES}) t`,
    `select 'function ' || pg_get_functiondef(p.oid) as name from pg_proc p where p.pronamespace = 'public'::regnamespace
     and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  ];
  const lines: string[] = [];
  for (const part of parts) lines.push(...(await namesOf(database, part)));
  return lines;
}

function isTenant(table: string): string {
  return `exists (select from pg_attribute a where a.attrelid = ${table} and a.attname = 'institution_id' and not a.attisdropped)`;
}

function columnOf(table: string): string {
  return `(select a.attnum from pg_attribute a where a.attrelid = ${table} and a.attname = 'institution_id')`;
}
