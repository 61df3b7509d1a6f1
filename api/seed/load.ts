import type { LocalDate, NikSeal } from '../src/kernel/index.js';
import { generateDemo } from './generate.js';
import type { InstitutionRow, UserRow } from './institutions.js';
import { DEMO_PASSWORD } from './logins.js';
import type { ParticipantRow } from './participants.js';

export { DEMO_LOGINS, DEMO_PASSWORD } from './logins.js';

/** The seed of the demo that a first start loads. */
export const DEMO_SEED = 'polonia';

/** A connection as the owner of the schema; a `Client` of `pg` is one. */
export interface Database {
  query(sql: string, params?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** What loading needs besides the database. */
export interface LoadOptions {
  seed: string;
  today: LocalDate;
  seal: NikSeal;
  hashPassword: (password: string) => Promise<string>;
}

/** The context of nobody's institution: enough to look whether there is one. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** How many rows one statement inserts. */
const BATCH = 2_000;

/** True when the database has no institution. */
export function isEmpty(database: Database): Promise<boolean> {
  return inTransaction(database, async () => {
    await setContext(database, NOBODY);
    const { rows } = await database.query('select 1 from institutions limit 1');
    return rows.length === 0;
  });
}

/** Loads the demo: everything or nothing; then lets the planner count, for a fresh table looks empty to it. */
export async function loadDemo(
  database: Database,
  { seed, today, seal, hashPassword }: LoadOptions,
): Promise<void> {
  const { regions, programme, authority, implementers } = generateDemo({ seed, today });
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const withPassword = (users: readonly UserRow[]) =>
    users.map((user) => ({ ...user, passwordHash }));
  await inTransaction(database, async () => {
    await insert(database, 'regions', regions, 'on conflict (code) do nothing');
    await insertAll(database, programme);
    await insertInstitution(database, authority.institution);
    await insertAll(database, { users: withPassword(authority.users) });
    for (const { institution, rows } of implementers) {
      const participants = rows.participants.map((participant) => sealed(participant, seal));
      await insertInstitution(database, institution);
      await insertAll(database, { ...rows, users: withPassword(rows.users), participants });
    }
  });
  await database.query('analyze');
}

async function inTransaction<T>(database: Database, work: () => Promise<T>): Promise<T> {
  await database.query('begin');
  try {
    const result = await work();
    await database.query('commit');
    return result;
  } catch (error) {
    await database.query('rollback');
    throw error;
  }
}

/** Row-level security binds the owner too: PROGRAMME reads every institution, the id is the one written to. */
async function setContext(database: Database, institutionId: string): Promise<void> {
  await database.query(`set local askesos.scope = 'PROGRAMME'`);
  await database.query(`set local askesos.institution_id = '${institutionId}'`);
}

async function insertInstitution(database: Database, institution: InstitutionRow): Promise<void> {
  await setContext(database, institution.id);
  await insert(database, 'institutions', [institution]);
}

type Tables = Readonly<Record<string, readonly object[]>>;

async function insertAll(database: Database, tables: Tables): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) await insert(database, table, rows);
}

/** Inserts rows whose keys are the table's columns in camel case; what a row leaves out takes the table's default. */
async function insert(
  database: Database,
  name: string,
  rows: readonly object[],
  onConflict = '',
): Promise<void> {
  const table = snakeCase(name);
  const columns = Object.keys(rows[0] ?? {})
    .map((key) => `"${snakeCase(key)}"`)
    .join(', ');
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map(toColumns);
    await database.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json) ${onConflict}`,
      [JSON.stringify(batch)],
    );
  }
}

function toColumns(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value]));
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A participant as the table keeps them: NIK and family card cannot be read from a copy of the database. */
function sealed({ nik, familyCard, ...participant }: ParticipantRow, seal: NikSeal) {
  return {
    ...participant,
    nikSealed: seal.seal(nik, participant.id),
    nikIndex: seal.index(nik),
    nikTail: nik.slice(-4),
    familyCardIndex: seal.index(familyCard),
  };
}
