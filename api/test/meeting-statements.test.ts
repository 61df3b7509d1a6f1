import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold, schedule } from './support/meetings.js';
import { insertGroup } from './support/members.js';
import { statementsOf } from './support/statements.js';
import { World } from './support/world.js';

/** The widest lists of meetings and money, as the panel asks for them. */
const LISTS = {
  meetings: `{ meetings { total items { isOverdue group { name } officer { fullName }
    hostTurn { participant { fullName } } attendanceCounts { state count } premiumTotal } } }`,
  rosters: `{ meetings { total items { roster { amountDue arrearsAmount paidHere
    participant { fullName } enrolment { status } attendance { state } } } } }`,
  payments: `{ premiumPayments { total items { isReversed allocations { month } meeting { meetsOn }
    enrolment { participant { fullName } } carriedBy { fullName } recordedBy { fullName } } } }`,
  books: `{ enrolments { total items { dues { month } premiumSummary { paidTotal } premiumPayments { amount } } } }`,
  queues: `{ groups { total items { nextMeeting { meetsOn } hostQueue { participant { fullName } } } } }`,
  attendances: `{ attendances { total items { meeting { group { name } } participant { fullName } recordedBy { fullName } } } }`,
  hostTurns: `{ hostTurns { total items { group { name } participant { fullName } meeting { meetsOn } } } }`,
};

describe('a list of meetings or money', () => {
  let world: World;
  let officer: TestClient;
  let small: Record<string, number>;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
    await meet('08:00');
    small = await countAll();
    for (const startsAt of ['09:00', '10:00', '11:00']) await meet(startsAt);
  });
  afterAll(() => world.close());

  async function meet(startsAt: string): Promise<void> {
    const group = await insertGroup(world, { names: ['Amina', 'Budi', 'Citra', 'Dewi', 'Eko'] });
    const { id } = await schedule(officer, group, { meetsOn: '2026-11-23', startsAt });
    const [carrier] = group.members;
    const rows = group.members.map(({ participantId }) => ({
      participantId,
      attendance: 'PRESENT',
      premiumAmount: 5_000,
      ...(participantId !== carrier?.participantId && {
        carriedByParticipantId: carrier?.participantId,
      }),
    }));
    const { rejectedCount } = await hold(officer, id, { requestKey: world.newKey(), rows });
    expect(rejectedCount).toBe(0);
  }

  async function countAll(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const [name, query] of Object.entries(LISTS)) {
      counts[name] = (await statementsOf(world, () => officer.ask(query))).length;
    }
    return counts;
  }

  it('costs at most eight statements, and no more for more rows', async () => {
    const large = await countAll();
    expect(large).toEqual(small);
    expect(Object.entries(large).filter(([, count]) => count > 8)).toEqual([]);
  });
});
