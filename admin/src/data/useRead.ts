import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from './gql/graphql';
import { useSend } from './useSend';

interface ReadOptions {
  enabled?: boolean;
  /** Goes on showing the answer to the question before while a new one is under way. */
  keepsEarlier?: boolean;
}

/** Reads one typed query outside the list/record pattern; refreshed like every other read. */
export function useRead<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { keepsEarlier = false, ...options }: ReadOptions = {},
): UseQueryResult<Result> {
  const send = useSend();
  return useQuery({
    queryKey: ['read', String(document), variables],
    queryFn: ({ signal }) => send(document, variables, signal),
    ...(keepsEarlier && { placeholderData: keepPreviousData }),
    ...options,
  });
}
