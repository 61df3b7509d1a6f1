import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { enrol, openGroup } from './support/participants.js';
import { pay, reverse } from './support/premiums.js';
import { NOW, World } from './support/world.js';

const LIST = `query ($filter: ParticipantFilter, $page: PageInput, $after: ID, $sort: ParticipantSort) {
  participants(filter: $filter, page: $page, after: $after, sort: $sort) {
    items { fullName currentEnrolment { premiumSummary { arrearsMonths } } } total nextCursor
  }
}`;

interface Row {
  fullName: string;
  currentEnrolment: { premiumSummary: { arrearsMonths: number } };
}

async function list(client: TestClient, variables: object) {
  type Found = { participants: { items: Row[]; total: number; nextCursor: string | null } };
  return (await client.ask<Found>(LIST, variables)).participants;
}

describe('the list of participants', () => {
  let world: World;
  let group: { id: string };
  beforeAll(async () => {
    world = await World.create();
    group = await openGroup(world);
  });
  afterAll(() => world.close());

  const names = async (filter: object) => {
    const { items } = await list(await world.as('OFFICER'), { filter });
    return items.map((row) => row.fullName);
  };

  it('finds numbers by their end, and texts that look like patterns as they stand', async () => {
    await enrol(world, group.id, { fullName: 'Amina', phone: '0813 9988 7766' });
    await enrol(world, group.id, { fullName: 'Budi 100%', phone: '0813 0000 1111' });
    for (const search of ['+62 813 9988 7766', '081399887766', '0813-9988-7766', '7766'])
      expect([search, await names({ search })]).toEqual([search, ['Amina']]);
    for (const search of ['100%', 'budi', '%'])
      expect([search, await names({ search })]).toEqual([search, ['Budi 100%']]);
    for (const search of ['998877', '_', '66'])
      expect([search, await names({ search })]).toEqual([search, []]);
    expect(await names({ search: '   ' })).toEqual(['Amina', 'Budi 100%']);
  });

  it('refuses more ids than a page holds', async () => {
    const filter = { ids: Array.from({ length: 101 }, () => group.id) };
    const error = await (await world.as('OFFICER')).refused(LIST, { filter });
    expect(error.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { 'filter.ids': { code: 'ARRAY_MAX_SIZE' } },
    });
  });

  it('refuses what it cannot look for', async () => {
    const officer = await world.as('OFFICER');
    for (const filter of [
      { search: 'a'.repeat(101) },
      { ids: Array.from({ length: 101 }, () => world.newKey()) },
      { arrearsMonthsFrom: 0 },
    ]) {
      const error = await officer.refused(LIST, { filter });
      expect(error.extensions.code).toBe('INVALID_INPUT');
    }
    expect(await names({ groupId: 'x' })).toEqual([]);
    expect(await names({ cohortId: 'x' })).toEqual([]);
    expect(await names({ ids: [] })).toEqual([]);
  });

  it('shows a group its present members only', async () => {
    const old = await openGroup(world);
    const { id: participantId } = await enrol(world, old.id, { fullName: 'Citra' });
    expect(await names({ groupId: old.id })).toEqual(['Citra']);
    const officer = await world.as('OFFICER');
    await officer.ask(
      `mutation { membershipTransfer(input: {participantId: "${participantId}", groupId: "${group.id}", on: "2026-06-01", reason: "pindah rumah"}) { id } }`,
    );
    expect(await names({ groupId: old.id })).toEqual([]);
    expect(await names({ groupId: group.id })).toContain('Citra');
  });

  it('can be read in any order, page by page or behind a cursor, with the same rows', async () => {
    const officer = await world.as('OFFICER');
    for (const field of ['FULL_NAME', 'NUMBER', 'BIRTH_ON', 'CREATED_AT']) {
      const sort = { field, direction: 'DESC' };
      const first = await list(officer, { sort, page: { size: 2 } });
      const second = await list(officer, { sort, page: { number: 2, size: 2 } });
      const behind = await list(officer, { sort, page: { size: 2 }, after: first.nextCursor });
      expect([field, second.items]).toEqual([field, behind.items]);
      expect([first.total, first.items.length, second.items.length]).toEqual([3, 2, 1]);
    }
  });
});

describe('participants in arrears', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
    const { id } = await openGroup(world);
    const officer = await world.as('OFFICER');
    const treasurer = await world.as('TREASURER');
    await enrol(world, id, { fullName: 'Never paid' });
    const partly = await enrol(world, id, { fullName: 'Paid ten months and a bit' });
    await pay(world, officer, partly.enrolmentId, { amount: 52_000 });
    const ahead = await enrol(world, id, { fullName: 'Paid the whole term' });
    await pay(world, officer, ahead.enrolmentId, { amount: 180_000 });
    const reversed = await enrol(world, id, { fullName: 'Paid, then reversed' });
    const { id: payment } = await pay(world, officer, reversed.enrolmentId, { amount: 55_000 });
    await reverse(world, treasurer, payment);
    await enrol(world, id, { fullName: 'Joined in October', enrolledOn: '2026-10-20' });
    await enrol(world, id, { fullName: 'Joined before the term', enrolledOn: '2025-12-05' });
  });
  afterAll(() => world.close());

  it.each([
    ['2026-11-23T03:00:00.000Z', [5, 4, 3, 0]],
    ['2026-12-10T03:00:00.000Z', [5, 4, 3, 0]],
    ['2026-12-10T17:00:00.000Z', [5, 5, 4, 3]],
    ['2029-06-01T03:00:00.000Z', [5, 5, 5, 5]],
  ])('are found at %s by months that agree with their schedule', async (instant, totals) => {
    world.travelTo(instant);
    const officer = await world.as('OFFICER');
    const months = (await list(officer, {})).items.map(
      (row) => row.currentEnrolment.premiumSummary.arrearsMonths,
    );
    for (let from = 1; from <= 40; from++) {
      const { total } = await list(officer, { filter: { arrearsMonthsFrom: from } });
      expect([from, total]).toEqual([from, months.filter((month) => month >= from).length]);
    }
    const counted = [1, 2, 3, 12].map((from) => months.filter((month) => month >= from).length);
    expect(counted).toEqual(totals);
    world.travelTo(NOW);
  });
});
