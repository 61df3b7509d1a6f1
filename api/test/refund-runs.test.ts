import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPROVE, calling, type ChangeRow } from './support/changes.js';
import type { TestClient } from './support/client.js';
import { insertGroup } from './support/members.js';
import { pay } from './support/premiums.js';
import { REFUND_WITHDRAW } from './support/refunds.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const PLAN = `query ($cohortId: ID!, $arrears: ArrearsPolicy!) {
  refundPlan(cohortId: $cohortId, arrears: $arrears) {
    count amount digest pendingRun { id }
    rows { payeeName amount hold ground arrearsMonths enrolment { id } }
  }
}`;
const PROPOSE = `mutation ($input: RefundRunProposeInput!) {
  refundRunPropose(input: $input) { id state amount reason version deciders undecidableBecause proposedBy { email } decidedBy { email } }
}`;
const LIST = `query ($filter: RefundFilter) { refunds(filter: $filter) { total items { payeeName amount } } }`;

interface Plan {
  count: number;
  amount: number;
  digest: string;
  pendingRun: object | null;
  rows: Array<{ payeeName: string; amount: number; hold: string | null; arrearsMonths: number }>;
}

describe('giving a whole cohort its premiums back', () => {
  let world: World;
  let officer: TestClient;
  let treasurer: TestClient;
  let head: TestClient;
  const enrolments: string[] = [];
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
    const { members } = await insertGroup(world, { names: ['Amina', 'Budi', 'Citra', 'Dewi'] });
    enrolments.push(...members.map(({ enrolmentId }) => enrolmentId));
    for (const [at, amount] of [15_000, 10_000, 5_000].entries())
      await pay(world, officer, enrolments[at] ?? '', { amount, method: 'TRANSFER' });
  });
  afterAll(() => world.close());

  const plan = async (arrears = 'PAY_SAVED'): Promise<Plan> =>
    (
      await head.ask<{ refundPlan: Plan }>(PLAN, {
        cohortId: world.cast.polonia.cohortId,
        arrears,
      })
    ).refundPlan;
  const asked = (digest: string, arrears = 'PAY_SAVED') => ({
    input: { cohortId: world.cast.polonia.cohortId, arrears, digest, reason: 'Masa selesai' },
  });
  const propose = async (digest: string, client = treasurer): Promise<ChangeRow> =>
    (await client.ask<{ refundRunPropose: ChangeRow }>(PROPOSE, asked(digest))).refundRunPropose;
  const people = async () => {
    [officer, treasurer, head] = [
      await world.as('OFFICER'),
      await world.as('TREASURER'),
      await world.as('HEAD'),
    ];
  };

  it('finds nobody before the term is over', async () => {
    await people();
    const { count, amount, rows, digest } = await plan();
    expect([count, amount]).toEqual([0, 0]);
    expect(new Set(rows.map(({ hold }) => hold))).toEqual(new Set(['NOT_DUE']));
    const refusal = await unchanged(world, () => treasurer.refused(PROPOSE, asked(digest)));
    expect(refusal.extensions.rule).toBe('REFUND_NOTHING');
  });

  it('shows who gets what and who does not and why, and may hold who is in arrears', async () => {
    world.travelTo('2029-01-15T03:00:00.000Z');
    await people();
    const { count, amount, rows } = await plan();
    expect([count, amount]).toEqual([3, 30_000]);
    expect(rows.map(({ payeeName, amount: one, hold }) => [payeeName, one, hold])).toEqual([
      ['Amina', 15_000, null],
      ['Budi', 10_000, null],
      ['Citra', 5_000, null],
      ['Dewi', 0, 'NOTHING_SAVED'],
    ]);
    const held = await plan('HOLD');
    expect(held.count).toBe(0);
    expect(held.rows.map(({ hold }) => hold)).toEqual([
      'ARREARS',
      'ARREARS',
      'ARREARS',
      'NOTHING_SAVED',
    ]);
  });

  it('is proposed as it was looked at, or looked at again', async () => {
    const refusal = await unchanged(world, () => treasurer.refused(PROPOSE, asked('another')));
    expect(refusal.extensions.rule).toBe('REFUND_CHANGED');
  });

  it('is approved by a second person as a whole, and never twice', async () => {
    const change = await propose((await plan()).digest);
    expect(change).toMatchObject({ amount: 30_000, deciders: ['HEAD'] });
    expect((await plan()).pendingRun).toEqual({ id: change.id });
    const second = await unchanged(world, async () =>
      treasurer.refused(PROPOSE, asked((await plan()).digest)),
    );
    expect(second.extensions.rule).toBe('CHANGE_PENDING');
    await head.ask(APPROVE, calling(change));
    expect(await head.ask(LIST, { filter: { state: 'WAITING' } })).toEqual({
      refunds: {
        total: 3,
        items: expect.arrayContaining([
          { payeeName: 'Amina', amount: 15_000 },
          { payeeName: 'Budi', amount: 10_000 },
          { payeeName: 'Citra', amount: 5_000 },
        ]),
      },
    });
    const after = await plan();
    expect(after.count).toBe(0);
    expect(after.rows.map(({ hold }) => hold)).toEqual([
      'REFUNDED',
      'REFUNDED',
      'REFUNDED',
      'NOTHING_SAVED',
    ]);
    const again = await unchanged(world, () => treasurer.refused(PROPOSE, asked(after.digest)));
    expect(again.extensions.rule).toBe('REFUND_NOTHING');
  });

  it('runs again for whoever became due later, and leaves the others alone', async () => {
    const { members } = await insertGroup(world, { names: ['Eko'] });
    const id = members[0]?.enrolmentId ?? '';
    await world.rows(
      `update enrolments set status = 'WITHDRAWN', ended_on = ends_on, ended_reason = 'x' where id = $1`,
      [id],
    );
    await world.rows(
      `update enrolments set status = 'ACTIVE', ended_on = null, ended_reason = null where id = $1`,
      [id],
    );
    await pay(world, officer, id, { amount: 20_000, method: 'TRANSFER', paidOn: '2029-01-15' });
    const { count, amount, digest } = await plan();
    expect([count, amount]).toEqual([1, 20_000]);
    await head.ask(APPROVE, calling(await propose(digest)));
    expect(await world.count('refunds')).toBe(4);
  });

  it('takes in again whose refund was taken back', async () => {
    const [row] = await world.rows<{ id: string }>(
      `select id from refunds where payee_name = 'Eko'`,
    );
    await officer.ask(REFUND_WITHDRAW, { id: row?.id, reason: 'Salah jumlah' });
    const { count, amount, digest } = await plan();
    expect([count, amount]).toEqual([1, 20_000]);
    await head.ask(APPROVE, calling(await propose(digest)));
    const replacing = `replaces_id = '${row?.id}' and amount = 20000`;
    expect(await world.count('refunds', replacing)).toBe(1);
    expect((await plan()).count).toBe(0);
  });

  it('refunds nobody when one of the list changed between proposal and approval', async () => {
    const { members } = await insertGroup(world, { names: ['Fitri', 'Gita'] });
    const [fitri = '', gita = ''] = members.map(({ enrolmentId }) => enrolmentId);
    for (const id of [fitri, gita])
      await pay(world, officer, id, { amount: 5_000, method: 'TRANSFER', paidOn: '2029-01-15' });
    const change = await propose((await plan()).digest);
    await pay(world, officer, gita, { amount: 5_000, method: 'TRANSFER', paidOn: '2029-01-15' });
    const refusal = await unchanged(world, () => head.refused(APPROVE, calling(change)));
    expect(refusal.extensions.rule).toBe('REFUND_CHANGED');
  });

  it('of another institution is not seen', async () => {
    const mabar = await world.as('HEAD', 'mabar');
    const variables = { cohortId: world.cast.polonia.cohortId, arrears: 'PAY_SAVED' };
    expect(await mabar.ask(PLAN, variables)).toEqual({ refundPlan: null });
    expect((await mabar.refused(PROPOSE, asked('x'))).extensions.code).toBe('NOT_FOUND');
  });
});
