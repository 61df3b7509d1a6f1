import { describe, expect, test } from '@jest/globals';
import { firstPassword, toCreateInput, toUpdateInput } from './user.forms';

const rina = {
  fullName: ' Rina Sari ',
  phone: '0812-3456-7890',
  role: 'OFFICER',
  email: ' rina@example.org ',
  password: 'abcd-efgh',
} as const;

test('a new account goes out with a tidy name, address and phone number', () => {
  expect(toCreateInput(rina)).toEqual({
    fullName: 'Rina Sari',
    phone: '+6281234567890',
    role: 'OFFICER',
    email: 'rina@example.org',
    password: 'abcd-efgh',
  });
});

test('a change of an account leaves address and password alone', () => {
  expect(toUpdateInput(rina)).toEqual({
    fullName: 'Rina Sari',
    phone: '+6281234567890',
    role: 'OFFICER',
  });
});

describe('a first password', () => {
  test('is four blocks of four that follow the random numbers', () => {
    expect(firstPassword((count) => new Uint32Array(count))).toBe('aaaa-aaaa-aaaa-aaaa');
    const counting = (count: number) => Uint32Array.from({ length: count }, (_, index) => index);
    expect(firstPassword(counting)).toBe('abcd-efgh-jkmn-pqrs');
  });
});
