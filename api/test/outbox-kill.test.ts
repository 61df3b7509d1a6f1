import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { migrate } from '../src/boot.js';
import { secretHash } from '../src/calendars/calendar-feed.entity.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../src/server/embedded-postgres.js';
import { startApi, type ApiProcess } from './support/api-process.js';
import { insertCast, type Cast } from './support/cast.js';
import { startGateway, startMailServer, type Receiver } from './support/receivers.js';

/** Kills before the process may finish; LONG_TESTS=1 takes some minutes. */
const KILLS = process.env['LONG_TESTS'] ? 40 : 2;
/** Messages that fall due before each start: so many to participants, and so many to users. */
const [PARTICIPANTS, USERS] = [60, 20];
/** Messages a process hands over at the same time: as many may arrive twice after each kill. */
const ABREAST = 3;
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const CALENDAR_SECRET = 'k'.repeat(43);

describe('messages, when the process that sends them is killed again and again', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  let database: Client;
  let cast: Cast;
  let gateway: Receiver;
  let mailServer: Receiver;
  let api: ApiProcess | null = null;
  const printed: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'askesos-kill-'));
    // As root, PostgreSQL runs as another user, who has to reach its data.
    await chmod(folder, 0o755);
    // A durable server: what it acknowledged is what the promise rests on.
    postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'pg'), log: () => undefined });
    await migrate(postgres.url);
    database = new Client({ connectionString: postgres.url });
    await database.connect();
    cast = await insertCast({
      url: postgres.url,
      query: database.query.bind(database),
      drop: () => Promise.resolve(),
    });
    await prepare();
    [gateway, mailServer] = await Promise.all([startGateway(SECRET), startMailServer()]);
  }, 60_000);

  afterAll(async () => {
    await api?.end('SIGKILL');
    await database.end();
    await postgres.stop();
    await Promise.all([gateway.close(), mailServer.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'all arrive, each under one id, and at most those on their way at a kill arrive twice',
    async () => {
      for (let kill = 0; kill < KILLS; kill += 1) {
        await queueMessages();
        api = await start();
        await arrivalsPast(count() + Math.floor(Math.random() * PARTICIPANTS));
        await pause(Math.random() * 50);
        await api.end('SIGKILL');
        printed.push(api.output());
      }
      api = await start();
      await until(async () => (await states()).join() === 'SENT');
      expect((await fetch(`${api.url}/calendar/${CALENDAR_SECRET}.ics`)).status).toBe(200);
      await api.end('SIGTERM');
      printed.push(api.output());
      const queued = await messages();
      expect(distinct(gateway)).toEqual(queued.participants);
      expect(distinct(mailServer)).toEqual(queued.users);
      const copies = count() - queued.participants.length - queued.users.length;
      expect(copies).toBeLessThanOrEqual(KILLS * ABREAST);
    },
    KILLS * 20_000 + 60_000,
  );

  it('that arrive twice are the same both times', () => {
    for (const { arrivals } of [gateway, mailServer]) {
      const contents = new Map<string, string>();
      for (const { id, content } of arrivals) {
        expect(content).toBe(contents.get(id) ?? content);
        contents.set(id, content);
      }
    }
  });

  it('leave no address, no text and no calendar’s secret in what the process prints', () => {
    const everything = printed.join('');
    expect(everything).toContain('Askesos is ready');
    expect(everything).not.toMatch(/\+62812|@polonia|Pertemuan kelompok/);
    expect(everything).not.toContain(CALENDAR_SECRET);
  });

  function start(): Promise<ApiProcess> {
    return startApi({
      DATABASE_URL: postgres.url,
      ASKESOS_DATA_DIR: folder,
      ASKESOS_LOG_LEVEL: 'trace',
      ASKESOS_SMTP_URL: mailServer.url,
      ASKESOS_SMTP_FROM: 'askesos@yakmi.example',
      ASKESOS_WEBHOOK_URL: gateway.url,
      ASKESOS_WEBHOOK_SECRET: SECRET,
      ASKESOS_ALLOW_LOCAL_WEBHOOKS: '1',
    });
  }

  /** One participant to write to, no quiet hours, and a calendar address. */
  function prepare(): Promise<void> {
    const { id, users } = cast.polonia;
    return asPolonia([
      [
        `insert into participants (institution_id, id, number, full_name, sex, birth_on, nik_sealed, nik_index, nik_tail,
           family_card_index, phone, region_code, occupation, work_category, is_breadwinner, created_at)
         values ($1, $1, 'P-0001', 'Amina', 'FEMALE', '1985-05-05', 'sealed', 'index', '0001', 'card', '+6281234567890',
           '12.71.16.1002', 'Penjual jamu', 'SELF_EMPLOYED', true, '2025-12-01')`,
        [id],
      ],
      [`insert into reminder_settings values ($1, '[]', '[]', '[]', '00:00', '00:00')`, [id]],
      [
        `insert into calendar_feeds values ($1, $2, $3, null, $4, '2026-01-01')`,
        [id, uuidv7(), users.HEAD.id, secretHash(CALENDAR_SECRET)],
      ],
    ]);
  }

  function queueMessages(): Promise<void> {
    const { id, users } = cast.polonia;
    const insert = (kind: string, participantId: string | null, userId: string | null) => {
      const message = uuidv7();
      const parameters = {
        groupName: message,
        on: '2026-12-06',
        at: '16:00',
        zone: 'WIB',
        place: null,
      };
      const statement = `insert into messages (institution_id, id, recipient_kind, participant_id, user_id, template, parameters,
          send_after, valid_until, state, dedupe_key, created_at)
        values ($1, $2, $3, $4, $5, 'MEMBER_REMINDER', $6, now(), now() + interval '1 hour', 'QUEUED', $7, now())`;
      const values = [
        id,
        message,
        kind,
        participantId,
        userId,
        JSON.stringify(parameters),
        message,
      ];
      return [statement, values] as const;
    };
    return asPolonia([
      ...Array.from({ length: PARTICIPANTS }, () => insert('MEMBER', id, null)),
      ...Array.from({ length: USERS }, () => insert('USER', null, users.OFFICER.id)),
    ]);
  }

  async function asPolonia(statements: ReadonlyArray<readonly [string, unknown[]]>): Promise<void> {
    await database.query('begin');
    await database.query(`set local askesos.scope = 'PROGRAMME'`);
    await database.query(`set local askesos.institution_id = '${cast.polonia.id}'`);
    for (const [statement, values] of statements) await database.query(statement, values);
    await database.query('commit');
  }

  /** The states that messages are in. The superuser of this server sees every row. */
  async function states(): Promise<string[]> {
    const { rows } = await database.query<{ state: string }>('select distinct state from messages');
    return rows.map(({ state }) => state);
  }

  async function messages(): Promise<{ participants: string[]; users: string[] }> {
    const { rows } = await database.query<{ id: string; user_id: string | null }>(
      'select id, user_id from messages order by id',
    );
    const idsOf = (isUser: boolean) =>
      rows.filter((row) => (row.user_id !== null) === isUser).map(({ id }) => id);
    return { participants: idsOf(false), users: idsOf(true) };
  }

  function count(): number {
    return gateway.arrivals.length + mailServer.arrivals.length;
  }

  function arrivalsPast(wanted: number): Promise<void> {
    return until(() => Promise.resolve(count() > wanted));
  }
});

function distinct({ arrivals }: Receiver): string[] {
  return [...new Set(arrivals.map(({ id }) => id))].sort();
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + 30_000;
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error('It did not come to pass within 30 s.');
    await pause(10);
  }
}
