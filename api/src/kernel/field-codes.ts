import { registerEnumType } from 'type-graphql';

/** What can be wrong with one field of an input. The panel translates each; a test finds one that is missing here. */
export const FieldCode = {
  // What the checks of a single value say.
  IS_DEFINED: 'IS_DEFINED',
  IS_INT: 'IS_INT',
  IS_LENGTH: 'IS_LENGTH',
  MAX_LENGTH: 'MAX_LENGTH',
  MIN: 'MIN',
  MAX: 'MAX',
  MATCHES: 'MATCHES',
  IS_EMAIL: 'IS_EMAIL',
  ARRAY_MAX_SIZE: 'ARRAY_MAX_SIZE',
  LENGTH: 'LENGTH',
  OUT_OF_RANGE: 'OUT_OF_RANGE',
  IN_FUTURE: 'IN_FUTURE',
  NOT_A_PHONE: 'NOT_A_PHONE',
  NOT_A_NIK: 'NOT_A_NIK',
  NOT_A_FAMILY_CARD: 'NOT_A_FAMILY_CARD',
  NOT_A_CURSOR: 'NOT_A_CURSOR',
  // What does not fit the rest of the input, or what is on record.
  NO_SUCH_REGION: 'NO_SUCH_REGION',
  NOT_A_VILLAGE: 'NOT_A_VILLAGE',
  NO_SUCH_VERSION: 'NO_SUCH_VERSION',
  TOO_EARLY: 'TOO_EARLY',
  TOO_LATE: 'TOO_LATE',
  AFTER_END: 'AFTER_END',
  TOO_LONG: 'TOO_LONG',
  NOT_ACTIVE: 'NOT_ACTIVE',
  NOT_AN_OFFICER: 'NOT_AN_OFFICER',
  GROUP_OF_ANOTHER_COHORT: 'GROUP_OF_ANOTHER_COHORT',
  ALREADY_IN_GROUP: 'ALREADY_IN_GROUP',
  EMPLOYEES: 'EMPLOYEES',
  TOO_MANY_BENEFICIARIES: 'TOO_MANY_BENEFICIARIES',
  NOT_A_BENEFICIARY: 'NOT_A_BENEFICIARY',
  NOT_ON_CHECKLIST: 'NOT_ON_CHECKLIST',
  NOT_FOR_DEATH: 'NOT_FOR_DEATH',
  ONLY_FOR_DEATH: 'ONLY_FOR_DEATH',
} as const;

/** One of the codes of `FieldCode`. */
export type FieldCode = keyof typeof FieldCode;

registerEnumType(FieldCode, {
  name: 'FieldCode',
  description:
    'What is wrong with one field of an input; it stands in `extensions.fields[path].code` of an INVALID_INPUT.',
  valuesConfig: {
    IS_DEFINED: { description: 'Missing.' },
    IS_INT: { description: 'Not a whole number.' },
    IS_LENGTH: { description: 'Too short or too long.' },
    MAX_LENGTH: { description: 'Too long.' },
    MIN: { description: 'Too small.' },
    MAX: { description: 'Too large.' },
    MATCHES: { description: 'Not of the form the field takes.' },
    IS_EMAIL: { description: 'Not an e-mail address.' },
    ARRAY_MAX_SIZE: { description: 'Too many entries.' },
    LENGTH: { description: 'A reason that is too short or too long.' },
    OUT_OF_RANGE: { description: 'A number outside its limits.' },
    IN_FUTURE: { description: 'A day that is still to come.' },
    NOT_A_PHONE: { description: 'Not a telephone number.' },
    NOT_A_NIK: { description: 'Not the 16 digits of a NIK.' },
    NOT_A_FAMILY_CARD: { description: 'Not the 16 digits of a family card number.' },
    NOT_A_CURSOR: { description: 'Not the `nextCursor` of an earlier page.' },
    NO_SUCH_REGION: { description: 'No region has this code.' },
    NOT_A_VILLAGE: { description: 'A region, but no village (kelurahan or desa).' },
    NO_SUCH_VERSION: { description: 'No such version of the programme.' },
    TOO_EARLY: { description: 'Before the programme version applies.' },
    TOO_LATE: { description: 'After the last day on which a term may start.' },
    AFTER_END: { description: 'A period that begins after it ends.' },
    TOO_LONG: { description: 'A period of more days than a report covers.' },
    NOT_ACTIVE: { description: 'The account of this user is not active.' },
    NOT_AN_OFFICER: { description: 'Neither an active officer nor an active head.' },
    GROUP_OF_ANOTHER_COHORT: { description: 'The group belongs to another cohort.' },
    ALREADY_IN_GROUP: { description: 'The participant is in this group already.' },
    EMPLOYEES: {
      description:
        'The number of employees, 1 or 2, is for owners of a small business, and needed.',
    },
    TOO_MANY_BENEFICIARIES: {
      description: 'The participant has as many beneficiaries as allowed.',
    },
    NOT_A_BENEFICIARY: { description: 'Not a present beneficiary of the participant.' },
    NOT_ON_CHECKLIST: { description: 'Not a document of this claim’s checklist.' },
    NOT_FOR_DEATH: { description: 'A death has no days of incapacity.' },
    ONLY_FOR_DEATH: { description: 'Only a death can be one by accident.' },
  },
});
