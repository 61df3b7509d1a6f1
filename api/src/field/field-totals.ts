import { AttendanceState } from '../attendance/index.js';
import { sumRupiah } from '../kernel/index.js';
import type { FieldMember, FieldTotals } from './field.types.js';

/** A meeting in figures. */
export function totalsOf(members: readonly FieldMember[]): FieldTotals {
  const came = ({ attendance }: FieldMember) =>
    attendance === AttendanceState.PRESENT || attendance === AttendanceState.LATE;
  return {
    present: members.filter(came).length,
    recorded: members.filter(({ attendance }) => attendance !== null).length,
    members: members.length,
    premiumTotal: sumRupiah(members.map(({ paidHere }) => paidHere)),
  };
}
