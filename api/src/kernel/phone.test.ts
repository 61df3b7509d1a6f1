import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalisePhone } from './phone.js';

describe('a mobile number', () => {
  it.each([
    '081234567890',
    '0812 3456 7890',
    '0812-3456-7890',
    '0812.3456.7890',
    '(0812) 3456 7890',
    ' 081234567890 ',
    '0812\u00a03456\u00a07890',
    '0812\u20113456\u20117890',
    '6281234567890',
    '+6281234567890',
    '+62 812-3456-7890',
  ])('is the same however it is written: %j', (input) =>
    expect(normalisePhone(input)).toBe('+6281234567890'),
  );

  it('has 10 to 13 digits when written with 08', () => {
    expect(normalisePhone('081234567')).toBeNull();
    expect(normalisePhone('0812345678')).toBe('+62812345678');
    expect(normalisePhone('0812345678901')).toBe('+62812345678901');
    expect(normalisePhone('08123456789012')).toBeNull();
  });

  it.each([
    '',
    '-',
    '+60123456789',
    '81234567890',
    '+081234567890',
    '08123456789O',
    '0812/34567890',
    '++6281234567890',
  ])('is not %j', (input) => expect(normalisePhone(input)).toBeNull());

  it('that is normalised stays as it is, and nothing else comes out', () => {
    const written = fc.stringMatching(/^(0|62|\+62)8[0-9 .-]{5,16}$/);
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (input) => {
        const phone = normalisePhone(input);
        if (phone === null) return;
        expect(phone).toMatch(/^\+628\d{8,11}$/);
        expect(normalisePhone(phone)).toBe(phone);
      }),
    );
  });
});

describe('a landline number', () => {
  it.each([
    ['061-4567890', '+62614567890'],
    ['(021) 5551234', '+62215551234'],
    ['+62 61 4567890', '+62614567890'],
  ])('is written with its area code: %s', (input, phone) =>
    expect(normalisePhone(input)).toBe(phone),
  );

  it.each(['061', '0112345678', '4567890'])('is not %s', (input) =>
    expect(normalisePhone(input)).toBeNull(),
  );
});
