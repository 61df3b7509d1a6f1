import { useSearchParams } from 'react-router-dom';
import { useFormat } from '../fields/useFormat';
import type { CohortRow } from './cohort.rows';
import { useCohorts } from './useCohorts';

/** What a renewal is about; it stands in the address. */
export interface RenewalChoice {
  cohorts: readonly CohortRow[];
  from: CohortRow | undefined;
  /** The cohorts that run longer than the one that ends. */
  laterOnes: readonly CohortRow[];
  to: CohortRow | undefined;
  joinsOn: string;
  groupId: string | null;
  /** The one enrolment that the page was opened for; null for all. */
  only: string | null;
  choose: (name: 'cohort' | 'into' | 'on' | 'group' | 'only', value: string | null) => void;
}

/** Which cohort goes on in which: at first the one that ended last, in the next. */
export function useRenewalChoice(): RenewalChoice {
  const { today } = useFormat();
  const cohorts = useCohorts();
  const [search, setSearch] = useSearchParams();
  const named = (name: string) => cohorts.find(({ id }) => id === search.get(name));
  const from = named('cohort') ?? cohorts.find(({ endsOn }) => endsOn < today) ?? cohorts.at(-1);
  const laterOnes = from ? cohorts.filter(({ endsOn }) => endsOn > from.endsOn) : [];
  const asked = laterOnes.find(({ id }) => id === search.get('into'));
  const choose: RenewalChoice['choose'] = (name, value) =>
    setSearch(
      (earlier) => {
        const next = new URLSearchParams(earlier);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return {
    cohorts,
    from,
    laterOnes,
    to: asked ?? laterOnes.at(-1),
    joinsOn: search.get('on') ?? today,
    groupId: search.get('group'),
    only: search.get('only'),
    choose,
  };
}
