import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DayOffKind, type DaysOff } from '../closures/index.js';
import { daysOfRule, HolidayRule } from '../groups/index.js';
import { addDays, daysBetween, weekdayOf } from '../kernel/index.js';
import { Meeting } from './meeting.entity.js';
import { MeetingStatus } from './meeting.enums.js';
import { followRule, meetingsOfDays, periodOf, shiftDays } from './plan.js';

const [FROM, TO] = ['2026-01-01', '2030-12-31'];

function off(...days: string[]): DaysOff {
  const set = new Set(days);
  return (on) =>
    set.has(on) ? { on, name: 'Libur', kind: DayOffKind.CLOSURE, closure: null } : null;
}

function shifted(days: string[], holidayRule: HolidayRule, daysOff: DaysOff) {
  const shift = { holidayRule, daysOff, from: FROM, to: TO };
  return shiftDays(days, shift).map(({ meetsOn }) => meetsOn);
}

describe('a day off', () => {
  // Friday 25 December 2026, and a Sunday.
  const [FRIDAY, SUNDAY] = ['2026-12-25', '2026-12-27'];

  it('moves a meeting to the last working day before', () => {
    expect(shifted([FRIDAY], HolidayRule.BEFORE, off(FRIDAY))).toEqual(['2026-12-24']);
    expect(shifted([FRIDAY], HolidayRule.BEFORE, off(FRIDAY, '2026-12-24'))).toEqual([
      '2026-12-23',
    ]);
  });

  it('moves it to the first working day after, over the weekend', () => {
    expect(shifted([FRIDAY], HolidayRule.AFTER, off(FRIDAY))).toEqual(['2026-12-28']);
  });

  it('moves the meeting of a group that meets at the weekend to a weekend day too', () => {
    expect(shifted([SUNDAY], HolidayRule.BEFORE, off(SUNDAY))).toEqual(['2026-12-26']);
    expect(shifted(['2026-12-26'], HolidayRule.AFTER, off('2026-12-26'))).toEqual([SUNDAY]);
  });

  it('leaves the choice to the officer when the group says so', () => {
    expect(shifted([FRIDAY, SUNDAY], HolidayRule.ASK, off(FRIDAY))).toEqual([null, SUNDAY]);
  });

  it('leaves the choice to the officer when two weeks are off, or the past or the term’s end is near', () => {
    const fortnight = Array.from({ length: 15 }, (_, days) => addDays(FRIDAY, days));
    expect(shifted([FRIDAY], HolidayRule.AFTER, off(...fortnight))).toEqual([null]);
    expect(shifted([FROM], HolidayRule.BEFORE, off(FROM))).toEqual([null]);
    expect(shifted([TO], HolidayRule.AFTER, off(TO))).toEqual([null]);
  });

  it('never moves a meeting onto or past its neighbour', () => {
    const week = ['2026-12-21', '2026-12-22', '2026-12-24', FRIDAY];
    const days = ['2026-12-21', FRIDAY];
    expect(shifted(days, HolidayRule.BEFORE, off('2026-12-22', '2026-12-23', ...week))).toEqual([
      '2026-12-18',
      null,
    ]);
  });

  const anyDays = fc.constantFrom(
    ...[
      'FREQ=MONTHLY;BYDAY=2SA',
      'FREQ=MONTHLY;BYDAY=-1MO',
      'FREQ=MONTHLY;BYMONTHDAY=1',
      'FREQ=WEEKLY;BYDAY=FR',
      'FREQ=MONTHLY;BYDAY=1SU,3SU',
    ].map((text) => {
      const rule = { text, startsOn: FROM, timeZone: 'Asia/Jakarta' };
      return daysOfRule(rule, '2026-02-01', '2026-09-30');
    }),
  );
  const anyOff = fc.array(fc.integer({ min: 0, max: 270 }), { maxLength: 90 });
  const anyHolidayRule = fc.constantFrom(...Object.values(HolidayRule));

  it('never holds a meeting: days rise strictly, lie at most two weeks off, and are the same when asked again', () => {
    const property = fc.property(anyDays, anyOff, anyHolidayRule, (days, offsets, holidayRule) => {
      const daysOff = off(...offsets.map((days) => addDays('2026-01-15', days)));
      const shift = { holidayRule, daysOff, from: FROM, to: TO };
      const planned = shiftDays(days, shift);
      let last = '';
      const wrong = planned.filter(({ occursOn, meetsOn, dayOff }) => {
        if (meetsOn === null) return dayOff === null;
        const moved = daysBetween(occursOn, meetsOn);
        const isInOrder = meetsOn > last;
        last = meetsOn;
        return (
          !isInOrder ||
          daysOff(meetsOn) !== null ||
          (dayOff === null && moved !== 0) ||
          Math.abs(moved) > 14 ||
          (holidayRule === HolidayRule.BEFORE ? moved > 0 : moved < 0) ||
          (weekdayOf(meetsOn) > 5 && weekdayOf(occursOn) <= 5)
        );
      });
      const again = shiftDays(days, shift);
      return (
        wrong.length === 0 &&
        planned.every(({ occursOn }, index) => occursOn === days[index]) &&
        planned.every(({ meetsOn }, index) => meetsOn === again[index]?.meetsOn)
      );
    });
    fc.assert(property, { numRuns: 10_000 });
  });
});

function meeting(plannedOn: string, status = MeetingStatus.PLANNED): Meeting {
  return Object.assign(new Meeting(), { id: `${plannedOn} ${status}`, plannedOn, status });
}

describe('the meeting of a day of the rule', () => {
  const found = (days: string[], meetings: Meeting[], rule: string) =>
    Object.fromEntries(
      [...meetingsOfDays(days, meetings, periodOf(rule))].map(([day, { id }]) => [day, id]),
    );

  it('is the one first planned for the day, else one of the same month', () => {
    const meetings = [meeting('2026-12-06'), meeting('2027-01-17')];
    expect(
      found(['2026-12-06', '2027-01-03', '2027-02-07'], meetings, 'FREQ=MONTHLY;BYDAY=1SU'),
    ).toEqual({ '2026-12-06': '2026-12-06 PLANNED', '2027-01-03': '2027-01-17 PLANNED' });
  });

  it('is of the same week when the rule is weekly', () => {
    const meetings = [meeting('2026-12-09')];
    expect(found(['2026-12-07', '2026-12-14'], meetings, 'FREQ=WEEKLY;BYDAY=MO')).toEqual({
      '2026-12-07': '2026-12-09 PLANNED',
    });
  });

  it('stands for one day only, and a cancelled one only where there is no other', () => {
    const days = ['2026-12-06', '2026-12-20'];
    const rule = 'FREQ=MONTHLY;BYDAY=1SU,3SU';
    expect(found(days, [meeting('2026-12-20')], rule)).toEqual({
      '2026-12-20': '2026-12-20 PLANNED',
    });
    const cancelled = meeting('2026-12-06', MeetingStatus.CANCELLED);
    expect(found(days, [cancelled, meeting('2026-12-08')], rule)).toEqual({
      '2026-12-06': '2026-12-08 PLANNED',
    });
    expect(found(days, [cancelled], rule)).toEqual({ '2026-12-06': '2026-12-06 CANCELLED' });
  });
});

describe('a new rule', () => {
  it('gives each meeting the day in the month it was planned for', () => {
    const meetings = ['2026-12-06', '2027-02-07', '2027-03-07'].map((day) => meeting(day));
    const days = ['2026-12-26', '2027-01-23', '2027-02-27', '2027-03-27'];
    expect(followRule(meetings, days)).toEqual(['2026-12-26', '2027-02-27', '2027-03-27']);
  });

  it('gives no day twice, and none where it has none left', () => {
    const meetings = ['2026-12-06', '2026-12-20', '2027-01-03'].map((day) => meeting(day));
    expect(followRule(meetings, ['2026-12-12', '2027-01-09'])).toEqual([
      '2026-12-12',
      '2027-01-09',
      null,
    ]);
  });
});
