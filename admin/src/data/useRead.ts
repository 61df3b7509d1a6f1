import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from './gql/graphql';
import { useSend } from './useSend';

/** Reads one typed query outside the list/record pattern; refreshed like every other read. */
export function useRead<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { enabled?: boolean } = {},
): UseQueryResult<Result> {
  const send = useSend();
  return useQuery({
    queryKey: ['read', String(document), variables],
    queryFn: ({ signal }) => send(document, variables, signal),
    ...options,
  });
}
