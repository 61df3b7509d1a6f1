import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { flagsOf, type FlagFacts } from './claim-flags.js';
import { reviewedDays, sampleOf } from './claim-review.js';

const PLAIN: FlagFacts = {
  eventOn: '2026-11-01',
  coverBeganOn: '2026-01-10',
  isLate: false,
  alike: [],
  witnessedCount: 1,
  groupEvents: ['2026-11-01'],
};
const kinds = (wish: Partial<FlagFacts>) => flagsOf({ ...PLAIN, ...wish }).map(({ kind }) => kind);
const other = (eventOn: string) => ({ id: 'other', number: 'K-2026-0002', eventOn });

describe('the flags of a claim', () => {
  it('are none for an ordinary claim', () => {
    expect(flagsOf(PLAIN)).toEqual([]);
  });

  it.each([
    ['2026-10-18', ['POSSIBLE_DUPLICATE']],
    ['2026-11-15', ['POSSIBLE_DUPLICATE']],
    ['2026-10-17', []],
    ['2026-11-16', []],
  ])('take another event on %s for a possible duplicate up to 14 days away', (day, expected) => {
    expect(kinds({ alike: [other(day)] })).toEqual(expected);
  });

  it('name the other claim by id and number', () => {
    expect(flagsOf({ ...PLAIN, alike: [other('2026-11-03')] })).toEqual([
      {
        kind: 'POSSIBLE_DUPLICATE',
        reason: 'The same participant has a claim for an event within 14 days: K-2026-0002.',
        otherIds: ['other'],
      },
    ]);
  });

  it('tell a witness of the fifth receipt, not of the fourth', () => {
    expect(kinds({ witnessedCount: 4 })).toEqual([]);
    expect(kinds({ witnessedCount: 5 })).toEqual(['SAME_WITNESS_OFTEN']);
  });

  it('tell an event up to 30 days after cover began', () => {
    expect(kinds({ coverBeganOn: '2026-10-02' })).toEqual(['SOON_AFTER_START']);
    expect(kinds({ coverBeganOn: '2026-10-01' })).toEqual([]);
    expect(kinds({ coverBeganOn: null })).toEqual([]);
  });

  it('tell three events of a group within 30 days, and not when this one is outside them', () => {
    expect(kinds({ groupEvents: ['2026-10-20', '2026-11-01', '2026-11-18'] })).toEqual([
      'MANY_IN_GROUP',
    ]);
    expect(kinds({ groupEvents: ['2026-10-20', '2026-11-01', '2026-11-19'] })).toEqual([]);
    expect(
      kinds({ groupEvents: ['2026-11-01', '2026-12-02', '2026-12-03', '2026-12-04'] }),
    ).toEqual([]);
  });

  it('tell a late report', () => {
    expect(kinds({ isLate: true })).toEqual(['LATE_REPORT']);
  });
});

describe('the sample to review', () => {
  const claims = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `claim ${at}` }));

  it.each([
    [0, 0],
    [1, 1],
    [20, 1],
    [21, 2],
    [100, 5],
  ])('of %i claims holds %i', (count, expected) => {
    expect(sampleOf(claims(count), 'seed')).toHaveLength(expected);
  });

  it('is the same however the claims are ordered', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 60 }), fc.string(), (ids, seed) => {
        const rows = ids.map((id) => ({ id }));
        expect(sampleOf([...rows].reverse(), seed)).toEqual(sampleOf(rows, seed));
      }),
    );
  });

  it('is another one under another seed', () => {
    const drawn = (seed: string) => sampleOf(claims(100), seed);
    expect(drawn('Polonia|2026-10-01')).not.toEqual(drawn('Polonia|2026-11-01'));
  });

  it('is drawn of the month before, across a year end too', () => {
    expect(reviewedDays('2026-11-24')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(reviewedDays('2027-01-01')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });
});
