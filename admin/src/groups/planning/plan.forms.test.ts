import { expect, test } from '@jest/globals';
import { besideDayOff, toPlanInput } from './plan.forms';

test('a plan is sent with what was decided and nothing where nothing was typed', () => {
  const form = {
    groupId: 'melati',
    fromOn: '2026-12-01',
    untilOn: '',
    choices: { '2026-12-25': '2026-12-28', '2027-01-01': null },
    clashReason: ' ',
  };
  expect(toPlanInput(form)).toEqual({
    groupId: 'melati',
    fromOn: '2026-12-01',
    untilOn: null,
    choices: [
      { occursOn: '2026-12-25', meetsOn: '2026-12-28' },
      { occursOn: '2027-01-01', meetsOn: null },
    ],
    clashReason: null,
  });
});

const christmas = new Set(['2026-12-24', '2026-12-25']);

test('a group that meets on working days moves over the weekend and over joint leave', () => {
  expect(besideDayOff('2026-12-25', christmas, 1)).toBe('2026-12-28');
  expect(besideDayOff('2026-12-25', christmas, -1)).toBe('2026-12-23');
});

test('a group that meets at the weekend may move within it', () => {
  expect(besideDayOff('2026-12-26', new Set(['2026-12-26']), 1)).toBe('2026-12-27');
});

test('nothing is proposed where every day is off', () => {
  const always = new Set(
    Array.from({ length: 31 }, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`),
  );
  expect(besideDayOff('2026-12-16', always, -1)).toBeUndefined();
});
