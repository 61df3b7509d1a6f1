import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NikSeal } from '../src/kernel/index.js';
import { createDatabase, type TestDatabase } from '../test/support/database.js';
import { generateDemo } from './generate.js';
import { DEMO_PASSWORD, DEMO_SEED, isEmpty, loadDemo } from './load.js';
import { entry } from './random.js';

// Every row of the demo goes through every rule of the database, on a machine that tests other things meanwhile.
jest.setTimeout(120_000);

const TODAY = '2026-11-23';
const seal = new NikSeal('a secret of at least thirty-two characters');
const hashed: string[] = [];
const options = {
  seed: DEMO_SEED,
  today: TODAY,
  seal,
  hashPassword: (password: string) => {
    hashed.push(password);
    return Promise.resolve('hash');
  },
};

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});

afterAll(async () => {
  await database.drop();
});

async function rowsOf<T>(sql: string, params: unknown[] = []): Promise<T[]> {
  await database.query('begin');
  await database.query(`set local askesos.scope = 'PROGRAMME'`);
  await database.query(`set local askesos.institution_id = '00000000-0000-0000-0000-000000000000'`);
  const { rows } = await database.query(sql, params);
  await database.query('rollback');
  return rows as T[]; // a test names the columns that it selects
}

describe('loading the demo', () => {
  it('leaves the database empty when something goes wrong', async () => {
    const hashPassword = () => Promise.reject(new Error('no hash'));
    await expect(loadDemo(database, { ...options, hashPassword })).rejects.toThrow('no hash');
    const failing = {
      query: (sql: string, params?: unknown[]) =>
        database.query(sql.replace('claim_steps', 'nowhere'), params),
    };
    await expect(loadDemo(failing, options)).rejects.toThrow('nowhere');
    expect(await isEmpty(database)).toBe(true);
    expect(await rowsOf('select 1 from regions')).toEqual([]);
  });

  it('puts every row into its table', async () => {
    await loadDemo(database, options);
    expect(await isEmpty(database)).toBe(false);
    const { implementers } = generateDemo({ seed: DEMO_SEED, today: TODAY });
    for (const { institution, rows } of implementers) {
      const tables: Array<[string, readonly object[]]> = Object.entries(rows);
      for (const [name, list] of tables) {
        const table = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        const [counted] = await rowsOf<{ n: number }>(
          `select count(*)::int as n from ${table} where institution_id = $1`,
          [institution.id],
        );
        expect({ table, n: counted?.n }).toEqual({ table, n: list.length });
      }
    }
  });

  it('lets the planner know how many rows there are', async () => {
    const [claims] = await rowsOf<{ n: number; counted: number }>(
      `select (select count(*)::int from claims) as n, reltuples::int as counted from pg_class where relname = 'claims'`,
    );
    expect(claims?.counted).toBe(claims?.n);
  });

  it('seals the NIKs so that only the key’s owner reads them', async () => {
    const [person] = await rowsOf<{
      id: string;
      nik_sealed: string;
      nik_index: string;
      nik_tail: string;
    }>(
      'select id, nik_sealed, nik_index, nik_tail from participants order by institution_id, number limit 1',
    );
    const nik = entry(
      entry(generateDemo({ seed: DEMO_SEED, today: TODAY }).implementers, 0).rows.participants,
      0,
    ).nik;
    expect(seal.open(person?.nik_sealed ?? '', person?.id ?? '')).toBe(nik);
    expect(person).toMatchObject({ nik_index: seal.index(nik), nik_tail: nik.slice(-4) });
  });

  it('gives everybody the demo password, hashed once', async () => {
    hashed.length = 0;
    const users = await rowsOf<{ password_hash: string }>('select password_hash from users');
    expect(users).toHaveLength(12);
    expect(new Set(users.map((user) => user.password_hash))).toEqual(new Set(['hash']));
    await expect(loadDemo(database, options)).rejects.toThrow('duplicate key');
    expect(hashed).toEqual([DEMO_PASSWORD]);
  });
});
