import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrol, openGroup } from './support/participants.js';
import { pay } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

describe('an enrolment', () => {
  let world: World;
  let group: { id: string };
  beforeAll(async () => {
    world = await World.create();
    group = await openGroup(world);
  });
  afterAll(() => world.close());
  const verb = (name: string) =>
    `mutation ($id: ID!, $v: Int!, $on: LocalDate!) { ${name}(id: $id, expectedVersion: $v, on: $on, reason: "menunggak") { status endedOn version } }`;

  it('is suspended and resumed, with the period kept', async () => {
    const { enrolmentId: id } = await enrol(world, group.id);
    const officer = await world.as('OFFICER');
    expect(
      (await officer.refused(verb('enrolmentResume'), { id, v: 1, on: '2026-05-01' })).extensions
        .rule,
    ).toBe('ENROLMENT_NOT_SUSPENDED');
    expect(
      (await officer.refused(verb('enrolmentSuspend'), { id, v: 1, on: '2026-11-24' })).extensions
        .rule,
    ).toBe('DATE_IN_FUTURE');
    expect(await officer.ask(verb('enrolmentSuspend'), { id, v: 1, on: '2026-05-01' })).toEqual({
      enrolmentSuspend: { status: 'SUSPENDED', endedOn: null, version: 2 },
    });
    expect(
      (await officer.refused(verb('enrolmentResume'), { id, v: 2, on: '2026-04-30' })).extensions
        .rule,
    ).toBe('DATE_OUT_OF_ORDER');
    await pay(world, officer, id, { amount: 55_000, paidOn: '2026-06-01' });
    await officer.ask(verb('enrolmentResume'), { id, v: 2, on: '2026-06-01' });
    const [period] = await world.rows(
      `select suspended_on::text, resumed_on::text from suspensions where enrolment_id = '${id}'`,
    );
    expect(period).toEqual({ suspended_on: '2026-05-01', resumed_on: '2026-06-01' });
  });

  it('ends by withdrawal, once, and the membership with it', async () => {
    const { id: participantId, enrolmentId: id } = await enrol(world, group.id);
    const officer = await world.as('OFFICER');
    await officer.ask(verb('enrolmentWithdraw'), { id, v: 1, on: '2026-10-31' });
    expect(
      (await officer.refused(verb('enrolmentWithdraw'), { id, v: 2, on: '2026-11-01' })).extensions
        .rule,
    ).toBe('ENROLMENT_ENDED');
    expect(
      await officer.ask(
        `{ participant(id: "${participantId}") { currentMembership { id } currentEnrolment { status endedOn } memberships { leftOn } } }`,
      ),
    ).toEqual({
      participant: {
        currentMembership: null,
        currentEnrolment: { status: 'WITHDRAWN', endedOn: '2026-10-31' },
        memberships: [{ leftOn: '2026-11-01' }],
      },
    });
  });

  it('ends by withdrawal on a day from joining until today, even before the term', async () => {
    const { enrolmentId: id } = await enrol(world, group.id, { enrolledOn: '2025-12-20' });
    const officer = await world.as('OFFICER');
    for (const [on, rule] of [
      ['2025-12-19', 'DATE_OUT_OF_ORDER'],
      ['2026-11-24', 'DATE_IN_FUTURE'],
    ]) {
      const error = await unchanged(world, () =>
        officer.refused(verb('enrolmentWithdraw'), { id, v: 1, on }),
      );
      expect([on, error.extensions.rule]).toEqual([on, rule]);
    }
    expect(await officer.ask(verb('enrolmentWithdraw'), { id, v: 1, on: '2025-12-25' })).toEqual({
      enrolmentWithdraw: { status: 'WITHDRAWN', endedOn: '2025-12-25', version: 2 },
    });
  });

  it('is not suspended within an earlier suspension or outside the term', async () => {
    const { enrolmentId: id } = await enrol(world, group.id);
    const officer = await world.as('OFFICER');
    await officer.ask(verb('enrolmentSuspend'), { id, v: 1, on: '2026-05-01' });
    const again = await unchanged(world, () =>
      officer.refused(verb('enrolmentSuspend'), { id, v: 2, on: '2026-06-01' }),
    );
    expect(again.extensions.rule).toBe('ENROLMENT_NOT_ACTIVE');
    await officer.ask(verb('enrolmentResume'), { id, v: 2, on: '2026-11-23' });
    for (const on of ['2026-11-22', '2025-12-31']) {
      const error = await unchanged(world, () =>
        officer.refused(verb('enrolmentSuspend'), { id, v: 3, on }),
      );
      expect([on, error.extensions.rule]).toEqual([on, 'DATE_OUT_OF_ORDER']);
    }
    await officer.ask(verb('enrolmentSuspend'), { id, v: 3, on: '2026-11-23' });
    expect(await world.count('suspensions', `enrolment_id = '${id}'`)).toBe(2);
  });

  it.each(['enrolmentSuspend', 'enrolmentResume', 'enrolmentWithdraw'])(
    'is changed by %s only with a reason, at the version seen, in its own institution',
    async (name) => {
      const { enrolmentId: id } = await enrol(world, group.id);
      const officer = await world.as('OFFICER');
      const unexplained = verb(name).replace('menunggak', ' x ');
      const on = '2026-05-01';
      await unchanged(world, async () => {
        const reason = await officer.refused(unexplained, { id, v: 1, on });
        expect(Object.keys(reason.extensions.fields ?? {})).toEqual(['reason']);
        const stale = await officer.refused(verb(name), { id, v: 2, on });
        expect(stale.extensions.code).toBe('CONFLICT');
        const stranger = await world.as('OFFICER', 'mabar');
        const foreign = await stranger.refused(verb(name), { id, v: 1, on });
        expect(foreign.extensions.code).toBe('NOT_FOUND');
      });
    },
  );

  it('counts policy years and months of the term, and is listed by cohort, status and participant', async () => {
    const { id: participantId, enrolmentId: id } = await enrol(world, group.id);
    const officer = await world.as('OFFICER');
    const read = `{ enrolment(id: "${id}") { policyYear monthsElapsed cohort { name } participant { id } } }`;
    for (const [instant, policyYear, monthsElapsed] of [
      ['2026-12-31T03:00:00.000Z', 1, 11],
      ['2027-01-01T03:00:00.000Z', 2, 12],
      ['2028-12-31T03:00:00.000Z', 3, 35],
      ['2029-01-01T03:00:00.000Z', null, 36],
      ['2031-01-01T03:00:00.000Z', null, 36],
    ] as const) {
      world.travelTo(instant);
      const client = await world.as('OFFICER');
      expect([instant, await client.ask(read)]).toEqual([
        instant,
        {
          enrolment: {
            policyYear,
            monthsElapsed,
            cohort: { name: 'Angkatan 2026' },
            participant: { id: participantId },
          },
        },
      ]);
    }
    world.travelTo(NOW);
    const list = `query ($filter: EnrolmentFilter) { enrolments(filter: $filter, sort: {field: STATUS}) { items { id } } }`;
    const { cohortId } = world.cast.polonia;
    const one = { enrolments: { items: [{ id }] } };
    expect(await officer.ask(list, { filter: { participantId, cohortId } })).toEqual(one);
    expect(await officer.ask(list, { filter: { ids: [id], status: 'ACTIVE' } })).toEqual(one);
    expect(await officer.ask(list, { filter: { participantId, status: 'LAPSED' } })).toEqual({
      enrolments: { items: [] },
    });
    expect(await officer.ask(list, { filter: { participantId: 'x' } })).toEqual({
      enrolments: { items: [] },
    });
  });
});
