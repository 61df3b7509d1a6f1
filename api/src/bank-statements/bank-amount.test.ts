import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BankNumberFormat, readAmount } from './bank-amount.js';

const { INDONESIAN, ENGLISH } = BankNumberFormat;

test.each([
  ['1.500.000,00', INDONESIAN, 1_500_000],
  ['1,500,000.00', ENGLISH, 1_500_000],
  ['5000', INDONESIAN, 5_000],
  ['5.000,0', INDONESIAN, 5_000],
  ['Rp 5.000', INDONESIAN, 5_000],
  ['Rp5.000,00 CR', INDONESIAN, 5_000],
  ['IDR 5,000.00', ENGLISH, 5_000],
  ['-5.000', INDONESIAN, -5_000],
  ['5.000-', INDONESIAN, -5_000],
  ['(5.000)', INDONESIAN, -5_000],
  ['-Rp 5.000', INDONESIAN, -5_000],
  ['5,000.00 DB', ENGLISH, -5_000],
  ['5,000.00DB', ENGLISH, -5_000],
  ['100.000.000.000', INDONESIAN, 100_000_000_000],
])('%s as %s is %d', (text, format, value) => {
  expect(readAmount(text, format)).toEqual({ value });
});

test.each([
  ['', INDONESIAN, 'IS_DEFINED'],
  ['0', INDONESIAN, 'IS_POSITIVE'],
  ['0,00', INDONESIAN, 'IS_POSITIVE'],
  ['5.000,50', INDONESIAN, 'NOT_WHOLE_RUPIAH'],
  ['5,000.01', ENGLISH, 'NOT_WHOLE_RUPIAH'],
  ['9.007.199.254.740.993', INDONESIAN, 'OUT_OF_RANGE'],
  ['100.000.000.001', INDONESIAN, 'OUT_OF_RANGE'],
  ['lima ribu', INDONESIAN, 'NOT_AN_AMOUNT'],
  ['5e3', INDONESIAN, 'NOT_AN_AMOUNT'],
  ['1,500,000.00', INDONESIAN, 'NOT_AN_AMOUNT'],
  ['1.500.000,00', ENGLISH, 'NOT_AN_AMOUNT'],
  ['1.500', ENGLISH, 'NOT_AN_AMOUNT'],
  ['15.00.000', INDONESIAN, 'NOT_AN_AMOUNT'],
  ['(5.000', INDONESIAN, 'NOT_AN_AMOUNT'],
  ['-5.000 CR', INDONESIAN, 'NOT_AN_AMOUNT'],
  ['5.000 XY', INDONESIAN, 'NOT_AN_AMOUNT'],
  ['٥٠٠٠', INDONESIAN, 'OTHER_DIGITS'],
  ['５０００', INDONESIAN, 'OTHER_DIGITS'],
])('%s as %s is refused: %s', (text, format, fault) => {
  expect(readAmount(text, format)).toEqual({ fault });
});

test('whatever a bank writes in its own form is read back, in the other form never as another amount', () => {
  const format = fc.constantFrom(INDONESIAN, ENGLISH);
  const amount = fc.integer({ min: 1, max: 100_000_000_000 });
  fc.assert(
    fc.property(
      format,
      amount,
      fc.boolean(),
      fc.constantFrom('', ',00', ',0'),
      (own, value, isOut, sen) => {
        const local = value.toLocaleString('id-ID') + sen;
        const swapped = local.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
        const text = `${isOut ? '-' : ''}${own === INDONESIAN ? local : swapped}`;
        const signed = isOut ? -value : value;
        expect(readAmount(text, own)).toEqual({ value: signed });
        const misread = readAmount(text, own === INDONESIAN ? ENGLISH : INDONESIAN);
        if ('value' in misread) expect(misread.value).toBe(signed);
      },
    ),
    { numRuns: 5_000 },
  );
});

test('any text at all is an amount within the range or a code', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(INDONESIAN, ENGLISH),
      (text, format) => {
        const read = readAmount(text, format);
        if ('value' in read) {
          expect(Number.isSafeInteger(read.value) && read.value !== 0).toBe(true);
        } else expect(read.fault).toMatch(/^[A-Z_]+$/);
      },
    ),
    { numRuns: 10_000 },
  );
});
