import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insure, report, reportInput, reportRefused, step } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { enrol, openGroup } from './support/participants.js';
import { pay } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let officer: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
});
afterAll(() => world.close());

describe('cover', () => {
  it.each([
    [
      'before the first premium',
      'BEFORE_COVER',
      { eventOn: '2026-01-08', reportedOn: '2026-01-09' },
    ],
    [
      'in the first thirty days',
      'WAITING_PERIOD',
      { eventOn: '2026-02-08', reportedOn: '2026-02-09' },
    ],
    [
      'reported after ninety days',
      'FILED_TOO_LATE',
      { eventOn: '2026-08-01', reportedOn: '2026-10-31' },
    ],
    ['of nine days unable to work', 'INCAPACITY_TOO_SHORT', { incapacityDays: 9 }],
  ])('refuses an illness %s', async (_, reason, wish) => {
    const { id } = await insure(world);
    const error = await unchanged(world, () =>
      reportRefused(officer, reportInput(world, id, wish)),
    );
    expect(error.extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'CLAIM_NOT_COVERED', reason });
    expect(error.message).toMatch(new RegExp(`^${reason}: `));
  });

  it.each([
    ['on the thirtieth day after cover began', { eventOn: '2026-02-09', reportedOn: '2026-02-09' }],
    ['on the ninetieth day after the event', { eventOn: '2026-08-01', reportedOn: '2026-10-30' }],
    [
      'later with a reason',
      { eventOn: '2026-08-01', reportedOn: '2026-10-31', lateFilingReason: 'Dirawat di luar kota' },
    ],
    ['of ten days', { incapacityDays: 10 }],
    [
      'of an accident on the first day',
      { cause: 'ACCIDENT', eventOn: '2026-01-10', reportedOn: '2026-01-11' },
    ],
  ])('takes a claim %s', async (_, wish) => {
    const { id } = await insure(world);
    expect(await report(world, officer, id, wish)).toMatchObject({ stage: 'REPORTED' });
  });

  it('begins with the first premium', async () => {
    const { id: groupId } = await openGroup(world);
    const { id } = await enrol(world, groupId);
    const error = await unchanged(world, () => reportRefused(officer, reportInput(world, id)));
    expect(error.message).toBe(
      'BEFORE_COVER: cover begins with the first premium, and none was paid.',
    );
  });

  it('rests while suspended, and the arrears paid later do not revive it', async () => {
    const { id, enrolmentId } = await insure(world);
    const suspend = `mutation ($id: ID!) { enrolmentSuspend(id: $id, expectedVersion: 1, on: "2026-10-15", reason: "Menunggak") { version } }`;
    const resume = `mutation ($id: ID!) { enrolmentResume(id: $id, expectedVersion: 2, on: "2026-11-05", reason: "Lunas") { version } }`;
    await officer.ask(suspend, { id: enrolmentId });
    await pay(world, officer, enrolmentId, { amount: 50_000, paidOn: '2026-11-05' });
    await officer.ask(resume, { id: enrolmentId });
    const error = await unchanged(world, () => reportRefused(officer, reportInput(world, id)));
    expect(error.message).toMatch(/^SUSPENDED_COVER: /);
    expect(await report(world, officer, id, { eventOn: '2026-11-05' })).toMatchObject({
      stage: 'REPORTED',
    });
  });

  it('ends with the enrolment', async () => {
    const { id, enrolmentId } = await insure(world);
    const withdraw = `mutation ($id: ID!) { enrolmentWithdraw(id: $id, expectedVersion: 1, on: "2026-10-31", reason: "Pindah kota") { version } }`;
    await officer.ask(withdraw, { id: enrolmentId });
    const error = await unchanged(world, () => reportRefused(officer, reportInput(world, id)));
    expect(error.message).toBe('AFTER_COVER: cover ended on 2026-10-31.');
    expect(await report(world, officer, id, { eventOn: '2026-10-31' })).toMatchObject({
      policyYear: 1,
    });
  });

  it('pays a cause once in a policy year, unless the claim was rejected', async () => {
    const { id } = await insure(world);
    const first = await report(world, officer, id, {
      eventOn: '2026-09-01',
      reportedOn: '2026-09-02',
    });
    const error = await unchanged(world, () => reportRefused(officer, reportInput(world, id)));
    expect(error.message).toMatch(/^CAP_REACHED: /);
    const refusal = { on: '2026-11-20', reason: 'OTHER', note: 'Salah orang' };
    await step(await world.as('HEAD'), 'Reject', first, refusal);
    expect(await report(world, officer, id)).toMatchObject({ stage: 'REPORTED' });
  });

  it('covers one event once', async () => {
    const { id } = await insure(world);
    await report(world, officer, id);
    const error = await unchanged(world, () => reportRefused(officer, reportInput(world, id)));
    expect(error.extensions.rule).toBe('CLAIM_DUPLICATE');
  });
});
