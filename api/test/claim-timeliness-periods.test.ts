import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asVerifier, disbursal, insure, receiveAll, report, step } from './support/claims.js';
import { fundClaims } from './support/funds.js';
import { close } from './support/schedule.js';
import { CLAIM_TOTAL, TIMELINESS, type TimelinessAnswer } from './support/timeliness.js';
import { World } from './support/world.js';

describe('a month that is over', () => {
  const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
  const HEADLINE = `query ($from: LocalDate, $to: LocalDate) { headline(from: $from, to: $to) {
    claimsOnTime { done planned } medianSettlementDays p90SettlementDays } }`;
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  /** All that is said of October: report, headline, and the lists behind both. */
  async function october(): Promise<object> {
    const head = await world.as('HEAD');
    const total = async (filter: object) =>
      (await head.ask<{ claims: { total: number } }>(CLAIM_TOTAL, { filter })).claims.total;
    const judged = { judgedOnFrom: OCTOBER.from, judgedOnTo: OCTOBER.to };
    const settled = { settledOnFrom: OCTOBER.from, settledOnTo: OCTOBER.to };
    return {
      report: await head.ask(TIMELINESS, { filter: OCTOBER }),
      headline: await head.ask(HEADLINE, OCTOBER),
      late: await total({ ...judged, isLate: true }),
      settled: await total(settled),
      complete: await total({ ...settled, hadCompleteFile: true }),
      bucket: await total({ ...settled, bucket: 'D8_30' }),
      stage: await total({ ...judged, isLate: true, stageWhenDue: 'REPORTED' }),
      party: await total({ ...judged, isLate: true, partyWhenDue: 'OFFICER' }),
    };
  }

  it('keeps its figures when a late file comes and moves the due date, and when a rejection is appealed', async () => {
    const officer = await world.as('OFFICER');
    world.travelTo('2026-10-05T03:00:00.000Z');
    const [late, refused] = await Promise.all([insure(world), insure(world)]);
    const event = { eventOn: '2026-10-01', reportedOn: '2026-10-05' };
    const open = await report(world, officer, late.id, event);
    const reported = await report(world, officer, refused.id, event);
    world.travelTo('2026-10-12T03:00:00.000Z');
    const reason = { on: '2026-10-12', reason: 'DOCUMENTS_MISSING', note: 'Surat tidak ada.' };
    const rejected = await step(await world.as('HEAD'), 'Reject', reported, reason);

    world.travelTo('2026-11-01T03:00:00.000Z');
    const before = await october();
    expect(before).toMatchObject({
      headline: {
        headline: { claimsOnTime: { done: 0, planned: 1 }, medianSettlementDays: 11 },
      },
      ...{ late: 1, settled: 1, complete: 0, bucket: 1, stage: 1, party: 1 },
    });

    // The file comes five weeks late, and the family appeals.
    world.travelTo('2026-11-16T03:00:00.000Z');
    await receiveAll(await world.as('OFFICER'), open.id, '2026-11-16');
    const complete = await step(await world.as('OFFICER'), 'CompleteDocuments', open, {
      on: '2026-11-16',
    });
    await step(await world.as('OFFICER'), 'Appeal', rejected, {
      on: '2026-11-16',
      note: 'Suratnya ada.',
    });
    expect(await october()).toEqual(before);

    // What the lists say of today has moved on.
    const [row] = await world.rows<{ due_on: string }>(
      `select due_on::text from claims where id = '${complete.id}'`,
    );
    expect(row?.due_on).toBe('2026-11-23');
    expect(
      (
        await (
          await world.as('HEAD')
        ).ask<{ claims: { total: number } }>(CLAIM_TOTAL, { filter: { isOverdue: true } })
      ).claims.total,
    ).toBe(0);
  });

  it('is judged by due dates that agree with the history', async () => {
    const differing = `select s.id from claims c join lateral (select due_on, id from claim_steps s
      where (s.institution_id, s.claim_id) = (c.institution_id, c.id) order by s.recorded_at desc, s.id desc limit 1) s on true
      where s.due_on <> c.due_on`;
    expect(await world.rows(differing)).toEqual([]);
    const moved = `set constraints all immediate; update claims set due_on = due_on + 1 where stage = 'DOCUMENTS_COMPLETE'`;
    expect(await world.refusedByDatabase(moved)).toContain('due when its last step says');
  });
});

describe('durations over Lebaran', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('count holidays, joint leave and local closures as days for the family, but not as working days', async () => {
    world.travelTo('2026-03-27T03:00:00.000Z');
    const officer = await world.as('OFFICER');
    // Nyepi is on the 19th, Idulfitri on the 20th and 21st; joint leave is entered by hand.
    await close(officer, '2026-03-18', { kind: 'JOINT_LEAVE', name: 'Cuti bersama' });
    await close(officer, '2026-03-23', {
      toOn: '2026-03-24',
      kind: 'JOINT_LEAVE',
      name: 'Cuti bersama',
    });
    await close(officer, '2026-03-30');
    const person = await insure(world);
    await fundClaims(world, { cash: 1_000_000 });
    let claim = await report(world, officer, person.id, {
      eventOn: '2026-03-09',
      reportedOn: '2026-03-10',
    });
    await receiveAll(officer, claim.id, '2026-03-12');
    claim = await step(officer, 'CompleteDocuments', claim, { on: '2026-03-12' });
    claim = await step(await asVerifier(world), 'Verify', claim, { on: '2026-03-13' });
    const approval = { on: '2026-03-16', amount: 100_000 };
    claim = await step(await world.as('HEAD'), 'Approve', claim, approval);
    const payment = disbursal(world, { on: '2026-03-17' });
    claim = await step(await world.as('TREASURER'), 'Disburse', claim, payment);
    world.travelTo('2026-04-01T03:00:00.000Z');
    const receipt = { on: '2026-03-31', amount: 100_000, witnessName: 'Ibu Rosmawati' };
    await step(await world.as('OFFICER'), 'ConfirmReceipt', claim, receipt);

    const filter = { from: '2026-03-01', to: '2026-03-31' };
    const { claimTimeliness } = await (
      await world.as('HEAD')
    ).ask<TimelinessAnswer>(TIMELINESS, { filter });
    // From the 12th to the day before the 31st: 12, 13, 16, 17, 25, 26, 27.
    expect(claimTimeliness).toMatchObject({
      onTime: { done: 0, planned: 1 },
      submission: { calendar: { median: 3 }, working: { median: 3 } },
      processing: { calendar: { median: 19 }, working: { median: 7 } },
      settlement: { calendar: { median: 22 }, working: { median: 10 } },
    });
    expect(claimTimeliness.byParty).toEqual([
      { party: 'OFFICER', days: 17, workingDays: 7, share: 17 / 22, perClaim: 17, lateCount: 1 },
      { party: 'INSTITUTION', days: 4, workingDays: 2, share: 4 / 22, perClaim: 4, lateCount: 0 },
      { party: 'FAMILY', days: 1, workingDays: 1, share: 1 / 22, perClaim: 1, lateCount: 0 },
    ]);
  });
});
