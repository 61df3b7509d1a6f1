import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from '../kernel/local-date.js';
import { benefitFor, coverOn, CoverGap, policyYear } from './cover.js';
import type { Benefit, CoveredEnrolment, CoverRules, InsuredEvent } from './cover.js';

const benefits: Benefit[] = [1, 2, 3].flatMap((year) => [
  { cause: 'ILLNESS', policyYear: year, amount: 100_000, timesPerYearMax: 1 },
  { cause: 'ACCIDENT', policyYear: year, amount: 100_000, timesPerYearMax: 1 },
  { cause: 'DEATH', policyYear: year, amount: year * 200_000, timesPerYearMax: 1 },
]);
const rules: CoverRules = {
  waitingDays: 30,
  graceMonths: 1,
  filingDeadlineDays: 90,
  incapacityDaysMin: 10,
  benefits,
};
const enrolment: CoveredEnrolment = {
  startsOn: '2025-01-10',
  endsOn: '2028-01-09',
  endedOn: null,
  firstPaidOn: '2025-01-10',
  suspensions: [],
  renews: null,
};
const illness: InsuredEvent = {
  cause: 'ILLNESS',
  eventOn: '2025-06-01',
  reportedOn: '2025-06-05',
  isAccidentalDeath: false,
  incapacityDays: 10,
  isLateFilingExcused: false,
  otherEventsOn: [],
};
/** The term that follows on `enrolment`. */
const RENEWED = { startsOn: '2028-01-10', endsOn: '2031-01-09', firstPaidOn: '2028-01-10' };
const SUSPENDED = { suspendedOn: '2027-12-01', resumedOn: null };
const LAST_DAY = { suspendedOn: '2028-01-09', resumedOn: null };
const RESUMED = { suspendedOn: '2027-12-01', resumedOn: '2028-01-09' };
const death: InsuredEvent = { ...illness, cause: 'DEATH', incapacityDays: null };

function on(eventOn: string, event: InsuredEvent = illness): InsuredEvent {
  return { ...event, eventOn, reportedOn: addDays(eventOn, 3) };
}

function gapOf(event: InsuredEvent, other: Partial<CoveredEnrolment> = {}): CoverGap | null {
  const cover = coverOn(event, { ...enrolment, ...other }, rules);
  return cover.covered ? null : cover.reason;
}

describe('the policy year', () => {
  it.each([
    ['2025-01-09', null],
    ['2025-01-10', 1],
    ['2026-01-09', 1],
    ['2026-01-10', 2],
    ['2027-01-10', 3],
    ['2028-01-09', 3],
    ['2028-01-10', 4],
  ])('of %s, with a start on 10 January 2025, is %p', (eventOn, year) =>
    expect(policyYear('2025-01-10', eventOn)).toBe(year),
  );

  it.each([
    ['2024-02-29', 1],
    ['2025-02-27', 1],
    ['2025-02-28', 2],
    ['2026-02-28', 3],
    ['2028-02-28', 4],
    ['2028-02-29', 5],
  ])('of %s, with a start on 29 February 2024, is %p', (eventOn, year) =>
    expect(policyYear('2024-02-29', eventOn)).toBe(year),
  );

  it('begins on every anniversary and not a day earlier', () => {
    const starts = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 10 }), (startsOn, years) => {
        const anniversary = addMonths(startsOn, years * 12);
        expect(policyYear(startsOn, anniversary)).toBe(years + 1);
        expect(policyYear(startsOn, addDays(anniversary, -1))).toBe(years === 0 ? null : years);
      }),
    );
  });
});

describe('the benefit', () => {
  it('rises with the policy year as the table says, and is none where the table has no line', () => {
    expect([1, 2, 3].map((year) => benefitFor('DEATH', year, benefits)?.amount)).toEqual([
      200_000, 400_000, 600_000,
    ]);
    expect(benefitFor('ILLNESS', 1, benefits)).toEqual({
      cause: 'ILLNESS',
      policyYear: 1,
      amount: 100_000,
      timesPerYearMax: 1,
    });
    expect(benefitFor('DEATH', 4, benefits)).toBeNull();
  });
});

describe('an event', () => {
  it('within the rules is covered, with its policy year and benefit', () => {
    expect(coverOn(on('2026-01-10', death), enrolment, rules)).toEqual({
      covered: true,
      policyYear: 2,
      benefit: { cause: 'DEATH', policyYear: 2, amount: 400_000, timesPerYearMax: 1 },
    });
  });

  it('before the start or before the first premium is not', () => {
    expect(gapOf(on('2025-01-09'))).toBe(CoverGap.BEFORE_COVER);
    expect(gapOf(illness, { firstPaidOn: null })).toBe(CoverGap.BEFORE_COVER);
    expect(gapOf(illness, { firstPaidOn: '2025-06-02' })).toBe(CoverGap.BEFORE_COVER);
    expect(gapOf(on('2025-01-09'), { firstPaidOn: '2025-01-01' })).toBe(CoverGap.BEFORE_COVER);
  });

  it('is covered up to and with the last day of the term or of the enrolment', () => {
    expect(gapOf(on('2028-01-09'))).toBeNull();
    expect(gapOf(on('2028-01-10'))).toBe(CoverGap.AFTER_COVER);
    expect(gapOf(on('2025-06-01', death), { endedOn: '2025-06-01' })).toBeNull();
    expect(gapOf(on('2025-06-02', death), { endedOn: '2025-06-01' })).toBe(CoverGap.AFTER_COVER);
  });

  it('for which the table has no line is not', () => {
    expect(gapOf(on('2028-01-10'), { endsOn: '2030-01-09' })).toBe(CoverGap.NOT_COVERED_EVENT);
  });

  it('in a suspension is not, also after it was lifted', () => {
    const lifted = { suspensions: [{ suspendedOn: '2025-05-01', resumedOn: '2025-06-02' }] };
    expect(gapOf(on('2025-04-30'), lifted)).toBeNull();
    expect(gapOf(on('2025-05-01'), lifted)).toBe(CoverGap.SUSPENDED_COVER);
    expect(gapOf(on('2025-06-01'), lifted)).toBe(CoverGap.SUSPENDED_COVER);
    expect(gapOf(on('2025-06-02'), lifted)).toBeNull();
    expect(gapOf(illness, { suspensions: [{ suspendedOn: '2025-05-01', resumedOn: null }] })).toBe(
      CoverGap.SUSPENDED_COVER,
    );
  });

  it('in the waiting period is not, save accidents and deaths by accident', () => {
    expect(gapOf(on('2025-02-08'))).toBe(CoverGap.WAITING_PERIOD);
    expect(gapOf(on('2025-02-09'))).toBeNull();
    expect(gapOf(on('2025-02-08', death))).toBe(CoverGap.WAITING_PERIOD);
    expect(gapOf(on('2025-01-10', { ...death, isAccidentalDeath: true }))).toBeNull();
    expect(gapOf(on('2025-01-10', { ...illness, cause: 'ACCIDENT' }))).toBeNull();
    expect(gapOf(on('2025-02-08', { ...illness, isAccidentalDeath: true }))).toBe(
      CoverGap.WAITING_PERIOD,
    );
  });

  it('waits from the first premium when that came after the start', () => {
    expect(gapOf(on('2025-03-02'), { firstPaidOn: '2025-02-01' })).toBe(CoverGap.WAITING_PERIOD);
    expect(gapOf(on('2025-03-03'), { firstPaidOn: '2025-02-01' })).toBeNull();
  });

  it.each<[string, string, Partial<typeof RENEWED>, Partial<CoveredEnrolment>]>([
    ['waits no more', 'the day after a term that gave cover to its end', {}, {}],
    [
      'waits no more',
      'paid for within the grace of the first month',
      { firstPaidOn: '2028-02-29' },
      {},
    ],
    ['waits', 'paid for after the grace of the first month', { firstPaidOn: '2028-03-01' }, {}],
    ['waits', 'a day later', { startsOn: '2028-01-11', firstPaidOn: '2028-01-11' }, {}],
    ['waits', 'after a term that was never paid for', {}, { firstPaidOn: null }],
    ['waits', 'after one paid for when it was over', {}, { firstPaidOn: '2028-01-10' }],
    ['waits', 'after one suspended to its end', {}, { suspensions: [SUSPENDED] }],
    ['waits', 'after one suspended from its last day', {}, { suspensions: [LAST_DAY] }],
    ['waits no more', 'after one suspended and resumed', {}, { suspensions: [RESUMED] }],
    ['waits no more', 'after one that ended with its term', {}, { endedOn: '2028-01-09' }],
    ['waits', 'after one that ended a day before', {}, { endedOn: '2028-01-08' }],
  ])('in a renewed term %s: %s', (verdict, _, own, earlier) => {
    const renewed = { ...RENEWED, ...own, renews: { ...enrolment, ...earlier } };
    const waiting = verdict === 'waits' ? CoverGap.WAITING_PERIOD : null;
    expect(gapOf(on(renewed.firstPaidOn), renewed)).toBe(waiting);
    expect(gapOf(on(addDays(renewed.firstPaidOn, 29)), renewed)).toBe(waiting);
    expect(gapOf(on(addDays(renewed.firstPaidOn, 30)), renewed)).toBeNull();
  });

  it('of a renewed term still waits where the earlier one began too late to have waited', () => {
    const renews = { ...enrolment, startsOn: '2028-01-01', firstPaidOn: '2028-01-01' };
    const renewed = { ...RENEWED, renews };
    expect(gapOf(on('2028-01-30'), renewed)).toBe(CoverGap.WAITING_PERIOD);
    expect(gapOf(on('2028-01-31'), renewed)).toBeNull();
  });

  it('of the third term in a row waits no more than of the second', () => {
    const second = { ...enrolment, ...RENEWED, renews: enrolment };
    const third = { startsOn: '2031-01-10', endsOn: '2034-01-09', firstPaidOn: '2031-01-10' };
    expect(gapOf(on('2031-01-10'), { ...third, renews: second })).toBeNull();
    expect(gapOf(on('2031-01-10'), { ...third, renews: { ...second, renews: null } })).toBeNull();
    expect(gapOf(on('2031-01-10'), third)).toBe(CoverGap.WAITING_PERIOD);
  });

  it('of a renewed term is in its own first year, whatever was claimed in the earlier term', () => {
    const renewed = { ...enrolment, ...RENEWED, renews: enrolment };
    const event = { ...on('2028-01-10'), otherEventsOn: ['2028-01-09', '2025-06-01'] };
    expect(coverOn(event, renewed, rules)).toMatchObject({ covered: true, policyYear: 1 });
    expect(gapOf(on('2028-01-09'), renewed)).toBe(CoverGap.BEFORE_COVER);
  });

  it('above the number that the programme pays in a policy year is not', () => {
    expect(gapOf({ ...illness, otherEventsOn: ['2025-03-01'] })).toBe(CoverGap.CAP_REACHED);
    expect(gapOf({ ...illness, otherEventsOn: ['2026-01-10', '2024-06-01'] })).toBeNull();
  });

  it('that was reported too late is not, unless a reason was accepted', () => {
    expect(gapOf({ ...illness, reportedOn: '2025-08-30' })).toBeNull();
    expect(gapOf({ ...illness, reportedOn: '2025-08-31' })).toBe(CoverGap.FILED_TOO_LATE);
    expect(gapOf({ ...illness, reportedOn: '2025-08-31', isLateFilingExcused: true })).toBeNull();
  });

  it('of illness needs enough days unable to work, once they are known', () => {
    expect(gapOf({ ...illness, incapacityDays: 9 })).toBe(CoverGap.INCAPACITY_TOO_SHORT);
    expect(gapOf({ ...illness, incapacityDays: null })).toBeNull();
    expect(gapOf({ ...illness, cause: 'ACCIDENT', incapacityDays: 1 })).toBeNull();
  });

  it('shows the first gap of several', () => {
    const everything: InsuredEvent = {
      ...illness,
      eventOn: '2025-01-20',
      reportedOn: '2025-12-01',
      incapacityDays: 1,
      otherEventsOn: ['2025-06-01'],
    };
    const suspensions = [{ suspendedOn: '2025-01-15', resumedOn: null }];
    const mended: [InsuredEvent, Partial<CoveredEnrolment>][] = [
      [everything, { firstPaidOn: null, suspensions }],
      [everything, { suspensions }],
      [everything, {}],
      [{ ...everything, cause: 'ACCIDENT' }, {}],
      [{ ...everything, cause: 'ACCIDENT', otherEventsOn: [] }, {}],
      [{ ...everything, eventOn: '2025-11-01', otherEventsOn: [] }, {}],
    ];
    expect(mended.map(([event, other]) => gapOf(event, other))).toEqual([
      CoverGap.BEFORE_COVER,
      CoverGap.SUSPENDED_COVER,
      CoverGap.WAITING_PERIOD,
      CoverGap.CAP_REACHED,
      CoverGap.FILED_TOO_LATE,
      CoverGap.INCAPACITY_TOO_SHORT,
    ]);
  });
});
