import type { Unit } from '../kernel/index.js';
import type { Meeting } from '../meetings/index.js';
import { bookPayments, type PaymentDraft } from '../premiums/index.js';
import { judgeRows, sheetFacts, type SheetFacts } from '../sheets/index.js';
import type { Arrival } from './field-arrival.js';
import { FieldOperationKind as Kind } from './field.enums.js';
import { foldMeeting, type FieldFact } from './fold.js';

/** Refuses attendance of who is no member of the meeting, by the rules of the sheet. */
export async function judgeAttendance(unit: Unit, arrivals: readonly Arrival[]): Promise<void> {
  const marks = arrivals.filter(
    ({ refusal, input }) => refusal === null && input.kind === Kind.ATTENDANCE,
  );
  for (const [meeting, marked] of byMeeting(marks)) {
    const members = [...Map.groupBy(marked, ({ input }) => input.participantId).values()];
    const rows = members.flatMap(([first]) => (first ? rowOf(first.input) : []));
    const judged = judgeRows(rows, await openSheet(unit, meeting, rows));
    members.forEach((ofMember, index) => {
      for (const arrival of ofMember) arrival.refusal = judged[index]?.refusal ?? null;
    });
  }
}

/**
 * Books the premiums among the arrivals, each as money of its own, judged by the rules of the sheet. What was taken
 * back before it arrived is accepted without money moving.
 */
export async function bookFieldPremiums(
  unit: Unit,
  arrivals: readonly Arrival[],
  facts: readonly FieldFact[],
): Promise<void> {
  const open = arrivals.filter(({ refusal }) => refusal === null);
  const standing = standingPayments([...facts, ...open.map(({ fact }) => fact)]);
  const payments = open.filter(
    ({ input: { id, kind } }) => kind === Kind.PREMIUM && standing.has(id),
  );
  for (const round of rounds(payments)) {
    const drafts: Array<{ arrival: Arrival; draft: PaymentDraft }> = [];
    for (const [meeting, members] of byMeeting(round)) {
      const rows = members.map(({ input }) => rowOf(input));
      const sheet = await openSheet(unit, meeting, rows);
      judgeRows(rows, sheet).forEach(({ payment, refusal }, index) => {
        const arrival = members[index];
        if (!arrival) return;
        arrival.refusal = refusal;
        if (payment) drafts.push({ arrival, draft: payment });
      });
    }
    const booked = await bookPayments(
      unit,
      drafts.map(({ draft }) => draft),
    );
    drafts.forEach(({ arrival }, index) => {
      arrival.paymentId = booked[index]?.id ?? null;
    });
  }
}

/** The sheet as if nobody’s attendance were recorded: which record counts is decided by all operations together. */
async function openSheet(
  unit: Unit,
  meeting: Meeting,
  rows: ReadonlyArray<ReturnType<typeof rowOf>>,
): Promise<SheetFacts> {
  return { ...(await sheetFacts(unit, meeting, rows)), recorded: new Set() };
}

/** Payments that nobody took back, neither before nor with this sending. */
function standingPayments(facts: readonly FieldFact[]): Set<string> {
  const meetings = [...Map.groupBy(facts, ({ meetingId }) => meetingId).values()];
  return new Set(meetings.flatMap((ofOne) => [...foldMeeting(ofOne).payments.keys()]));
}

/** Rows that a sheet can judge at once: each member once, because a payment changes what the next one pays. */
function rounds(arrivals: readonly Arrival[]): Arrival[][] {
  const counts = new Map<string, number>();
  const made: Arrival[][] = [];
  for (const arrival of arrivals) {
    const member = arrival.input.participantId ?? '';
    const round = counts.get(member) ?? 0;
    counts.set(member, round + 1);
    (made[round] ??= []).push(arrival);
  }
  return made;
}

function byMeeting(round: readonly Arrival[]) {
  const groups = Map.groupBy(round, ({ meeting }) => meeting);
  return [...groups].flatMap(([meeting, members]) =>
    meeting ? [[meeting, members] as const] : [],
  );
}

function rowOf(input: Arrival['input']) {
  const { kind, participantId, attendance = null, amount = null, carriedByParticipantId } = input;
  const takesMoney = kind === Kind.PREMIUM;
  return {
    participantId: participantId ?? '',
    attendance: takesMoney ? null : attendance,
    premiumAmount: takesMoney ? amount : null,
    carriedByParticipantId: takesMoney ? (carriedByParticipantId ?? null) : null,
  };
}
