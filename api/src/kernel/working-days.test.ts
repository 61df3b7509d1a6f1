import { describe, expect, it } from '@jest/globals';
import { addDays } from './local-date.js';
import { isWorkingDay } from './working-days.js';

describe('a working day', () => {
  it('is Monday to Friday', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) =>
      isWorkingDay(addDays('2026-07-06', days), () => false),
    );
    expect(week).toEqual([true, true, true, true, true, false, false]);
  });

  it('is no day off', () => {
    expect(isWorkingDay('2026-07-07', (day) => day === '2026-07-07')).toBe(false);
  });
});
