import { describe, expect, test } from '@jest/globals';
import { meetingRuleOn, readRecurrenceRule, toRecurrenceRule } from './meetingRule';

describe('a meeting day', () => {
  test('is kept as a recurrence rule', () => {
    expect(toRecurrenceRule({ week: 2, weekday: 'SUNDAY' })).toBe('FREQ=MONTHLY;BYDAY=2SU');
    expect(toRecurrenceRule({ week: -1, weekday: 'FRIDAY' })).toBe('FREQ=MONTHLY;BYDAY=-1FR');
  });

  test('is read back from the rule it was written as', () => {
    expect(readRecurrenceRule('FREQ=MONTHLY;BYDAY=2SU')).toEqual({ week: 2, weekday: 'SUNDAY' });
    expect(readRecurrenceRule('FREQ=MONTHLY;BYDAY=-1FR')).toEqual({ week: -1, weekday: 'FRIDAY' });
  });

  test('is read from the other common spellings', () => {
    expect(readRecurrenceRule('RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=+3SA')).toEqual({
      week: 3,
      weekday: 'SATURDAY',
    });
    expect(readRecurrenceRule('FREQ=MONTHLY;BYDAY=SA;BYSETPOS=1')).toEqual({
      week: 1,
      weekday: 'SATURDAY',
    });
  });

  test.each(['FREQ=WEEKLY;BYDAY=SU', 'FREQ=MONTHLY;BYMONTHDAY=10', 'FREQ=MONTHLY;BYDAY=5SU', ''])(
    'is not made up for %p',
    (rule) => {
      expect(readRecurrenceRule(rule)).toBeUndefined();
    },
  );

  test.each([
    ['2026-12-05', { week: 1, weekday: 'SATURDAY' }],
    ['2026-12-13', { week: 2, weekday: 'SUNDAY' }],
    ['2026-12-28', { week: 4, weekday: 'MONDAY' }],
    ['2026-12-31', { week: -1, weekday: 'THURSDAY' }],
  ])('is proposed after %s', (day, rule) => {
    expect(meetingRuleOn(day)).toEqual(rule);
  });
});
