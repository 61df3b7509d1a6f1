import { describe, expect, test } from '@jest/globals';
import { placeIn, queueField, queueSearch, readQueue } from './queue';

const QUEUE = { filter: { stage: 'VERIFIED' }, field: 'DUE_ON', direction: 'ASC', at: 1 } as const;

test('the address of a claim keeps the list it was opened from', () => {
  expect(readQueue(new URLSearchParams(queueSearch(QUEUE)))).toEqual(QUEUE);
});

test.each(['', 'at=1', 'at=x&sort=DUE_ON.ASC', 'at=-1&sort=DUE_ON.ASC', 'at=1&sort=name.ASC'])(
  'the address "%s" names no list',
  (search) => {
    expect(readQueue(new URLSearchParams(search))).toBeUndefined();
  },
);

test('a column that does not sort stands for the order of the desk', () => {
  expect([queueField('number'), queueField('stage')]).toEqual(['NUMBER', 'DUE_ON']);
});

describe('the place of a claim', () => {
  const ids = ['a', 'b', 'c'];

  test('is between its neighbours', () => {
    expect(placeIn(ids, 0, { id: 'b', at: 1 })).toEqual({
      at: 1,
      previous: { id: 'a', at: 0 },
      next: { id: 'c', at: 2 },
    });
  });

  test('has nobody after the last', () => {
    expect(placeIn(ids, 0, { id: 'c', at: 2 }).next).toBeUndefined();
  });

  test('counts on from the pages before', () => {
    expect(placeIn(ids, 100, { id: 'b', at: 101 })).toMatchObject({ at: 101, next: { at: 102 } });
  });

  test('is left by a claim that moved on: the next one has taken it', () => {
    expect(placeIn(ids, 0, { id: 'gone', at: 1 })).toEqual({
      at: undefined,
      previous: { id: 'a', at: 0 },
      next: { id: 'b', at: 1 },
    });
  });
});
