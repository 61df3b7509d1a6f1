import { describe, expect, test } from '@jest/globals';
import { checkNik } from './nik';

const man = { sex: 'MALE', birthOn: '1975-05-12' } as const;
const woman = { sex: 'FEMALE', birthOn: '1975-05-12' } as const;

describe('a NIK that agrees with what was typed', () => {
  test('gives no warning for a man or a woman', () => {
    expect(checkNik('1271161205750001', man)).toEqual([]);
    expect(checkNik('1271165205750001', woman)).toEqual([]);
  });

  test('may be typed with spaces', () => {
    expect(checkNik('1271 1612 0575 0001', man)).toEqual([]);
  });

  test('is not judged before all sixteen digits are there', () => {
    expect(checkNik('127116990575000', woman)).toEqual([]);
  });

  test('is not compared with what was not typed yet', () => {
    expect(checkNik('1271161205750001', {})).toEqual([]);
  });

  test('accepts a leap day that one of the centuries has', () => {
    expect(checkNik('1271162902000001', { sex: 'MALE', birthOn: '2000-02-29' })).toEqual([]);
  });
});

describe('a NIK that contradicts what was typed', () => {
  test('warns of the other sex', () => {
    expect(checkNik('1271165205750001', man)).toEqual(['NIK_SEX_MISMATCH']);
    expect(checkNik('1271161205750001', woman)).toEqual(['NIK_SEX_MISMATCH']);
  });

  test('warns of another day of birth', () => {
    expect(checkNik('1271161305750001', man)).toEqual(['NIK_BIRTH_DATE_MISMATCH']);
  });

  test.each(['1271163202750001', '1271163102750001', '1271160002750001', '1271161213750001'])(
    'warns that the date in %s does not exist',
    (nik) => {
      expect(checkNik(nik, { sex: 'MALE' })).toEqual(['NIK_DATE_IMPOSSIBLE']);
    },
  );

  test('warns of a serial of zeros, beside any other warning', () => {
    expect(checkNik('1271161205750000', woman)).toEqual(['NIK_SEX_MISMATCH', 'NIK_SERIAL_ZERO']);
  });
});
