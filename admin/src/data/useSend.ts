import { useLogoutIfAccessDenied } from 'ra-core';
import { useCallback } from 'react';
import { send } from './client';

/** Sends operations from a component; an expired session leads to the sign-in page. */
export function useSend(): typeof send {
  const signOutIfExpired = useLogoutIfAccessDenied();
  return useCallback(
    async (document, variables, signal) => {
      try {
        return await send(document, variables, signal);
      } catch (error) {
        await signOutIfExpired(error);
        throw error;
      }
    },
    [signOutIfExpired],
  );
}
