import { useCreatePath, useListContext } from 'ra-core';
import type { ClaimRow } from './claim.rows';
import { queueField, queueSearch } from './queue';

/** The address of a claim's page that remembers the list around it: its filters, its order and the place in it. */
export function useQueueLink(): (id: string) => string {
  const createPath = useCreatePath();
  const { data = [], page, perPage, sort, ...list } = useListContext<ClaimRow>();
  // React-admin types filters as any; they are whatever the address says.
  const filter = list.filterValues as Readonly<Record<string, unknown>>;
  return (id) => {
    const at = (page - 1) * perPage + data.findIndex((claim) => claim.id === id);
    const search = queueSearch({
      filter,
      field: queueField(sort.field),
      direction: sort.order,
      at,
    });
    return `${createPath({ resource: 'claims', type: 'show', id })}?${search}`;
  };
}
