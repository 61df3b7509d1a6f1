import { useLogout, useNotify } from 'ra-core';
import { useState } from 'react';
import { send } from '../data/client';
import { refusalOf } from '../data/errors';
import { graphql } from '../data/gql';
import type { Outcome } from '../data/useAction';
import { useText } from '../i18n/useText';

const UserChangePasswordDocument = graphql(`
  mutation UserChangePassword($current: String!, $next: String!) {
    isChanged: userChangePassword(current: $current, next: $next)
  }
`);

/** The present password and the one to come. */
export interface PasswordForm {
  current: string;
  next: string;
}

/** Changes one's own password. That ends every session, so the sign-in page follows. */
export function useChangePassword() {
  const t = useText();
  const notify = useNotify();
  const signOut = useLogout();
  const [isRunning, setRunning] = useState(false);

  const run = async (form: PasswordForm): Promise<Outcome<unknown>> => {
    setRunning(true);
    try {
      const result = await send(UserChangePasswordDocument, form);
      await signOut({}, undefined, false);
      notify('auth.change.done', { type: 'success' });
      return { isDone: true, result };
    } catch (error) {
      // Here this code means the present password was wrong, not that the session has ended.
      const isCurrentWrong = refusalOf(error)?.code === 'UNAUTHENTICATED';
      const sentence = error instanceof Error ? error.message : String(error);
      return isCurrentWrong
        ? { isDone: false, errors: { current: t('auth.change.wrong') } }
        : { isDone: false, errors: { next: sentence } };
    } finally {
      setRunning(false);
    }
  };
  return { run, isRunning };
}
