import { graphql } from '../data/gql';

/** Suspends the cover of an enrolment from a day on. */
export const EnrolmentSuspendDocument = graphql(`
  mutation EnrolmentSuspend($id: ID!, $expectedVersion: Int!, $on: LocalDate!, $reason: String!) {
    enrolment: enrolmentSuspend(
      id: $id
      expectedVersion: $expectedVersion
      on: $on
      reason: $reason
    ) {
      id
      version
    }
  }
`);

/** Gives an enrolment cover again from a day on. */
export const EnrolmentResumeDocument = graphql(`
  mutation EnrolmentResume($id: ID!, $expectedVersion: Int!, $on: LocalDate!, $reason: String!) {
    enrolment: enrolmentResume(
      id: $id
      expectedVersion: $expectedVersion
      on: $on
      reason: $reason
    ) {
      id
      version
    }
  }
`);

/** Ends an enrolment after arrears. */
export const EnrolmentLapseDocument = graphql(`
  mutation EnrolmentLapse($id: ID!, $expectedVersion: Int!, $on: LocalDate!, $reason: String!) {
    enrolment: enrolmentLapse(
      id: $id
      expectedVersion: $expectedVersion
      on: $on
      reason: $reason
    ) {
      id
      version
    }
  }
`);

/** Ends an enrolment at the participant's wish. */
export const EnrolmentWithdrawDocument = graphql(`
  mutation EnrolmentWithdraw($id: ID!, $expectedVersion: Int!, $on: LocalDate!, $reason: String!) {
    enrolment: enrolmentWithdraw(
      id: $id
      expectedVersion: $expectedVersion
      on: $on
      reason: $reason
    ) {
      id
      version
    }
  }
`);
