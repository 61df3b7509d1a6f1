import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimAt, disbursal, insure, report, step, type ClaimRow } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { schedule } from './support/meetings.js';
import { statementsOf } from './support/statements.js';
import { NOW, World } from './support/world.js';

const FORECAST = `query ($id: ID!) { claim(id: $id) {
  forecast { receivedOn receivedByOn missChance basis } nextPerson { id role }
  handover { way on transferOn isInTime } nextMeeting { id meetsOn } clock { dueOn }
} }`;
const HOLD = `mutation ($id: ID!, $version: Int!, $input: ClaimHoldInput!) {
  claimHold(id: $id, expectedVersion: $version, input: $input) { id }
}`;

interface Forecast {
  receivedOn: string | null;
  receivedByOn: string | null;
  missChance: number;
  basis: string;
}
interface Answer {
  claim: {
    forecast: Forecast | null;
    nextPerson: { id: string; role: string } | null;
    handover: { way: string; on: string; transferOn: string | null; isInTime: boolean } | null;
    nextMeeting: { id: string; meetsOn: string } | null;
    clock: { dueOn: string };
  };
}

describe('the forecast of a claim', () => {
  let world: World;
  let head: TestClient;
  beforeAll(async () => {
    world = await World.create();
    head = await world.as('HEAD');
  });
  afterAll(() => world.close());

  const read = async ({ id }: { id: string }, client = head) =>
    (await client.ask<Answer>(FORECAST, { id })).claim;
  const officers = () => [world.cast.polonia.users.OFFICER, ...world.cast.polonia.officers];
  const nextOf = async (claim: ClaimRow) => (await read(claim)).nextPerson;

  it('goes by the promise while no claims were seen, and says how likely it is missed', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const { forecast, clock } = await read(claim);
    // Paid on the 16th, due on the 19th. A family confirms on any day with a chance of one half by the promise, which
    // counts for four claims; the one seen has lain seven days, so two in five today
    // and a half after: 0.4 by today, 0.7 by tomorrow, 0.925 by the 26th.
    expect(clock.dueOn).toBe('2026-11-19');
    expect(forecast).toEqual({
      receivedOn: '2026-11-24',
      receivedByOn: '2026-11-26',
      missChance: 1,
      basis: 'PROMISE',
    });
  });

  it('names one person to act next, never one who is barred', async () => {
    const [first] = officers();
    expect(await nextOf(await claimAt(world, 'REPORTED'))).toEqual({
      id: first?.id,
      role: 'OFFICER',
    });
    expect((await nextOf(await claimAt(world, 'DOCUMENTS_COMPLETE')))?.role).toBe('OFFICER');
    expect((await nextOf(await claimAt(world, 'VERIFIED')))?.role).toBe('HEAD');
    expect((await nextOf(await claimAt(world, 'APPROVED')))?.role).toBe('TREASURER');
    expect((await nextOf(await claimAt(world, 'DISBURSED')))?.role).toBe('OFFICER');
    expect(await nextOf(await claimAt(world, 'RECEIVED'))).toBeNull();
  });

  it('proposes the next meeting, or a visit when that would be too late', async () => {
    const officer = await world.as('OFFICER');
    const { id: participantId, groupId } = await insure(world);
    const reported = await report(world, officer, participantId);
    expect((await read(reported)).handover).toBeNull();
    const claim = await claimAt(world, 'APPROVED');
    expect((await read(claim)).handover).toEqual({
      way: 'VISIT',
      on: '2026-11-23',
      transferOn: null,
      isInTime: false,
    });
    const { id } = await scheduleFor(officer, groupId);
    expect((await read(reported)).nextMeeting).toEqual({ id, meetsOn: '2026-12-12' });
  });

  it('waits for the end of a hold', async () => {
    const claim = await claimAt(world, 'APPROVED');
    const treasurer = await world.as('TREASURER');
    const before = (await read(claim)).forecast;
    const input = { reason: 'FUNDS_AWAITED', untilOn: '2026-12-10' };
    await treasurer.ask(HOLD, { id: claim.id, version: claim.version, input });
    const held = (await read(claim)).forecast;
    const order = [before?.receivedOn, input.untilOn, held?.receivedOn];
    expect(order).toEqual(order.toSorted());
    expect(held?.receivedOn).not.toBe(input.untilOn);
  });

  it('goes by the institution once twenty claims left each stage, and lends its pace to the others', async () => {
    for (let count = 0; count < 20; count += 1) await claimAt(world, 'RECEIVED');
    const claim = await claimAt(world, 'APPROVED');
    expect((await read(claim)).forecast?.basis).toBe('INSTITUTION');

    const other = await world.as('OFFICER', 'mabar');
    const { id: participantId } = await insure(world, {}, 'mabar');
    const young = await report(world, other, participantId);
    expect((await read(young, other)).forecast?.basis).toBe('PROGRAMME');
    expect(await head.ask(FORECAST, { id: young.id })).toEqual({ claim: null });
  });

  it('gives the same figures for the same day, however often and whoever asks', async () => {
    const claim = await claimAt(world, 'VERIFIED');
    const treasurer = await world.as('TREASURER');
    const [once, again] = [await read(claim), await read(claim, treasurer)];
    expect(again).toEqual(once);
    await step(treasurer, 'Disburse', await approved(claim), disbursal(world));
    world.travelTo('2026-11-24T03:00:00.000Z');
    const later = await read(claim, await world.as('TREASURER'));
    world.travelTo(NOW);
    expect(later.forecast?.missChance).toBe(1);
  });

  it('costs a list of claims a fixed number of statements', async () => {
    const LIST = `query ($size: Int!) { claims(page: { number: 1, size: $size }, filter: { isOpen: true }) {
      items { id forecast { receivedOn missChance basis } nextPerson { fullName } handover { way on } nextMeeting { meetsOn } }
    } }`;
    const cost = (size: number) => statementsOf(world, () => head.ask(LIST, { size }));
    const few = await cost(1);
    const many = await cost(8);
    expect(many.length).toBeLessThanOrEqual(8);
    expect(few.length).toBeLessThanOrEqual(many.length);
  });

  function scheduleFor(client: TestClient, groupId: string) {
    const officerId = world.cast.polonia.users.OFFICER.id;
    return schedule(client, { groupId, officerId, members: [] }, { meetsOn: '2026-12-12' });
  }

  async function approved(claim: ClaimRow): Promise<ClaimRow> {
    return step(head, 'Approve', claim, { on: '2026-11-14', amount: 100_000 });
  }

  it('is for those who read claims', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const analyst = await world.as('ANALYST');
    expect((await analyst.refused(FORECAST, { id: claim.id })).extensions.code).toBe('FORBIDDEN');
  });
});
