import { useGetList } from 'ra-core';
import type { CohortRow } from './cohort.rows';

const CHOICES_MAX = 100;

/** The cohorts there are, the latest first. */
export function useCohorts(): readonly CohortRow[] {
  const { data = [] } = useGetList<CohortRow>('cohorts', {
    pagination: { page: 1, perPage: CHOICES_MAX },
    sort: { field: 'startsOn', order: 'DESC' },
  });
  return data;
}
