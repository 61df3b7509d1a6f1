import { expect, test } from '@jest/globals';
import { standingReceipts } from './standingReceipts';

const receipt = (number: string, amount: number) => ({ number, amount });
const numbersOf = (...receipts: ReturnType<typeof receipt>[]) =>
  standingReceipts(receipts).map(({ number }) => number);

test('a payment that was taken back is left out together with its reversal', () => {
  expect(numbersOf(receipt('1', 5000), receipt('2', -5000), receipt('3', 5000))).toEqual(['3']);
  expect(numbersOf(receipt('1', 5000), receipt('2', -5000))).toEqual([]);
});

test('parts of a month stand beside each other', () => {
  expect(numbersOf(receipt('1', 2000), receipt('2', 3000))).toEqual(['1', '2']);
  expect(
    numbersOf(receipt('1', 2000), receipt('2', 3000), receipt('3', -2000), receipt('4', 1000)),
  ).toEqual(['2', '4']);
});
