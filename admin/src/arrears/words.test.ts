import { expect, test } from '@jest/globals';
import type { Text } from '../i18n/messages';
import { proposedVerb, punctualityWords, standingWords } from './words';

/** Answers the key with its values, so that a test sees both. */
const t: Text = (key, values) => `${key} ${JSON.stringify(values)}`;
const format = {
  rupiah: (amount: number) => `Rp ${amount}`,
  day: (day: string) => `<${day}>`,
  month: (month: string) => `<${month}>`,
  share: (share: number) => `${share * 100} %`,
  count: (count: number) => String(count),
};

test('a standing says which premium decides it, since when, and what is missing', () => {
  const words = standingWords(
    {
      status: 'TO_SUSPEND',
      sinceOn: '2026-03-11',
      month: '2026-03',
      graceEndsOn: '2026-02-28',
      arrearsMonths: 3,
      arrearsAmount: 13_000,
      suspendAfterMonths: 3,
      lapseAfterMonths: 6,
    },
    t,
    format,
  );
  expect(words).toContain('resources.arrears.why.TO_SUSPEND');
  for (const part of ['Rp 13000', '<2026-03-11>', '<2026-03>', '<2026-02-28>', '"smart_count":3'])
    expect(words).toContain(part);
});

test('punctuality is a share of the premiums that were due', () => {
  const some = { onTimeMonths: 9, judgedMonths: 12, onTimeShare: 0.75 };
  expect(punctualityWords(some, t, format)).toContain(
    '{"share":"75 %","onTime":"9","judged":"12"}',
  );
  const none = { onTimeMonths: 0, judgedMonths: 0, onTimeShare: null };
  expect(punctualityWords(none, t, format)).toContain('resources.arrears.punctuality.none');
});

test.each([
  ['PUNCTUAL', false, null],
  ['PUNCTUAL', true, 'resume'],
  ['IN_ARREARS', true, 'resume'],
  ['TO_SUSPEND', false, 'suspend'],
  ['TO_SUSPEND', true, null],
  ['TO_LAPSE', false, 'lapse'],
  ['TO_LAPSE', true, 'lapse'],
] as const)('%s, suspended %s, proposes %s', (standing, isSuspended, verb) => {
  expect(proposedVerb(standing, isSuspended)).toBe(verb);
});
