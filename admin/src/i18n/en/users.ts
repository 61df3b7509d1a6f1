import type { users as indonesian } from '../id/users';
import type { Messages } from '../messages';

/** People with an account. */
export const users: Messages<typeof indonesian> = {
  name: 'User |||| Users',
  fields: {
    fullName: 'Name',
    email: 'Email',
    phone: 'Phone',
    role: 'Role',
    isActive: 'Status',
    lastSignedInAt: 'Last signed in',
    password: 'First password',
  },
  search: 'Name or email',
  active: 'Active',
  inactive: 'Inactive',
  none: { title: 'No users yet', body: 'Give accounts to officers, treasurer and analysts.' },
  person: 'Person',
  create: {
    button: 'Add user',
    title: 'New user',
    signIn: 'For signing in',
    passwordHelp:
      'Write it down and hand it over; it is not shown again. Ask to change it after signing in.',
  },
  editTitle: 'Edit user %{name}',
  deactivate: {
    button: 'Deactivate',
    title: 'Deactivate %{name}?',
    body: 'They are signed out everywhere at once and cannot sign in again. Their work stays on record.',
    done: 'User deactivated',
  },
  reactivate: {
    button: 'Reactivate',
    title: 'Reactivate %{name}?',
    body: 'They can sign in again with their old password.',
    done: 'User reactivated',
  },
};
