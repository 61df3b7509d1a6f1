import { describe, expect, it } from '@jest/globals';
import { ClaimCause, ProgrammeRuleName, ServiceStage } from './programme.enums.js';
import { draftFaults, valueFault } from './programme.rules.js';

const complete = {
  rules: Object.values(ProgrammeRuleName).map((name) => ({
    name,
    value: name === ProgrammeRuleName.TERM_MONTHS ? 24 : 1,
  })),
  benefits: Object.values(ClaimCause).flatMap((cause) =>
    [1, 2].map((policyYear) => ({ cause, policyYear })),
  ),
  serviceLevels: Object.values(ServiceStage).map((stage) => ({ stage })),
};

describe('a draft of a programme version', () => {
  it('can be published when it names every rule, benefit and service level once', () => {
    expect(draftFaults(complete)).toEqual([]);
  });

  it('is told everything that is missing, double or beyond the term', () => {
    const draft = {
      rules: complete.rules.filter((rule) => rule.name !== ProgrammeRuleName.AGE_MAX),
      benefits: [...complete.benefits.slice(1), { cause: ClaimCause.DEATH, policyYear: 3 }],
      serviceLevels: [...complete.serviceLevels, { stage: ServiceStage.VERIFY }],
    };
    expect(draftFaults(draft)).toEqual([
      'rule AGE_MAX is missing',
      'benefit ILLNESS in year 1 is missing',
      'benefit DEATH in year 3 lies outside the term',
      'service level VERIFY is given twice',
    ]);
  });
});

describe('the values of a programme version', () => {
  const values: Record<ProgrammeRuleName, number> = {
    PREMIUM_AMOUNT: 5_000,
    PREMIUM_DUE_DAY: 10,
    TERM_MONTHS: 36,
    GRACE_MONTHS: 1,
    SUSPEND_AFTER_MONTHS: 3,
    LAPSE_AFTER_MONTHS: 6,
    WAITING_DAYS: 30,
    FILING_DEADLINE_DAYS: 90,
    DEATH_ADVANCE: 0,
    INCAPACITY_DAYS_MIN: 10,
    AGE_MIN: 18,
    AGE_MAX: 60,
    GROUP_SIZE_MIN: 15,
    GROUP_SIZE_MAX: 30,
  };
  const faultOf = (changes: Partial<typeof values>) =>
    valueFault(
      Object.values(ProgrammeRuleName).map((name) => ({
        name,
        value: changes[name] ?? values[name],
      })),
    );

  it.each([
    {},
    { PREMIUM_DUE_DAY: 28 },
    { AGE_MIN: 60 },
    { GROUP_SIZE_MIN: 30 },
    { GRACE_MONTHS: 2 },
    { LAPSE_AFTER_MONTHS: 4 },
  ])('fit with %j', (changes) => expect(faultOf(changes)).toBeNull());

  it.each([
    [{ PREMIUM_DUE_DAY: 29 }, 'PREMIUM_DUE_DAY', '1 to 28'],
    [{ AGE_MIN: 61 }, 'AGE_MAX', '61 or more, because of AGE_MIN'],
    [{ GRACE_MONTHS: 3 }, 'SUSPEND_AFTER_MONTHS', '4 or more, because of GRACE_MONTHS'],
    [{ LAPSE_AFTER_MONTHS: 3 }, 'LAPSE_AFTER_MONTHS', '4 or more, because of SUSPEND_AFTER_MONTHS'],
  ])('do not fit with %j', (changes, name, expected) =>
    expect(faultOf(changes)).toEqual({ name, expected }),
  );
});
