import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { buildApp } from '../../src/app.js';
import { FolderStore } from '../../src/files/index.js';
import { inTransaction, NikSeal, SYSTEM, type Clock } from '../../src/kernel/index.js';
import { connectApplication } from '../../src/orm.js';
import { createSchema } from '../../src/schema.js';
import { startSession, SESSION_COOKIE, type Role } from '../../src/staff/index.js';
import { TestClient } from './client.js';
import { createDatabase, type TestDatabase } from './database.js';
import { insertCast, type Cast } from './cast.js';

/** The day the tests live on unless they travel: Monday 23 November 2026, 10:00 in Medan. */
export const NOW = '2026-11-23T03:00:00.000Z';

/** The key under which the tests' NIKs are sealed. */
export const SECRET = 'a secret of at least thirty-two characters';

/**
 * A running API on a database of its own with two institutions, `polonia` and `mabar`, each with one user per role,
 * a programme, and a cohort each that started on 2026-01-01. Close it after the tests.
 */
export class World {
  readonly app: FastifyInstance;
  readonly orm: MikroORM;
  readonly database: TestDatabase;
  readonly cast: Cast;
  /** Where this world keeps the files of claims. */
  readonly filesDir: string;
  readonly #clock: { now: Date };

  private constructor(
    app: FastifyInstance,
    orm: MikroORM,
    database: TestDatabase,
    cast: Cast,
    { time, filesDir }: { time: { now: Date }; filesDir: string },
  ) {
    this.app = app;
    this.orm = orm;
    this.database = database;
    this.cast = cast;
    this.#clock = time;
    this.filesDir = filesDir;
  }

  /** Starts a world; about a tenth of a second. */
  static async create(): Promise<World> {
    const database = await createDatabase();
    const cast = await insertCast(database);
    const orm = await connectApplication(database.url);
    const time = { now: new Date(NOW) };
    const clock: Clock = { now: () => new Date(time.now) };
    const filesDir = await mkdtemp(join(tmpdir(), 'askesos-files-'));
    const seal = new NikSeal(SECRET);
    const app = await buildApp({
      orm,
      schema: await createSchema(),
      clock,
      seal,
      files: new FolderStore(filesDir),
      panelDir: null,
      logLevel: 'fatal',
    });
    await app.ready();
    return new World(app, orm, database, cast, { time, filesDir });
  }

  /** Moves the clock of the API. */
  travelTo(instant: string): void {
    this.#clock.now = new Date(instant);
  }

  /** Somebody who is not signed in. */
  get stranger(): TestClient {
    return new TestClient(this.app);
  }

  /** A signed-in user of a role; of `polonia` unless said otherwise. */
  async as(
    role: keyof typeof Role,
    institution: 'polonia' | 'mabar' = 'polonia',
  ): Promise<TestClient> {
    const user = this.cast[institution].users[role];
    const { token } = await inTransaction(this.orm.em, SYSTEM, (em) =>
      startSession(em, user, this.#clock.now),
    );
    return new TestClient(this.app, `${SESSION_COOKIE}=${token}`);
  }

  /** Rows of a table, counted as the owner with a context that sees every institution: to prove that nothing changed. */
  async count(table: string, condition = 'true'): Promise<number> {
    const rows = await this.rows<{ n: number }>(
      `select count(*)::int as n from ${table} where ${condition}`,
    );
    return rows[0]?.n ?? 0;
  }

  /** Reads rows as the owner with a context that sees every institution. */
  async rows<T extends object>(sql: string, params: unknown[] = []): Promise<T[]> {
    await this.database.query('begin');
    try {
      await this.database.query(`set local askesos.scope = 'PROGRAMME'`);
      await this.database.query(`set local askesos.institution_id = '${this.cast.polonia.id}'`);
      return (await this.database.query(sql, params)).rows;
    } finally {
      await this.database.query('rollback');
    }
  }

  /** What the database says to a statement of its owner that it refuses; `accepted` when it does not. Nothing stays. */
  async refusedByDatabase(sql: string): Promise<string> {
    try {
      await this.rows(sql);
      return 'accepted';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** A fresh request key. */
  newKey(): string {
    return uuidv7();
  }

  /** Stops the API and drops the database. */
  async close(): Promise<void> {
    await this.app.close();
    await this.orm.close(true);
    await this.database.drop();
    await rm(this.filesDir, { recursive: true, force: true });
  }
}
