import { useRead } from '../data/useRead';
import { DaysOffDocument } from './closure.documents';
import type { DayOff } from './dayOff.rows';

/** The days off from one day to another; none while the answer is under way. */
export function useDaysOff(from: string, to: string): readonly DayOff[] {
  const { data } = useRead(DaysOffDocument, { from, to }, { keepsEarlier: true });
  return data?.daysOff ?? [];
}
