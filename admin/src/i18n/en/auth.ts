import type { auth as indonesian } from '../id/auth';
import type { Messages } from '../messages';

/** Signing in and out. */
export const auth: Messages<typeof indonesian> = {
  title: 'Sign in to Askesos',
  lead: 'Social welfare insurance: meetings held, claims paid on time.',
  email: 'Email',
  password: 'Password',
  submit: 'Sign in',
  emailRequired: 'Type your email address',
  passwordRequired: 'Type your password',
  refused: 'Email and password do not match. Check capital letters, then try again.',
  offline: 'The server cannot be reached. Check the network, then try again.',
  throttled:
    'Too many attempts to sign in. Try again in %{smart_count} minute. |||| Too many attempts to sign in. Try again in %{smart_count} minutes.',
  failed: 'The server has a problem (code %{incident}). Try again in a moment.',
  change: {
    button: 'Change password',
    title: 'Change password',
    body: 'You are then signed out everywhere and sign in again with the new one.',
    current: 'Present password',
    next: 'New password',
    wrong: 'This is not the present password',
    done: 'Password changed. Please sign in with the new one.',
  },
  forgotten: 'Forgot your password? Ask the head of your institution to set a new one.',
};
