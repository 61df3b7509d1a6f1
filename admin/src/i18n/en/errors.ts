import type { errors as indonesian } from '../id/errors';
import type { Messages } from '../messages';
import { rules } from './rules';

/** What the server refuses, in words an officer can act on. */
export const errors: Messages<typeof indonesian> = {
  codes: {
    UNAUTHENTICATED: 'Your session has ended. Please sign in again.',
    FORBIDDEN: 'You are not allowed to do this.',
    NOT_FOUND: 'The record was not found, or is outside your institution.',
    INVALID_INPUT: 'The form is not right yet. Check the marked fields.',
    RULE_VIOLATED: 'The rules of the programme do not allow this.',
    CONFLICT: 'Somebody else has just changed this. Reload, then make your change again.',
    INTERNAL: 'The server made an error. Incident code: %{incident}.',
    THROTTLED: 'Too many requests. Wait a moment, then try again.',
    OFFLINE: 'The server cannot be reached. Check the network, then try again.',
  },
  rules,
  fields: {
    IS_LENGTH: 'Too short or too long',
    MAX_LENGTH: 'Too long',
    MIN: 'Too small',
    MAX: 'Too large',
    MATCHES: 'Not of the right form',
    IS_EMAIL: 'Type a proper email address',
    IS_NOT_EMPTY: 'Required',
    NOT_A_PHONE: 'Type a proper phone number',
    NOT_ACTIVE: 'The account of this officer is inactive',
  },
};
