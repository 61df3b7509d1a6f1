import { expect, test } from '@jest/globals';
import { findMember, typeName } from './findMember';

const names = ['Ani Br. Ginting', 'Budi', 'Siti Aminah', 'Siti Zahara'];

test('typing finds the beginning of any word of a name, whatever the letter case', () => {
  expect(findMember(names, 'B', 0)).toBe(0);
  expect(findMember(names, 'bu', 0)).toBe(1);
  expect(findMember(names, 'zah', 0)).toBe(3);
});

test('it looks on from the present row and starts over at the top', () => {
  expect(findMember(names, 's', 3)).toBe(3);
  expect(findMember(names, 'siti', 0)).toBe(2);
  expect(findMember(names, 'ani', 2)).toBe(0);
});

test('nobody of that name is nobody', () => {
  expect(findMember(names, 'x', 0)).toBe(-1);
});

test('further letters narrow the name down; one that leads nowhere begins the next name', () => {
  expect(typeName(names, '', 's', 0)).toEqual({ text: 's', place: 2 });
  expect(typeName(names, 's', 'i', 2)).toEqual({ text: 'si', place: 2 });
  expect(typeName(names, 'siti', 'b', 2)).toEqual({ text: 'b', place: 0 });
});
