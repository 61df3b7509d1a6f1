import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTACT_RECORD, RefundDesk, REFUNDS, type RefundRow } from './support/refunds.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const UNCLAIMED = `{
  unclaimedRefunds {
    on upTo30Days { count amount } upTo90Days { count amount } over90Days { count amount } total { count amount }
  }
}`;
const NONE = { count: 0, amount: 0 };

describe('the register of refunds that nobody fetched', () => {
  let world: World;
  let desk: RefundDesk;
  const refunds: RefundRow[] = [];
  beforeAll(async () => {
    world = await World.create();
    desk = await RefundDesk.open(world);
    for (const amount of [20_000, 10_000, 5_000, 15_000])
      refunds.push(await desk.agree((await desk.leaver([amount])).id));
  });
  afterAll(() => world.close());

  const idOf = (nth: number) => refunds[nth]?.id ?? '';
  const unclaimed = async () =>
    (await desk.head.ask<{ unclaimedRefunds: object }>(UNCLAIMED, {})).unclaimedRefunds;
  const contact = (wish: object = {}) => {
    const asked = { contactedOn: '2026-11-23', way: 'PHONE', outcome: 'NO_ANSWER' };
    return { requestKey: world.newKey(), ...asked, ...wish };
  };
  const record = async (id: string, wish: object = {}) =>
    (
      await desk.officer.ask<{ refundContactRecord: RefundRow }>(CONTACT_RECORD, {
        id,
        input: contact(wish),
      })
    ).refundContactRecord;

  it('counts what waits, and neither what was fetched nor what was taken back', async () => {
    await desk.pay(idOf(2));
    await desk.withdraw(idOf(3));
    const total = { count: 2, amount: 30_000 };
    expect(await unclaimed()).toEqual({
      on: '2026-11-23',
      upTo30Days: total,
      upTo90Days: NONE,
      over90Days: NONE,
      total,
    });
  });

  it('notes who was asked, how and what came of it, the latest first', async () => {
    await record(idOf(0));
    const { contacts } = await record(idOf(0), {
      way: 'VISIT',
      outcome: 'OTHER',
      note: ' Sedang di kampung ',
    });
    const recordedBy = { email: 'officer@polonia.example' };
    expect(contacts).toEqual([
      {
        contactedOn: '2026-11-23',
        way: 'VISIT',
        outcome: 'OTHER',
        note: 'Sedang di kampung',
        recordedBy,
      },
      { contactedOn: '2026-11-23', way: 'PHONE', outcome: 'NO_ANSWER', note: null, recordedBy },
    ]);
  });

  it('notes an attempt once, however often it is sent', async () => {
    const variables = { id: idOf(1), input: contact() };
    const first = await desk.officer.ask(CONTACT_RECORD, variables);
    expect(await unchanged(world, () => desk.officer.ask(CONTACT_RECORD, variables))).toEqual(
      first,
    );
    const other = { ...variables, input: { ...variables.input, outcome: 'REFUSES' } };
    const rule = await unchanged(world, () => desk.rule(desk.officer, CONTACT_RECORD, other));
    expect(rule).toBe('REQUEST_KEY_REUSED');
  });

  it('takes no attempt of tomorrow, from before the approval, or about money that is gone', async () => {
    const rule = (id: string, wish: object = {}) =>
      desk.rule(desk.officer, CONTACT_RECORD, { id, input: contact(wish) });
    const rules = await unchanged(world, async () => [
      await rule(idOf(0), { contactedOn: '2026-11-24' }),
      await rule(idOf(0), { contactedOn: '2026-11-22' }),
      await rule(idOf(2)),
      await rule(idOf(3)),
    ]);
    expect(rules).toEqual([
      'DATE_IN_FUTURE',
      'DATE_OUT_OF_ORDER',
      'REFUND_PAID',
      'REFUND_WITHDRAWN',
    ]);
  });

  it('wants to know what something else is', async () => {
    const input = contact({ outcome: 'OTHER' });
    const refusal = await unchanged(world, () =>
      desk.officer.refused(CONTACT_RECORD, { id: idOf(0), input }),
    );
    expect(refusal.extensions.code).toBe('INVALID_INPUT');
    expect(refusal.extensions.fields).toMatchObject({ 'input.note': { code: 'IS_DEFINED' } });
    const way = { ...input, way: 'PIGEON' };
    const unknown = await desk.officer.refused(CONTACT_RECORD, { id: idOf(0), input: way });
    expect(unknown.extensions.code).toBe('INVALID_INPUT');
  });

  it('keeps every attempt for good', async () => {
    const change = `update refund_contacts set note = 'anders'`;
    expect(await world.refusedByDatabase(change)).toContain('append-only');
    expect(await world.refusedByDatabase('delete from refund_contacts')).toContain('append-only');
  });

  it.each([
    ['30 days', '2026-12-23T03:00:00.000Z', 'upTo30Days', { waitingDaysTo: 30 }],
    [
      '31 days',
      '2026-12-24T03:00:00.000Z',
      'upTo90Days',
      { waitingDaysFrom: 31, waitingDaysTo: 90 },
    ],
    [
      '90 days',
      '2027-02-21T03:00:00.000Z',
      'upTo90Days',
      { waitingDaysFrom: 31, waitingDaysTo: 90 },
    ],
    ['91 days', '2027-02-22T03:00:00.000Z', 'over90Days', { waitingDaysFrom: 91 }],
  ] as const)('after %s puts them where the list finds them', async (_, instant, age, filter) => {
    world.travelTo(instant);
    desk = await RefundDesk.open(world);
    const total = { count: 2, amount: 30_000 };
    const ages = { upTo30Days: NONE, upTo90Days: NONE, over90Days: NONE, [age]: total, total };
    expect(await unclaimed()).toMatchObject(ages);
    const sort = { field: 'APPROVED_AT', direction: 'ASC' };
    type Listed = { refunds: { total: number; items: RefundRow[] } };
    const { refunds: found } = await desk.head.ask<Listed>(REFUNDS, { filter, sort });
    expect(found.items.map(({ id }) => id)).toEqual([idOf(0), idOf(1)]);
    const days = Math.round((Date.parse(instant) - Date.parse('2026-11-23')) / 86_400_000 - 0.125);
    expect(found.items.map(({ daysSinceApproval }) => daysSinceApproval)).toEqual([days, days]);
  });

  it('of another institution is empty, and its refunds are not found', async () => {
    const mabar = await world.as('HEAD', 'mabar');
    const { unclaimedRefunds } = await mabar.ask<{ unclaimedRefunds: object }>(UNCLAIMED, {});
    expect(unclaimedRefunds).toMatchObject({ total: NONE });
    const refusal = await mabar.refused(CONTACT_RECORD, { id: idOf(0), input: contact() });
    expect(refusal.extensions.code).toBe('NOT_FOUND');
  });
});
