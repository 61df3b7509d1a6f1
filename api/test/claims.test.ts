import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  asVerifier,
  claimAt,
  DEATH,
  insure,
  report,
  step,
  type ClaimRow,
} from './support/claims.js';
import type { TestClient } from './support/client.js';
import { World } from './support/world.js';

interface List {
  claims: { items: Array<{ number: string }>; total: number; nextCursor: string | null };
}

const LIST = `query ($filter: ClaimFilter, $sort: ClaimSort, $page: PageInput, $after: ID) {
  claims(filter: $filter, sort: $sort, page: $page, after: $after) { items { number } total nextCursor }
}`;

describe('claims', () => {
  let world: World;
  let officer: TestClient;
  let fresh: ClaimRow;
  let complete: ClaimRow;
  let approved: ClaimRow;
  let received: ClaimRow;
  let late: ClaimRow;
  let rejected: ClaimRow;
  let amina: Awaited<ReturnType<typeof insure>>;

  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
    amina = await insure(world, { fullName: 'Amina binti Yusuf' });
    fresh = await report(world, officer, amina.id, {
      eventOn: '2026-11-18',
      reportedOn: '2026-11-18',
    });
    complete = await claimAt(world, 'DOCUMENTS_COMPLETE');
    approved = await claimAt(world, 'APPROVED');
    received = await claimAt(world, 'RECEIVED');
    late = await claimAt(world, 'DISBURSED');
    const receipt = { on: '2026-11-22', amount: 100_000, witnessName: 'Pak Lurah' };
    late = await step(officer, 'ConfirmReceipt', late, receipt);
    const refusal = { on: '2026-11-13', reason: 'OTHER', note: 'Tidak benar' };
    rejected = await step(
      await world.as('HEAD'),
      'Reject',
      await claimAt(world, 'REPORTED'),
      refusal,
    );
    const foreign = await insure(world, {}, 'mabar');
    await report(world, await world.as('OFFICER', 'mabar'), foreign.id);
  });
  afterAll(() => world.close());

  async function numbers(variables: object, client = officer): Promise<string[]> {
    return (await client.ask<List>(LIST, variables)).claims.items.map(({ number }) => number);
  }
  const of = (...claims: ClaimRow[]) => claims.map(({ number }) => number).sort();

  it('are listed by due date, without those of other institutions', async () => {
    const { claims } = await officer.ask<List>(LIST);
    expect(claims.total).toBe(6);
    // Due on 17 November, four on the 19th, and on the 25th.
    expect(claims.items[0]?.number).toBe(rejected.number);
    expect(claims.items.at(-1)?.number).toBe(fresh.number);
  });

  it('are found by what is asked', async () => {
    const found = async (filter: object) => (await numbers({ filter })).sort();
    expect(await found({ isOpen: true })).toEqual(of(fresh, complete, approved));
    expect(await found({ isOpen: false })).toEqual(of(received, late, rejected));
    expect(await found({ isOverdue: true })).toEqual(of(complete, approved));
    expect(await found({ isOverdue: false })).toEqual(of(fresh, received, late, rejected));
    expect(await found({ settledLate: true })).toEqual(of(late));
    expect(await found({ settledLate: false })).toEqual(of(received, rejected));
    expect(await found({ stage: 'APPROVED' })).toEqual(of(approved));
    expect(await found({ stageIn: ['RECEIVED', 'REJECTED'] })).toEqual(
      of(received, late, rejected),
    );
    expect(await found({ cause: 'DEATH' })).toEqual([]);
    expect(await found({ dueOnTo: '2026-11-18' })).toEqual(of(rejected));
    expect(await found({ isOpen: true, dueOnTo: '2026-11-25' })).toEqual(
      of(fresh, complete, approved),
    );
    expect(await found({ reportedOnFrom: '2026-11-11' })).toEqual(of(fresh));
    expect(await found({ reportedOnTo: '2026-11-10', stage: 'REJECTED' })).toEqual(of(rejected));
    expect(await found({ receivedOnFrom: '2026-11-18', receivedOnTo: '2026-11-22' })).toEqual(
      of(late),
    );
    expect(await found({ participantId: amina.id })).toEqual(of(fresh));
    expect(await found({ groupId: amina.groupId })).toEqual(of(fresh));
    expect(await found({ ids: [fresh.id, late.id, 'nobody'] })).toEqual(of(fresh, late));
    expect(await found({ search: 'binti' })).toEqual(of(fresh));
    expect(await found({ search: approved.number.toLowerCase() })).toEqual(of(approved));
    expect(await found({ search: '%' })).toEqual([]);
  });

  it('are ordered as asked, and pages never overlap', async () => {
    const sort = { field: 'NUMBER', direction: 'DESC' };
    const all = await numbers({ sort });
    expect(all).toEqual([...all].sort().reverse());
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { claims }: List = await officer.ask<List>(LIST, { page: { size: 2 }, after });
      seen.push(...claims.items.map(({ number }) => number));
      after = claims.nextCursor;
    } while (after !== null);
    expect([...seen].sort()).toEqual([...all].sort());
    expect(seen).toEqual(await numbers({}));
  });

  it('are counted by stage, with what is late and how much they are about', async () => {
    type Counts = { claimStageCounts: Array<{ stage: string }> };
    const count = `query ($filter: ClaimFilter) { claimStageCounts(filter: $filter) { stage count overdueCount amount } }`;
    const { claimStageCounts } = await officer.ask<Counts>(count);
    const ordered = claimStageCounts.toSorted((a, b) => (a.stage < b.stage ? -1 : 1));
    const row = (stage: string, counted: number, overdueCount: number) => ({
      stage,
      count: counted,
      overdueCount,
      amount: counted * 100_000,
    });
    expect(ordered).toEqual([
      row('APPROVED', 1, 1),
      row('DOCUMENTS_COMPLETE', 1, 1),
      row('RECEIVED', 2, 0),
      row('REJECTED', 1, 0),
      row('REPORTED', 1, 0),
    ]);
    expect(await officer.ask(count, { filter: { cause: 'DEATH' } })).toEqual({
      claimStageCounts: [],
    });
  });

  it('of a participant stand with the participant', async () => {
    const query = 'query ($id: ID!) { participant(id: $id) { claims { number } } }';
    expect(await officer.ask(query, { id: amina.id })).toEqual({
      participant: { claims: [{ number: fresh.number }] },
    });
  });

  it('of every institution are the ministry’s to read, and none to change', async () => {
    const ministry = await world.as('MINISTRY');
    expect((await ministry.ask<List>(LIST)).claims.total).toBe(7);
    const query = '{ claims { items { nextActions { obstacle } } } }';
    type Actions = {
      claims: { items: Array<{ nextActions: Array<{ obstacle: string | null }> }> };
    };
    const { claims } = await ministry.ask<Actions>(query);
    const obstacles = claims.items.flatMap((claim) =>
      claim.nextActions.map(({ obstacle }) => obstacle),
    );
    expect(new Set(obstacles)).toEqual(new Set(['NO_PERMISSION', 'WRONG_STAGE']));
  });

  it('are hidden from analysts, wherever they are reached from', async () => {
    const analyst = await world.as('ANALYST');
    for (const query of [
      LIST,
      '{ claimStageCounts { count } }',
      `{ claim(id: "${fresh.id}") { id } }`,
    ])
      expect((await analyst.refused(query)).extensions.code).toBe('FORBIDDEN');
  });

  it('of another institution are null', async () => {
    const head = await world.as('HEAD', 'mabar');
    const query = 'query ($id: ID!) { claim(id: $id) { number } }';
    expect(await head.ask(query, { id: fresh.id })).toEqual({ claim: null });
  });

  describe('tell each viewer what may be done now', () => {
    async function actions(
      client: TestClient,
      { id }: ClaimRow,
    ): Promise<Record<string, string | null>> {
      type Answer = {
        claim: {
          nextActions: Array<{ action: string; isAllowed: boolean; obstacle: string | null }>;
        };
      };
      const query =
        'query ($id: ID!) { claim(id: $id) { nextActions { action isAllowed obstacle } } }';
      const { nextActions } = (await client.ask<Answer>(query, { id })).claim;
      const open = nextActions.filter(({ obstacle }) => obstacle !== 'WRONG_STAGE');
      for (const { isAllowed, obstacle } of open) expect(isAllowed).toBe(obstacle === null);
      expect(nextActions).toHaveLength(7);
      return Object.fromEntries(open.map(({ action, obstacle }) => [action, obstacle]));
    }

    it('and what is missing', async () => {
      expect(await actions(officer, fresh)).toEqual({
        COMPLETE_DOCUMENTS: 'DOCUMENTS_MISSING',
        REJECT: 'NO_PERMISSION',
      });
      expect(await actions(await world.as('HEAD'), fresh)).toEqual({
        COMPLETE_DOCUMENTS: 'DOCUMENTS_MISSING',
        REJECT: null,
      });
    });

    it('and whose turn it is', async () => {
      expect(await actions(await asVerifier(world), complete)).toEqual({
        VERIFY: null,
        REJECT: 'NO_PERMISSION',
      });
      expect(await actions(await world.as('TREASURER'), approved)).toEqual({ DISBURSE: null });
      expect(await actions(officer, approved)).toEqual({ DISBURSE: 'NO_PERMISSION' });
      expect(await actions(officer, received)).toEqual({});
      expect(await actions(officer, rejected)).toEqual({ APPEAL: null });
    });
  });
});

describe('the benefit of a death', () => {
  it('grows with the policy year', async () => {
    const world = await World.create();
    const { id } = await insure(world);
    world.travelTo('2028-03-01T03:00:00.000Z');
    const officer = await world.as('OFFICER');
    const wish = { ...DEATH, eventOn: '2028-02-28', reportedOn: '2028-03-01' };
    expect(await report(world, officer, id, wish)).toMatchObject({
      number: 'K-2028-0001',
      policyYear: 3,
      claimedAmount: 600_000,
    });
    await world.close();
  });
});
