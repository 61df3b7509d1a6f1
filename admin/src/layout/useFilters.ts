import { useListContext } from 'ra-core';

/** What narrows the list around a component, by the API's names. */
export interface Filters {
  readonly values: Readonly<Record<string, unknown>>;
  readonly set: (source: string, value: unknown) => void;
  readonly clear: (source: string) => void;
  readonly clearAll: () => void;
}

/** Reads and changes the filters of the surrounding list; they stand in the address. */
export function useFilters(): Filters {
  const list = useListContext();
  // React-admin types filters as any; they are whatever the address says.
  const values = list.filterValues as Readonly<Record<string, unknown>>;
  return {
    values,
    set: (source, value) => list.setFilters({ ...values, [source]: value }),
    clear: (source) => {
      const { [source]: _, ...others } = values;
      list.setFilters(others);
    },
    clearAll: () => list.setFilters({}),
  };
}
