import type { FieldCode } from '../../data/gql/enums';
import type { errors as indonesian } from '../id/errors';
import type { Messages } from '../messages';
import { rules } from './rules';

/** Everything that can be wrong with one field. */
const fields: Record<FieldCode, string> = {
  IS_DEFINED: 'Required',
  IS_INT: 'Type a whole number',
  IS_LENGTH: 'Too short or too long',
  MAX_LENGTH: 'Too long',
  MIN: 'Too small',
  MAX: 'Too large',
  MATCHES: 'Not of the right form',
  IS_EMAIL: 'Type a proper email address',
  ARRAY_MAX_SIZE: 'Too many',
  LENGTH: 'Too short or too long',
  OUT_OF_RANGE: 'Outside the limits',
  IN_FUTURE: 'This day is still to come',
  NOT_A_PHONE: 'Type a proper phone number',
  NOT_A_NIK: 'A NIK has 16 digits',
  NOT_A_FAMILY_CARD: 'A family card number has 16 digits',
  NOT_A_CURSOR: 'This page is not known. Start again from the first',
  NO_SUCH_REGION: 'No region has this code',
  NOT_A_VILLAGE: 'Choose a village (kelurahan or desa)',
  NO_SUCH_VERSION: 'There are no such programme terms',
  TOO_EARLY: 'Before its programme terms apply',
  TOO_LATE: 'Too far in the future',
  AFTER_END: 'The first day must come before the last',
  TOO_LONG: 'This period is too long',
  NOT_ACTIVE: 'The account of this officer is inactive',
  NOT_AN_OFFICER: 'Choose an officer or head whose account is active',
  GROUP_OF_ANOTHER_COHORT: 'This group belongs to another cohort',
  ALREADY_IN_GROUP: 'The participant is in this group already',
  EMPLOYEES: 'Give 1 or 2 workers, only for a business with workers',
  TOO_MANY_BENEFICIARIES: 'There are as many heirs as allowed already',
  NOT_A_BENEFICIARY: 'Not an heir of this participant',
  NOT_ON_CHECKLIST: 'This claim does not ask for this document',
  NOT_FOR_DEATH: 'Not for a death claim',
  ONLY_FOR_DEATH: 'Only for a death claim',
};

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
  fields,
};
