import { expect, test } from '@jest/globals';
import { onlyWhen, whenFilter, whenOf, WHENS, withWhen } from './when';

const today = '2026-11-01';

test.each(WHENS)('the tab %s is read back from the filter it sets', (when) => {
  expect(whenOf({ ...whenFilter(when, today), groupId: 'melati' }, today)).toBe(when);
});

test('past meetings end on the day before, also across a month', () => {
  expect(whenFilter('past', today)).toEqual({ meetsOnTo: '2026-10-31' });
});

test('a link with two dates belongs to no tab', () => {
  expect(whenOf({ meetsOnFrom: '2026-01-01', meetsOnTo: '2026-12-31' }, today)).toBeUndefined();
});

test('another tab keeps the group and drops the earlier dates', () => {
  const filter = { groupId: 'melati', meetsOnFrom: today, status: 'PLANNED' };
  expect(withWhen(filter, 'notRecorded', today)).toEqual({ groupId: 'melati', isOverdue: true });
});

test('a tab stands alone until something else narrows the list', () => {
  const upcoming = whenFilter('upcoming', today);
  expect(onlyWhen(upcoming, today)).toBe('upcoming');
  expect(onlyWhen({ ...upcoming, groupId: 'melati' }, today)).toBeUndefined();
});
