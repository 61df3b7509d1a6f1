import { expect, test } from '@jest/globals';
import { notCoveredReason } from './notCovered';

const refusal = { code: 'RULE_VIOLATED', rule: 'CLAIM_NOT_COVERED', message: '' } as const;

test('the reason is the one that the API tells beside the rule', () => {
  expect(notCoveredReason({ ...refusal, reason: 'WAITING_PERIOD' })).toBe('WAITING_PERIOD');
});

test('another rule, a reason younger than the panel, none or no refusal has no such reason', () => {
  const reason = 'WAITING_PERIOD';
  expect(notCoveredReason({ ...refusal, rule: 'CLAIM_DUPLICATE', reason })).toBeUndefined();
  expect(notCoveredReason({ ...refusal, reason: 'BRAND_NEW' })).toBeUndefined();
  expect(notCoveredReason(refusal)).toBeUndefined();
  expect(notCoveredReason(undefined)).toBeUndefined();
});
