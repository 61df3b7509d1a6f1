import { expect, test } from '@jest/globals';
import { notCoveredReason } from './notCovered';

const refusal = { code: 'RULE_VIOLATED', rule: 'CLAIM_NOT_COVERED' } as const;

test('the reason is read off the beginning of the message', () => {
  const message = 'WAITING_PERIOD: there is no cover in the first 30 days.';
  expect(notCoveredReason({ ...refusal, message })).toBe('WAITING_PERIOD');
});

test('another rule, another message or no refusal has no such reason', () => {
  expect(notCoveredReason({ ...refusal, message: 'Something else.' })).toBeUndefined();
  const message = 'WAITING_PERIOD: x';
  expect(notCoveredReason({ ...refusal, rule: 'CLAIM_DUPLICATE', message })).toBeUndefined();
  expect(notCoveredReason(undefined)).toBeUndefined();
});
