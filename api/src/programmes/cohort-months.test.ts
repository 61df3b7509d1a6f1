import { describe, expect, it } from '@jest/globals';
import { monthsElapsed } from './cohort-months.js';

describe('the months of a term that have passed', () => {
  it.each([
    ['2025-12-31', 0],
    ['2026-01-01', 0],
    ['2026-01-31', 0],
    ['2026-02-01', 1],
    ['2026-11-23', 10],
    ['2028-12-31', 35],
    ['2029-01-01', 36],
    ['2040-01-01', 36],
  ])('on %s are %i of 36', (today, months) =>
    expect(monthsElapsed('2026-01-01', '2028-12-31', today)).toBe(months),
  );
});
