import english from 'ra-language-english';
import type { ra as indonesian } from '../id/ra';
import type { Messages } from '../messages';

const { guesser: _, configurable: __, ...texts } = english.ra;

/** React-admin's own texts in English, in the panel's words where they differ. */
export const ra: Messages<typeof indonesian> = {
  ...texts,
  action: { ...texts.action, confirm: 'Yes, go on', create: 'Add' },
  auth: {
    ...texts.auth,
    auth_check_error: 'Please sign in to continue.',
    user_menu: 'My account',
    logout: 'Sign out',
  },
  page: { ...texts.page, dashboard: 'Today' },
};
