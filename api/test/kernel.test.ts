import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock, inTransaction, Unit, type Viewer } from '../src/kernel/index.js';
import { PERMISSIONS, Role, User } from '../src/staff/index.js';
import { NOW, World } from './support/world.js';

describe('transactions', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  function viewerOf(institution: 'polonia' | 'mabar'): Viewer {
    const { id, users } = world.cast[institution];
    return {
      userId: users.HEAD.id,
      institutionId: id,
      role: Role.HEAD,
      scope: 'INSTITUTION',
      permissions: PERMISSIONS[Role.HEAD],
      timeZone: 'Asia/Jakarta',
      sessionHash: '',
    };
  }

  function write<T>(
    institution: 'polonia' | 'mabar',
    work: (unit: Unit) => Promise<T>,
  ): Promise<T> {
    const viewer = viewerOf(institution);
    return inTransaction(world.orm.em, viewer, (em) => work(new Unit(em, viewer, fixedClock(NOW))));
  }

  it('give a gapless series to fifty writers at once, and no conflict reaches them', async () => {
    const writers = Array.from({ length: 50 }, () =>
      write('polonia', (unit) => unit.nextNumber('TEST')),
    );
    const numbers = await Promise.all(writers);
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
  });

  it('are tried again when another process changed the same row meanwhile', async () => {
    let tries = 0;
    const number = await write('polonia', async (unit) => {
      tries += 1;
      await unit.em.execute(`select last_number from counters where series = 'TEST'`);
      if (tries === 1)
        await changeElsewhere(
          `update counters set last_number = last_number + 1 where series = 'TEST'`,
        );
      return unit.nextNumber('TEST');
    });
    expect({ tries, number }).toEqual({ tries: 2, number: 52 });
  });

  async function changeElsewhere(statement: string): Promise<void> {
    await world.database.query('begin');
    await world.database.query(`set local askesos.scope = 'INSTITUTION'`);
    await world.database.query(`set local askesos.institution_id = '${world.cast.polonia.id}'`);
    await world.database.query(statement);
    await world.database.query('commit');
  }

  it('give a number back when they fail', async () => {
    const failing = write('polonia', async (unit) => {
      await unit.nextNumber('TEST');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await write('polonia', (unit) => unit.nextNumber('TEST'))).toBe(53);
  });

  it('do a repeated request once and answer it alike; another payload under its key is refused', async () => {
    const send = (amount: number) =>
      write('polonia', (unit) =>
        unit.once('test', 'key-of-a-device', { amount }, async () => ({
          number: await unit.nextNumber('ONCE'),
        })),
      );
    expect(await send(5000)).toEqual({ number: 1 });
    expect(await send(5000)).toEqual({ number: 1 });
    await expect(send(6000)).rejects.toMatchObject({ rule: 'REQUEST_KEY_REUSED' });
    expect(await world.count('counters', `series = 'ONCE' and last_number = 1`)).toBe(1);
  });

  it('never carry one institution’s context to another’s over the pool', async () => {
    const emails = await Promise.all(
      Array.from({ length: 100 }, async (_, n) => {
        const institution = n % 2 === 0 ? 'polonia' : 'mabar';
        const found = await write(institution, async (unit) => {
          if (n % 7 === 0) await unit.em.execute('select pg_sleep(0.005)');
          return unit.em.find(User, {});
        });
        return found.map((user) => user.email.endsWith(`@${institution}.example`));
      }),
    );
    expect(emails.flat().filter((isOwn) => !isOwn)).toEqual([]);
    expect(emails.every((found) => found.length === 7)).toBe(true);
  });

  it('cannot read without a context, or write another institution’s rows', async () => {
    await expect(world.orm.em.fork().execute('select * from users')).rejects.toThrow(
      /askesos|uuid/,
    );
    const foreign = write('polonia', (unit) =>
      unit.em.execute(`update users set full_name = 'x' where institution_id = ?`, [
        world.cast.mabar.id,
      ]),
    );
    await foreign;
    expect(await world.count('users', `full_name = 'x'`)).toBe(0);
    const insert = write('polonia', (unit) =>
      unit.em.execute(`insert into counters values (?, 'STOLEN', 1)`, [world.cast.mabar.id]),
    );
    await expect(insert).rejects.toThrow(/row-level security/);
  });
});

describe('a list of more than ten thousand rows', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
    await world.database.query('begin');
    await world.database.query(`set local askesos.scope = 'INSTITUTION'`);
    await world.database.query(`set local askesos.institution_id = '${world.cast.mabar.id}'`);
    await world.database.query(
      `insert into users (institution_id, id, email, full_name, role, password_hash, created_at)
       select '${world.cast.mabar.id}', gen_random_uuid(), 'u' || n || '@mabar.example', 'Nama ' || n, 'OFFICER', '-', now()
       from generate_series(1, 12000) n`,
    );
    await world.database.query('commit');
    await world.database.query('analyze users');
  });
  afterAll(() => world.close());

  it('says that its total is an estimate', async () => {
    const head = await world.as('HEAD', 'mabar');
    type List = { users: { total: number; totalIsEstimate: boolean } };
    const { users } = await head.ask<List>('{ users { total totalIsEstimate } }');
    expect(users.totalIsEstimate).toBe(true);
    expect(users.total).toBeGreaterThan(10_000);
  });

  it('counts exactly below that', async () => {
    const head = await world.as('HEAD', 'mabar');
    const query = `{ users(filter: {search: "u119"}) { total totalIsEstimate } }`;
    expect(await head.ask(query)).toEqual({ users: { total: 111, totalIsEstimate: false } });
  });
});
