import type { AttendanceState, ChangeState, ClaimCause } from '../../data/gql/enums';
import type { CashDraft } from './cash';

/** A month that is not paid in full, and what is missing in it. */
export interface OpenMonth {
  readonly month: string;
  readonly amount: number;
}

/** Money on record from a member at this meeting; a reversal has an amount below zero. */
export interface SavedPayment {
  readonly id: string;
  readonly receiptNumber: string;
  readonly amount: number;
  readonly isReversed: boolean;
  /** The reversal that waits for a second person. */
  readonly pendingReversal?: { readonly state: ChangeState } | null;
  readonly reason?: string | null;
}

/** A member on the sheet, with what the server already holds. */
export interface Line {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Row on the printed sheet; undefined when none was printed or it was printed before the member joined. */
  readonly paperRow: number | undefined;
  /** What falls due with this meeting, in rupiah; arrears are not part of it. */
  readonly amountDue: number;
  readonly arrears: number;
  readonly arrearsMonths: number;
  readonly openMonths: readonly OpenMonth[];
  readonly savedAttendance: AttendanceState | undefined;
  readonly savedAmount: number;
  readonly savedPayments: readonly SavedPayment[];
}

/** What was entered for one member and not sent yet; an absent value is "not recorded". */
export interface Entry {
  readonly attendance?: AttendanceState | undefined;
  /** Rupiah handed over; zero is a decision, absence is not. */
  readonly amount?: number | undefined;
  /** Months it is for; absent, the oldest first. */
  readonly months?: readonly string[] | undefined;
  readonly carriedBy?: string | undefined;
  /** What was on record when a further payment was begun; absent, nothing was. */
  readonly paidBefore?: number | undefined;
}

/** A decision of the meeting while it is being written down. */
export interface DecisionDraft {
  readonly text: string;
  readonly ownerName: string;
  readonly dueOn: string;
}

/** A point of the agenda while it is being written down. */
export interface AgendaDraft {
  readonly title: string;
  readonly note: string;
}

/** A question and its answer while they are being written down. */
export interface QuestionDraft {
  readonly askedByName: string;
  readonly text: string;
  readonly answer: string;
}

/** What is written down of the meeting as a whole. */
export interface MeetingNotes {
  readonly minutes: string;
  readonly topicIds: readonly string[];
  readonly agendaItems: readonly AgendaDraft[];
  readonly questions: readonly QuestionDraft[];
  readonly decisions: readonly DecisionDraft[];
  readonly hostAttended: boolean;
}

/** A claim that a member reports at the meeting; it is sent after the sheet under a key of its own. */
export interface ClaimDraft {
  readonly requestKey: string;
  readonly participantId: string;
  readonly cause: ClaimCause | '';
  readonly eventOn: string;
  /** Why the server did not open it, when it was sent before. */
  readonly refusal?: string | undefined;
}

/** Everything entered on the sheet; the key stays the same until the server has answered. */
export interface Draft {
  readonly requestKey: string;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly notes: MeetingNotes;
  readonly cash: CashDraft;
  readonly claims: readonly ClaimDraft[];
}

/** What can happen to the sheet. */
export type SheetEvent =
  | { readonly type: 'attendanceTapped'; readonly id: string; readonly state: AttendanceState }
  | { readonly type: 'paidTapped'; readonly line: Line }
  | { readonly type: 'amountTyped'; readonly id: string; readonly amount: number | undefined }
  | { readonly type: 'monthsChosen'; readonly line: Line; readonly months: readonly string[] }
  | { readonly type: 'moreTapped'; readonly line: Line }
  | { readonly type: 'carrierChosen'; readonly id: string; readonly carriedBy: string | undefined }
  | { readonly type: 'everybodyCame'; readonly lines: readonly Line[]; readonly andPaid: boolean }
  | { readonly type: 'notesWritten'; readonly notes: Partial<MeetingNotes> }
  | { readonly type: 'cashCounted'; readonly cash: Partial<CashDraft> }
  | { readonly type: 'claimsWritten'; readonly claims: readonly ClaimDraft[] }
  | { readonly type: 'replaced'; readonly draft: Draft };

const NOTHING: Entry = {};

/** The sheet after an event. */
export function sheetReducer(draft: Draft, event: SheetEvent): Draft {
  switch (event.type) {
    case 'attendanceTapped':
      return withEntry(draft, event.id, (entry) => ({
        ...entry,
        attendance: entry.attendance === event.state ? undefined : event.state,
      }));
    case 'paidTapped':
      return togglePaid(draft, event.line);
    case 'amountTyped':
      return withEntry(draft, event.id, (entry) => ({ ...entry, amount: event.amount }));
    case 'monthsChosen':
      return chooseMonths(draft, event.line, event.months);
    case 'moreTapped':
      return withEntry(draft, event.line.id, (entry) => ({
        ...entry,
        amount: undefined,
        paidBefore: event.line.savedAmount,
      }));
    case 'carrierChosen':
      return withEntry(draft, event.id, (entry) => ({ ...entry, carriedBy: event.carriedBy }));
    case 'everybodyCame':
      return event.lines.reduce((sheet, line) => came(sheet, line, event.andPaid), draft);
    case 'notesWritten':
      return { ...draft, notes: { ...draft.notes, ...event.notes } };
    case 'cashCounted':
      return { ...draft, cash: { ...draft.cash, ...event.cash } };
    case 'claimsWritten':
      return { ...draft, claims: event.claims };
    case 'replaced':
      return event.draft;
  }
}

/** What was entered for a member so far. */
export function entryOf(draft: Draft, id: string): Entry {
  return draft.entries[id] ?? NOTHING;
}

/** Says whether the member pays what is due, and so whether the one-tap button is on. */
export function paysDue(entry: Entry, line: Line): boolean {
  return line.amountDue > 0 && entry.amount === line.amountDue && !entry.months;
}

/** Says whether money can be entered: nothing is on record, or more is to be added to just what is. */
export function isOpenForMoney(entry: Entry, line: Line): boolean {
  return (entry.paidBefore ?? 0) === line.savedAmount;
}

/** What of an entry is still to be sent: nothing the server already holds is sent again. */
export function pendingOf(draft: Draft, line: Line): Entry {
  const entry = entryOf(draft, line.id);
  const attendance = line.savedAttendance ? undefined : entry.attendance;
  if (!isOpenForMoney(entry, line)) return { attendance };
  const { amount, months, carriedBy, paidBefore } = entry;
  return { attendance, amount, months, carriedBy, paidBefore };
}

function togglePaid(draft: Draft, line: Line): Draft {
  const before = entryOf(draft, line.id);
  if (!isOpenForMoney(before, line) || line.amountDue === 0) return draft;
  return withEntry(draft, line.id, (entry) => ({
    ...entry,
    amount: paysDue(entry, line) ? undefined : line.amountDue,
    months: undefined,
  }));
}

/** Chosen months say the amount; it can be lowered afterwards by who cannot pay it all. */
function chooseMonths(draft: Draft, line: Line, months: readonly string[]): Draft {
  const chosen = line.openMonths.filter(({ month }) => months.includes(month));
  return withEntry(draft, line.id, (entry) => ({
    ...entry,
    months: chosen.length > 0 ? chosen.map(({ month }) => month) : undefined,
    amount: chosen.length > 0 ? chosen.reduce((sum, { amount }) => sum + amount, 0) : undefined,
  }));
}

/** Fills in what is not decided yet and leaves every exception as it was entered. */
function came(draft: Draft, line: Line, andPaid: boolean): Draft {
  const pays = andPaid && line.savedAmount === 0 && line.amountDue > 0;
  return withEntry(draft, line.id, (entry) => ({
    ...entry,
    ...(!line.savedAttendance && { attendance: entry.attendance ?? 'PRESENT' }),
    ...(pays && { amount: entry.amount ?? line.amountDue }),
  }));
}

function withEntry(draft: Draft, id: string, change: (entry: Entry) => Entry): Draft {
  return { ...draft, entries: { ...draft.entries, [id]: change(entryOf(draft, id)) } };
}
