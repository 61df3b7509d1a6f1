import type { Meeting, Member } from '../data/field.types';
import { stateOf, type Entry, type Replies } from '../entry';

/** A member's row as the officer sees it: what the server holds and what this phone has still to send. */
export interface MemberView extends Member {
  /** Entries of this row not answered yet. */
  readonly waiting: number;
}

/** A meeting as the officer sees it. */
export interface MeetingView extends Omit<Meeting, 'members' | 'topicIds' | 'countedCash'> {
  readonly members: readonly MemberView[];
  readonly topicIds: readonly string[];
  readonly countedCash: number | undefined;
  readonly explanation: string | undefined;
  /** Entries of this meeting not answered yet. */
  readonly waiting: number;
}

/** The phone's own entries of one meeting, sorted by where they stand. */
interface Ledger {
  /** Not answered, and not undone on the phone. */
  readonly added: readonly Entry[];
  /** Kept by the server, but undone by an entry it does not have yet. */
  readonly withdrawn: readonly Entry[];
  /** Kept by the server and not undone. */
  readonly kept: readonly Entry[];
  readonly waiting: readonly Entry[];
}

/** Folds what waits to be sent into what the server said last. The order of arrival of answers does not matter. */
export function viewOf(meeting: Meeting, log: readonly Entry[], replies: Replies): MeetingView {
  const ledger = ledgerOf(meeting.id, log, replies);
  const members = meeting.members.map((member) => memberView(member, ledger));
  const change = sum(ledger.added) - sum(ledger.withdrawn);
  const last = (kind: Entry['kind']) =>
    [...ledger.kept, ...ledger.added].filter((entry) => entry.kind === kind).at(-1);
  const cash = last('CASH_COUNT');
  return {
    ...meeting,
    members,
    isClosed: meeting.isClosed || ledger.added.some(({ kind }) => kind === 'CLOSE'),
    topicIds: last('TOPICS')?.topicIds ?? meeting.topicIds,
    countedCash: cash?.countedCash ?? meeting.countedCash ?? undefined,
    explanation: cash?.explanation,
    waiting: ledger.waiting.length,
    totals: {
      present: members.filter(({ attendance }) => isThere(attendance)).length,
      recorded: members.filter(({ attendance }) => attendance !== null).length,
      members: members.length,
      premiumTotal: meeting.totals.premiumTotal + change,
    },
  };
}

/** Says whether somebody came, in time or late. */
export function isThere(attendance: Member['attendance']): boolean {
  return attendance === 'PRESENT' || attendance === 'LATE';
}

/** Ids of the entries that a later entry took back, whether the server knows it yet or not. */
export function undoneIds(log: readonly Entry[], replies: Replies): ReadonlySet<string> {
  const undos = log.filter((entry) => stateOf(entry, replies) !== 'REFUSED');
  return new Set(undos.flatMap(({ undoneOperationId }) => undoneOperationId ?? []));
}

function ledgerOf(meetingId: string, log: readonly Entry[], replies: Replies): Ledger {
  const mine = log.filter((entry) => entry.meetingId === meetingId);
  const undone = undoneIds(mine, replies);
  const waiting = mine.filter((entry) => stateOf(entry, replies) === 'WAITING');
  const kept = mine.filter((entry) => stateOf(entry, replies) === 'KEPT');
  const takenBack = new Set(waiting.map(({ undoneOperationId }) => undoneOperationId));
  return {
    waiting,
    added: waiting.filter(({ id, kind }) => kind !== 'UNDO' && !undone.has(id)),
    withdrawn: kept.filter(({ id }) => takenBack.has(id)),
    kept: kept.filter(({ id, kind }) => kind !== 'UNDO' && !undone.has(id)),
  };
}

function memberView(member: Member, ledger: Ledger): MemberView {
  const isOf = (entry: Entry) => entry.participantId === member.participantId;
  const change = sum(ledger.added.filter(isOf)) - sum(ledger.withdrawn.filter(isOf));
  return {
    ...member,
    ...attendanceOf(member, ledger),
    ...balanceAfter(member, change),
    paidHere: member.paidHere + change,
    waiting: ledger.waiting.filter(isOf).length,
  };
}

function attendanceOf(member: Member, { added, withdrawn, kept }: Ledger) {
  const isOf = ({ kind, participantId }: Entry) =>
    kind === 'ATTENDANCE' && participantId === member.participantId;
  const latest = added.filter(isOf).at(-1);
  if (latest) return { attendance: latest.attendance ?? null, note: latest.note ?? null };
  if (!withdrawn.some(isOf)) return { attendance: member.attendance, note: member.note };
  const former = kept.filter(isOf).at(-1);
  return { attendance: former?.attendance ?? null, note: former?.note ?? null };
}

/** What is owed, or paid ahead, after this much more (or less) was handed over. */
function balanceAfter({ owed, aheadMonths, monthlyPremium, owedMonths }: Member, change: number) {
  if (change === 0 || monthlyPremium === 0) return { owed, owedMonths, aheadMonths };
  const balance = (owed > 0 ? -owed : aheadMonths * monthlyPremium) + change;
  return {
    owed: Math.max(0, -balance),
    owedMonths: Math.ceil(Math.max(0, -balance) / monthlyPremium),
    aheadMonths: Math.floor(Math.max(0, balance) / monthlyPremium),
  };
}

function sum(entries: readonly Entry[]): number {
  return entries.reduce((total, { amount = 0 }) => total + amount, 0);
}
