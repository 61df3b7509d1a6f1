import { AttendanceState } from '../attendance/index.js';
import { FieldOperationKind } from './field.enums.js';

/** An accepted operation as far as it decides what a meeting looks like. */
export interface FieldFact {
  id: string;
  meetingId: string;
  deviceId: string;
  /** Rising per device. */
  sequence: number;
  kind: FieldOperationKind;
  userId: string;
  /** Whether its author may take back what others recorded. */
  mayUndoOthers: boolean;
  participantId: string | null;
  attendance: AttendanceState | null;
  note: string | null;
  amount: number | null;
  undoneId: string | null;
  hostAttended: boolean | null;
}

/** What the devices say about one member, and what counts. */
export interface FoldedAttendance {
  state: AttendanceState;
  note: string | null;
  /** The last word of each device, the one that counts first. */
  entries: readonly FieldFact[];
  isDisputed: boolean;
}

/** What a set of operations amounts to, for one meeting. */
export interface FoldedMeeting {
  /** By participant. */
  attendance: ReadonlyMap<string, FoldedAttendance>;
  /** Payments that stand, by the id of their operation. Each is money of its own: they are never merged. */
  payments: ReadonlyMap<string, FieldFact>;
  /** The last count of the cash by each device. */
  cashCounts: readonly FieldFact[];
  isClosed: boolean;
  /** False when anybody who closed the meeting says that the planned host did not host it. */
  hostAttended: boolean;
}

/**
 * Between devices, who saw somebody is right against who did not; excuses are told to somebody, an absence to nobody.
 * It has to be an order of the states alone, because clocks of phones lie and the order of arrival is chance.
 */
const STRONGEST_FIRST = [
  AttendanceState.PRESENT,
  AttendanceState.LATE,
  AttendanceState.SICK,
  AttendanceState.EXCUSED,
  AttendanceState.ABSENT,
];

/**
 * What the operations of one meeting amount to. It depends on the set of operations alone, not on their order nor on
 * how often each arrives: of one device the highest sequence counts, between devices the strongest state.
 */
export function foldMeeting(facts: Iterable<FieldFact>): FoldedMeeting {
  const all = new Map([...facts].map((fact) => [fact.id, fact]));
  const undone = undoneIds(all);
  const live = [...all.values()].filter(({ id }) => !undone.has(id));
  const closings = live.filter(({ kind }) => kind === FieldOperationKind.CLOSE);
  const marks = live.filter(({ kind }) => kind === FieldOperationKind.ATTENDANCE);
  const counts = live.filter(({ kind }) => kind === FieldOperationKind.CASH_COUNT);
  const byMember = Map.groupBy(marks, ({ participantId }) => participantId ?? '');
  return {
    attendance: new Map([...byMember].map(([id, said]) => [id, judge(said)])),
    payments: new Map(
      live
        .filter(({ kind }) => kind === FieldOperationKind.PREMIUM)
        .map((payment) => [payment.id, payment]),
    ),
    cashCounts: lastWords(counts).sort(byId),
    isClosed: closings.length > 0,
    hostAttended: closings.every(({ hostAttended }) => hostAttended !== false),
  };
}

/** What can be taken back; topics, counts and closings are said anew instead. */
export function isUndoable(kind: FieldOperationKind): boolean {
  return kind === FieldOperationKind.ATTENDANCE || kind === FieldOperationKind.PREMIUM;
}

/** Ids that an UNDO takes back: of the author's own operations, or of anybody's by who may. */
function undoneIds(all: ReadonlyMap<string, FieldFact>): Set<string> {
  const undone = new Set<string>();
  for (const { undoneId, userId, mayUndoOthers } of all.values()) {
    const target = undoneId === null ? undefined : all.get(undoneId);
    if (!target || !isUndoable(target.kind)) continue;
    if (mayUndoOthers || target.userId === userId) undone.add(target.id);
  }
  return undone;
}

function judge(marks: readonly FieldFact[]): FoldedAttendance {
  const entries = lastWords(marks).sort(byStrength);
  const [first] = entries;
  if (!first?.attendance) throw new Error('An attendance has a state.');
  return {
    state: first.attendance,
    note: first.note,
    entries,
    isDisputed: new Set(entries.map(({ attendance }) => attendance)).size > 1,
  };
}

/** What each device said last. */
function lastWords(facts: readonly FieldFact[]): FieldFact[] {
  const last = new Map<string, FieldFact>();
  for (const fact of facts) {
    const known = last.get(fact.deviceId);
    if (!known || supersedes(fact, known)) last.set(fact.deviceId, fact);
  }
  return [...last.values()];
}

function supersedes(a: FieldFact, b: FieldFact): boolean {
  return a.sequence === b.sequence ? a.id > b.id : a.sequence > b.sequence;
}

function byStrength(a: FieldFact, b: FieldFact): number {
  return rank(a) - rank(b) || byId(a, b);
}

function byId(a: FieldFact, b: FieldFact): number {
  return a.id < b.id ? -1 : 1;
}

function rank({ attendance }: FieldFact): number {
  return attendance === null ? STRONGEST_FIRST.length : STRONGEST_FIRST.indexOf(attendance);
}
