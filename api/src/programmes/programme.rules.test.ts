import { describe, expect, it } from '@jest/globals';
import { ClaimCause, ProgrammeRuleName, ServiceStage } from './programme.enums.js';
import { draftFaults } from './programme.rules.js';

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
