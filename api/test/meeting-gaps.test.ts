import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { alterGroup, JUDGED_SCHEDULE, scheduleInput, type Judged } from './support/schedule.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let officer: TestClient;
let group: GroupWithMembers;
let other: GroupWithMembers;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
});
beforeEach(async () => {
  await world.database.query(
    `update meetings set status = 'CANCELLED', cancelled_reason = 'Selesai' where status = 'PLANNED'`,
  );
  [group, other] = [await insertGroup(world), await insertGroup(world)];
});
afterAll(() => world.close());

async function plan(of: GroupWithMembers, wish: object = {}): Promise<Judged> {
  const variables = scheduleInput(of, wish);
  const answer = await officer.ask<{ meetingSchedule: Judged }>(JUDGED_SCHEDULE, variables);
  return answer.meetingSchedule;
}
async function refused(of: GroupWithMembers, wish: object = {}): Promise<string | undefined> {
  const variables = scheduleInput(of, wish);
  const error = await unchanged(world, () => officer.refused(JUDGED_SCHEDULE, variables));
  return error.extensions.rule;
}

describe('the days between monthly meetings', () => {
  it('do not matter for the first', async () => {
    expect(await plan(group, { meetsOn: '2027-09-05' })).toMatchObject({ clashReason: null });
  });

  it('are at least 21', async () => {
    await plan(group);
    expect(await refused(group, { meetsOn: '2026-12-26' })).toBe('MEETING_GAP_SHORT');
    expect(await refused(group, { meetsOn: '2026-11-30' })).toBe('MEETING_GAP_SHORT');
    expect(await plan(group, { meetsOn: '2026-12-27' })).toMatchObject({ clashReason: null });
  });

  it('are at most 40', async () => {
    await plan(group);
    expect(await refused(group, { meetsOn: '2027-01-16' })).toBe('MEETING_GAP_LONG');
    expect(await plan(group, { meetsOn: '2027-01-15' })).toMatchObject({ clashReason: null });
  });

  it('do not refuse a meeting that fills a gap', async () => {
    await plan(group);
    await plan(group, { meetsOn: '2027-03-07', clashReason: 'Nanti diisi' });
    expect(await plan(group, { meetsOn: '2027-01-03' })).toMatchObject({ clashReason: null });
  });

  it('count from today for a group that did not meet for too long', async () => {
    const past = await plan(group, { meetsOn: '2026-11-23', startsAt: '07:00' });
    await world.database.query(
      `update meetings set planned_on = '2026-09-06', meets_on = '2026-09-06' where id = $1`,
      [past.id],
    );
    expect(await refused(group, { meetsOn: '2027-01-03' })).toBe('MEETING_GAP_LONG');
    expect(await plan(group, { meetsOn: '2027-01-02' })).toMatchObject({ clashReason: null });
  });

  it('are not counted to cancelled meetings, deliberations, or other groups’', async () => {
    await plan(group, { kind: 'DELIBERATION', meetsOn: '2026-12-10' });
    await plan(other, { meetsOn: '2026-12-11' });
    expect(await plan(group)).toMatchObject({ clashReason: null });
  });

  it('are those of its rule for a group that meets weekly', async () => {
    await alterGroup(world, group, { recurrence_rule: 'FREQ=WEEKLY;BYDAY=SU' });
    await plan(group);
    expect(await plan(group, { meetsOn: '2026-12-13' })).toMatchObject({ clashReason: null });
  });
});
