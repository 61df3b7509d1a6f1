import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectOwner } from '../src/orm.js';
import {
  describeSchema,
  keysWithoutInstitution,
  namesOf,
  tables,
  tenantTablesWithout,
} from './support/catalogue.js';
import { createDatabase, type TestDatabase } from './support/database.js';
import { INSTITUTION, insertHistoryRows } from './support/history-rows.js';

/** Tables that belong to no institution: shared reference data, the institutions themselves, machinery. */
const EXEMPT = [
  'institutions',
  'migrations',
  'programme_benefits',
  'programme_service_levels',
  'programme_versions',
  'programmes',
  'rate_limits',
  'regions',
];

/** Keys that lead to another institution: the Dinas, which has one of its own, is told of the claims of the others. */
const ACROSS = ['claim_escalations_recipient_fk'];

/** Tables whose rows are never changed or removed, by anybody. */
const HISTORY = [
  'arrears_decisions',
  'bank_deposits',
  'bank_row_decisions',
  'bank_statement_rows',
  'bank_statements',
  'cash_differences',
  'cash_handover_answers',
  'cash_handovers',
  'claim_advance_ends',
  'claim_advances',
  'claim_escalations',
  'claim_file_views',
  'claim_ratings',
  'claim_reviews',
  'claim_steps',
  'field_operations',
  'fund_tranches',
  'journal',
  'ledger_entries',
  'ledger_postings',
  'meeting_cash_counts',
  'meeting_cash_signatures',
  'premium_allocations',
  'premium_payments',
  'printed_sheet_rows',
  'printed_sheets',
  'receipt_prints',
  'refund_contacts',
  'refund_payout_reversals',
  'refund_payouts',
  'refund_withdrawals',
  'refunds',
];

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

const IS_FORCED = 't.relrowsecurity and t.relforcerowsecurity';

describe('every table', () => {
  it('says whose its rows are, except the ones listed here', async () => {
    expect(await tables(database, { ofInstitutions: false })).toEqual(EXEMPT);
    expect((await tables(database, { ofInstitutions: true })).length).toBeGreaterThan(20);
  });

  it('of institutions has row-level security on and forced', async () => {
    expect(await tenantTablesWithout(database, IS_FORCED)).toEqual([]);
  });

  it('of institutions has a policy for each thing the application may do with it', async () => {
    const uncovered = `select g.table_name || ' ' || g.privilege_type as name from information_schema.role_table_grants g
      where g.grantee = 'askesos_app' and g.table_schema = 'public' and g.table_name in (${listed(await tables(database, { ofInstitutions: true }))})
        and not exists (select from pg_policies p where p.tablename = g.table_name and p.cmd in (g.privilege_type, 'ALL'))`;
    expect(await namesOf(database, uncovered)).toEqual([]);
    const isReadable = `exists (select from pg_policies p where p.tablename = t.name and p.cmd in ('SELECT', 'ALL'))`;
    expect(await tenantTablesWithout(database, isReadable)).toEqual([]);
  });

  it('of institutions lets rows be written for the context’s institution only', async () => {
    const lax = `select policyname as name from pg_policies where schemaname = 'public' and cmd <> 'SELECT'
      and tablename in (${listed(await tables(database, { ofInstitutions: true }))})
      and (coalesce(with_check, qual) !~ 'institution_id = \\(current_setting' or coalesce(with_check, qual) ~ 'PROGRAMME')`;
    expect(await namesOf(database, lax)).toEqual([]);
  });

  it('of institutions holds the institution in its primary key and in every reference to another', async () => {
    const hasPrimaryKey = `exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')`;
    expect(await tenantTablesWithout(database, hasPrimaryKey)).toEqual([]);
    expect(await keysWithoutInstitution(database)).toEqual(ACROSS);
  });
});

describe('the role of the application', () => {
  it('is no superuser, does not bypass row-level security, signs in nowhere and makes nothing', async () => {
    const { rows } = await database.query(
      `select rolsuper, rolbypassrls, rolcanlogin, rolcreatedb, rolcreaterole, rolreplication from pg_roles where rolname = 'askesos_app'`,
    );
    expect(rows.flatMap((row) => Object.values(row))).toEqual(Array(6).fill(false));
  });

  it('owns nothing, belongs to no other role and may not create tables', async () => {
    const owned = `select c.relname as name from pg_class c where c.relowner = 'askesos_app'::regrole
      union all select p.proname from pg_proc p where p.proowner = 'askesos_app'::regrole
      union all select n.nspname from pg_namespace n where n.nspowner = 'askesos_app'::regrole
      union all select m.roleid::regrole::text from pg_auth_members m where m.member = 'askesos_app'::regrole`;
    expect(await namesOf(database, owned)).toEqual([]);
    const { rows } = await database.query(
      `select has_schema_privilege('askesos_app', 'public', 'create') as creates`,
    );
    expect(rows).toEqual([{ creates: false }]);
  });

  it('may read and write rows, and add to history only', async () => {
    const granted = (condition: string) =>
      namesOf(
        database,
        `select distinct privilege_type::text as name from information_schema.role_table_grants
         where grantee = 'askesos_app' and table_schema = 'public' and ${condition}`,
      );
    expect(await granted('true')).toEqual(['DELETE', 'INSERT', 'SELECT', 'UPDATE']);
    expect(await granted(`table_name in (${listed(HISTORY)})`)).toEqual(['INSERT', 'SELECT']);
  });

  it('meets no view or function that runs with its owner’s rights', async () => {
    const loopholes = `select p.proname as name from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace
      union all select c.relname from pg_class c where c.relkind in ('v', 'm') and c.relnamespace = 'public'::regnamespace`;
    expect(await namesOf(database, loopholes)).toEqual([]);
  });
});

describe('history', () => {
  beforeAll(() => insertHistoryRows(database));

  it('is kept in exactly these tables', async () => {
    const guarded = `select c.relname as name from pg_trigger g join pg_class c on c.oid = g.tgrelid
      where g.tgfoid = 'refuse_change'::regproc group by c.relname
      having bit_or(g.tgtype) & 16 > 0 and bit_or(g.tgtype) & 8 > 0 and bit_or(g.tgtype) & 32 > 0`;
    expect(await namesOf(database, guarded)).toEqual(HISTORY);
  });

  const CHANGES = HISTORY.flatMap((table) => [
    [table, `update ${table} set institution_id = institution_id`],
    [table, `delete from ${table}`],
    [table, `truncate ${table} cascade`],
  ]);
  // With the context of a request, because PostgreSQL 15 asks the policies before the privileges.
  const AS_APPLICATION = `set local askesos.scope = 'INSTITUTION'; set local askesos.institution_id = '${INSTITUTION}'; set local role askesos_app`;
  it.each(CHANGES)('of %s refuses the application: %s', async (table, statement) => {
    expect(await attempt(`${AS_APPLICATION}; ${statement}`)).toBe('42501');
    expect(await rowsOf(table)).toBe(1);
  });
  it.each(CHANGES)('of %s refuses its owner too: %s', async (table, statement) => {
    expect(await attempt(statement)).toBe('42501');
    expect(await rowsOf(table)).toBe(1);
  });

  /** Tries something in a transaction that is rolled back, and answers the SQLSTATE of the refusal. */
  async function attempt(statement: string): Promise<string> {
    await database.query('begin');
    try {
      await database.query(statement);
      return 'done';
    } catch (error) {
      return String(Object(error).code);
    } finally {
      await database.query('rollback');
    }
  }

  async function rowsOf(table: string | undefined): Promise<number> {
    return Number((await database.query(`select count(*) from ${table ?? ''}`)).rows[0].count);
  }
});

describe('these checks', () => {
  it('find a table that keeps none of this', async () => {
    await database.query('begin');
    await database.query(
      'create table careless (institution_id uuid, id uuid primary key, email text references users (email))',
    );
    expect(await tenantTablesWithout(database, IS_FORCED)).toEqual(['careless']);
    expect(await keysWithoutInstitution(database)).toEqual([
      'careless_email_fkey',
      'careless_pkey',
      ...ACROSS,
    ]);
    await database.query('create table homeless (id uuid)');
    expect(await tables(database, { ofInstitutions: false })).toContain('homeless');
    await database.query('rollback');
  });
});

describe('the migrations', () => {
  it('go down to nothing and up again to the same schema', async () => {
    const empty = await createDatabase();
    const owner = await connectOwner(empty.url);
    try {
      const before = await describeSchema(empty);
      await owner.migrator.down({ to: 0 });
      const left = await describeSchema(empty);
      expect(left.filter((line) => !line.includes('migrations'))).toEqual([]);
      await owner.migrator.up();
      expect(await describeSchema(empty)).toEqual(before);
    } finally {
      await owner.close(true);
      await empty.drop();
    }
  });
});

function listed(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
