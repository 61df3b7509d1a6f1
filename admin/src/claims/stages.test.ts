import { expect, test } from '@jest/globals';
import { countsOf, onlyStage, stageOf, STAGE_TABS, withStage } from './stages';

const counts = [
  { stage: 'REPORTED', count: 4, overdueCount: 1 },
  { stage: 'APPROVED', count: 2, overdueCount: 2 },
  { stage: 'RECEIVED', count: 30, overdueCount: 0 },
  { stage: 'REJECTED', count: 3, overdueCount: 0 },
] as const;

test.each(STAGE_TABS)('the tab %s is read back from the filter it sets', (tab) => {
  expect(stageOf(withStage({ cause: 'DEATH' }, tab))).toBe(tab);
});

test('another tab keeps the rest of the filter', () => {
  const filter = { isOpen: true, cause: 'ILLNESS', search: 'ani' };
  expect(withStage(filter, 'VERIFIED')).toEqual({
    stage: 'VERIFIED',
    cause: 'ILLNESS',
    search: 'ani',
  });
});

test('a link for several stages belongs to no tab', () => {
  expect(stageOf({ stageIn: ['VERIFIED', 'APPROVED'] })).toBeUndefined();
  expect(stageOf({ isOpen: false })).toBeUndefined();
});

test('claims under way are those neither received nor rejected', () => {
  expect(countsOf('OPEN', counts)).toEqual({ count: 6, overdue: 3 });
  expect(countsOf('ALL', counts)).toEqual({ count: 39, overdue: 3 });
  expect(countsOf('VERIFIED', counts)).toEqual({ count: 0, overdue: 0 });
});

test('a tab stands alone until something else narrows the list', () => {
  expect(onlyStage({ stage: 'VERIFIED' })).toBe('VERIFIED');
  expect(onlyStage({ stage: 'VERIFIED', cause: 'DEATH' })).toBeUndefined();
});
