import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '../kernel/local-date.js';
import { readClock, type ServiceLevels } from './claim-clock.js';
import {
  attributeDays,
  daysByParty,
  ResponsibleParty,
  type ClaimHistory,
  type HeldDays,
} from './claim-days.js';
import { ClaimAction, ClaimStage, legalActions, nextStage } from './claim.transitions.js';
import { workingDaysBy } from './working-days.js';

const TODAY = '2026-11-23';
const { FAMILY, OFFICER, INSTITUTION, MINISTRY, BANK } = ResponsibleParty;

/** Days off around Idul Fitri 1447 H and Nyepi, as decreed for March 2026. */
const LEBARAN = new Set([
  '2026-03-18',
  '2026-03-19',
  '2026-03-20',
  '2026-03-21',
  '2026-03-22',
  '2026-03-23',
  '2026-03-24',
]);
const byLebaran = workingDaysBy((day) => LEBARAN.has(day));
const weekends = workingDaysBy(() => false);

/** A claim for an event on 2 March 2026 that was reported on 6 March. */
function claim(
  steps: ReadonlyArray<readonly [keyof typeof ClaimStage, string]>,
  wish: Partial<ClaimHistory> = {},
): ClaimHistory {
  return {
    eventOn: '2026-03-02',
    reportedOn: '2026-03-06',
    isTransfer: false,
    holds: [],
    ...wish,
    steps: steps.map(([stage, occurredOn]) => ({ toStage: ClaimStage[stage], occurredOn })),
  };
}

const SETTLED = [
  ['REPORTED', '2026-03-06'],
  ['DOCUMENTS_COMPLETE', '2026-03-12'],
  ['VERIFIED', '2026-03-12'],
  ['APPROVED', '2026-03-16'],
  ['DISBURSED', '2026-03-26'],
  ['RECEIVED', '2026-03-27'],
] as const;

describe('the days of a claim', () => {
  it('belong to whoever had it when the day ended, over Lebaran in calendar and in working days', () => {
    const segments = attributeDays(claim(SETTLED), TODAY, byLebaran);
    expect(
      segments.map(({ party, stage, fromOn, toOn, days, workingDays: work }) => [
        party,
        stage,
        fromOn,
        toOn,
        days,
        work,
      ]),
    ).toEqual([
      // Monday to Thursday.
      [FAMILY, null, '2026-03-02', '2026-03-06', 4, 4],
      [OFFICER, 'REPORTED', '2026-03-06', '2026-03-12', 6, 4],
      // What was verified on the day it was complete cost the officer nothing.
      [INSTITUTION, 'VERIFIED', '2026-03-12', '2026-03-16', 4, 2],
      // Of ten days two stand before the holidays and one after them.
      [INSTITUTION, 'APPROVED', '2026-03-16', '2026-03-26', 10, 3],
      [OFFICER, 'DISBURSED', '2026-03-26', '2026-03-27', 1, 1],
    ]);
  });

  it('lie with the bank after a transfer, and with the family until it appeals', () => {
    const transfer = attributeDays(claim(SETTLED, { isTransfer: true }), TODAY, weekends);
    expect(transfer.at(-1)).toMatchObject({ party: BANK, days: 1 });
    const appealed = claim([
      ['REPORTED', '2026-03-06'],
      ['REJECTED', '2026-03-10'],
      ['DOCUMENTS_COMPLETE', '2026-03-30'],
      ['VERIFIED', '2026-03-31'],
      ['REJECTED', '2026-04-02'],
    ]);
    expect([...daysByParty(attributeDays(appealed, TODAY, weekends))]).toEqual([
      [FAMILY, 24],
      [OFFICER, 5],
      [INSTITUTION, 2],
    ]);
  });

  it('lie with who is waited for while the claim is held, and it stays visible as held', () => {
    const holds = [{ party: MINISTRY, fromOn: '2026-03-17', toOn: '2026-03-25' }];
    const segments = attributeDays(claim(SETTLED, { holds }), TODAY, weekends);
    expect(segments.filter(({ isHeld }) => isHeld)).toMatchObject([
      { party: MINISTRY, stage: 'APPROVED', days: 8 },
    ]);
    expect(daysByParty(segments).get(INSTITUTION)).toBe(4 + 1 + 1);
  });

  it('run until today while it is open, over the end of a year', () => {
    const open = claim([['REPORTED', '2026-12-30']], {
      eventOn: '2026-12-28',
      reportedOn: '2026-12-30',
    });
    const newYear = workingDaysBy((day) => day === '2027-01-01');
    expect(attributeDays(open, '2027-01-05', newYear)).toMatchObject([
      { party: FAMILY, days: 2, workingDays: 2 },
      // Wednesday, Thursday and Monday; Friday is New Year's Day.
      { party: OFFICER, days: 6, workingDays: 3 },
    ]);
  });

  it('are none on the day of the event', () => {
    expect(attributeDays(claim([], { reportedOn: '2026-03-02' }), '2026-03-02', weekends)).toEqual(
      [],
    );
  });

  it('count as working days from Monday to Friday', () => {
    expect(weekends('2026-03-06', '2026-03-09')).toBe(1);
    expect(byLebaran('2026-03-16', '2026-03-30')).toBe(5);
  });
});

/** Any legal history of a claim with holds that do not overlap, and a day on which it is looked at. */
const histories = fc
  .record({
    waits: fc.array(fc.tuple(fc.nat(6), fc.nat(25)), { maxLength: 12 }),
    reportedAfter: fc.nat(60),
    holds: fc.array(
      fc.record({
        gap: fc.nat(10),
        days: fc.nat(20),
        party: fc.constantFrom(...Object.values(ResponsibleParty)),
      }),
      { maxLength: 4 },
    ),
    isTransfer: fc.boolean(),
    lookedAt: fc.nat(200),
  })
  .map(({ waits, reportedAfter, holds, isTransfer, lookedAt }) => {
    const eventOn = '2026-01-10';
    const reportedOn = addDays(eventOn, reportedAfter);
    const steps = [{ toStage: ClaimStage.REPORTED, occurredOn: reportedOn }];
    let [stage, on] = [ClaimStage.REPORTED, reportedOn];
    for (const [choice, wait] of waits) {
      const legal: ClaimAction[] = legalActions(stage);
      const action = legal[choice % Math.max(legal.length, 1)];
      const next = action ? nextStage(stage, action) : null;
      if (next === null) break;
      [stage, on] = [next, addDays(on, wait)];
      steps.push({ toStage: stage, occurredOn: on });
    }
    const history: ClaimHistory = {
      eventOn,
      reportedOn,
      steps,
      isTransfer,
      holds: laid(holds, reportedOn),
    };
    return { history, today: addDays(on, lookedAt) };
  });

function laid(
  holds: ReadonlyArray<{ gap: number; days: number; party: ResponsibleParty }>,
  from: string,
): HeldDays[] {
  let day = from;
  return holds.map(({ gap, days, party }) => {
    const fromOn = addDays(day, gap);
    day = addDays(fromOn, days);
    return { party, fromOn, toOn: day };
  });
}

const LEVELS: ServiceLevels = {
  COMPLETE_DOCUMENTS: 14,
  VERIFY: 2,
  DECIDE: 2,
  DISBURSE: 2,
  CONFIRM_RECEIPT: 1,
  WHOLE_CASE: 7,
};

describe('any history of a claim', () => {
  it('has days that follow each other without a gap and add up to the clock', () => {
    fc.assert(
      fc.property(histories, ({ history, today }) => {
        const segments = attributeDays(history, today, byLebaran);
        const { settlementDays } = readClock(history, LEVELS, today);
        const total = segments.reduce((sum, { days }) => sum + days, 0);
        expect(total).toBe(settlementDays ?? daysBetween(history.eventOn, today));
        let reached = history.eventOn;
        for (const { fromOn, toOn, days, workingDays: work } of segments) {
          expect([fromOn, daysBetween(fromOn, toOn)]).toEqual([reached, days]);
          expect(days).toBeGreaterThan(0);
          expect(work).toBeLessThanOrEqual(days);
          reached = toOn;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the days that have passed as they were, whatever happens later', () => {
    fc.assert(
      fc.property(histories, fc.nat(8), ({ history, today }, kept) => {
        const known = { ...history, steps: history.steps.slice(0, 1 + kept) };
        const next = history.steps[1 + kept]?.occurredOn ?? today;
        const isOpen = legalActions(known.steps.at(-1)?.toStage ?? ClaimStage.REPORTED).length > 0;
        fc.pre(isOpen && known.steps.at(-1)?.toStage !== ClaimStage.REJECTED);
        const partyOn = (from: ClaimHistory, end: string) =>
          attributeDays(from, end, weekends).flatMap(({ party, days }) =>
            Array.from({ length: days }, () => party),
          );
        const early = partyOn(known, next);
        expect(partyOn(history, today).slice(0, early.length)).toEqual(early);
      }),
      { numRuns: 2_000 },
    );
  });
});
