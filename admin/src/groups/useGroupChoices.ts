import { useGetList } from 'ra-core';
import type { FilterChoice } from '../layout/FilterChip';
import type { GroupRow } from './group.rows';

const GROUPS_MAX = 100;

/** The institution's groups by name, for a filter. */
export function useGroupChoices(): readonly FilterChoice<string>[] {
  const { data = [] } = useGetList<GroupRow>('groups', {
    pagination: { page: 1, perPage: GROUPS_MAX },
    sort: { field: 'name', order: 'ASC' },
  });
  return data.map(({ id, name }) => ({ value: id, label: name }));
}
