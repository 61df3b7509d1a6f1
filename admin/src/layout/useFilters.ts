import { ListContext } from 'ra-core';
import { useContext } from 'react';
import { PageFilters } from './PageFilters';

/** What narrows the screen around a component, by the API's names. */
export interface Filters {
  readonly values: Readonly<Record<string, unknown>>;
  readonly set: (source: string, value: unknown) => void;
  readonly clear: (...sources: readonly string[]) => void;
  readonly setAll: (values: Readonly<Record<string, unknown>>) => void;
  readonly clearAll: () => void;
}

/** Reads and changes the filters of the surrounding list or page; they stand in the address. */
export function useFilters(): Filters {
  const page = useContext(PageFilters);
  const list = useContext(ListContext);
  // React-admin types filters as any; they are whatever the address says.
  const values = page?.values ?? (list?.filterValues as Readonly<Record<string, unknown>>);
  const setAll = page?.setAll ?? ((all) => list?.setFilters({ ...all }));
  return {
    values,
    set: (source, value) => setAll({ ...values, [source]: value }),
    clear: (...sources) => {
      const others = Object.entries(values).filter(([source]) => !sources.includes(source));
      setAll(Object.fromEntries(others));
    },
    setAll,
    clearAll: () => setAll({}),
  };
}
