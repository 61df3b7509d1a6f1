import { useMutation } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'ra-core';
import type { MessageKey } from '../i18n/messages';
import { fieldErrorsOf } from './errors';
import type { TypedDocumentString } from './gql/graphql';
import { useSend } from './useSend';

/** How a verb ended: done with the API's answer, or refused with the fields at fault. */
export type Outcome<Result> =
  | { readonly isDone: true; readonly result: Result }
  | { readonly isDone: false; readonly errors: Readonly<Record<string, string>> };

/** A verb bound to its document. */
export interface Action<Result, Variables> {
  readonly run: (variables: Variables) => Promise<Outcome<Result>>;
  readonly isRunning: boolean;
}

/**
 * Binds a button to one mutation. It never throws: a refusal is told in the server's terms,
 * beside the fields when it names some and as a notification otherwise. Success refreshes the screen.
 */
export function useAction<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  options: { done: MessageKey },
): Action<Result, Variables> {
  const notify = useNotify();
  const refresh = useRefresh();
  const send = useSend();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (variables: Variables) => send(document, variables),
  });

  const run = async (variables: Variables): Promise<Outcome<Result>> => {
    try {
      const result = await mutateAsync(variables);
      notify(options.done, { type: 'success' });
      refresh();
      return { isDone: true, result };
    } catch (error) {
      const errors = fieldErrorsOf(error);
      const sentence = error instanceof Error ? error.message : String(error);
      notify(sentence, { type: 'error', messageArgs: { _: sentence } });
      return { isDone: false, errors };
    }
  };
  return { run, isRunning: isPending };
}
