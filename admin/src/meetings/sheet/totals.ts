import type { AttendanceState } from '../../data/gql/enums';
import { pendingOf, type Draft, type Line } from './sheet';

/** The states in the order of their keys, 1 to 5. */
export const STATES: readonly AttendanceState[] = ['PRESENT', 'LATE', 'EXCUSED', 'SICK', 'ABSENT'];

/** What a sheet adds up to. */
export interface Totals {
  readonly members: number;
  readonly byState: Readonly<Record<AttendanceState, number>>;
  /** Those who came, on time or late. */
  readonly present: number;
  readonly payers: number;
  readonly amount: number;
  /** Members of whom nothing is known yet. */
  readonly untouched: number;
}

/** Adds up what is saved already and what was entered since. */
export function totalsOf(lines: readonly Line[], draft: Draft): Totals {
  return add(
    lines.map((line) => {
      const { attendance, amount = 0 } = pendingOf(draft, line);
      return { state: line.savedAttendance ?? attendance, amount: line.savedAmount + amount };
    }),
  );
}

/** Adds up only what was entered and will be sent. */
export function enteredTotals(lines: readonly Line[], draft: Draft): Totals {
  return add(
    lines.map((line) => {
      const { attendance, amount = 0 } = pendingOf(draft, line);
      return { state: attendance, amount };
    }),
  );
}

function add(rows: readonly { state: AttendanceState | undefined; amount: number }[]): Totals {
  const count = (state: AttendanceState) => rows.filter((row) => row.state === state).length;
  const byState = {
    PRESENT: count('PRESENT'),
    LATE: count('LATE'),
    EXCUSED: count('EXCUSED'),
    SICK: count('SICK'),
    ABSENT: count('ABSENT'),
  };
  return {
    members: rows.length,
    byState,
    present: byState.PRESENT + byState.LATE,
    payers: rows.filter(({ amount }) => amount > 0).length,
    amount: rows.reduce((sum, row) => sum + row.amount, 0),
    untouched: rows.filter(({ state, amount }) => !state && amount === 0).length,
  };
}
