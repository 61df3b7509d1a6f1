import { createContext } from 'react';

/** The filters of a page that is no list of react-admin's. */
export interface PageFiltersValue {
  readonly values: Readonly<Record<string, unknown>>;
  readonly setAll: (values: Readonly<Record<string, unknown>>) => void;
}

/** Set by AddressFilters; nothing inside a list, which keeps its own filters. */
export const PageFilters = createContext<PageFiltersValue | undefined>(undefined);
