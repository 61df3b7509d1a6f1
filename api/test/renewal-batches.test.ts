import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEATH, report, reportInput, reportRefused, step } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { openCohort } from './support/participants.js';
import { pay } from './support/premiums.js';
import {
  ENROLMENTS_RENEW,
  RenewalScene,
  rulesOf,
  type OldMember,
  type RenewalAnswer,
} from './support/renewals.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let scene: RenewalScene;
beforeAll(async () => {
  world = await World.create();
});
beforeEach(async () => {
  scene = await RenewalScene.open(world);
});
afterAll(() => world.close());

describe('a batch of renewals', () => {
  it('keeps the good rows, names the bad ones, and counts once under its key', async () => {
    const [good, bad] = [await scene.member(1), await scene.member(1)];
    await scene.end('Withdraw', bad, '2028-11-30');
    const wish = scene.wanted([good, bad]);
    const first = await scene.officer.ask<{ enrolmentsRenew: RenewalAnswer[] }>(
      ENROLMENTS_RENEW,
      wish,
    );
    expect(rulesOf(first.enrolmentsRenew).sort()).toEqual(['RENEWAL_OF_WITHDRAWN', null].sort());
    const again = await unchanged(world, () => scene.officer.ask(ENROLMENTS_RENEW, wish));
    expect(again).toEqual(first);
    const error = await unchanged(world, () =>
      scene.officer.refused(ENROLMENTS_RENEW, {
        input: { ...wish.input, enrolmentIds: [good.enrolmentId] },
      }),
    );
    expect(error.extensions.rule).toBe('REQUEST_KEY_REUSED');
  });

  it('goes on where an earlier one stopped: who was renewed stays so', async () => {
    const [first, second] = [await scene.member(1), await scene.member(1)];
    await scene.renew([first]);
    const outcomes = await scene.renew([first, second]);
    const byId = new Map(outcomes.map((outcome) => [outcome.enrolment.id, outcome.rule]));
    expect(byId.get(first.enrolmentId)).toBe('ENROLMENT_RENEWED');
    expect(byId.get(second.enrolmentId)).toBeNull();
    expect(await world.count('enrolments', `cohort_id = '${scene.toCohortId}'`)).toBe(2);
    expect(await world.count('groups', `cohort_id = '${scene.toCohortId}'`)).toBe(1);
  });

  it('sent by several at once renews everybody once, into one group', async () => {
    const people = [await scene.member(1), await scene.member(1), await scene.member(1)];
    const answers = await Promise.all(Array.from({ length: 5 }, () => scene.renew(people)));
    const renewals = answers.flat().flatMap(({ renewal }) => renewal ?? []);
    expect(renewals).toHaveLength(3);
    expect(await world.count('enrolments', `cohort_id = '${scene.toCohortId}'`)).toBe(3);
    expect(await world.count('groups', `cohort_id = '${scene.toCohortId}'`)).toBe(1);
  });

  it('is refused as a whole for people of another cohort or institution, and on a day to come', async () => {
    const person = await scene.member(1);
    const later = await openCohort(world, { startsOn: '2029-01-01' });
    await unchanged(world, async () => {
      const code = async (client: TestClient, wish: object) =>
        (await client.refused(ENROLMENTS_RENEW, scene.wanted([person], wish))).extensions;
      expect(await code(scene.officer, { fromCohortId: later })).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await code(scene.officer, { enrolmentIds: ['nobody'] })).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await code(scene.officer, { joinsOn: '2029-01-06' })).toMatchObject({
        rule: 'DATE_IN_FUTURE',
      });
      const twice = Array.from({ length: 2 }, () => person.enrolmentId);
      expect(await code(scene.officer, { enrolmentIds: twice })).toMatchObject({
        code: 'INVALID_INPUT',
      });
      const stranger = await world.as('OFFICER', 'mabar');
      expect(await code(stranger, {})).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  it('holds in the database too: once, and as nobody else’s term', async () => {
    const [person, other] = [await scene.member(1), await scene.member(1)];
    await scene.renew([person]);
    const renewing = (enrolmentId: string) => `insert into enrolments
      (institution_id, id, participant_id, cohort_id, status, enrolled_on, starts_on, ends_on, created_at, renews_enrolment_id)
      select institution_id, gen_random_uuid(), participant_id, '${scene.toCohortId}', 'ACTIVE',
        '2040-01-01', '2040-01-01', '2041-01-01', now(), '${enrolmentId}' from enrolments where id = '${other.enrolmentId}'`;
    expect(await world.refusedByDatabase(renewing(person.enrolmentId))).toContain(
      'enrolments_renewed_once_unique',
    );
    const third = await scene.member(1);
    expect(await world.refusedByDatabase(renewing(third.enrolmentId))).toContain(
      'enrolments_renews_fk',
    );
    expect(await world.refusedByDatabase(renewing(other.enrolmentId))).toBe('accepted');
    const self = `update enrolments set renews_enrolment_id = id where id = '${other.enrolmentId}'`;
    expect(await world.refusedByDatabase(self)).toContain('enrolments_renews_another_check');
  });
});

describe('a death in the old term that is reported after the renewal', () => {
  it('is claimed under the old one and ends the new one, and taken back lets it go on', async () => {
    const person = await scene.member(36);
    await scene.renew([person]);
    const death = { ...DEATH, eventOn: '2028-12-30', reportedOn: '2029-01-05' };
    const claim = await report(world, scene.officer, person.id, death);
    const read = `{ participant(id: "${person.id}") { deceasedOn currentMembership { group { name } } enrolments { status endedOn } } }`;
    const old = { status: 'MATURED', endedOn: '2028-12-31' };
    expect(claim).toMatchObject({ policyYear: 3 });
    expect(await scene.officer.ask(read)).toEqual({
      participant: {
        deceasedOn: '2028-12-30',
        currentMembership: null,
        enrolments: [{ status: 'DECEASED', endedOn: '2029-01-05' }, old],
      },
    });
    const mistake = { on: '2029-01-05', reason: 'EVENT_DID_NOT_HAPPEN', note: 'Orang lain.' };
    await step(scene.head, 'Reject', claim, mistake);
    expect(await scene.officer.ask(read)).toEqual({
      participant: {
        deceasedOn: null,
        currentMembership: { group: { name: scene.group.name } },
        enrolments: [{ status: 'ACTIVE', endedOn: null }, old],
      },
    });
  });
});

describe('cover after a renewal', () => {
  const illness = (eventOn: string) => ({ eventOn, reportedOn: '2029-03-20' });
  const refusal = async ({ id }: OldMember, eventOn: string) => {
    const error = await unchanged(world, () =>
      reportRefused(scene.officer, reportInput(world, id, illness(eventOn))),
    );
    return error.message.split(':')[0];
  };
  const paidOn = async (outcomes: readonly RenewalAnswer[], on: string) => {
    const enrolmentId = outcomes[0]?.renewal?.id ?? '';
    await pay(world, scene.officer, enrolmentId, { amount: 5_000, paidOn: on });
  };

  it('goes on without a new waiting period, from the first premium of the new term', async () => {
    const person = await scene.member(36);
    const outcomes = await scene.renew([person]);
    await scene.travelTo('2029-03-20');
    await paidOn(outcomes, '2029-01-10');
    expect(await refusal(person, '2029-01-09')).toBe('BEFORE_COVER');
    expect(await report(world, scene.officer, person.id, illness('2029-01-10'))).toMatchObject({
      stage: 'REPORTED',
      policyYear: 1,
    });
  });

  it('waits anew where the first premium came after the grace of the first month', async () => {
    const person = await scene.member(36);
    const outcomes = await scene.renew([person]);
    await scene.travelTo('2029-03-20');
    await paidOn(outcomes, '2029-03-01');
    expect(await refusal(person, '2029-03-19')).toBe('WAITING_PERIOD');
  });

  it('waits anew after a month between the terms', async () => {
    const person = await scene.member(36);
    await scene.travelTo('2029-02-02');
    const [row] = await scene.planned([person], { joinsOn: '2029-02-02' });
    expect(row).toMatchObject({ rule: null, isWithoutGap: false });
    const outcomes = await scene.renew([person], { joinsOn: '2029-02-02' });
    expect(outcomes[0]?.renewal?.startsOn).toBe('2029-02-01');
    await scene.travelTo('2029-03-20');
    await paidOn(outcomes, '2029-02-10');
    expect(await refusal(person, '2029-03-11')).toBe('WAITING_PERIOD');
    expect(await report(world, scene.officer, person.id, illness('2029-03-12'))).toMatchObject({
      stage: 'REPORTED',
    });
  });
});
