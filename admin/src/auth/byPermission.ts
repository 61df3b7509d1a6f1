import type { Permission } from '../data/gql/enums';
import type { Operations } from '../data/operations';
import { loadViewer } from './viewer';

/** Reads a resource with more or with less, depending on what the viewer may see. */
export function byPermission(
  permission: Permission,
  permitted: Operations,
  others: Pick<Operations, 'list' | 'record'>,
): Operations {
  const choose = async () =>
    (await loadViewer())?.permissions.includes(permission) ? permitted : others;
  return {
    ...permitted,
    list: async (params) => (await choose()).list(params),
    record: async (id, signal) => (await (await choose()).record?.(id, signal)) ?? null,
  };
}
