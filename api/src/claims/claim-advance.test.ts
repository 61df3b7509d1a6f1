import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ClaimCause } from '../programmes/index.js';
import { advanceMax, AdvanceOutcome, advanceState, ClaimAdvanceState } from './claim-advance.js';
import { ClaimStage } from './claim.transitions.js';

const DEATH = {
  cause: ClaimCause.DEATH,
  stage: ClaimStage.REPORTED,
  claimedAmount: 200_000,
  hasAdvance: false,
};

describe('what can be paid ahead', () => {
  it.each([
    ['on a death, what the programme says', {}, 50_000, 50_000],
    ['always leaves something to pay', {}, 500_000, 199_999],
    ['is nothing where the programme has no advance', {}, 0, 0],
    ['is nothing for an illness', { cause: ClaimCause.ILLNESS }, 50_000, 0],
    ['is nothing a second time', { hasAdvance: true }, 50_000, 0],
    ['is nothing once a sum is approved', { stage: ClaimStage.APPROVED }, 50_000, 0],
    ['is nothing on a rejected claim', { stage: ClaimStage.REJECTED }, 50_000, 0],
  ])('%s', (_, wish, cap, expected) => {
    expect(advanceMax({ ...DEATH, ...wish }, cap)).toBe(expected);
  });

  it('is never more than the programme says, and never the whole benefit', () => {
    const amount = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(amount, amount, (claimedAmount, cap) => {
        const most = advanceMax({ ...DEATH, claimedAmount }, cap);
        return most <= cap && most < claimedAmount;
      }),
    );
  });
});

describe('what became of an advance', () => {
  it.each([
    ['the claim is open', ClaimStage.VERIFIED, null, 'PAID'],
    ['the claim is paid', ClaimStage.DISBURSED, null, 'NETTED'],
    ['the claim is received', ClaimStage.RECEIVED, null, 'NETTED'],
    ['the claim is rejected', ClaimStage.REJECTED, null, 'TO_RECOVER'],
    ['the money came back', ClaimStage.REJECTED, AdvanceOutcome.RECOVERED, 'RECOVERED'],
    [
      'it came back and the claim was paid',
      ClaimStage.RECEIVED,
      AdvanceOutcome.RECOVERED,
      'RECOVERED',
    ],
    ['it was written off', ClaimStage.REJECTED, AdvanceOutcome.WRITTEN_OFF, 'WRITTEN_OFF'],
    [
      'it was written off, then the claim was paid',
      ClaimStage.DISBURSED,
      AdvanceOutcome.WRITTEN_OFF,
      'NETTED',
    ],
  ] as const)('when %s', (_, stage, outcome, expected) => {
    expect(advanceState(stage, outcome)).toBe(ClaimAdvanceState[expected]);
  });
});
