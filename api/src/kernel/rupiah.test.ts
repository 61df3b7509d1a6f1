import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertRupiah, formatRupiah, isRupiah, rupiahInWords, sumRupiah } from './rupiah.js';

const MAX = Number.MAX_SAFE_INTEGER;

describe('an amount', () => {
  it('is a whole number of rupiah in the safe range', () => {
    expect([0, 5000, -5000, MAX, -MAX].map(isRupiah)).toEqual(Array(5).fill(true));
  });

  it.each([0.5, NaN, Infinity, MAX + 1, -MAX - 1, '5000', 5000n, null, undefined])(
    'is not %p',
    (value) => expect(isRupiah(value)).toBe(false),
  );

  it('that is none is refused with what was found', () => {
    expect(assertRupiah(5000)).toBe(5000);
    expect(() => assertRupiah(0.5)).toThrow(
      new RangeError('Expected whole rupiah up to ±9007199254740991, found 0.5.'),
    );
  });
});

describe('a sum', () => {
  it('of nothing is zero', () => {
    expect(sumRupiah([])).toBe(0);
  });

  it('refuses to leave the safe range', () => {
    expect(sumRupiah([MAX, 0])).toBe(MAX);
    expect(() => sumRupiah([MAX, 1])).toThrow(RangeError);
    expect(() => sumRupiah([-MAX, -1])).toThrow(RangeError);
    expect(() => sumRupiah([MAX, MAX, MAX])).toThrow(RangeError);
  });

  it('refuses amounts that are none, even when they would cancel out', () => {
    expect(() => sumRupiah([0.5, 0.5])).toThrow(RangeError);
    expect(() => sumRupiah([MAX + 1, -10])).toThrow(RangeError);
  });

  it('is exact and the same in any order, also when a part of it leaves the safe range', () => {
    expect(sumRupiah([MAX, MAX, -MAX, -MAX, 7])).toBe(7);
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger()), (amounts) => {
        const balanced = [...amounts, ...amounts.map((amount) => -amount), 5000];
        expect(sumRupiah(balanced)).toBe(5000);
        expect(sumRupiah(balanced.toReversed())).toBe(5000);
      }),
    );
  });
});

describe('a formatted amount', () => {
  it('is what CLDR prints for id-ID, with a no-break space', () => {
    expect(formatRupiah(5000)).toBe('Rp\u00a05.000');
    expect(formatRupiah(0)).toBe('Rp\u00a00');
    expect(formatRupiah(-0)).toBe('Rp\u00a00');
    expect(formatRupiah(-180000)).toBe('-Rp\u00a0180.000');
    expect(formatRupiah(MAX)).toBe('Rp\u00a09.007.199.254.740.991');
    expect(() => formatRupiah(1.5)).toThrow(RangeError);
  });

  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) =>
        expect(Number(formatRupiah(amount).replace(/\D/g, ''))).toBe(amount),
      ),
    );
  });
});

describe('an amount in words', () => {
  it.each([
    [0, 'nol rupiah'],
    [1, 'satu rupiah'],
    [10, 'sepuluh rupiah'],
    [11, 'sebelas rupiah'],
    [12, 'dua belas rupiah'],
    [19, 'sembilan belas rupiah'],
    [20, 'dua puluh rupiah'],
    [99, 'sembilan puluh sembilan rupiah'],
    [100, 'seratus rupiah'],
    [111, 'seratus sebelas rupiah'],
    [250, 'dua ratus lima puluh rupiah'],
    [1000, 'seribu rupiah'],
    [1100, 'seribu seratus rupiah'],
    [5000, 'lima ribu rupiah'],
    [11000, 'sebelas ribu rupiah'],
    [101000, 'seratus satu ribu rupiah'],
    [150000, 'seratus lima puluh ribu rupiah'],
    [180000, 'seratus delapan puluh ribu rupiah'],
    [1000000, 'satu juta rupiah'],
    [1001001, 'satu juta seribu satu rupiah'],
    [30000000, 'tiga puluh juta rupiah'],
    [2000000000, 'dua miliar rupiah'],
    [1000000000000, 'satu triliun rupiah'],
    [-5000, 'minus lima ribu rupiah'],
  ])('%d is %s', (amount, words) => expect(rupiahInWords(amount)).toBe(words));

  it('reaches the end of the safe range', () => {
    expect(rupiahInWords(MAX)).toBe(
      'sembilan kuadriliun tujuh triliun seratus sembilan puluh sembilan miliar dua ratus lima puluh empat juta ' +
        'tujuh ratus empat puluh ribu sembilan ratus sembilan puluh satu rupiah',
    );
  });

  it('can be read back around every power of ten and at both ends', () => {
    const edges = Array.from({ length: 16 }, (_, zeros) => 10 ** zeros).flatMap((power) =>
      [-1, 0, 1].flatMap((step) => [1, 2, 9].map((times) => times * power + step)),
    );
    for (const amount of [...edges.filter((edge) => edge >= 0 && edge <= MAX), MAX])
      expect([amount, readWords(rupiahInWords(amount))]).toEqual([amount, amount]);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) =>
        expect(readWords(rupiahInWords(amount))).toBe(amount),
      ),
    );
    fc.assert(
      fc.property(fc.nat(2_000_000), (amount) =>
        expect(readWords(rupiahInWords(amount))).toBe(amount),
      ),
    );
  });
});

/** Reads an amount in words; written apart from the code under test, from left to right. */
function readWords(text: string): number {
  const ones = [
    'nol',
    'satu',
    'dua',
    'tiga',
    'empat',
    'lima',
    'enam',
    'tujuh',
    'delapan',
    'sembilan',
  ];
  const scales: Record<string, number> = {
    ribu: 1e3,
    juta: 1e6,
    miliar: 1e9,
    triliun: 1e12,
    kuadriliun: 1e15,
  };
  const spelledOut = text
    .replace(' rupiah', '')
    .replace(/\bse(belas|puluh|ratus|ribu)/g, 'satu $1');
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of spelledOut.split(' ')) {
    const scale = scales[word];
    if (scale !== undefined) [total, group, digit] = [total + (group + digit) * scale, 0, 0];
    else if (word === 'belas') [group, digit] = [group + 10 + digit, 0];
    else if (word === 'puluh') [group, digit] = [group + digit * 10, 0];
    else if (word === 'ratus') [group, digit] = [group + digit * 100, 0];
    else digit = ones.indexOf(word);
  }
  return total + group + digit;
}
