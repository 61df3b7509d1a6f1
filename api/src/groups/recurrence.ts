import rrule from 'rrule';
import {
  daysBetween,
  isTimeZone,
  RuleCode,
  ruleViolated,
  type LocalDate,
} from '../kernel/index.js';

/** Occurrences of the two years that are tried; weekly at most, once a year at least. */
const [TRIED_FROM, TRIED_UNTIL] = ['2027-01-01', '2028-12-31'];
const OCCURRENCES = { min: 2, max: 106 };

/** A group's meeting rule with what it needs to be read: the day it counts from, and whose calendar it means. */
export interface MeetingRule {
  /** RFC 5545 RRULE. */
  text: string;
  /** Day from which intervals are counted (DTSTART). */
  startsOn: LocalDate;
  /** Zone whose days are meant. */
  timeZone: string;
}

/**
 * Refuses a meeting rule that is no RFC 5545 RRULE, starts or ends by itself, recurs other than monthly or weekly,
 * never, or more often than once a week.
 */
export function requireUsableRecurrence(text: string): void {
  const reason = whyUnusable(text);
  if (reason)
    throw ruleViolated(
      RuleCode.RECURRENCE_RULE_UNUSABLE,
      `The meeting rule ${reason}: ${text.slice(0, 100)}`,
    );
}

/**
 * The days of a rule from one day to another, each included, in their order. The rule is expanded over the calendar of
 * its zone, not over instants, so that no offset turns a Saturday into a Friday.
 */
export function daysOfRule(rule: MeetingRule, from: LocalDate, to: LocalDate): LocalDate[] {
  requireUsableRecurrence(rule.text);
  if (!isTimeZone(rule.timeZone)) {
    const message = `Expected a time zone of Indonesia, found ${rule.timeZone.slice(0, 40)}.`;
    throw ruleViolated(RuleCode.TIME_ZONE_UNKNOWN, message);
  }
  return expand(rule.text, rule.startsOn, { from, to });
}

/** Fewest and most days between one day of a usable rule and the next. */
export function gapsOfRule(text: string): { min: number; max: number } {
  const days = expand(text, TRIED_FROM, { from: TRIED_FROM, to: TRIED_UNTIL });
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  return { min: Math.min(...gaps), max: Math.max(...gaps) };
}

function whyUnusable(text: string): string | null {
  if (!/^FREQ=(MONTHLY|WEEKLY);[A-Z0-9=;,+-]{1,150}$/.test(text))
    return 'is not of the form FREQ=MONTHLY;… or FREQ=WEEKLY;…';
  if (/COUNT|UNTIL|BYHOUR|BYMINUTE|BYSECOND/.test(text))
    return 'must not end by itself or name a time of day';
  try {
    const days = expand(text, TRIED_FROM, { from: TRIED_FROM, to: TRIED_UNTIL });
    if (days.length < OCCURRENCES.min) return 'recurs less than once a year';
    return days.length > OCCURRENCES.max ? 'recurs more than once a week' : null;
  } catch {
    return 'is not a recurrence rule (RFC 5545)';
  }
}

function expand(
  text: string,
  startsOn: LocalDate,
  { from, to }: { from: LocalDate; to: LocalDate },
): LocalDate[] {
  const occurrences = rrule
    .rrulestr(`DTSTART:${startsOn.replaceAll('-', '')}T000000Z\nRRULE:${text}`)
    .between(midnight(from), midnight(to), true);
  return occurrences.map((occurrence) => occurrence.toISOString().slice(0, 10));
}

function midnight(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
