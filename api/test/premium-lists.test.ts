import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { pay } from './support/premiums.js';
import { World } from './support/world.js';

const LIST = `query ($filter: PremiumPaymentFilter, $sort: PremiumPaymentSort, $page: PageInput, $after: ID) {
  premiumPayments(filter: $filter, sort: $sort, page: $page, after: $after) {
    total nextCursor items { receiptNumber amount enrolment { participant { fullName } } }
  }
}`;

interface Page {
  premiumPayments: {
    total: number;
    nextCursor: string | null;
    items: Array<{ receiptNumber: string; amount: number }>;
  };
}

describe('the list of payments', () => {
  let world: World;
  let officer: TestClient;
  let melati: GroupWithMembers;
  let anggrek: GroupWithMembers;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
    melati = await insertGroup(world, { names: ['Amina', 'Budi'] });
    anggrek = await insertGroup(world, { names: ['Citra'] });
    const [amina, budi] = melati.members;
    const [citra] = anggrek.members;
    await pay(world, officer, amina?.enrolmentId ?? '', { amount: 5_000, paidOn: '2026-03-01' });
    await pay(world, officer, budi?.enrolmentId ?? '', { amount: 9_000, paidOn: '2026-05-01' });
    await pay(world, officer, citra?.enrolmentId ?? '', { amount: 7_000, paidOn: '2026-04-01' });
  });
  afterAll(() => world.close());

  const numbers = async (variables: object, client = officer) => {
    const { premiumPayments } = await client.ask<Page>(LIST, variables);
    expect(premiumPayments.total).toBe(premiumPayments.items.length);
    return premiumPayments.items.map(({ receiptNumber }) => Number(receiptNumber.slice(-1)));
  };

  it('starts with the latest day', async () => {
    expect(await numbers({})).toEqual([2, 3, 1]);
  });

  it.each([
    ['RECEIPT_NUMBER', 'ASC', [1, 2, 3]],
    ['AMOUNT', 'DESC', [2, 3, 1]],
    ['PAID_ON', 'ASC', [1, 3, 2]],
  ])('is ordered by %s %s', async (field, direction, expected) => {
    expect(await numbers({ sort: { field, direction } })).toEqual(expected);
  });

  it('is filtered by group, participant, enrolment, days and part of the receipt', async () => {
    const [amina, budi] = melati.members;
    const filtered = (filter: object) => numbers({ filter });
    expect(await filtered({ groupId: melati.groupId })).toEqual([2, 1]);
    expect(await filtered({ groupId: anggrek.groupId })).toEqual([3]);
    expect(await filtered({ participantId: budi?.participantId })).toEqual([2]);
    expect(await filtered({ enrolmentId: amina?.enrolmentId })).toEqual([1]);
    expect(await filtered({ paidOnFrom: '2026-04-01', paidOnTo: '2026-04-30' })).toEqual([3]);
    expect(await filtered({ receiptNumber: '000002' })).toEqual([2]);
    expect(await filtered({ groupId: 'no id' })).toEqual([]);
    expect(await filtered({ participantId: 'no id' })).toEqual([]);
  });

  it('goes on behind a cursor', async () => {
    const first = await officer.ask<Page>(LIST, { page: { number: 1, size: 2 } });
    const after = first.premiumPayments.nextCursor;
    const second = await officer.ask<Page>(LIST, { page: { number: 1, size: 2 }, after });
    const rest = second.premiumPayments;
    expect(rest.items.map(({ receiptNumber }) => receiptNumber)).toEqual(['KW-2026-000001']);
    expect(rest.nextCursor).toBeNull();
  });

  it('shows another institution nothing, the ministry everything, an analyst a refusal', async () => {
    expect(await numbers({}, await world.as('OFFICER', 'mabar'))).toEqual([]);
    expect(await numbers({}, await world.as('MINISTRY', 'mabar'))).toEqual([2, 3, 1]);
    const analyst = await world.as('ANALYST');
    expect((await analyst.refused(LIST)).extensions.code).toBe('FORBIDDEN');
  });

  it('counts the members of each group who are in arrears', async () => {
    const [amina] = melati.members;
    await pay(world, officer, amina?.enrolmentId ?? '', { amount: 50_000 }); // 55.000 in all: paid to November
    const { groups } = await officer.ask<{ groups: { items: Array<{ id: string }> } }>(
      `{ groups { items { id arrearsCount } } }`,
    );
    expect(groups.items).toContainEqual({ id: melati.groupId, arrearsCount: 1 });
    expect(groups.items).toContainEqual({ id: anggrek.groupId, arrearsCount: 1 });
  });

  it.each([
    ['2026-11-10T03:00:00.000Z', 0, 'on the due day itself'],
    ['2026-11-11T03:00:00.000Z', 1, 'on the day after'],
    ['2026-01-05T03:00:00.000Z', 0, 'before the first due day'],
    ['2029-01-05T03:00:00.000Z', 1, 'after the end of the term'],
  ])('counts nobody too early: at %s it is %d, %s', async (instant, expected) => {
    const { members, groupId } = await insertGroup(world, { names: ['Dewi'] });
    const paidToOctober = { amount: 50_000, paidOn: '2026-01-02' };
    await pay(world, officer, members[0]?.enrolmentId ?? '', paidToOctober);
    world.travelTo(instant);
    const client = await world.as('OFFICER');
    const { group, enrolment } = await client.ask<{
      group: { arrearsCount: number };
      enrolment: { premiumSummary: { arrearsMonths: number } };
    }>(
      `query ($group: ID!, $enrolment: ID!) {
        group(id: $group) { arrearsCount }
        enrolment(id: $enrolment) { premiumSummary { arrearsMonths } }
      }`,
      { group: groupId, enrolment: members[0]?.enrolmentId },
    );
    world.travelTo('2026-11-23T03:00:00.000Z');
    expect(group.arrearsCount).toBe(expected);
    expect(enrolment.premiumSummary.arrearsMonths > 0).toBe(expected === 1);
  });
});
