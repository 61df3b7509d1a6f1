import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../kernel/local-date.js';
import { workingDaysBy } from './working-days.js';

const isLebaran = (day: string) => day >= '2026-03-18' && day <= '2026-03-24';

it.each([
  ['2026-03-16', '2026-03-27', 4], // Monday, Tuesday; Wednesday and Thursday after Lebaran
  ['2026-12-30', '2027-01-04', 3], // over the year's end; 1 January is a day off only when said so
  ['2024-12-31', '2027-01-01', 518], // 1 + 261 + 261, without five of Lebaran
  ['2026-03-16', '2026-03-16', 0],
  ['2026-03-17', '2026-03-16', 0],
])('from %s up to the day before %s there are %d working days', (from, to, days) => {
  expect(workingDaysBy(isLebaran)(from, to)).toBe(days);
});

it('counts the same as going from day to day', () => {
  const count = workingDaysBy(isLebaran);
  const start = fc.integer({ min: 0, max: 1500 });
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 800 }), (offset, length) => {
      const from = addDays('2024-06-01', offset);
      let expected = 0;
      for (let step = 0; step < length; step += 1) {
        const day = addDays(from, step);
        if (weekdayOf(day) < 6 && !isLebaran(day)) expected += 1;
      }
      expect(count(from, addDays(from, length))).toBe(expected);
    }),
  );
});
