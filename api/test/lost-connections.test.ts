import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { World } from './support/world.js';

/** More than the pool has places. */
const CONNECTIONS = 12;

describe('connections that break', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  /** What an operator's restart does to a connection, seen from the API. */
  const breakOff = (pid: number) => world.database.query('select pg_terminate_backend($1)', [pid]);

  it('in the midst of transactions do not use up the pool', async () => {
    for (let nth = 0; nth < CONNECTIONS; nth += 1) {
      const em = world.orm.em.fork();
      await em.begin();
      const [row] = await em.execute<Array<{ pid: number }>>('select pg_backend_pid() as pid');
      await breakOff(row?.pid ?? 0);
      await expect(em.execute('select 1')).rejects.toThrow();
      await expect(em.rollback()).rejects.toThrow();
      if (nth % 6 === 5) await pause(1_200); // Broken connections are given a second to be returned.
    }
    const officer = await world.as('OFFICER');
    expect(await officer.ask('{ cashHoldings { held } }')).toEqual({ cashHoldings: [] });
  });
});
