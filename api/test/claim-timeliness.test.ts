import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimAt, disbursal, insure, receiveAll, report, step } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { statementsOf } from './support/statements.js';
import { NOW, World } from './support/world.js';

const FIGURES = `onTime { done planned } settled medianSettlementDays`;
const SUMMARY = `{ count mean median p90 }`;
const REPORT = `query ($filter: ClaimTimelinessFilter) { claimTimeliness(filter: $filter) {
  from to onTime { done planned share } onTimeBefore { done planned }
  submission { calendar ${SUMMARY} working ${SUMMARY} } processing { calendar ${SUMMARY} working ${SUMMARY} }
  settlement { calendar ${SUMMARY} working ${SUMMARY} } medianSettlementDaysBefore
  buckets { bucket count share } months { from to onTime { done planned } medianSettlementDays }
  byInstitution { institution { id } ${FIGURES} } byGroup { group { id } ${FIGURES} } byCause { cause ${FIGURES} }
  lateByStage { stage count } byParty { party days workingDays share perClaim lateCount } } }`;
const TOTAL = `query ($filter: ClaimFilter) { claims(filter: $filter) { total } }`;
const HOLD = `mutation ($id: ID!, $version: Int!, $input: ClaimHoldInput!) {
  claimHold(id: $id, expectedVersion: $version, input: $input) { id }
}`;

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
    settlement: { calendar: { count: number; median: number | null } };
    buckets: Array<{ bucket: string; count: number }>;
    byInstitution: Array<Part & { institution: { id: string } }>;
    byGroup: Array<Part & { group: { id: string } | null }>;
    byCause: Array<Part & { cause: string }>;
    lateByStage: Array<{ stage: string; count: number }>;
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
    const { onTime, settlement, byParty, lateByStage } = await read();
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
    expect(lateByStage).toEqual([
      { stage: 'VERIFIED', count: 1 },
      { stage: 'APPROVED', count: 1 },
      { stage: 'DISBURSED', count: 2 },
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
    for (const { stage, count } of whole.lateByStage)
      expect([stage, await total({ ...late, stageWhenDue: stage })]).toEqual([stage, count]);
    for (const { party, lateCount } of whole.byParty)
      expect([party, await total({ ...late, partyWhenDue: party })]).toEqual([party, lateCount]);
    for (const { cause, onTime, settled: count } of whole.byCause)
      expect([await total({ ...judged, cause }), await total({ ...settled, cause })]).toEqual([
        onTime.planned,
        count,
      ]);
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

  it('gives a closed period the same figures tomorrow', async () => {
    const closed = { from: '2026-10-01', to: '2026-11-20' };
    const before = await read(closed);
    world.travelTo('2026-12-24T03:00:00.000Z');
    const after = await read(closed, await world.as('HEAD'));
    world.travelTo(NOW);
    expect(after).toEqual(before);
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
