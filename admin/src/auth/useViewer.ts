import { useQuery } from '@tanstack/react-query';
import type { Permission } from '../data/gql/enums';
import { loadViewer, type Viewer } from './viewer';

/** The signed-in person; undefined while the answer is under way. */
export function useViewer(): Viewer | undefined {
  const { data } = useQuery({ queryKey: ['viewer'], queryFn: loadViewer });
  return data ?? undefined;
}

/** Says whether the signed-in person holds a permission, to show or leave out a button. */
export function usePermission(permission: Permission): boolean {
  return useViewer()?.permissions.includes(permission) ?? false;
}
