import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asVerifier, claimAt, disbursal, step, type ClaimRow } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { fundClaims } from './support/funds.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

const HOLD = `mutation ($id: ID!, $version: Int!, $input: ClaimHoldInput!) {
  claimHold(id: $id, expectedVersion: $version, input: $input) { currentHold { reason party fromOn untilOn endedOn } }
}`;
const RESUME = `mutation ($id: ID!, $version: Int!) {
  claimResume(id: $id, expectedVersion: $version) { currentHold { reason } }
}`;
const DAYS = `query ($id: ID!) { claim(id: $id) {
  currentHold { reason } days { party stage isHeld fromOn toOn days workingDays } clock { dueOn settlementDays }
} }`;

interface Days {
  claim: {
    currentHold: { reason: string } | null;
    days: Array<{ party: string; stage: string | null; isHeld: boolean; days: number }>;
    clock: { dueOn: string; settlementDays: number | null };
  };
}

describe('holding a claim', () => {
  let world: World;
  let treasurer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    treasurer = await world.as('TREASURER');
  });
  afterAll(() => world.close());

  const input = (wish: object = {}) => ({
    reason: 'FUNDS_AWAITED',
    untilOn: '2026-12-01',
    ...wish,
  });
  const calling = ({ id, version }: ClaimRow, wish: object = {}) => ({
    id,
    version,
    input: input(wish),
  });
  const daysOf = async (id: string, client = treasurer) =>
    (await client.ask<Days>(DAYS, { id })).claim;
  const ruleOf = async (text: string, variables: object, client = treasurer) =>
    (await unchanged(world, () => client.refused(text, variables))).extensions.rule;

  it('says for what it waits and with whom its days lie, and moves no due date', async () => {
    const claim = await claimAt(world, 'APPROVED');
    const { clock } = await daysOf(claim.id);
    expect(await treasurer.ask(HOLD, calling(claim))).toEqual({
      claimHold: {
        currentHold: {
          reason: 'FUNDS_AWAITED',
          party: 'MINISTRY',
          fromOn: '2026-11-23',
          untilOn: '2026-12-01',
          endedOn: null,
        },
      },
    });
    world.travelTo('2026-11-26T03:00:00.000Z');
    const later = await world.as('TREASURER');
    const read = await daysOf(claim.id, later);
    world.travelTo(NOW);
    expect(read.clock.dueOn).toBe(clock.dueOn);
    expect(read.days).toEqual([
      row('FAMILY', null, '2026-11-01', '2026-11-10', 9, 6),
      row('OFFICER', 'REPORTED', '2026-11-10', '2026-11-12', 2, 2),
      row('OFFICER', 'DOCUMENTS_COMPLETE', '2026-11-12', '2026-11-13', 1, 1),
      row('INSTITUTION', 'VERIFIED', '2026-11-13', '2026-11-14', 1, 1),
      row('INSTITUTION', 'APPROVED', '2026-11-14', '2026-11-23', 9, 5),
      { ...row('MINISTRY', 'APPROVED', '2026-11-23', '2026-11-26', 3, 3), isHeld: true },
    ]);
  });

  it('ends with the next step, on its last day, or when somebody says so', async () => {
    await fundClaims(world, { cash: 1_000_000 });
    const paid = await claimAt(world, 'APPROVED');
    await treasurer.ask(HOLD, calling(paid));
    await step(treasurer, 'Disburse', paid, disbursal(world));
    expect((await daysOf(paid.id)).currentHold).toBeNull();

    const resumed = await claimAt(world, 'APPROVED');
    await treasurer.ask(HOLD, calling(resumed));
    expect(await treasurer.ask(RESUME, calling(resumed))).toEqual({
      claimResume: { currentHold: null },
    });
    await treasurer.ask(HOLD, calling(resumed, { reason: 'BANK_ANSWER_AWAITED' }));
    world.travelTo('2026-12-02T03:00:00.000Z');
    expect((await daysOf(resumed.id, await world.as('TREASURER'))).currentHold).toBeNull();
    world.travelTo(NOW);
  });

  it('adds up to the days of the clock once the family has the money', async () => {
    const claim = await claimAt(world, 'RECEIVED');
    const { days, clock } = await daysOf(claim.id);
    expect(days.reduce((sum, one) => sum + one.days, 0)).toBe(clock.settlementDays);
    expect(clock.settlementDays).toBe(16);
  });

  it('is refused twice at once, for too long, into the past, and for a claim that is settled', async () => {
    const claim = await claimAt(world, 'VERIFIED');
    const verifier = await asVerifier(world);
    await verifier.ask(HOLD, calling(claim, { reason: 'DINAS_ANSWER_AWAITED' }));
    const open = await claimAt(world, 'VERIFIED');
    const settled = await claimAt(world, 'RECEIVED');
    expect([
      await ruleOf(HOLD, calling(claim)),
      await ruleOf(HOLD, calling(open, { untilOn: '2026-12-24' })),
      await ruleOf(HOLD, calling(open, { untilOn: '2026-11-22' })),
      await ruleOf(HOLD, calling(settled)),
      await ruleOf(RESUME, calling(open)),
    ]).toEqual([
      'CLAIM_HELD',
      'CLAIM_HOLD_TOO_LONG',
      'CLAIM_HOLD_TOO_LONG',
      'CLAIM_ILLEGAL_STEP',
      'CLAIM_NOT_HELD',
    ]);
  });

  it('is guarded by the database: never two at once, never beyond thirty days', async () => {
    const copy = (untilOn: string) =>
      `insert into claim_holds (institution_id, id, claim_id, reason, from_on, until_on, placed_by_id, placed_at)
       select institution_id, gen_random_uuid(), claim_id, reason, from_on, ${untilOn}, placed_by_id, now()
       from claim_holds where ended_on is null and until_on >= '2026-11-23' limit 1`;
    expect(await world.refusedByDatabase(copy('until_on'))).toContain('one_exclude');
    expect(await world.refusedByDatabase(copy('from_on + 31'))).toContain('cap_check');
  });

  it('is kept by one of twenty callers at once', async () => {
    const claim = await claimAt(world, 'APPROVED');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => treasurer.send(HOLD, calling(claim))),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await world.count('claim_holds', `claim_id = '${claim.id}'`)).toBe(1);
  });
});

function row(
  party: string,
  stage: string | null,
  fromOn: string,
  toOn: string,
  ...[days, workingDays]: [number, number]
): object {
  return { party, stage, isHeld: false, fromOn, toOn, days, workingDays };
}
