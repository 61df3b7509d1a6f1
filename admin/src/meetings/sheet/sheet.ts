import type { AttendanceState } from '../../data/gql/enums';

/** A member on the sheet, with what the server already holds. */
export interface Line {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** What falls due with this meeting, in rupiah; arrears are not part of it. */
  readonly amountDue: number;
  readonly arrears: number;
  readonly savedAttendance: AttendanceState | undefined;
  readonly savedAmount: number;
}

/** What was entered for one member and not sent yet; an absent value is "not recorded". */
export interface Entry {
  readonly attendance?: AttendanceState | undefined;
  /** Rupiah handed over; zero is a decision, absence is not. */
  readonly amount?: number | undefined;
  readonly carriedBy?: string | undefined;
}

/** A decision of the meeting while it is being written down. */
export interface DecisionDraft {
  readonly text: string;
  readonly ownerName: string;
  readonly dueOn: string;
}

/** What is written down of the meeting as a whole. */
export interface MeetingNotes {
  readonly minutes: string;
  readonly topicIds: readonly string[];
  readonly decisions: readonly DecisionDraft[];
  readonly hostAttended: boolean;
}

/** Everything entered on the sheet; the key stays the same until the server has answered. */
export interface Draft {
  readonly requestKey: string;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly notes: MeetingNotes;
}

/** What can happen to the sheet. */
export type SheetEvent =
  | { readonly type: 'attendanceTapped'; readonly id: string; readonly state: AttendanceState }
  | { readonly type: 'paidTapped'; readonly line: Line }
  | { readonly type: 'amountTyped'; readonly id: string; readonly amount: number | undefined }
  | { readonly type: 'carrierChosen'; readonly id: string; readonly carriedBy: string | undefined }
  | { readonly type: 'everybodyCame'; readonly lines: readonly Line[]; readonly andPaid: boolean }
  | { readonly type: 'notesWritten'; readonly notes: Partial<MeetingNotes> }
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
    case 'carrierChosen':
      return withEntry(draft, event.id, (entry) => ({ ...entry, carriedBy: event.carriedBy }));
    case 'everybodyCame':
      return event.lines.reduce((sheet, line) => came(sheet, line, event.andPaid), draft);
    case 'notesWritten':
      return { ...draft, notes: { ...draft.notes, ...event.notes } };
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
  return line.amountDue > 0 && entry.amount === line.amountDue;
}

/** What of an entry is still to be sent: nothing the server already holds is sent again. */
export function pendingOf(draft: Draft, line: Line): Entry {
  const { attendance, amount, carriedBy } = entryOf(draft, line.id);
  return {
    attendance: line.savedAttendance ? undefined : attendance,
    amount: line.savedAmount > 0 ? undefined : amount,
    carriedBy,
  };
}

function togglePaid(draft: Draft, line: Line): Draft {
  if (line.savedAmount > 0 || line.amountDue === 0) return draft;
  return withEntry(draft, line.id, (entry) => ({
    ...entry,
    amount: paysDue(entry, line) ? undefined : line.amountDue,
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
