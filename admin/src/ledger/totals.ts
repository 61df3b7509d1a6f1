import type { Total } from './ledger.rows';

/** The totals of one cohort. */
export interface CohortTotals {
  readonly cohort: Total['cohort'];
  readonly totals: readonly Total[];
}

/** Puts the totals together cohort by cohort, in the order they come. */
export function totalsByCohort(totals: readonly Total[]): CohortTotals[] {
  const groups = new Map<string, Total[]>();
  for (const total of totals) {
    groups.set(total.cohort.id, [...(groups.get(total.cohort.id) ?? []), total]);
  }
  return [...groups.values()].flatMap((group) =>
    group[0] ? [{ cohort: group[0].cohort, totals: group }] : [],
  );
}
