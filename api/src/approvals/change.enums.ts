import { registerEnumType } from 'type-graphql';

/** What is to be changed. */
export enum ChangeKind {
  PREMIUM_REVERSAL = 'PREMIUM_REVERSAL',
  CUSTODY_DIFFERENCE = 'CUSTODY_DIFFERENCE',
  FUND_TRANCHE = 'FUND_TRANCHE',
  REFUND = 'REFUND',
  REFUND_RUN = 'REFUND_RUN',
  REFUND_PAYOUT_REVERSAL = 'REFUND_PAYOUT_REVERSAL',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'A change of money that needs a second person.',
  valuesConfig: {
    PREMIUM_REVERSAL: { description: 'Taking back a premium payment; the subject is the payment.' },
    CUSTODY_DIFFERENCE: {
      description: 'Posting money that is missing or too much; the subject is who holds the cash.',
    },
    FUND_TRANCHE: { description: 'Money from the State into the claim fund.' },
    REFUND: { description: 'Giving premiums back; the subject is the enrolment.' },
    REFUND_RUN: {
      description: 'Giving the premiums of a whole cohort back; the subject is the cohort.',
    },
    REFUND_PAYOUT_REVERSAL: {
      description: 'Booking a refund back whose money came back; the subject is the payout.',
    },
  },
});

/** How far a change is. */
export enum ChangeState {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ChangeState, {
  name: 'ChangeState',
  description: 'How far a change is. Only an approved one has an effect.',
  valuesConfig: {
    PROPOSED: { description: 'Waits for a second person.' },
    APPROVED: { description: 'Approved, and carried out in the same moment.' },
    REJECTED: { description: 'Refused by the second person, with a reason.' },
    WITHDRAWN: { description: 'Taken back by who proposed it.' },
  },
});
