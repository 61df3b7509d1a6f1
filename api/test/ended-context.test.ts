import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGroup } from './support/participants.js';
import { World } from './support/world.js';

describe('an operation that is answered while some of its fields still run', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('keeps no connection: forty refusals leave the pool of ten usable', async () => {
    const { id } = await openGroup(world);
    const analyst = await world.as('ANALYST');
    const query = `{ group(id: "${id}") { membersCount nextMeeting { id } region { path } cohort { name programmeVersion { benefits { amount } } } officer { fullName } memberships { id } } }`;
    for (let time = 1; time <= 40; time++) {
      expect((await analyst.refused(query)).extensions.code).toBe('FORBIDDEN');
    }
    const officer = await world.as('OFFICER');
    expect(await officer.ask(`{ group(id: "${id}") { membersCount } }`)).toEqual({
      group: { membersCount: 0 },
    });
  });
});
