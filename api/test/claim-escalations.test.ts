import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { escalateClaims } from '../src/claims/index.js';
import { claimAt, RECEIPT, step } from './support/claims.js';
import { deliverAt, keptChannels } from './support/reminders.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

const STATE = `query ($id: ID!) { claim(id: $id) {
  clock { timeliness days } forecast { missChance } escalations { level dueOn escalatedOn recipient { role } }
} }`;
interface State {
  claim: {
    clock: { timeliness: string; days: number };
    forecast: { missChance: number } | null;
    escalations: Array<{ level: string; escalatedOn: string; recipient: { role: string } | null }>;
  };
}

let world: World;
/** A world of its own for each test, because the job looks at everything. */
beforeEach(async () => {
  world = await World.create();
});
afterEach(() => world.close());

/** Runs the job at an instant of the world's clock, by default at eight in the morning in Medan. */
async function escalateOn(day: string, at = 'T01:00:00.000Z'): Promise<void> {
  const instant = `${day}${at}`;
  world.travelTo(instant);
  const parts = { root: world.orm.em, clock: { now: () => new Date(instant) } };
  await escalateClaims(parts).run(new AbortController().signal);
}

const digests = () =>
  world.rows<{ role: string; day: string; levels: string }>(
    `select u.role, m.parameters ->> 'on' as day,
       (select string_agg(distinct i ->> 'level', '+' order by i ->> 'level') from jsonb_array_elements(m.parameters -> 'items') i) as levels
     from messages m join users u on u.institution_id = m.institution_id and u.id = m.user_id
     where m.template = 'CLAIM_DIGEST' order by day, u.role`,
  );
const stateOf = async (id: string) =>
  (await (await world.as('HEAD')).ask<State>(STATE, { id })).claim;

describe('a claim whose time runs out', () => {
  it('turns amber, then red, is told to the next person, the head and the Dinas, and is confirmed', async () => {
    world.travelTo('2026-11-16T03:00:00.000Z');
    const claim = await claimAt(world, 'DISBURSED'); // Complete on the 12th, so due on the 19th.
    await escalateOn('2026-11-16');
    expect(await digests()).toEqual([]);

    await escalateOn('2026-11-18');
    expect((await stateOf(claim.id)).clock).toMatchObject({ timeliness: 'DUE_SOON', days: 1 });
    expect(await digests()).toEqual([{ role: 'OFFICER', day: '2026-11-18', levels: 'OWNER' }]);

    await escalateOn('2026-11-20');
    expect((await stateOf(claim.id)).clock).toMatchObject({ timeliness: 'OVERDUE', days: 1 });
    expect((await stateOf(claim.id)).forecast?.missChance).toBe(1);

    await escalateOn('2026-11-26');
    const { escalations } = await stateOf(claim.id);
    expect(escalations.map(({ level, escalatedOn }) => `${level} ${escalatedOn}`)).toEqual([
      'OWNER 2026-11-18',
      'HEAD 2026-11-20',
      // The ministry has an account at either institution of the cast.
      'DINAS 2026-11-26',
      'DINAS 2026-11-26',
    ]);
    expect((await digests()).map(({ role, day, levels }) => `${day} ${role} ${levels}`)).toEqual([
      '2026-11-18 OFFICER OWNER',
      '2026-11-20 HEAD HEAD',
      '2026-11-20 OFFICER OWNER',
      '2026-11-26 HEAD HEAD',
      '2026-11-26 MINISTRY DINAS',
      '2026-11-26 MINISTRY DINAS',
      '2026-11-26 OFFICER OWNER',
    ]);

    const officer = await world.as('OFFICER');
    await step(officer, 'ConfirmReceipt', claim, { ...RECEIPT, on: '2026-11-26' });
    await escalateOn('2026-11-27');
    expect((await digests()).filter(({ day }) => day === '2026-11-27')).toEqual([]);
    expect((await stateOf(claim.id)).clock.timeliness).toBe('SETTLED_LATE');
  });

  it('is told once a day, however often the job runs, also twice at once', async () => {
    await claimAt(world, 'VERIFIED');
    await Promise.all([escalateOn('2026-11-23'), escalateOn('2026-11-23')]);
    const told = await digests();
    expect(told).toEqual([{ role: 'HEAD', day: '2026-11-23', levels: 'OWNER' }]);
    await unchanged(world, () => escalateOn('2026-11-23'));
    await escalateOn('2026-11-24');
    expect(await digests()).toHaveLength(2);
    expect(await world.count('claim_escalations')).toBe(1);
  });

  it('is told after all when the job was killed between its log and its message', async () => {
    await claimAt(world, 'VERIFIED');
    await escalateOn('2026-11-23');
    const noted = await world.count('claim_escalations');
    await world.database.query(`begin; set local askesos.scope = 'PROGRAMME';
      set local askesos.institution_id = '${world.cast.polonia.id}'; delete from messages; commit`);
    await escalateOn('2026-11-23', 'T01:10:00.000Z');
    expect(await digests()).toHaveLength(1);
    expect(await world.count('claim_escalations')).toBe(noted);
  });

  it('disturbs nobody on Saturdays, Sundays and days off', async () => {
    world.travelTo('2026-11-16T03:00:00.000Z');
    await claimAt(world, 'APPROVED');
    for (const day of ['2026-11-21', '2026-11-22', '2026-12-25']) await escalateOn(day);
    expect(await digests()).toEqual([]);
  });

  it('is told in one message with numbers and days, and no name, after the quiet hours', async () => {
    const claims = [await claimAt(world, 'VERIFIED'), await claimAt(world, 'VERIFIED')];
    world.travelTo(NOW);
    await escalateOn('2026-11-22', 'T22:30:00.000Z'); // 05.30 on Monday the 23rd in Medan
    const channels = keptChannels();
    await deliverAt(world, '2026-11-22T23:30:00.000Z', channels);
    expect(channels.sent).toEqual([]);
    await deliverAt(world, '2026-11-23T00:05:00.000Z', channels);
    const [first, second] = claims.map(({ number }) => number);
    expect(channels.sent.map(({ text }) => text)).toEqual([
      `2 klaim menunggu langkah Anda: ${first} (terlambat 4 hari), ${second} (terlambat 4 hari). Buka menu Klaim untuk langkahnya.`,
    ]);
  });

  it('stays on record for everybody', async () => {
    await claimAt(world, 'VERIFIED');
    await escalateOn('2026-11-23');
    expect(await world.refusedByDatabase(`update claim_escalations set level = 'HEAD'`)).toContain(
      'append-only',
    );
    expect(await world.refusedByDatabase('delete from claim_escalations')).toContain('append-only');
  });

  it('is nobody’s whom separation of duties bars', async () => {
    const claim = await claimAt(world, 'VERIFIED');
    await step(await world.as('HEAD'), 'Approve', claim, { on: '2026-11-14', amount: 100_000 });
    await escalateOn('2026-11-23');
    expect(await digests()).toEqual([
      { role: 'HEAD', day: '2026-11-23', levels: 'HEAD' },
      { role: 'TREASURER', day: '2026-11-23', levels: 'OWNER' },
    ]);
  });
});
