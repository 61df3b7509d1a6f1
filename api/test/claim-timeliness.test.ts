import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  asVerifier,
  claimAt,
  disbursal,
  insure,
  receiveAll,
  report,
  step,
} from './support/claims.js';
import type { TestClient } from './support/client.js';
import { fundClaims } from './support/funds.js';
import { close } from './support/schedule.js';
import { statementsOf } from './support/statements.js';
import { NOW, World } from './support/world.js';

const FIGURES = `onTime { done planned } settled medianSettlementDays`;
const SUMMARY = `{ count mean median p90 }`;
const LAIN = 'days workingDays share perClaim lateCount';
const REPORT = `query ($filter: ClaimTimelinessFilter) { claimTimeliness(filter: $filter) {
  from to onTime { done planned share } onTimeBefore { done planned }
  submission { calendar ${SUMMARY} working ${SUMMARY} } processing { calendar ${SUMMARY} working ${SUMMARY} }
  settlement { calendar ${SUMMARY} working ${SUMMARY} medianBefore }
  buckets { bucket count share } months { from to onTime { done planned } medianSettlementDays }
  byInstitution { institution { id } ${FIGURES} } byGroup { group { id } ${FIGURES} } groupCount byCause { cause ${FIGURES} }
  byStage { stage ${LAIN} parties { party days workingDays } } byParty { party ${LAIN} } } }`;
const TOTAL = `query ($filter: ClaimFilter) { claims(filter: $filter) { total } }`;
const HOLD = `mutation ($id: ID!, $version: Int!, $input: ClaimHoldInput!) {
  claimHold(id: $id, expectedVersion: $version, input: $input) { id }
}`;

interface Durations {
  calendar: { count: number; median: number | null };
  working: { median: number | null };
}
interface Part {
  onTime: { done: number; planned: number };
  settled: number;
  medianSettlementDays: number | null;
}
interface Report {
  claimTimeliness: {
    from: string;
    to: string;
    onTime: { done: number; planned: number; share: number | null };
    submission: Durations;
    processing: Durations;
    settlement: Durations;
    groupCount: number;
    buckets: Array<{ bucket: string; count: number }>;
    byInstitution: Array<Part & { institution: { id: string } }>;
    byGroup: Array<Part & { group: { id: string } | null }>;
    byCause: Array<Part & { cause: string }>;
    byStage: Array<{ stage: string | null; days: number; lateCount: number }>;
    byParty: Array<{ party: string; days: number; lateCount: number }>;
  };
}

describe('the report on time', () => {
  let world: World;
  let head: TestClient;
  let groupId: string;
  beforeAll(async () => {
    world = await World.create();
    head = await world.as('HEAD');
    // On time, received on the 17th; late while paid in cash; late through the bank; late before approval; held; open.
    await claimAt(world, 'RECEIVED');
    await claimAt(world, 'DISBURSED');
    const treasurer = await world.as('TREASURER');
    const approved = await claimAt(world, 'APPROVED');
    await step(treasurer, 'Disburse', approved, disbursal(world, { method: 'TRANSFER' }));
    await claimAt(world, 'VERIFIED');
    const officer = await world.as('OFFICER');
    const person = await insure(world);
    groupId = person.groupId;
    const death = await report(world, officer, person.id, { eventOn: '2026-11-08' });
    await receiveAll(officer, death.id, '2026-11-20');
    await step(officer, 'CompleteDocuments', death, { on: '2026-11-20' });
    world.travelTo('2026-11-18T03:00:00.000Z');
    const held = await claimAt(world, 'APPROVED');
    await (
      await world.as('TREASURER')
    ).ask(HOLD, {
      id: held.id,
      version: held.version,
      input: { reason: 'FUNDS_AWAITED', untilOn: '2026-11-21' },
    });
    world.travelTo(NOW);
    head = await world.as('HEAD');
  });
  afterAll(() => world.close());

  const read = async (filter: object = {}, client = head) =>
    (await client.ask<Report>(REPORT, { filter })).claimTimeliness;
  const total = async (filter: object) =>
    (await head.ask<{ claims: { total: number } }>(TOTAL, { filter })).claims.total;

  it('says how many families had their money in time, and where the days went', async () => {
    const { onTime, settlement, byParty, byStage } = await read();
    expect(onTime).toEqual({ done: 1, planned: 5, share: 0.2 });
    expect(settlement.calendar).toEqual({ count: 1, mean: 16, median: 16, p90: 16 });
    expect(byParty.map(({ party, lateCount }) => [party, lateCount])).toEqual(
      expect.arrayContaining([
        ['OFFICER', 1],
        ['INSTITUTION', 1],
        ['BANK', 1],
        ['MINISTRY', 1],
      ]),
    );
    expect(byStage.map(({ stage, lateCount }) => [stage, lateCount])).toEqual([
      [null, 0],
      ['REPORTED', 0],
      ['DOCUMENTS_COMPLETE', 0],
      ['VERIFIED', 1],
      ['APPROVED', 1],
      ['DISBURSED', 2],
    ]);
  });

  it('tells the same as the headline', async () => {
    const { headline } = await head.ask<{ headline: { claimsOnTime: object } }>(
      '{ headline { claimsOnTime { done planned share } } }',
    );
    expect((await read()).onTime).toEqual(headline.claimsOnTime);
  });

  it('opens a list for each number, with just as many claims', async () => {
    const whole = await read();
    const judged = { judgedOnFrom: whole.from, judgedOnTo: whole.to };
    const late = { ...judged, isLate: true };
    const settled = { settledOnFrom: whole.from, settledOnTo: whole.to };
    expect(await total(judged)).toBe(whole.onTime.planned);
    expect(await total({ ...judged, isLate: false })).toBe(whole.onTime.done);
    expect(await total(settled)).toBe(whole.settlement.calendar.count);
    for (const { bucket, count } of whole.buckets)
      expect([bucket, await total({ ...settled, bucket })]).toEqual([bucket, count]);
    for (const duration of [whole.submission, whole.processing])
      expect(await total({ ...settled, hadCompleteFile: true })).toBe(duration.calendar.count);
    for (const { stage, lateCount } of whole.byStage)
      if (stage)
        expect([stage, await total({ ...late, stageWhenDue: stage })]).toEqual([stage, lateCount]);
    for (const { party, lateCount } of whole.byParty)
      expect([party, await total({ ...late, partyWhenDue: party })]).toEqual([party, lateCount]);
    for (const { cause, onTime, settled: count } of whole.byCause)
      expect([await total({ ...judged, cause }), await total({ ...settled, cause })]).toEqual([
        onTime.planned,
        count,
      ]);
    expect(whole.groupCount).toBe(whole.byGroup.length);
    for (const { group, onTime } of whole.byGroup)
      if (group) expect(await total({ ...judged, groupId: group.id })).toBe(onTime.planned);
    for (const { institution, onTime } of whole.byInstitution)
      expect(await total({ ...judged, institutionId: institution.id })).toBe(onTime.planned);
  });

  it('narrows to a group, a cause, a period', async () => {
    expect((await read({ groupId })).onTime.planned).toBe(0);
    expect((await read({ cause: 'DEATH' })).settlement.calendar.count).toBe(0);
    expect((await read({ to: '2026-11-16' })).settlement.calendar.count).toBe(0);
    expect((await read({ from: '2026-11-17', to: '2026-11-17' })).onTime).toMatchObject({
      done: 1,
    });
  });

  it('shows every institution to the ministry, and its own to an institution', async () => {
    const ministry = await world.as('MINISTRY');
    const own = await world.as('HEAD', 'mabar');
    const { polonia } = world.cast;
    expect(
      (await read({}, ministry)).byInstitution.map(({ institution }) => institution.id),
    ).toEqual([polonia.id]);
    expect((await read({}, own)).onTime.planned).toBe(0);
    const foreign = await own.refused(REPORT, { filter: { institutionId: polonia.id } });
    expect(foreign.extensions.code).toBe('NOT_FOUND');
  });

  it('refuses a period that ends before it begins, and one of more than ten years', async () => {
    const refusal = async (filter: object) => (await head.refused(REPORT, { filter })).extensions;
    expect(await refusal({ from: '2026-02-01', to: '2026-01-01' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await refusal({ from: '1976-01-01', to: '2026-01-01' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('costs at most eight statements', async () => {
    const sent = await statementsOf(world, () => read());
    expect(sent.length).toBeLessThanOrEqual(8);
  });
});

describe('a month that is over', () => {
  const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
  const HEADLINE = `query ($from: LocalDate, $to: LocalDate) { headline(from: $from, to: $to) {
    claimsOnTime { done planned } medianSettlementDays p90SettlementDays } }`;
  let world: World;
  let head: TestClient;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  /** All that is said of October: report, headline, and the lists behind both. */
  async function october(): Promise<object> {
    head = await world.as('HEAD');
    const total = async (filter: object) =>
      (await head.ask<{ claims: { total: number } }>(TOTAL, { filter })).claims.total;
    const judged = { judgedOnFrom: OCTOBER.from, judgedOnTo: OCTOBER.to };
    const settled = { settledOnFrom: OCTOBER.from, settledOnTo: OCTOBER.to };
    return {
      report: await head.ask(REPORT, { filter: OCTOBER }),
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
        ).ask<{ claims: { total: number } }>(TOTAL, { filter: { isOverdue: true } })
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
    const { claimTimeliness } = await (await world.as('HEAD')).ask<Report>(REPORT, { filter });
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
