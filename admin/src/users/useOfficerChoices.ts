import { useGetList } from 'ra-core';
import { usePermission } from '../auth/useViewer';
import type { FilterChoice } from '../layout/FilterChip';
import type { UserRow } from './user.rows';

const OFFICERS_MAX = 100;

/** The officers by name, for a filter; none for those who may not see users. */
export function useOfficerChoices(): readonly FilterChoice<string>[] {
  const mayReadUsers = usePermission('USER_READ');
  const officers = {
    pagination: { page: 1, perPage: OFFICERS_MAX },
    sort: { field: 'fullName', order: 'ASC' },
    filter: { isActive: true, role: 'OFFICER' },
  } as const;
  const { data = [] } = useGetList<UserRow>('users', officers, { enabled: mayReadUsers });
  return data.map(({ id, fullName }) => ({ value: id, label: fullName }));
}
