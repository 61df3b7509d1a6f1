import { describe, expect, it } from '@jest/globals';
import rrule from 'rrule';
import { nikRegionCode, nikWarnings } from '../src/participants/nik.js';
import { dayInMedan } from './calendar.js';
import { figuresOf } from './figures.js';
import { generateDemo } from './generate.js';
import type { TenantRows } from './implementer.js';
import { DEMOS } from './test-demos.js';
import { entry } from './random.js';
import { REGIONS } from './regions.js';

describe.each(DEMOS)('the demo of seed $seed on $today', ({ seed, today }) => {
  const { implementers } = generateDemo({ seed, today });
  const everything = implementers.map(({ rows }) => rows);
  const polonia = entry(everything, 0);

  it('keeps its figures in their ranges', () => {
    const figures = figuresOf(polonia, today);
    expect(figures.participants).toBe(169);
    expect(Math.min(...figures.groupSizes)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...figures.groupSizes)).toBeLessThanOrEqual(30);
    expect(figures.attendanceShare).toBeGreaterThan(0.75);
    expect(figures.attendanceShare).toBeLessThan(0.85);
    expect(figures.onTimeShare).toBeGreaterThan(0.78);
    expect(figures.onTimeShare).toBeLessThan(0.86);
    expect(figures.medianDays).toBe(7);
    expect(figures.beyondSevenDaysShare).toBeGreaterThan(0.4);
    expect(figures.beyondSevenDaysShare).toBeLessThan(0.5);
    expect(entry(everything, 1).participants).toHaveLength(30);
  });

  it('has two meetings today and two that nobody has recorded yet', () => {
    const open = polonia.meetings.filter(({ status }) => status === 'PLANNED');
    expect(open.filter(({ meetsOn }) => meetsOn === today)).toHaveLength(2);
    expect(open.filter(({ meetsOn }) => meetsOn < today)).toHaveLength(2);
  });

  it('dates nothing after today but what is planned or due', () => {
    expect(everything.flatMap((rows) => datesAfter(rows, today))).toEqual([]);
  });

  it('records nothing before the day on which it happened', () => {
    const recorded = everything.flatMap((rows) => [
      ...rows.meetings.map((row) => [row.meetsOn, row.heldRecordedAt ?? '9999'] as const),
      ...rows.attendances.map((row) => [row.metOn, row.recordedAt] as const),
      ...rows.premiumPayments.map((row) => [row.paidOn, row.recordedAt] as const),
      ...rows.ledgerEntries.map((row) => [row.occurredOn, row.recordedAt] as const),
      ...rows.claimSteps.map((row) => [row.occurredOn, row.recordedAt] as const),
    ]);
    expect(recorded.filter(([on, at]) => at !== '9999' && dayInMedan(at) < on)).toEqual([]);
  });

  it('gives everybody a NIK that fits and that nobody has', () => {
    const regions = new Set(REGIONS.map(({ code }) => code));
    for (const { nik, familyCard, sex, birthOn } of everything.flatMap(
      (rows) => rows.participants,
    )) {
      expect(nik).toMatch(/^\d{12}9\d{3}$/);
      expect(familyCard).toMatch(/^\d{12}9\d{3}$/);
      const knownRegion = regions.has(nikRegionCode(nik));
      expect(nikWarnings(nik, { sex, birthOn, knownRegion })).toEqual([]);
    }
  });

  it('gives every heir who is a minor a guardian', () => {
    const heirs = everything.flatMap((rows) => rows.beneficiaries);
    const minors = heirs.filter(
      ({ birthOn }) => birthOn && birthOn.slice(0, 4) > `${Number(today.slice(0, 4)) - 15}`,
    );
    expect(minors.length).toBeGreaterThan(0);
    expect(minors.filter(({ guardianName }) => guardianName === null)).toEqual([]);
  });

  it('has nobody lead or host two meetings at once, and no place taken twice', () => {
    for (const rows of everything) {
      const hosts = new Map(
        rows.hostTurns
          .filter(({ state }) => state === 'PLANNED' || state === 'HOSTED')
          .map((turn) => [turn.meetingId, turn.participantId]),
      );
      const meetings = rows.meetings.filter(({ status }) => status !== 'CANCELLED');
      const spans = meetings.flatMap((meeting) =>
        [meeting.officerId, hosts.get(meeting.id), meeting.place?.toLowerCase()].flatMap((who) =>
          who ? { key: `${who} ${meeting.meetsOn}`, from: minutes(meeting.startsAt) } : [],
        ),
      );
      const twice = spans.filter((one, index) =>
        spans.some((other, at) => {
          const isNear = Math.abs(other.from - one.from) < 120;
          return at < index && other.key === one.key && isNear;
        }),
      );
      expect(twice).toEqual([]);
    }
  });

  it('holds each meeting on its group’s rule unless it was moved', () => {
    for (const rows of everything) {
      for (const group of rows.groups) {
        const start = new Date('2020-01-01T00:00:00Z');
        const rule = rrule.rrulestr(group.recurrenceRule, { dtstart: start });
        const days = rule.between(start, new Date('2031-01-01T00:00:00Z'));
        const onRule = new Set(days.map((day) => day.toISOString().slice(0, 10)));
        const own = rows.meetings.filter(
          ({ groupId, kind }) => groupId === group.id && kind === 'MONTHLY',
        );
        expect(own.filter(({ plannedOn }) => !onRule.has(plannedOn))).toEqual([]);
        expect(
          own.filter(
            ({ plannedOn, meetsOn, movedReason }) => plannedOn !== meetsOn && !movedReason,
          ),
        ).toEqual([]);
      }
    }
  });
});

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** What may lie ahead: deadlines, terms, closures, and whatever belongs to a meeting that is planned. */
const AHEAD = /^(dueOn|endsOn|exemptUntil|fromOn|toOn)$/;
const PLANNED_ON = /^(plannedOn|meetsOn|turnOn)$/;

/** Facts dated after a day, as `table.column date`. */
function datesAfter(rows: TenantRows, today: string): string[] {
  return Object.entries(rows).flatMap(([table, list]: [string, readonly object[]]) =>
    list.flatMap((row) =>
      Object.entries(row)
        .filter(([column]) => !AHEAD.test(column) && !(isPlan(row) && PLANNED_ON.test(column)))
        .filter(([, value]: [string, unknown]) => isDate(value) && dayOfText(value) > today)
        .map(([column, value]) => `${table}.${column} ${String(value)}`),
    ),
  );
}

function isPlan(row: object): boolean {
  if ('status' in row) return row.status === 'PLANNED';
  return 'state' in row && (row.state === 'PLANNED' || row.state === 'DEFERRED');
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value);
}

function dayOfText(value: string): string {
  return value.length > 10 ? dayInMedan(value) : value;
}
