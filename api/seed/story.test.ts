import { describe, expect, it } from '@jest/globals';
import rrule from 'rrule';
import { rotaOn } from '../src/rotations/rota.js';
import { nikRegionCode, nikWarnings } from '../src/participants/nik.js';
import { dayInMedan } from './calendar.js';
import { figuresOf } from './figures.js';
import { generateDemo } from './generate.js';
import type { HostTurnRow } from './hosts.js';
import type { TenantRows } from './implementer.js';
import { DEMO_SEED } from './load.js';
import { entry } from './random.js';
import { REGIONS } from './regions.js';

/** Days on which calendars are known to go wrong, and the seeds to tell them by. */
const DEMOS = [
  { seed: DEMO_SEED, today: '2026-11-23' },
  { seed: DEMO_SEED, today: '2026-11-30' },
  { seed: 'a', today: '2027-01-01' },
  { seed: 'b', today: '2028-02-29' },
  { seed: 'c', today: '2027-03-31' },
  { seed: 'd', today: '2026-08-02' },
];

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

  it('lets nobody host twice before all who could have hosted', () => {
    const turns = everything.flatMap((rows) =>
      rows.groups.flatMap(({ id }) => unfairTurns(rows, id)),
    );
    expect(turns).toEqual([]);
  });

  it('suggests the hosts it had, by the rota’s own rule', () => {
    const rows = polonia;
    const group = entry(rows.groups, 0);
    const own = rows.hostTurns.filter(({ groupId }) => groupId === group.id);
    const plain = own.filter(({ state, isOverride }) => state === 'HOSTED' && !isOverride);
    const suggestions = plain.map(({ turnOn }) => {
      const before = own.filter(
        (turn) =>
          turn.turnOn < turnOn ||
          turn.state === 'EXEMPTED' ||
          (turn.turnOn === turnOn && turn.state === 'DEFERRED'),
      );
      return rotaOn({ members: rotaMembers(rows, group.id), turns: before }, turnOn).queue[0]
        ?.participantId;
    });
    expect(suggestions).toEqual(plain.map(({ participantId }) => participantId));
  });
});

const PLANS = /^(dueOn|endsOn|exemptUntil|startsOn)$/;

/** Facts dated after a day, `table.column date`; planned meetings and what is due are no facts. */
function datesAfter(rows: TenantRows, today: string): string[] {
  return Object.entries(rows).flatMap(([table, list]: [string, readonly object[]]) =>
    list.flatMap((row) =>
      Object.entries(row)
        .filter(([column, value]: [string, unknown]) => {
          const isPlan =
            PLANS.test(column) ||
            ('status' in row && row.status === 'PLANNED') ||
            ('state' in row && row.state === 'PLANNED');
          const isDate = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value);
          return isDate && (!isPlan || column.endsWith('At')) && dayOfText(value) > today;
        })
        .map(([column, value]) => `${table}.${column} ${String(value)}`),
    ),
  );
}

function dayOfText(value: string): string {
  return value.length > 10 ? dayInMedan(value) : value;
}

function rotaMembers(rows: TenantRows, group: string) {
  const numbers = new Map(rows.participants.map(({ id, number }) => [id, number]));
  const enrolled = new Map(
    rows.enrolments.map(({ participantId, enrolledOn }) => [participantId, enrolledOn]),
  );
  return rows.memberships
    .filter(({ groupId }) => groupId === group)
    .map(({ participantId, joinedOn, leftOn }) => ({
      participantId,
      joinedOn,
      leftOn,
      seniority: `${enrolled.get(participantId) ?? ''} ${numbers.get(participantId) ?? ''}`,
    }));
}

/** Turns in plain months by somebody who had hosted, while somebody eligible never had. */
function unfairTurns(rows: TenantRows, group: string): HostTurnRow[] {
  const own = rows.hostTurns.filter(({ groupId }) => groupId === group);
  const hosted = own.filter(({ state }) => state === 'HOSTED' || state === 'PLANNED');
  const times = new Map<string, number>();
  return hosted.filter((turn) => {
    const count = times.get(turn.participantId) ?? 0;
    const passedOver = new Set(
      own.filter((other) => isPassedOver(other, turn)).map(({ participantId }) => participantId),
    );
    const waiting = rows.memberships.filter(
      ({ groupId, participantId, joinedOn, leftOn }) =>
        groupId === group &&
        joinedOn <= turn.turnOn &&
        (!leftOn || leftOn > turn.turnOn) &&
        !passedOver.has(participantId) &&
        !times.has(participantId),
    );
    times.set(turn.participantId, count + 1);
    return count > 0 && !turn.isOverride && waiting.length > 0;
  });
}

function isPassedOver(other: HostTurnRow, turn: HostTurnRow): boolean {
  if (other.state === 'DEFERRED') return other.meetingId === turn.meetingId;
  return (
    other.state === 'EXEMPTED' &&
    other.turnOn <= turn.turnOn &&
    (other.exemptUntil ?? '') >= turn.turnOn
  );
}
