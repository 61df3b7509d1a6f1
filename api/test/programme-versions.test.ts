import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const PUBLISH = `mutation ($programmeId: ID!, $input: ProgrammeVersionPublishInput!) {
  programmeVersionPublish(programmeId: $programmeId, input: $input) {
    number effectiveOn premiumAmount termMonths rules { name value source }
    benefits { cause policyYear amount timesPerYearMax source } serviceLevels { stage targetDays source }
  }
}`;
const RULES = {
  PREMIUM_AMOUNT: 7_500,
  PREMIUM_DUE_DAY: 15,
  TERM_MONTHS: 18,
  GRACE_MONTHS: 1,
  SUSPEND_AFTER_MONTHS: 3,
  LAPSE_AFTER_MONTHS: 6,
  WAITING_DAYS: 0,
  FILING_DEADLINE_DAYS: 90,
  INCAPACITY_DAYS_MIN: 10,
  DEATH_ADVANCE: 0,
  AGE_MIN: 18,
  AGE_MAX: 60,
  GROUP_SIZE_MIN: 15,
  GROUP_SIZE_MAX: 30,
};
const STAGES = [
  'COMPLETE_DOCUMENTS',
  'CONFIRM_RECEIPT',
  'DECIDE',
  'DISBURSE',
  'VERIFY',
  'WHOLE_CASE',
];

/** A complete draft of a version whose term has two policy years, with some rules changed. */
function draft(rules: Partial<typeof RULES> = {}) {
  return {
    effectiveOn: '2027-01-01',
    rules: Object.entries({ ...RULES, ...rules }).map(([name, value]) => ({
      name,
      value,
      ...(name === 'PREMIUM_AMOUNT' && { source: 'Musyawarah 2026' }),
    })),
    benefits: ['ACCIDENT', 'DEATH', 'ILLNESS'].flatMap((cause) =>
      [1, 2].map((policyYear) => ({ cause, policyYear, amount: 250_000, timesPerYearMax: 1 })),
    ),
    serviceLevels: STAGES.map((stage) => ({ stage, targetDays: 3, source: 'Pedoman' })),
  };
}

describe('a version of the programme', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  /** The refusal of a draft, having made sure that nothing changed. */
  async function refusal(input: object, programmeId = world.cast.programmeId) {
    const ministry = await world.as('MINISTRY');
    return unchanged(world, () => ministry.refused(PUBLISH, { programmeId, input }));
  }

  it.each([
    ['a due day that some months lack', { PREMIUM_DUE_DAY: 29 }, 'PREMIUM_DUE_DAY'],
    ['a premium of nothing', { PREMIUM_AMOUNT: 0 }, 'PREMIUM_AMOUNT'],
    ['a suspension within the grace period', { GRACE_MONTHS: 3 }, 'SUSPEND_AFTER_MONTHS'],
    ['a lapse before the suspension', { LAPSE_AFTER_MONTHS: 3 }, 'LAPSE_AFTER_MONTHS'],
    ['ages the wrong way round', { AGE_MIN: 61 }, 'AGE_MAX'],
    ['group sizes the wrong way round', { GROUP_SIZE_MAX: 14 }, 'GROUP_SIZE_MAX'],
    ['a waiting period of years', { WAITING_DAYS: 366 }, 'WAITING_DAYS'],
  ])('does not take %s', async (_, rules, name) => {
    const row = Object.keys(RULES).indexOf(name);
    const { extensions, message } = await refusal(draft(rules));
    expect([extensions.code, Object.keys(extensions.fields ?? {})]).toEqual([
      'INVALID_INPUT',
      [`input.rules.${row}.value`],
    ]);
    expect(message).toContain(name);
  });

  it('names every rule, every benefit of the term and every service level exactly once', async () => {
    const whole = draft();
    for (const [input, fault] of [
      [{ ...whole, rules: whole.rules.slice(1) }, 'rule PREMIUM_AMOUNT is missing'],
      [
        { ...whole, rules: [...whole.rules, ...whole.rules.slice(0, 1)] },
        'rule PREMIUM_AMOUNT is given twice',
      ],
      [{ ...whole, benefits: whole.benefits.slice(1) }, 'benefit ACCIDENT in year 1 is missing'],
      [draft({ TERM_MONTHS: 12 }), 'benefit ACCIDENT in year 2 lies outside the term'],
      [draft({ TERM_MONTHS: 25 }), 'benefit DEATH in year 3 is missing'],
      [
        { ...whole, serviceLevels: whole.serviceLevels.slice(0, 5) },
        'service level WHOLE_CASE is missing',
      ],
    ] as const) {
      const error = await refusal(input);
      expect(error.extensions.rule).toBe('PROGRAMME_VERSION_INCOMPLETE');
      expect(error.message).toContain(fault);
    }
  });

  it('takes benefits and targets only within their limits', async () => {
    const [benefit] = draft().benefits;
    for (const [input, field] of [
      [{ benefits: [{ ...benefit, amount: 0 }] }, 'input.benefits.0.amount'],
      [{ benefits: [{ ...benefit, timesPerYearMax: 13 }] }, 'input.benefits.0.timesPerYearMax'],
      [
        { serviceLevels: [{ stage: 'VERIFY', targetDays: 366 }] },
        'input.serviceLevels.0.targetDays',
      ],
    ] as const) {
      const { fields } = (await refusal({ ...draft(), ...input })).extensions;
      expect(Object.keys(fields ?? {})).toEqual([field]);
    }
  });

  it('is of a programme that exists, and is published by the ministry alone', async () => {
    for (const id of ['x', world.newKey()])
      expect((await refusal(draft(), id)).extensions.code).toBe('NOT_FOUND');
    const { programmeId } = world.cast;
    for (const role of ['HEAD', 'TREASURER', 'OFFICER', 'ANALYST'] as const) {
      const client = await world.as(role);
      const error = await client.refused(PUBLISH, { programmeId, input: draft() });
      expect([role, error.extensions.code]).toEqual([role, 'FORBIDDEN']);
    }
  });

  it('takes effect on its day; what was published before stays as it was', async () => {
    const ministry = await world.as('MINISTRY');
    const { programmeId } = world.cast;
    const input = draft();
    const unsourced = input.benefits.map((benefit) => ({ ...benefit, source: null }));
    expect(await ministry.ask(PUBLISH, { programmeId, input })).toEqual({
      programmeVersionPublish: {
        number: 2,
        effectiveOn: '2027-01-01',
        premiumAmount: 7_500,
        termMonths: 18,
        rules: input.rules.map((rule) => ({ source: null, ...rule })),
        benefits: unsourced,
        serviceLevels: input.serviceLevels,
      },
    });
    const read = `{ programme(id: "${programmeId}") { currentVersion { number } versions { number premiumAmount } } }`;
    const versions = [
      { number: 2, premiumAmount: 7_500 },
      { number: 1, premiumAmount: 5_000 },
    ];
    const officer = await world.as('OFFICER');
    expect(await officer.ask(read)).toEqual({
      programme: { currentVersion: { number: 1 }, versions },
    });
    world.travelTo('2026-12-31T17:00:00.000Z');
    expect(await (await world.as('OFFICER')).ask(read)).toEqual({
      programme: { currentVersion: { number: 2 }, versions },
    });
    const again = await refusal(draft());
    expect(again.extensions.rule).toBe('PROGRAMME_VERSION_NOT_LATER');
  });

  it('is what a cohort runs under for its whole term', async () => {
    const head = await world.as('HEAD');
    const open = `mutation ($input: CohortOpenInput!) {
      cohortOpen(input: $input) { endsOn institution { shortName } programmeVersion { number } version }
    }`;
    const { programmes } = await head.ask<{
      programmes: { items: Array<{ versions: Array<{ id: string }> }> };
    }>('{ programmes { items { versions { id } } } }');
    const programmeVersionId = programmes.items[0]?.versions[0]?.id;
    const input = { name: 'Angkatan 2027', programmeVersionId, startsOn: '2027-01-15', quota: 50 };
    expect(await head.ask(open, { input })).toEqual({
      cohortOpen: {
        endsOn: '2028-07-14',
        institution: { shortName: 'Polonia' },
        programmeVersion: { number: 2 },
        version: 1,
      },
    });
    await unchanged(world, async () => {
      for (const [fault, field] of [
        [{ startsOn: '2026-12-31' }, 'startsOn'],
        [{ startsOn: '2200-01-01' }, 'startsOn'],
        [{ programmeVersionId: 'x' }, 'programmeVersionId'],
        [{ programmeVersionId: world.newKey() }, 'programmeVersionId'],
        [{ name: '  ' }, 'name'],
        [{ quota: 0 }, 'quota'],
      ] as const) {
        const wrong = { ...input, name: 'Angkatan 2028', ...fault };
        const { extensions } = await head.refused(open, { input: wrong });
        expect([fault, Object.keys(extensions.fields ?? {})]).toEqual([fault, [`input.${field}`]]);
      }
      expect((await head.refused(open, { input })).extensions.code).toBe('CONFLICT');
      const officer = await world.as('OFFICER');
      expect((await officer.refused(open, { input })).extensions.code).toBe('FORBIDDEN');
    });
  });
});
