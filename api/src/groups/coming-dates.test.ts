import { describe, expect, it } from '@jest/globals';
import { comingDates } from './coming-dates.js';

describe('the dates by a meeting rule', () => {
  it('begin after the day, never on it', () => {
    expect(comingDates('FREQ=MONTHLY;BYDAY=2SA', '2026-11-13', 2)).toEqual([
      '2026-11-14',
      '2026-12-12',
    ]);
    expect(comingDates('FREQ=MONTHLY;BYDAY=2SA', '2026-11-14', 2)).toEqual([
      '2026-12-12',
      '2027-01-09',
    ]);
  });

  it('count an interval from the month of the day', () => {
    expect(comingDates('FREQ=MONTHLY;INTERVAL=3;BYDAY=-1SU', '2026-11-29', 2)).toEqual([
      '2027-02-28',
      '2027-05-30',
    ]);
  });

  it('skip months without the day of the month', () => {
    expect(comingDates('FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-31', 2)).toEqual([
      '2027-03-31',
      '2027-05-31',
    ]);
  });

  it('are as many as asked for, and bounded', () => {
    expect(comingDates('FREQ=WEEKLY;BYDAY=MO', '2026-11-23', 0)).toEqual([]);
    expect(comingDates('FREQ=WEEKLY;BYDAY=MO', '2026-11-23', 24)).toHaveLength(24);
    expect(() => comingDates('FREQ=WEEKLY;BYDAY=MO', '2026-11-23', 121)).toThrow(
      new RangeError('Expected at most 120 dates, found 121.'),
    );
  });
});
