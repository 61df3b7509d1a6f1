import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  alertOf,
  chanceOf,
  expectedFromOpen,
  forecast,
  FundAlert,
  OPEN_STAGES,
  runwayMonths,
  type FundFacts,
} from './forecast.js';

/** A fund of a year with one million, without claims, unless said otherwise. */
function fund(wish: Partial<FundFacts> = {}): FundFacts {
  return { balance: 1_000_000, open: [], history: {}, paidLately: 0, observedDays: 365, ...wish };
}

const facts: fc.Arbitrary<FundFacts> = fc.record({
  balance: fc.nat(1_000_000_000),
  open: fc.array(
    fc.record({ stage: fc.constantFrom(...OPEN_STAGES), amount: fc.nat(10_000_000) }),
    { maxLength: 20 },
  ),
  history: fc.record({
    REPORTED: fc
      .tuple(fc.nat(500), fc.nat(500))
      .map(([paid, not]) => ({ settled: paid + not, paid })),
    VERIFIED: fc
      .tuple(fc.nat(500), fc.nat(500))
      .map(([paid, not]) => ({ settled: paid + not, paid })),
  }),
  paidLately: fc.nat(1_000_000_000),
  observedDays: fc.integer({ min: 30, max: 365 }),
});

describe('the chance that a claim is paid', () => {
  it('is the usual one of its stage while the institution has settled none', () => {
    expect(OPEN_STAGES.map((stage) => chanceOf(stage, fund()))).toEqual([0.8, 0.9, 0.95, 1]);
  });

  it('follows the institution’s own claims the more, the more of them are settled', () => {
    const after = (settled: number, paid: number) =>
      chanceOf('REPORTED', { history: { REPORTED: { settled, paid } } });
    expect(after(10, 5)).toBe(0.65);
    expect(after(90, 45)).toBe(0.53);
    expect(after(9_990, 9_990)).toBeCloseTo(0.9998);
  });

  it('of an approved claim is certain, whatever happened before', () => {
    expect(chanceOf('APPROVED', { history: { APPROVED: { settled: 100, paid: 0 } } })).toBe(1);
  });

  it('lies between none and certain', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const stage of OPEN_STAGES) {
          const chance = chanceOf(stage, given);
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('a forecast', () => {
  it('adds the open claims by their chances and the usual level of the last year', () => {
    const given = fund({
      open: [
        { stage: 'REPORTED', amount: 100_000 },
        { stage: 'APPROVED', amount: 600_000 },
      ],
      paidLately: 365_000,
    });
    expect(forecast(given, 30)).toEqual({
      days: 30,
      fromOpenClaims: 680_000,
      usual: 30_000,
      total: 710_000,
      balanceAfter: 290_000,
    });
    expect(forecast(given, 90)).toMatchObject({ usual: 90_000, balanceAfter: 230_000 });
  });

  it('takes a young fund’s claims for the days there were', () => {
    expect(forecast(fund({ paidLately: 100_000, observedDays: 50 }), 90).usual).toBe(180_000);
  });

  it('is whole rupiah, never less for more days, more claims or a later stage', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const [month, quarter] = [forecast(given, 30), forecast(given, 90)];
        expect(Number.isSafeInteger(month.total)).toBe(true);
        expect(month.total).toBe(month.fromOpenClaims + month.usual);
        expect(month.balanceAfter).toBe(given.balance - month.total);
        expect(quarter.total).toBeGreaterThanOrEqual(month.total);
        const approved = given.open.map(({ amount }) => ({ stage: 'APPROVED' as const, amount }));
        const sum = approved.reduce((total, { amount }) => total + amount, 0);
        expect(expectedFromOpen({ ...given, open: approved })).toBe(sum);
        expect(expectedFromOpen(given)).toBeLessThanOrEqual(sum);
      }),
    );
  });
});

describe('the alert', () => {
  it('is early when the money does not do for 90 days, and urgent when not for 30', () => {
    const usual = { paidLately: 3_650_000 };
    expect(alertOf(fund({ ...usual, balance: 900_000 }))).toBe(FundAlert.NONE);
    expect(alertOf(fund({ ...usual, balance: 899_999 }))).toBe(FundAlert.WITHIN_90_DAYS);
    expect(alertOf(fund({ ...usual, balance: 300_000 }))).toBe(FundAlert.WITHIN_90_DAYS);
    expect(alertOf(fund({ ...usual, balance: 299_999 }))).toBe(FundAlert.WITHIN_30_DAYS);
  });

  it('is silent for an empty fund that nobody asks anything of', () => {
    expect(alertOf(fund({ balance: 0 }))).toBe(FundAlert.NONE);
  });
});

describe('the runway', () => {
  it('is how many months the usual level can be paid after the open claims', () => {
    const open = [{ stage: 'APPROVED' as const, amount: 400_000 }];
    expect(runwayMonths(fund({ open, paidLately: 1_200_000 }))).toBe(6);
    expect(runwayMonths(fund({ paidLately: 1_200_000, balance: 1_099_999 }))).toBe(10.9);
  });

  it('is nothing when the open claims take all, and unknown when nothing is usual', () => {
    const open = [{ stage: 'APPROVED' as const, amount: 2_000_000 }];
    expect(runwayMonths(fund({ open, paidLately: 1 }))).toBe(0);
    expect(runwayMonths(fund({ open }))).toBeNull();
  });
});
