import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeGroup, openCohort, openGroup } from './support/participants.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const UPDATE = `mutation ($id: ID!, $v: Int!, $input: GroupUpdateInput!) {
  groupUpdate(id: $id, expectedVersion: $v, input: $input) {
    name neighbourhood officer { id } recurrenceRule meetsAt usualPlace version
  }
}`;

describe('a group', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('gets another name, officer, place and meeting rule', async () => {
    const { id } = await openGroup(world);
    const officerId = world.cast.polonia.officers[0]?.id;
    const input = {
      name: ' Anggrek ',
      neighbourhood: 'Lingkungan VII',
      officerId,
      recurrenceRule: 'FREQ=WEEKLY;BYDAY=MO',
      meetsAt: '19:30',
      usualPlace: 'Balai kelurahan',
    };
    const { officerId: _, ...particulars } = input;
    expect(await (await world.as('HEAD')).ask(UPDATE, { id, v: 1, input })).toEqual({
      groupUpdate: { ...particulars, name: 'Anggrek', officer: { id: officerId }, version: 2 },
    });
  });

  it.each([
    ['no name', { name: null }, 'input.name'],
    ['a name of blanks', { name: ' ' }, 'input.name'],
    ['no officer', { officerId: null }, 'input.officerId'],
    ['no meeting rule', { recurrenceRule: null }, 'input.recurrenceRule'],
    ['no time', { meetsAt: null }, 'input.meetsAt'],
    [
      'a meeting rule that never comes',
      { recurrenceRule: 'FREQ=YEARLY' },
      'RECURRENCE_RULE_UNUSABLE',
    ],
  ])('keeps what it has when it is given %s', async (_, input, because) => {
    const { id } = await openGroup(world);
    const officer = await world.as('OFFICER');
    const { extensions } = await unchanged(world, () =>
      officer.refused(UPDATE, { id, v: 1, input }),
    );
    expect(extensions.rule ?? Object.keys(extensions.fields ?? {}).join()).toBe(because);
  });

  it('is led by nobody whose account is barred', async () => {
    const { id } = await openGroup(world);
    const officerId = world.cast.polonia.officers[1]?.id;
    const head = await world.as('HEAD');
    await head.ask(`mutation { userDeactivate(id: "${officerId}", expectedVersion: 1) { id } }`);
    const error = await unchanged(world, () =>
      head.refused(UPDATE, { id, v: 1, input: { officerId } }),
    );
    expect(error.extensions.fields).toHaveProperty(['input.officerId', 'code'], 'NOT_AN_OFFICER');
  });

  it('stays as it is once closed, and for strangers', async () => {
    const { id } = await openGroup(world);
    await closeGroup(world, id, '2026-10-01');
    const officer = await world.as('OFFICER');
    const stranger = await world.as('OFFICER', 'mabar');
    await unchanged(world, async () => {
      const input = { meetsAt: '09:00' };
      const closed = await officer.refused(UPDATE, { id, v: 1, input });
      expect(closed.extensions.rule).toBe('GROUP_CLOSED');
      const foreign = await stranger.refused(UPDATE, { id, v: 1, input });
      expect(foreign.extensions.code).toBe('NOT_FOUND');
      expect(await stranger.ask(`{ group(id: "${id}") { name } }`)).toEqual({ group: null });
    });
  });

  it('is made only in a village, and only while the cohort runs', async () => {
    const officer = await world.as('OFFICER');
    const create = `mutation ($input: GroupCreateInput!) { groupCreate(input: $input) { id } }`;
    const input = {
      cohortId: await openCohort(world),
      name: 'Kamboja',
      regionCode: '12.71.16',
      officerId: world.cast.polonia.users.OFFICER.id,
      recurrenceRule: 'FREQ=MONTHLY;BYDAY=2SA',
      meetsAt: '15:00',
    };
    await unchanged(world, async () => {
      const { fields } = (await officer.refused(create, { input })).extensions;
      expect(fields?.['input.regionCode']?.code).toBe('NOT_A_VILLAGE');
      world.travelTo('2029-01-01T03:00:00.000Z');
      const later = await world.as('OFFICER');
      const village = { ...input, regionCode: '12.71.16.1002' };
      const ended = await later.refused(create, { input: village });
      expect(ended.extensions.rule).toBe('COHORT_ENDED');
    });
  });

  it('is found by name, place, officer and cohort', async () => {
    world.travelTo('2026-11-23T03:00:00.000Z');
    const cohortId = await openCohort(world);
    const officerId = world.cast.polonia.officers[0]?.id;
    await openGroup(world, { cohortId, name: 'Teratai', usualPlace: 'Masjid Al-Amin' });
    await openGroup(world, { cohortId, name: 'Seroja', neighbourhood: 'Lingkungan IX', officerId });
    const officer = await world.as('OFFICER');
    const list = `query ($filter: GroupFilter) { groups(filter: $filter) { items { name } } }`;
    const names = async (filter: object) => {
      type Found = { groups: { items: Array<{ name: string }> } };
      const { groups } = await officer.ask<Found>(list, { filter: { cohortId, ...filter } });
      return groups.items.map((one) => one.name);
    };
    expect(await names({})).toEqual(['Seroja', 'Teratai']);
    expect(await names({ search: 'al-amin' })).toEqual(['Teratai']);
    expect(await names({ search: 'lingkungan ix' })).toEqual(['Seroja']);
    expect(await names({ officerId })).toEqual(['Seroja']);
    expect(await names({ officerId: 'x' })).toEqual([]);
  });
});
