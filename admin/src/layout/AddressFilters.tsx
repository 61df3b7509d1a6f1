import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { PageFilters } from './PageFilters';
import { readFilter } from './readFilter';

/** Keeps the filters of a page that is no list in its address, as a list of react-admin's does. */
export function AddressFilters({ children }: { children: ReactNode }) {
  const [search, setSearch] = useSearchParams();
  const setAll = (values: Readonly<Record<string, unknown>>) => {
    setSearch(
      (earlier) => {
        const next = new URLSearchParams(earlier);
        if (Object.keys(values).length > 0) next.set('filter', JSON.stringify(values));
        else next.delete('filter');
        return next;
      },
      { replace: true },
    );
  };
  const value = { values: readFilter(search.get('filter')), setAll };
  return <PageFilters value={value}>{children}</PageFilters>;
}
