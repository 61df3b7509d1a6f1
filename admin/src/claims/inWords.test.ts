import { expect, test } from '@jest/globals';
import { inWords } from './inWords';

test.each([
  [0, 'nol'],
  [11, 'sebelas'],
  [17, 'tujuh belas'],
  [20, 'dua puluh'],
  [100, 'seratus'],
  [115, 'seratus lima belas'],
  [1000, 'seribu'],
  [5000, 'lima ribu'],
  [100_000, 'seratus ribu'],
  [150_000, 'seratus lima puluh ribu'],
  [250_500, 'dua ratus lima puluh ribu lima ratus'],
  [1_000_000, 'satu juta'],
  [1_234_567, 'satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh'],
  [2_000_000_001, 'dua miliar satu'],
])('%i is %p', (amount, words) => {
  expect(inWords(amount)).toBe(words);
});
