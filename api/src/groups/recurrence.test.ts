import { describe, expect, it } from '@jest/globals';
import { requireUsableRecurrence } from './recurrence.js';

describe('a meeting rule', () => {
  it.each([
    'FREQ=MONTHLY;BYDAY=2SA',
    'FREQ=MONTHLY;BYMONTHDAY=10',
    'FREQ=WEEKLY;BYDAY=MO',
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1SU',
  ])('may be %s', (rule) => expect(() => requireUsableRecurrence(rule)).not.toThrow());

  it.each([
    ['nothing', ''],
    ['every second', 'FREQ=SECONDLY;INTERVAL=1'],
    ['every day of the week', 'FREQ=WEEKLY;BYDAY=MO,TU,WE'],
    ['a date that never comes', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30'],
    ['less than yearly', 'FREQ=MONTHLY;INTERVAL=30;BYMONTHDAY=1'],
    ['one that ends by itself', 'FREQ=MONTHLY;BYDAY=2SA;COUNT=3'],
    ['one with rubbish', 'FREQ=MONTHLY;BYDAY=XX'],
    ['one with a time', 'FREQ=MONTHLY;BYDAY=2SA;BYHOUR=1,2,3'],
  ])('is refused when it is %s', (_, rule) => {
    expect(() => requireUsableRecurrence(rule)).toThrow(
      expect.objectContaining({ rule: 'RECURRENCE_RULE_UNUSABLE' }),
    );
  });
});
