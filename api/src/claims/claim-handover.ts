import { addDays, weekdayOf, type LocalDate } from '../kernel/index.js';
import type { IsDayOff } from './working-days.js';

/** How the money best reaches the family. */
export enum HandoverWay {
  MEETING = 'MEETING',
  VISIT = 'VISIT',
}

/** A proposal how the money reaches the family in time. */
export interface Handover {
  way: HandoverWay;
  /** Day of the meeting, or last working day for a visit by the promised day; today when that has passed. */
  on: LocalDate;
  /** Working day before the promised day on which a transfer still arrives in time; null when none is left. */
  transferOn: LocalDate | null;
  /** False when even a visit today comes too late. */
  isInTime: boolean;
}

/** A weekend. */
const SATURDAY = 6;

/**
 * At the next meeting when that keeps the promise. When it does not, or none is planned, a visit on the last working day
 * by which it is kept, or a transfer a working day earlier: a transfer between banks takes until the next working day.
 */
export function proposeHandover(
  { dueOn, nextMeetingOn }: { dueOn: LocalDate; nextMeetingOn: LocalDate | null },
  today: LocalDate,
  isDayOff: IsDayOff,
): Handover {
  const isWorking = (day: LocalDate) => weekdayOf(day) < SATURDAY && !isDayOff(day);
  const lastOn = lastWhere(isWorking, today, dueOn);
  const transferOn = lastOn === null ? null : lastWhere(isWorking, today, addDays(lastOn, -1));
  if (nextMeetingOn !== null && nextMeetingOn <= dueOn)
    return { way: HandoverWay.MEETING, on: nextMeetingOn, transferOn, isInTime: true };
  return { way: HandoverWay.VISIT, on: lastOn ?? today, transferOn, isInTime: today <= dueOn };
}

/** The last day of a period that is such a day; null when none is. */
function lastWhere(
  isSuch: (day: LocalDate) => boolean,
  from: LocalDate,
  to: LocalDate,
): LocalDate | null {
  for (let day = to; day >= from; day = addDays(day, -1)) if (isSuch(day)) return day;
  return null;
}
