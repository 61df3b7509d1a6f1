import { registerEnumType } from 'type-graphql';

/** Sex as registered. */
export enum Sex {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
}
registerEnumType(Sex, { name: 'Sex', description: 'Sex as on the identity card.' });

/** The three kinds of informal work the programme admits. */
export enum WorkCategory {
  SELF_EMPLOYED = 'SELF_EMPLOYED',
  WORKS_FOR_OTHERS = 'WORKS_FOR_OTHERS',
  OWNER_WITH_FEW_EMPLOYEES = 'OWNER_WITH_FEW_EMPLOYEES',
}
registerEnumType(WorkCategory, {
  name: 'WorkCategory',
  description:
    'Kind of informal work: on one’s own, for others, or as the owner of a business with one or two employees.',
});

/** Where a participant stands in a cohort. */
export enum EnrolmentStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  LAPSED = 'LAPSED',
  MATURED = 'MATURED',
  WITHDRAWN = 'WITHDRAWN',
  DECEASED = 'DECEASED',
}
registerEnumType(EnrolmentStatus, {
  name: 'EnrolmentStatus',
  description:
    'Where a participant stands in a cohort: covered, suspended for arrears, or ended in one of four ways.',
});

/** What the programme's rules propose about arrears, and what somebody decided. */
export enum ArrearsDecisionKind {
  SUSPEND = 'SUSPEND',
  RESUME = 'RESUME',
  LAPSE = 'LAPSE',
}
registerEnumType(ArrearsDecisionKind, {
  name: 'ArrearsDecisionKind',
  description:
    'What is decided about an enrolment in arrears. The programme’s rules only propose it; a person decides.',
  valuesConfig: {
    SUSPEND: { description: 'Cover rests until somebody resumes it.' },
    RESUME: { description: 'Cover goes on after a suspension; events during it stay uncovered.' },
    LAPSE: { description: 'The enrolment ends for good; the premiums paid are returned.' },
  },
});

/** How a beneficiary is related to the participant. */
export enum Relationship {
  SPOUSE = 'SPOUSE',
  CHILD = 'CHILD',
  PARENT = 'PARENT',
  SIBLING = 'SIBLING',
  OTHER = 'OTHER',
}
registerEnumType(Relationship, {
  name: 'Relationship',
  description: 'How a beneficiary is related to the participant.',
});
