import rrule from 'rrule';
import { RuleCode, ruleViolated } from '../kernel/index.js';

/** Occurrences of the two years that are tried; weekly at most, once a year at least. */
const [TRIED_FROM, TRIED_UNTIL] = [
  new Date('2027-01-01T00:00:00Z'),
  new Date('2028-12-31T00:00:00Z'),
];
const OCCURRENCES = { min: 2, max: 106 };

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

function whyUnusable(text: string): string | null {
  if (!/^FREQ=(MONTHLY|WEEKLY);[A-Z0-9=;,+-]{1,150}$/.test(text))
    return 'is not of the form FREQ=MONTHLY;… or FREQ=WEEKLY;…';
  if (/COUNT|UNTIL|BYHOUR|BYMINUTE|BYSECOND/.test(text))
    return 'must not end by itself or name a time of day';
  try {
    const dates = rrule
      .rrulestr(`DTSTART:20270101T000000Z\nRRULE:${text}`)
      .between(TRIED_FROM, TRIED_UNTIL, true);
    if (dates.length < OCCURRENCES.min) return 'recurs less than once a year';
    return dates.length > OCCURRENCES.max ? 'recurs more than once a week' : null;
  } catch {
    return 'is not a recurrence rule (RFC 5545)';
  }
}
