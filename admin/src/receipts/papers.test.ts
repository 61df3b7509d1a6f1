import { expect, test } from '@jest/globals';
import { FORMATS, pageSize } from './papers';

test('a roll is cut just below the receipt, whatever its length', () => {
  expect(pageSize('MM58', 378)).toBe('58mm 105mm');
  expect(pageSize('MM80', 756)).toBe('80mm 205mm');
});

test('a sheet is a sheet', () => {
  expect(pageSize('A4', 378)).toBe('A4 portrait');
  expect(FORMATS).toEqual(['MM58', 'MM80', 'A4']);
});
