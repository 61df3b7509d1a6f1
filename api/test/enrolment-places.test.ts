import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertGroup } from './support/members.js';
import { closeGroup, enrol, enrolInput, openCohort, openGroup } from './support/participants.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

const ENROL = `mutation ($input: ParticipantEnrolInput!) {
  participantEnrol(input: $input) { participant { number } enrolment { startsOn endsOn } }
}`;

describe('a place in a cohort and a group', () => {
  let world: World;
  let group: { id: string };
  beforeAll(async () => {
    world = await World.create();
    group = await openGroup(world);
  });
  afterAll(() => world.close());

  /** The refusal of an enrolment, having made sure that nothing changed. */
  async function refusal(overrides: object) {
    const officer = await world.as('OFFICER');
    const input = { ...enrolInput(world, group.id), ...overrides };
    return (await unchanged(world, () => officer.refused(ENROL, { input }))).extensions;
  }

  it('gives cover from the month of joining, or from the term for those who join before it', async () => {
    const officer = await world.as('OFFICER');
    for (const [enrolledOn, startsOn] of [
      ['2025-11-20', '2026-01-01'],
      ['2026-01-05', '2026-01-01'],
      ['2026-10-31', '2026-10-01'],
    ]) {
      const input = { ...enrolInput(world, group.id), enrolledOn };
      expect(await officer.ask(ENROL, { input })).toMatchObject({
        participantEnrol: { enrolment: { startsOn, endsOn: '2028-12-31' } },
      });
    }
  });

  it('is in a group of that cohort', async () => {
    const { fields, code } = await refusal({ cohortId: await openCohort(world) });
    expect([code, fields?.['input.groupId']?.code]).toEqual([
      'INVALID_INPUT',
      'GROUP_OF_ANOTHER_COHORT',
    ]);
  });

  it('is in a cohort and a group of the same institution', async () => {
    const { mabar } = world.cast;
    const foreign = await openGroup(world, {}, 'mabar');
    for (const ids of [
      { cohortId: mabar.cohortId },
      { groupId: foreign.id },
      { groupId: 'x' },
      { cohortId: world.newKey() },
    ]) {
      expect((await refusal(ids)).code).toBe('NOT_FOUND');
    }
  });

  it('is in a group that is open', async () => {
    const { id: groupId } = await openGroup(world);
    await closeGroup(world, groupId, '2026-10-01');
    expect((await refusal({ groupId })).rule).toBe('GROUP_CLOSED');
  });

  it('is taken at most a year before the term and not after it', async () => {
    const birthOn = '1975-05-12';
    expect((await refusal({ birthOn, enrolledOn: '2024-12-31' })).rule).toBe('DATE_OUT_OF_ORDER');
    await enrol(world, group.id, { enrolledOn: '2025-01-01' });
    world.travelTo('2029-01-01T03:00:00.000Z');
    expect((await refusal({ birthOn, enrolledOn: '2029-01-01' })).rule).toBe('COHORT_ENDED');
    world.travelTo(NOW);
  });

  it.each([
    ['18 on the day of joining', '2008-01-05', null],
    ['18 a day later', '2008-01-06', 'AGE_OUTSIDE_LIMITS'],
    ['61 a day later', '1965-01-06', null],
    ['61 on the day of joining', '1965-01-05', 'AGE_OUTSIDE_LIMITS'],
  ])('depends on the age when joining: %s', async (_, birthOn, rule) => {
    if (rule) expect((await refusal({ birthOn })).rule).toBe(rule);
    else expect(await enrol(world, group.id, { birthOn })).toHaveProperty('number');
  });

  it('is there as long as the quota of the cohort is not used up, and free again after a withdrawal', async () => {
    const cohortId = await openCohort(world, { quota: 1 });
    const { id: groupId } = await openGroup(world, { cohortId });
    const { enrolmentId } = await enrol(world, groupId, { cohortId });
    expect((await refusal({ cohortId, groupId })).rule).toBe('COHORT_FULL');
    const officer = await world.as('OFFICER');
    await officer.ask(
      `mutation { enrolmentWithdraw(id: "${enrolmentId}", expectedVersion: 1, on: "2026-11-01", reason: "pindah kota") { id } }`,
    );
    expect(await enrol(world, groupId, { cohortId })).toHaveProperty('number');
  });

  it('goes to one of two who ask for the last one at the same moment', async () => {
    const names = Array.from({ length: 29 }, (_, place) => `Anggota ${place}`);
    const { groupId } = await insertGroup(world, { names });
    const officers = [await world.as('OFFICER'), await world.as('HEAD')];
    const answers = await Promise.all(
      officers.map((officer) => officer.send(ENROL, { input: enrolInput(world, groupId) })),
    );
    const rules = answers.map(({ errors }) => errors?.[0]?.extensions.rule ?? 'ENROLLED');
    expect(rules.sort()).toEqual(['ENROLLED', 'GROUP_FULL']);
    expect(await world.count('memberships', `group_id = '${groupId}'`)).toBe(30);
  });

  it('goes to a NIK once, and numbers have no gaps, when many ask at the same moment', async () => {
    const { id: groupId } = await openGroup(world);
    const before = await world.count('participants', `number like 'P-%'`);
    const officer = await world.as('OFFICER');
    const twice = enrolInput(world, groupId);
    const inputs = [twice, twice, ...[1, 2, 3, 4].map(() => enrolInput(world, groupId))];
    const answers = await Promise.all(inputs.map((input) => officer.send(ENROL, { input })));
    const refusals = answers.flatMap(({ errors }) => errors?.[0]?.extensions.rule ?? []);
    expect(refusals).toEqual(['NIK_ALREADY_ENROLLED']);
    const numbers = await world.rows<{ number: string }>(
      `select number from participants where number like 'P-%' and institution_id = $1 order by number`,
      [world.cast.polonia.id],
    );
    expect(numbers.map((row) => row.number)).toEqual(
      Array.from({ length: before + 5 }, (_, place) => `P-${String(place + 1).padStart(4, '0')}`),
    );
  });
});
