import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertGroup } from './support/members.js';
import { closeGroup, enrol, openCohort, openGroup } from './support/participants.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const TRANSFER = `mutation ($participantId: ID!, $groupId: ID!, $on: LocalDate!) {
  membershipTransfer(input: {participantId: $participantId, groupId: $groupId, on: $on, reason: "pindah rumah"}) {
    joinedOn group { name membersCount } participant { id }
  }
}`;

describe('a membership', () => {
  let world: World;
  let group: { id: string };
  beforeAll(async () => {
    world = await World.create();
    group = await openGroup(world, { name: 'Melati' });
  });
  afterAll(() => world.close());

  it('moves to another group of the cohort with its history', async () => {
    const { id } = await enrol(world, group.id);
    const target = await openGroup(world, { name: 'Mawar' });
    const officer = await world.as('OFFICER');
    expect(
      await officer.ask(TRANSFER, { participantId: id, groupId: target.id, on: '2026-06-01' }),
    ).toEqual({
      membershipTransfer: {
        joinedOn: '2026-06-01',
        group: { name: 'Mawar', membersCount: 1 },
        participant: { id },
      },
    });
    expect(
      await officer.ask(
        `{ participant(id: "${id}") { currentMembership { group { name } } memberships { joinedOn leftOn leftReason } } }`,
      ),
    ).toEqual({
      participant: {
        currentMembership: { group: { name: 'Mawar' } },
        memberships: [
          { joinedOn: '2026-06-01', leftOn: null, leftReason: null },
          { joinedOn: '2026-01-05', leftOn: '2026-06-01', leftReason: 'pindah rumah' },
        ],
      },
    });
  });

  it.each([
    ['on the day of joining', '2026-01-05', 'DATE_OUT_OF_ORDER'],
    ['tomorrow', '2026-11-24', 'DATE_IN_FUTURE'],
  ])('does not move %s', async (_, on, rule) => {
    const { id: participantId } = await enrol(world, group.id);
    const { id: groupId } = await openGroup(world);
    const officer = await world.as('OFFICER');
    const error = await unchanged(world, () =>
      officer.refused(TRANSFER, { participantId, groupId, on }),
    );
    expect(error.extensions).toEqual({ code: 'RULE_VIOLATED', rule });
  });

  it('does not move to its own group, to one of another cohort, to a closed or a full one', async () => {
    const { id: participantId } = await enrol(world, group.id);
    const later = await openGroup(world, { cohortId: await openCohort(world) });
    const closed = await openGroup(world);
    await closeGroup(world, closed.id, '2026-10-01');
    const names = Array.from({ length: 30 }, (_, place) => `Anggota ${place}`);
    const { groupId: full } = await insertGroup(world, { names });
    const officer = await world.as('OFFICER');
    for (const [groupId, because] of [
      [group.id, 'ALREADY_IN_GROUP'],
      [later.id, 'GROUP_OF_ANOTHER_COHORT'],
      [closed.id, 'GROUP_CLOSED'],
      [full, 'GROUP_FULL'],
    ]) {
      const { extensions } = await unchanged(world, () =>
        officer.refused(TRANSFER, { participantId, groupId, on: '2026-06-01' }),
      );
      expect(extensions.rule ?? extensions.fields?.['input.groupId']?.code).toBe(because);
    }
  });

  it('moves only while there is one, and only within the institution', async () => {
    const { id: participantId, enrolmentId } = await enrol(world, group.id);
    const { id: groupId } = await openGroup(world);
    const officer = await world.as('OFFICER');
    const stranger = await world.as('OFFICER', 'mabar');
    await unchanged(world, async () => {
      for (const ids of [
        { participantId: 'x', groupId },
        { participantId, groupId: 'x' },
        { participantId: world.newKey(), groupId },
      ]) {
        const error = await officer.refused(TRANSFER, { ...ids, on: '2026-06-01' });
        expect(error.extensions.code).toBe('NOT_FOUND');
      }
      const foreign = await stranger.refused(TRANSFER, {
        participantId,
        groupId,
        on: '2026-06-01',
      });
      expect(foreign.extensions.code).toBe('NOT_FOUND');
    });
    await officer.ask(
      `mutation { enrolmentWithdraw(id: "${enrolmentId}", expectedVersion: 1, on: "2026-05-31", reason: "pindah kota") { id } }`,
    );
    const gone = await officer.refused(TRANSFER, { participantId, groupId, on: '2026-07-01' });
    expect(gone.extensions.rule).toBe('NOT_A_MEMBER');
  });

  it('is listed by group, participant and whether it still runs', async () => {
    const { id: participantId } = await enrol(world, group.id);
    const { id: groupId } = await openGroup(world);
    const officer = await world.as('OFFICER');
    await officer.ask(TRANSFER, { participantId, groupId, on: '2026-06-01' });
    const list = `query ($filter: MembershipFilter) { memberships(filter: $filter) { items { joinedOn } } }`;
    const joined = async (filter: object) => {
      type Found = { memberships: { items: Array<{ joinedOn: string }> } };
      const { memberships } = await officer.ask<Found>(list, { filter });
      return memberships.items.map((one) => one.joinedOn);
    };
    expect(await joined({ participantId })).toEqual(['2026-01-05', '2026-06-01']);
    expect(await joined({ participantId, isCurrent: true })).toEqual(['2026-06-01']);
    expect(await joined({ participantId, isCurrent: false })).toEqual(['2026-01-05']);
    expect(await joined({ groupId })).toEqual(['2026-06-01']);
    expect(await joined({ groupId: 'x' })).toEqual([]);
  });
});
