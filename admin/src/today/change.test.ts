import { expect, test } from '@jest/globals';
import { changeOf } from './change';

const figure = (share: number | null) => ({ done: 0, planned: 0, share });

test.each([
  [0.92, 0.88, { direction: 'up', points: 4 }],
  [0.54, 0.63, { direction: 'down', points: 9 }],
  [0.801, 0.799, { direction: 'same', points: 0 }],
])('%p after %p is %p', (now, before, change) => {
  expect(changeOf(figure(now), figure(before))).toEqual(change);
});

test('there is nothing to compare without two shares', () => {
  expect(changeOf(figure(null), figure(0.5))).toBeUndefined();
  expect(changeOf(figure(0.5), figure(null))).toBeUndefined();
});
