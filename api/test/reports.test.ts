import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  asVerifier,
  claimAt,
  disbursal,
  insure,
  RECEIPT,
  receiveAll,
  report,
  step,
} from './support/claims.js';
import { hold, schedule } from './support/meetings.js';
import { enrol, openGroup } from './support/participants.js';
import { pay } from './support/premiums.js';
import { NOW, World } from './support/world.js';

describe('the work queue', () => {
  const QUEUE = '{ workQueue { kind count amount oldestOn } }';
  type Queue = { workQueue: Array<{ kind: string; count: number }> };
  let world: World;

  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('is empty where nothing waits', async () => {
    const head = await world.as('HEAD', 'mabar');
    expect(await head.ask(QUEUE)).toEqual({ workQueue: [] });
  });

  it('ranks what waits by its kind, with the amounts and the earliest day', async () => {
    await insertWork();
    expect(await (await world.as('HEAD')).ask(QUEUE)).toEqual({
      workQueue: [
        { kind: 'CLAIM_OVERDUE', count: 4, amount: 400_000, oldestOn: '2026-11-19' },
        { kind: 'CLAIM_DUE_SOON', count: 1, amount: 100_000, oldestOn: '2026-11-25' },
        { kind: 'CLAIM_TO_DECIDE', count: 1, amount: 100_000, oldestOn: '2026-11-13' },
        { kind: 'MEETING_NOT_RECORDED', count: 1, amount: null, oldestOn: '2026-11-15' },
        { kind: 'MEETING_TODAY', count: 1, amount: null, oldestOn: '2026-11-23' },
        { kind: 'MEETING_WITHOUT_HOST', count: 2, amount: null, oldestOn: '2026-11-23' },
        // What the payments of long ago brought is still with the officer.
        { kind: 'CASH_UNDEPOSITED', count: 1, amount: 30_000, oldestOn: null },
        { kind: 'ARREARS_TO_LAPSE', count: 7, amount: null, oldestOn: null },
        // Six with ten months from February on, one with eleven from January on.
        { kind: 'PREMIUM_ARREARS', count: 7, amount: 355_000, oldestOn: '2026-01-10' },
        { kind: 'BENEFICIARY_MISSING', count: 1, amount: null, oldestOn: null },
      ],
    });
  });

  it('tells each role what it may do', async () => {
    const kindsOf = async (role: 'OFFICER' | 'TREASURER' | 'ANALYST' | 'MINISTRY') => {
      const { workQueue } = await (await world.as(role)).ask<Queue>(QUEUE);
      return workQueue.map(({ kind }) => kind);
    };
    const meetings = ['MEETING_NOT_RECORDED', 'MEETING_TODAY', 'MEETING_WITHOUT_HOST'];
    const people = [...meetings, 'PREMIUM_ARREARS', 'BENEFICIARY_MISSING'];
    const claims = ['CLAIM_OVERDUE', 'CLAIM_DUE_SOON'];
    expect(await kindsOf('OFFICER')).toEqual([...claims, 'CLAIM_TO_CONFIRM', ...people]);
    expect(await kindsOf('TREASURER')).toEqual([
      ...claims,
      'CLAIM_TO_DISBURSE',
      ...meetings,
      'CASH_UNDEPOSITED',
      'PREMIUM_ARREARS',
      'BENEFICIARY_MISSING',
    ]);
    expect(await kindsOf('MINISTRY')).toEqual([...claims, ...people]);
    expect(await kindsOf('ANALYST')).toEqual(meetings);
  });

  it('counts what the lists behind it show', async () => {
    const head = await world.as('HEAD');
    const { workQueue } = await head.ask<Queue>(QUEUE);
    type Totals = Record<string, { total: number }>;
    const totals = await head.ask<Totals>(`{
      CLAIM_OVERDUE: claims(filter: {isOverdue: true}) { total }
      CLAIM_DUE_SOON: claims(filter: {isOpen: true, isOverdue: false, dueOnTo: "2026-11-25"}) { total }
      CLAIM_TO_DECIDE: claims(filter: {stage: VERIFIED}) { total }
      MEETING_NOT_RECORDED: meetings(filter: {isOverdue: true}) { total }
      MEETING_TODAY: meetings(filter: {status: PLANNED, meetsOnFrom: "2026-11-23", meetsOnTo: "2026-11-23"}) { total }
      MEETING_WITHOUT_HOST: meetings(filter: {status: PLANNED, meetsOnFrom: "2026-11-23", meetsOnTo: "2026-12-07", withoutHost: true}) { total }
      ARREARS_TO_LAPSE: enrolments(filter: {proposed: LAPSE}) { total }
      PREMIUM_ARREARS: participants(filter: {arrearsMonthsFrom: 2}) { total }
      BENEFICIARY_MISSING: participants(filter: {withoutBeneficiary: true}) { total }
    }`);
    const shown = Object.entries(totals).map(([kind, { total }]) => [kind, total]);
    type Holdings = { cashHoldings: Array<{ upTo30Days: number; over30Days: number }> };
    const { cashHoldings } = await head.ask<Holdings>('{ cashHoldings { upTo30Days over30Days } }');
    const old = cashHoldings.filter(({ upTo30Days, over30Days }) => upTo30Days + over30Days > 0);
    const counted = workQueue.map(({ kind, count }) => [kind, count]);
    expect([...shown, ['CASH_UNDEPOSITED', old.length]].sort()).toEqual(counted.sort());
  });

  /** Claims at every stage, people behind and ahead with their premiums, and meetings around today. */
  async function insertWork(): Promise<void> {
    for (const stage of [
      'DOCUMENTS_COMPLETE',
      'VERIFIED',
      'APPROVED',
      'DISBURSED',
      'RECEIVED',
    ] as const)
      await claimAt(world, stage);
    const officer = await world.as('OFFICER');
    const amina = await insure(world);
    await report(world, officer, amina.id, { eventOn: '2026-11-18', reportedOn: '2026-11-18' });
    const { id: groupId } = await openGroup(world);
    await enrol(world, groupId, { beneficiaries: [] });
    const [punctual, oneBehind] = [await enrol(world, groupId), await enrol(world, groupId)];
    await pay(world, officer, punctual.enrolmentId, { amount: 60_000 });
    await pay(world, officer, oneBehind.enrolmentId, { amount: 50_000 });
    await planMeetings(['2026-11-15', '2026-11-23', '2026-12-07', '2026-12-08']);
  }

  /** Plans meetings of a group without members, so that nobody hosts them, from a day before them all. */
  async function planMeetings(days: readonly string[]): Promise<void> {
    const { id: groupId } = await openGroup(world);
    const officerId = world.cast.polonia.users.OFFICER.id;
    world.travelTo('2026-11-01T03:00:00.000Z');
    const officer = await world.as('OFFICER');
    for (const meetsOn of days)
      await schedule(officer, { groupId, officerId, members: [] }, { meetsOn });
    world.travelTo(NOW);
  }
});

interface Counted {
  done: number;
  planned: number;
}

describe('the headline', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
    await insertMeetings();
    await insertClaims();
  });
  afterAll(() => world.close());

  const HEADLINE = `query ($from: LocalDate, $to: LocalDate) { headline(from: $from, to: $to) {
    from to meetingsHeld { done planned share } meetingsHeldBefore { done planned share }
    claimsOnTime { done planned share } claimsOnTimeBefore { done planned share }
    premiumsCollected { done planned share } attendance { done planned share } medianSettlementDays p90SettlementDays
  } }`;

  it('shows both promises beside the period before, and the figures behind them', async () => {
    const analyst = await world.as('ANALYST');
    const period = { from: '2026-10-01', to: '2026-11-23' };
    expect(await analyst.ask(HEADLINE, period)).toEqual({
      headline: {
        ...period,
        // Held 10 October; cancelled 7, not recorded 14 November; that of today is still to come.
        meetingsHeld: { done: 1, planned: 3, share: 1 / 3 },
        meetingsHeldBefore: { done: 1, planned: 1, share: 1 },
        // Received on 17 November in time, on 2 October and 22 November late; one is overdue, the rejected one is out.
        claimsOnTime: { done: 1, planned: 4, share: 0.25 },
        // Received on 8 September in time; the other of September was overdue at the end of the month.
        claimsOnTimeBefore: { done: 1, planned: 2, share: 0.5 },
        // Nine members, October and November; one of them paid both.
        premiumsCollected: { done: 10_000, planned: 90_000, share: 1 / 9 },
        attendance: { done: 2, planned: 3, share: 2 / 3 },
        // Rejected after 12 days, received after 16, 21 and 31.
        medianSettlementDays: 16,
        p90SettlementDays: 31,
      },
    });
  });

  it('counts what the lists behind it show', async () => {
    const head = await world.as('HEAD');
    type Totals = Record<string, { total: number }>;
    const lists = `query ($from: LocalDate, $to: LocalDate) {
      planned: meetings(filter: {judgedOnFrom: $from, judgedOnTo: $to}) { total }
      held: meetings(filter: {judgedOnFrom: $from, judgedOnTo: $to, status: HELD}) { total }
      onTime: claims(filter: {judgedOnFrom: $from, judgedOnTo: $to, isLate: false}) { total }
      late: claims(filter: {judgedOnFrom: $from, judgedOnTo: $to, isLate: true}) { total }
    }`;
    for (const period of [
      { from: '2026-10-01', to: '2026-11-23' },
      { from: '2026-08-08', to: '2026-09-30' },
      { from: '2026-09-01', to: '2026-12-31' },
      { from: '2026-12-01', to: '2026-12-31' },
    ]) {
      const { headline } = await head.ask<{ headline: Record<string, Counted> }>(HEADLINE, period);
      const totals = await head.ask<Totals>(lists, period);
      const shown = Object.entries(totals).map(([list, { total }]) => [list, total]);
      const { meetingsHeld, claimsOnTime } = headline;
      expect([period, ...shown]).toEqual([
        period,
        ['planned', meetingsHeld?.planned],
        ['held', meetingsHeld?.done],
        ['onTime', claimsOnTime?.done],
        ['late', (claimsOnTime?.planned ?? 0) - (claimsOnTime?.done ?? 0)],
      ]);
    }
  });

  it('is behind the lists of what is late today, settled or not', async () => {
    const head = await world.as('HEAD');
    const totals = await head.ask(`{
      late: claims(filter: {isLate: true}) { total }
      others: claims(filter: {isLate: false}) { total }
      openEnded: claims(filter: {judgedOnFrom: "2026-11-01"}) { total }
    }`);
    // Of six: late are those received on 2 October and 22 November, and the overdue one.
    expect(totals).toEqual({ late: { total: 3 }, others: { total: 3 }, openEnded: { total: 3 } });
  });

  it('covers the last twelve months unless said otherwise', async () => {
    const head = await world.as('HEAD');
    const query = '{ headline { from to meetingsHeld { planned } claimsOnTimeBefore { share } } }';
    expect(await head.ask(query)).toEqual({
      headline: {
        from: '2025-11-24',
        to: '2026-11-23',
        meetingsHeld: { planned: 4 },
        claimsOnTimeBefore: { share: null },
      },
    });
    const until = 'query ($to: LocalDate) { headline(to: $to) { from to } }';
    expect(await head.ask(until, { to: '2028-02-29' })).toEqual({
      headline: { from: '2027-03-01', to: '2028-02-29' },
    });
  });

  it('of an institution without anything has no shares', async () => {
    const head = await world.as('HEAD', 'mabar');
    const none = { done: 0, planned: 0, share: null };
    expect(await head.ask(HEADLINE)).toEqual({
      headline: {
        from: '2025-11-24',
        to: '2026-11-23',
        meetingsHeld: none,
        meetingsHeldBefore: none,
        claimsOnTime: none,
        claimsOnTimeBefore: none,
        premiumsCollected: none,
        attendance: none,
        medianSettlementDays: null,
        p90SettlementDays: null,
      },
    });
  });

  it.each([
    ['that ends before it begins', { from: '2026-11-24', to: '2026-11-23' }],
    ['of more than ten years', { from: '2016-11-20', to: '2026-11-23' }],
  ])('refuses a period %s', async (_, period) => {
    const error = await (await world.as('HEAD')).refused(HEADLINE, period);
    expect(Object.keys(error.extensions.fields ?? {})).toEqual(['from']);
  });

  /** Three members with meetings on 12 September, 10 October, 7, 14 and 23 November. */
  async function insertMeetings(): Promise<void> {
    const { id: groupId } = await openGroup(world);
    const members = [
      await enrol(world, groupId),
      await enrol(world, groupId),
      await enrol(world, groupId),
    ];
    const group = { groupId, officerId: world.cast.polonia.users.OFFICER.id, members: [] };
    world.travelTo('2026-09-01T03:00:00.000Z');
    const early = await world.as('OFFICER');
    const planned = new Map<string, { id: string; version: number }>();
    for (const meetsOn of ['2026-09-12', '2026-10-10', '2026-11-07', '2026-11-14', '2026-11-23'])
      planned.set(meetsOn, await schedule(early, group, { meetsOn }));
    world.travelTo(NOW);
    const officer = await world.as('OFFICER');
    const states = ['PRESENT', 'LATE', 'ABSENT'];
    const rows = members.map(({ id }, index) => ({ participantId: id, attendance: states[index] }));
    for (const [day, sheet] of [
      ['2026-09-12', []],
      ['2026-10-10', rows],
    ] as const)
      await hold(officer, planned.get(day)?.id ?? '', { requestKey: world.newKey(), rows: sheet });
    const { id, version } = planned.get('2026-11-07') ?? { id: '', version: 0 };
    await officer.ask(
      'mutation ($id: ID!, $version: Int!) { meetingCancel(id: $id, expectedVersion: $version, input: {reason: "Banjir"}) { id } }',
      { id, version },
    );
    const first = members[0]?.enrolmentId ?? '';
    await pay(world, officer, first, { amount: 60_000, paidOn: '2026-11-20' });
  }

  /** Two received, one of them late; one overdue, one rejected; and of September one in time and one late. */
  async function insertClaims(): Promise<void> {
    const officer = await world.as('OFFICER');
    await claimAt(world, 'RECEIVED');
    const late = { ...RECEIPT, on: '2026-11-22' };
    await step(officer, 'ConfirmReceipt', await claimAt(world, 'DISBURSED'), late);
    await claimAt(world, 'APPROVED');
    const refusal = { on: '2026-11-13', reason: 'OTHER', note: 'Tidak benar' };
    await step(await world.as('HEAD'), 'Reject', await claimAt(world, 'REPORTED'), refusal);
    await settleInSeptember('2026-09-08');
    await settleInSeptember('2026-10-02');
  }

  /** A claim of September whose file was complete on the 3rd, so that it was due on the 10th. */
  async function settleInSeptember(receivedOn: string): Promise<void> {
    const officer = await world.as('OFFICER');
    const { id } = await insure(world);
    const event = { eventOn: '2026-09-01', reportedOn: '2026-09-02' };
    let claim = await report(world, officer, id, event);
    await receiveAll(officer, claim.id, '2026-09-03');
    const on = '2026-09-03';
    claim = await step(officer, 'CompleteDocuments', claim, { on });
    claim = await step(await asVerifier(world), 'Verify', claim, { on });
    claim = await step(await world.as('HEAD'), 'Approve', claim, { on, amount: 100_000 });
    claim = await step(await world.as('TREASURER'), 'Disburse', claim, disbursal(world, { on }));
    await step(officer, 'ConfirmReceipt', claim, { ...RECEIPT, on: receivedOn });
  }
});
