import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../kernel/local-date.js';
import { forecastOf, type OpenClaim } from './claim-forecast.js';
import { OPEN_STAGES, pacesFrom, promisedPaces, type StayCount } from './claim-pace.js';
import { ClaimStage } from './claim.transitions.js';

const TODAY = '2026-11-23';
const LEVELS = {
  COMPLETE_DOCUMENTS: 7,
  VERIFY: 2,
  DECIDE: 2,
  DISBURSE: 2,
  CONFIRM_RECEIPT: 1,
  WHOLE_CASE: 7,
};
const PROMISED = promisedPaces(LEVELS);

/** A claim that was approved today and is due in five days. */
function approved(wish: Partial<OpenClaim> = {}): OpenClaim {
  return {
    stage: ClaimStage.APPROVED,
    sinceOn: TODAY,
    heldUntilOn: null,
    dueOn: addDays(TODAY, 5),
    promisedDays: 7,
    ...wish,
  };
}

/** An institution where every claim lies exactly so many days at each stage. */
function always(days: number, count = 1_000_000): StayCount[] {
  return OPEN_STAGES.map((stage) => ({ stage, days, left: count, open: 0 }));
}

describe('the forecast of an open claim', () => {
  it('adds up the days of the stages that are left', () => {
    const forecast = forecastOf(approved(), pacesFrom(always(3), PROMISED), TODAY);
    expect(forecast).toEqual({
      receivedOn: '2026-11-29',
      receivedByOn: '2026-11-29',
      missChance: expect.closeTo(1, 3),
    });
  });

  it('counts the days that it has lain at its stage', () => {
    const paces = pacesFrom(always(3), PROMISED);
    const forecast = forecastOf(approved({ sinceOn: addDays(TODAY, -2) }), paces, TODAY);
    expect(forecast.receivedOn).toBe('2026-11-27');
    expect(forecast.missChance).toBeCloseTo(0, 3);
  });

  it('waits for the end of a hold', () => {
    const paces = pacesFrom(always(3), PROMISED);
    const held = approved({ sinceOn: addDays(TODAY, -2), heldUntilOn: addDays(TODAY, 10) });
    expect(forecastOf(held, paces, TODAY).receivedOn).toBe('2026-12-07');
  });

  it('takes the promised pace where nothing was seen', () => {
    // A stage of 2 days on average, then one of 1 day: geometric stays with 1/3 and 1/2.
    const { missChance, receivedOn } = forecastOf(approved({ dueOn: TODAY }), PROMISED, TODAY);
    expect(missChance).toBeCloseTo(1 - (1 / 3) * (1 / 2), 10);
    expect(receivedOn).toBe('2026-11-25');
  });

  it('judges a claim without a complete file by what comes after', () => {
    const paces = pacesFrom(always(2), PROMISED);
    const reported = approved({ stage: ClaimStage.REPORTED, dueOn: addDays(TODAY, -30) });
    expect(forecastOf(reported, paces, TODAY).missChance).toBeCloseTo(1, 3);
    const patient = { ...reported, promisedDays: 8 };
    expect(forecastOf(patient, paces, TODAY).missChance).toBeCloseTo(0, 3);
  });

  it('says nothing of a day further off than 180 days', () => {
    const paces = pacesFrom(
      OPEN_STAGES.map((stage) => ({ stage, days: 90, left: 0, open: 1_000_000 })),
      PROMISED,
    );
    expect(forecastOf(approved(), paces, TODAY)).toEqual({
      receivedOn: null,
      receivedByOn: null,
      missChance: expect.closeTo(1, 3),
    });
  });

  it('gives chances from 0 to 1, days in order, and more time never more chance to miss', () => {
    const stay = fc.record({
      stage: fc.constantFrom(...OPEN_STAGES),
      days: fc.integer({ min: 0, max: 200 }),
      left: fc.nat(50),
      open: fc.nat(50),
    });
    const open = fc.record({
      stage: fc.constantFrom(...OPEN_STAGES),
      since: fc.integer({ min: 0, max: 120 }),
      held: fc.option(fc.nat(30)),
      due: fc.integer({ min: -60, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(stay), open, fc.nat(10), (stays, { stage, since, held, due }, more) => {
        const paces = pacesFrom(stays, PROMISED);
        const claim: OpenClaim = {
          stage,
          sinceOn: addDays(TODAY, -since),
          heldUntilOn: held === null ? null : addDays(TODAY, held),
          dueOn: addDays(TODAY, due),
          promisedDays: Math.max(due, 0),
        };
        const now = forecastOf(claim, paces, TODAY);
        const later = {
          ...claim,
          dueOn: addDays(claim.dueOn, more),
          promisedDays: claim.promisedDays + more,
        };
        const eased = forecastOf(later, paces, TODAY);
        expect(now.missChance).toBeGreaterThanOrEqual(0);
        expect(now.missChance).toBeLessThanOrEqual(1);
        expect(eased.missChance).toBeLessThanOrEqual(now.missChance + 1e-12);
        if (now.receivedByOn !== null)
          expect([now.receivedOn, now.receivedByOn].toSorted()[0]).toBe(now.receivedOn);
      }),
      { numRuns: 300 },
    );
  });
});
