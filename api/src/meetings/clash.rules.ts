import { RuleCode, ruleViolated, type DomainError } from '../kernel/index.js';
import { GAP_DAYS } from './clash.js';
import { MeetingClashKind, type MeetingClash } from './clash.types.js';

const RULES: Readonly<Record<MeetingClashKind, RuleCode>> = {
  [MeetingClashKind.GROUP_MEETS]: RuleCode.MEETING_DATE_TAKEN,
  [MeetingClashKind.OFFICER_BUSY]: RuleCode.MEETING_OFFICER_BUSY,
  [MeetingClashKind.HOST_BUSY]: RuleCode.MEETING_HOST_BUSY,
  [MeetingClashKind.PLACE_TAKEN]: RuleCode.MEETING_PLACE_TAKEN,
  [MeetingClashKind.DAY_OFF]: RuleCode.MEETING_ON_DAY_OFF,
  [MeetingClashKind.GAP_SHORT]: RuleCode.MEETING_GAP_SHORT,
  [MeetingClashKind.GAP_LONG]: RuleCode.MEETING_GAP_LONG,
};

/** The clash that refuses a meeting: one that no reason overrides, or without a reason the first; null when none does. */
export function refusing(
  clashes: readonly MeetingClash[],
  reason: string | null,
): DomainError | null {
  const clash =
    clashes.find(({ canOverride }) => !canOverride) ?? (reason === null ? clashes[0] : undefined);
  return clash ? ruleViolated(RULES[clash.kind], messageOf(clash)) : null;
}

/** Refuses clashes that are not accepted for a reason; answers the reason to record, null when there was nothing to accept. */
export function acceptClashes(
  clashes: readonly MeetingClash[],
  reason: string | null,
): string | null {
  const refusal = refusing(clashes, reason);
  if (refusal) throw refusal;
  return clashes.length > 0 ? reason : null;
}

function messageOf({ kind, on, meeting, dayOff, gapDays }: MeetingClash): string {
  const at = meeting ? `${meeting.meetsOn} at ${meeting.startsAt}` : on;
  switch (kind) {
    case MeetingClashKind.GROUP_MEETS:
      return `The group already meets on ${on}.`;
    case MeetingClashKind.OFFICER_BUSY:
      return `The officer has another meeting on ${at}.`;
    case MeetingClashKind.HOST_BUSY:
      return `The host hosts another meeting on ${at}.`;
    case MeetingClashKind.PLACE_TAKEN:
      return `Another meeting is at this place on ${at}.`;
    case MeetingClashKind.DAY_OFF:
      return `${on} is a day off: ${dayOff?.name ?? ''}.`;
    case MeetingClashKind.GAP_SHORT:
      return `Monthly meetings are at least ${GAP_DAYS.min} days apart; ${on} is ${gapDays} days from another.`;
    case MeetingClashKind.GAP_LONG:
      return `Monthly meetings are at most ${GAP_DAYS.max} days apart; ${on} is ${gapDays} days from the nearest.`;
  }
}
