import type { ClaimOutlook } from './claim.rows';

type Segment = ClaimOutlook['days'][number];

/** The days that one party had a claim. */
export interface PartyDays {
  party: Segment['party'];
  days: number;
  workingDays: number;
}

/** The days of each party that had the claim, the longest first; days of equal length stay in the order of the claim. */
export function daysByParty(segments: readonly Segment[]): PartyDays[] {
  const found = new Map<Segment['party'], PartyDays>();
  for (const { party, days, workingDays } of segments) {
    const sum = found.get(party) ?? { party, days: 0, workingDays: 0 };
    found.set(party, {
      party,
      days: sum.days + days,
      workingDays: sum.workingDays + workingDays,
    });
  }
  return [...found.values()].toSorted((a, b) => b.days - a.days);
}
