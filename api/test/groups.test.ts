import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrol, openGroup } from './support/participants.js';
import { World } from './support/world.js';

describe('groups', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  const CREATE = `mutation ($input: GroupCreateInput!) { groupCreate(input: $input) { id name version } }`;
  const input = (overrides: object) => ({
    cohortId: world.cast.polonia.cohortId,
    name: 'Anggrek',
    regionCode: '12.71.16.1002',
    officerId: world.cast.polonia.users.OFFICER.id,
    recurrenceRule: 'FREQ=MONTHLY;BYDAY=2SA',
    meetsAt: '15:00',
    ...overrides,
  });

  it('are made with cohort, officer, place and a meeting rule', async () => {
    const group = await openGroup(world, { name: 'Melati', usualPlace: 'Balai lingkungan 3' });
    const officer = await world.as('OFFICER');
    const query = `{ group(id: "${group.id}") { name cohort { name monthsElapsed } region { path } officer { fullName } membersCount arrearsCount memberships { id } usualPlace } }`;
    expect(await officer.ask(query)).toEqual({
      group: {
        name: 'Melati',
        cohort: { name: 'Angkatan 2026', monthsElapsed: 10 },
        region: { path: 'Polonia, Medan Polonia, Kota Medan, Sumatera Utara' },
        officer: { fullName: 'OFFICER Polonia' },
        membersCount: 0,
        arrearsCount: 0,
        memberships: [],
        usualPlace: 'Balai lingkungan 3',
      },
    });
  });

  it.each([
    [
      'every second',
      { recurrenceRule: 'FREQ=SECONDLY' },
      'RULE_VIOLATED',
      'RECURRENCE_RULE_UNUSABLE',
    ],
    ['a region that is none', { regionCode: '00' }, 'INVALID_INPUT', undefined],
    ['a time that is none', { meetsAt: '25:00' }, 'INVALID_INPUT', undefined],
    ['a cohort that is none', { cohortId: 'x' }, 'NOT_FOUND', undefined],
  ])('are refused with %s, and nothing is made', async (_, fault, code, rule) => {
    const before = await world.count('groups');
    const error = await (await world.as('OFFICER')).refused(CREATE, { input: input(fault) });
    expect([error.extensions.code, error.extensions.rule]).toEqual([code, rule]);
    expect(await world.count('groups')).toBe(before);
  });

  it('are led by an officer or head of the same institution', async () => {
    const officer = await world.as('OFFICER');
    const { polonia, mabar } = world.cast;
    expect(
      (await officer.refused(CREATE, { input: input({ officerId: polonia.users.ANALYST.id }) }))
        .extensions.fields,
    ).toHaveProperty(['input.officerId']);
    expect(
      (await officer.refused(CREATE, { input: input({ officerId: mabar.users.OFFICER.id }) }))
        .extensions.code,
    ).toBe('NOT_FOUND');
  });

  it('have a name of their own in the cohort', async () => {
    await openGroup(world, { name: 'Kenanga' });
    const error = await (
      await world.as('OFFICER')
    ).refused(CREATE, { input: input({ name: 'Kenanga' }) });
    expect(error.extensions.code).toBe('CONFLICT');
    expect(await world.count('groups', `name = 'Kenanga'`)).toBe(1);
  });

  it('are changed at the version the caller saw', async () => {
    const { id } = await openGroup(world);
    const officer = await world.as('OFFICER');
    const update = `mutation ($v: Int!, $input: GroupUpdateInput!) { groupUpdate(id: "${id}", expectedVersion: $v, input: $input) { meetsAt usualPlace version } }`;
    expect(
      await officer.ask(update, { v: 1, input: { meetsAt: '16:30', usualPlace: 'Masjid' } }),
    ).toEqual({
      groupUpdate: { meetsAt: '16:30', usualPlace: 'Masjid', version: 2 },
    });
    expect(
      (await officer.refused(update, { v: 1, input: { meetsAt: '08:00' } })).extensions.code,
    ).toBe('CONFLICT');
    expect(await officer.ask(update, { v: 2, input: { usualPlace: null } })).toMatchObject({
      groupUpdate: { usualPlace: null },
    });
  });

  it('count their members and those in arrears', async () => {
    const { id } = await openGroup(world);
    await enrol(world, id);
    await enrol(world, id, { enrolledOn: '2026-11-20' });
    const officer = await world.as('OFFICER');
    expect(await officer.ask(`{ group(id: "${id}") { membersCount arrearsCount } }`)).toEqual({
      group: { membersCount: 2, arrearsCount: 2 },
    });
    world.travelTo('2026-11-10T03:00:00.000Z');
    expect(await officer.ask(`{ group(id: "${id}") { arrearsCount } }`)).toEqual({
      group: { arrearsCount: 1 },
    });
    world.travelTo('2026-11-23T03:00:00.000Z');
  });
});

describe('programmes and cohorts', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('show every value with its source, or none for an example', async () => {
    const analyst = await world.as('ANALYST');
    type Answer = {
      programmes: {
        items: Array<{
          currentVersion: {
            number: number;
            rules: Array<{ name: string; value: number; source: string | null }>;
          };
        }>;
      };
    };
    const { programmes } = await analyst.ask<Answer>(
      '{ programmes { items { currentVersion { number rules { name value source } benefits { amount } serviceLevels { stage targetDays } } } } }',
    );
    const version = programmes.items[0]?.currentVersion;
    expect(version?.rules).toContainEqual({
      name: 'PREMIUM_AMOUNT',
      value: 5000,
      source: 'W7–W10',
    });
    expect(version?.rules).toContainEqual({ name: 'WAITING_DAYS', value: 30, source: null });
    expect(version).toMatchObject({
      number: 1,
      benefits: { length: 9 },
      serviceLevels: { length: 6 },
    });
  });

  const PUBLISH = `mutation ($programmeId: ID!, $input: ProgrammeVersionPublishInput!) { programmeVersionPublish(programmeId: $programmeId, input: $input) { number premiumAmount rules { name value source } } }`;
  const RULES = {
    PREMIUM_AMOUNT: 10_000,
    PREMIUM_DUE_DAY: 10,
    TERM_MONTHS: 12,
    GRACE_MONTHS: 1,
    SUSPEND_AFTER_MONTHS: 3,
    LAPSE_AFTER_MONTHS: 6,
    WAITING_DAYS: 0,
    FILING_DEADLINE_DAYS: 90,
    DEATH_ADVANCE: 0,
    INCAPACITY_DAYS_MIN: 10,
    AGE_MIN: 18,
    AGE_MAX: 60,
    GROUP_SIZE_MIN: 15,
    GROUP_SIZE_MAX: 30,
  };
  const draft = (effectiveOn: string) => ({
    effectiveOn,
    rules: Object.entries(RULES).map(([name, value]) => ({ name, value })),
    benefits: ['ILLNESS', 'ACCIDENT', 'DEATH'].map((cause) => ({
      cause,
      policyYear: 1,
      amount: 200_000,
      timesPerYearMax: 1,
    })),
    serviceLevels: [
      'COMPLETE_DOCUMENTS',
      'VERIFY',
      'DECIDE',
      'DISBURSE',
      'CONFIRM_RECEIPT',
      'WHOLE_CASE',
    ].map((stage) => ({ stage, targetDays: 3 })),
  });

  it('are published by the ministry as a complete later version', async () => {
    const { programmeId } = world.cast;
    const ministry = await world.as('MINISTRY');
    const early = await ministry.refused(PUBLISH, { programmeId, input: draft('2020-01-01') });
    expect(early.extensions.rule).toBe('PROGRAMME_VERSION_NOT_LATER');
    const partial = await ministry.refused(PUBLISH, {
      programmeId,
      input: { ...draft('2027-01-01'), benefits: [] },
    });
    expect(partial.extensions.rule).toBe('PROGRAMME_VERSION_INCOMPLETE');
    expect(partial.message).toContain('benefit DEATH in year 1 is missing');
    expect(await world.count('programme_versions')).toBe(1);
    expect(await ministry.ask(PUBLISH, { programmeId, input: draft('2027-01-01') })).toMatchObject({
      programmeVersionPublish: { number: 2, premiumAmount: 10_000 },
    });
    const head = await world.as('HEAD');
    expect(
      (await head.refused(PUBLISH, { programmeId, input: draft('2028-01-01') })).extensions.code,
    ).toBe('FORBIDDEN');
  });

  it('open cohorts of a whole term under a version in effect', async () => {
    const head = await world.as('HEAD');
    const open = `mutation ($input: CohortOpenInput!) { cohortOpen(input: $input) { name startsOn endsOn quota enrolmentCounts { count } } }`;
    const input = {
      name: 'Angkatan 2027',
      programmeVersionId: world.cast.programmeVersionId,
      startsOn: '2027-01-01',
      quota: 200,
    };
    expect(
      (await head.refused(open, { input: { ...input, startsOn: '2019-01-01' } })).extensions.code,
    ).toBe('INVALID_INPUT');
    expect(
      (await head.refused(open, { input: { ...input, quota: 0 } })).extensions.fields,
    ).toHaveProperty(['input.quota']);
    expect(await head.ask(open, { input })).toEqual({
      cohortOpen: {
        name: 'Angkatan 2027',
        startsOn: '2027-01-01',
        endsOn: '2029-12-31',
        quota: 200,
        enrolmentCounts: [],
      },
    });
    expect((await head.refused(open, { input })).extensions.code).toBe('CONFLICT');
  });

  it('list the regions of the country by level and name', async () => {
    const officer = await world.as('OFFICER');
    expect(
      await officer.ask(
        '{ regions(filter: {level: VILLAGE, search: "polonia"}) { total items { code name parent { name } } } region(code: "nowhere") { name } }',
      ),
    ).toEqual({
      regions: {
        total: 1,
        items: [{ code: '12.71.16.1002', name: 'Polonia', parent: { name: 'Medan Polonia' } }],
      },
      region: null,
    });
  });
});
