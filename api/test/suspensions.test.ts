import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insure } from './support/claims.js';
import { pay } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.close());

const SUSPEND = `mutation ($id: ID!, $v: Int!, $on: LocalDate!, $reason: String!) {
  enrolmentSuspend(id: $id, expectedVersion: $v, on: $on, reason: $reason) { status version }
}`;
const wish = (id: string, v: number, on: string) => ({ id, v, on, reason: 'Menunggak' });

describe('cover is suspended', () => {
  it('not before as many premiums are overdue as the programme asks', async () => {
    const { enrolmentId: id } = await insure(world);
    const officer = await world.as('OFFICER');
    // January is paid, and the eight months after it: those of October and November are missing.
    await pay(world, officer, id, { amount: 40_000 });
    const error = await unchanged(world, () => officer.refused(SUSPEND, wish(id, 1, '2026-11-23')));
    expect(error.extensions.rule).toBe('SUSPENSION_NOT_DUE');
    expect(error.message).toBe('Cover is suspended with 3 overdue premiums or more; found 2.');
    expect(await world.count('suspensions', `enrolment_id = '${id}'`)).toBe(0);
  });

  it('not from before the day since which they are', async () => {
    const { enrolmentId: id } = await insure(world);
    const officer = await world.as('OFFICER');
    // The third overdue premium is that of April, due on the 10th.
    const error = await unchanged(world, () => officer.refused(SUSPEND, wish(id, 1, '2026-04-10')));
    expect(error.extensions.rule).toBe('DATE_OUT_OF_ORDER');
    expect(await officer.ask(SUSPEND, wish(id, 1, '2026-04-11'))).toMatchObject({
      enrolmentSuspend: { status: 'SUSPENDED' },
    });
  });
});
