import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { alterGroup, plan, PLAN, preview, PREVIEW } from './support/schedule.js';
import { statementsOf } from './support/statements.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let officer: TestClient;
let group: GroupWithMembers;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
});
beforeEach(async () => {
  // It meets on the first Sunday of the month, at 16:00.
  group = await insertGroup(world);
});
afterAll(() => world.close());

const planned = (of: GroupWithMembers) =>
  world.count('meetings', `group_id = '${of.groupId}' and status = 'PLANNED'`);
const refused = (query: string, wish: object) =>
  unchanged(world, () => officer.refused(query, { input: { groupId: group.groupId, ...wish } }));

describe('a plan is refused', () => {
  it('for a group that is closed', async () => {
    await alterGroup(world, group, { closed_on: '2026-11-01' });
    expect((await refused(PLAN, {})).extensions.rule).toBe('GROUP_CLOSED');
    expect((await refused(PREVIEW, {})).extensions.rule).toBe('GROUP_CLOSED');
  });

  it('past the cohort’s term', async () => {
    expect((await refused(PLAN, { untilOn: '2029-01-01' })).extensions.rule).toBe('COHORT_ENDED');
    expect((await refused(PLAN, { fromOn: '2029-01-01' })).extensions.rule).toBe('COHORT_ENDED');
  });

  it('when it ends before it begins', async () => {
    const { extensions } = await refused(PLAN, { untilOn: '2026-11-22' });
    expect(extensions.fields).toHaveProperty(['input.untilOn', 'code'], 'BEFORE_START');
  });

  it('when the group’s officer has left', async () => {
    const left = world.cast.polonia.officers[1]?.id ?? '';
    await world.database.query(`update users set deactivated_at = now() where id = $1`, [left]);
    await alterGroup(world, group, { officer_id: left });
    const { extensions } = await refused(PLAN, {});
    expect(extensions.fields).toHaveProperty(['input.groupId', 'code'], 'NOT_ACTIVE');
  });

  it('for a group of another institution, and to those who do not plan', async () => {
    const mabar = await insertGroup(world, { institution: 'mabar' });
    const input = { groupId: mabar.groupId };
    const foreign = await unchanged(world, () => officer.refused(PLAN, { input }));
    const hidden = await officer.refused(PREVIEW, { input });
    expect([foreign.extensions.code, hidden.extensions.code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    const treasurer = await world.as('TREASURER');
    const own = { input: { groupId: group.groupId } };
    expect((await treasurer.refused(PLAN, own)).extensions.code).toBe('FORBIDDEN');
  });
});

describe('a plan costs', () => {
  it('as many statements for the whole term as for a month, and a preview at most eight', async () => {
    const other = await insertGroup(world);
    await schedule(officer, other, { meetsOn: '2027-01-03' });
    const cost = (work: () => Promise<unknown>) =>
      statementsOf(world, work).then((heard) => heard.length);
    const january = { fromOn: '2027-01-01', untilOn: '2027-01-31' };
    expect(await cost(() => preview(officer, group, january))).toBeLessThanOrEqual(8);
    expect(await cost(() => preview(officer, group))).toBeLessThanOrEqual(8);
    const month = await cost(() => plan(officer, group, { untilOn: '2026-12-31' }));
    const term = await cost(() => plan(officer, group));
    expect(await planned(group)).toBe(23);
    // The term has clashes to show, each with the other meeting.
    expect(term).toBeLessThanOrEqual(month + 1);
    expect(term).toBeLessThanOrEqual(20);
    expect(await cost(() => preview(officer, group))).toBeLessThanOrEqual(8);
  });
});
