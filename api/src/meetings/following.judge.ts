import { RuleCode, ruleViolated, type DomainError } from '../kernel/index.js';
import { appointmentOf, clashesOf, type Appointment, type Diary } from './clash.js';
import { refusing } from './clash.rules.js';
import type { MeetingClash } from './clash.types.js';
import type { Meeting } from './meeting.entity.js';

/** A meeting and where it is to go; null when the rule has no day for it. */
export interface Change {
  meeting: Meeting;
  to: Appointment | null;
}

/** What became of a change. */
export interface Verdict extends Change {
  clashes: MeetingClash[];
  refusal: DomainError | null;
}

/**
 * Judges changes that happen at once, in their order: each against what stays and against the new places of the others.
 * A meeting that is refused keeps its place, which may stand in the way of one judged before, so that all are judged
 * again until nothing changes.
 */
export function judgeChanges(
  changes: readonly Change[],
  diary: Diary,
  clashReason: string | null,
): Verdict[] {
  const refused = new Map<Meeting, Verdict>();
  for (;;) {
    const verdicts = judgeOnce(changes, { diary, clashReason, refused });
    const before = refused.size;
    for (const verdict of verdicts) if (verdict.refusal) refused.set(verdict.meeting, verdict);
    if (refused.size === before) return verdicts;
  }
}

interface Round {
  diary: Diary;
  clashReason: string | null;
  refused: ReadonlyMap<Meeting, Verdict>;
}

function judgeOnce(changes: readonly Change[], { diary, clashReason, refused }: Round): Verdict[] {
  const leaving = new Set(changes.map(({ meeting }) => meeting.id));
  for (const { id } of refused.keys()) leaving.delete(id);
  const appointments = diary.appointments.filter(
    ({ meeting }) => meeting === null || !leaving.has(meeting.id),
  );
  return changes.map((change) => {
    const known = refused.get(change.meeting);
    if (known) return known;
    const verdict = judge(change, { ...diary, appointments }, clashReason);
    const to = verdict.refusal ? null : verdict.to;
    appointments.push(to ?? appointmentOf(change.meeting));
    return verdict;
  });
}

function judge(change: Change, diary: Diary, clashReason: string | null): Verdict {
  const { to } = change;
  if (!to) {
    const message = 'The new rule has no day left for this meeting in the cohort’s term.';
    return { ...change, clashes: [], refusal: ruleViolated(RuleCode.COHORT_ENDED, message) };
  }
  if (to.meetsOn < diary.today) {
    const message = `A meeting takes place today (${diary.today}) or later; by the rule this one was on ${to.meetsOn}.`;
    return { ...change, clashes: [], refusal: ruleViolated(RuleCode.MEETING_IN_PAST, message) };
  }
  const clashes = clashesOf(to, diary);
  return { ...change, clashes, refusal: refusing(clashes, clashReason) };
}
