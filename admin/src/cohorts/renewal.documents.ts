import { graphql } from '../data/gql';

/** What renewing a cohort would do, row by row. */
export const RenewalPlanDocument = graphql(`
  query RenewalPlan($input: RenewalPlanInput!) {
    plan: renewalPlan(input: $input) {
      startsOn
      readyCount
      renewedCount
      from {
        id
        name
        endsOn
      }
      to {
        id
        name
        startsOn
        endsOn
      }
      rows {
        rule
        groupName
        isGroupNew
        isWithoutGap
        arrearsMonths
        arrearsAmount
        toRefund
        enrolment {
          id
          participant {
            id
            number
            fullName
          }
        }
      }
    }
  }
`);

/** Lets enrolments go on in a later cohort; answers what became of each. */
export const EnrolmentsRenewDocument = graphql(`
  mutation EnrolmentsRenew($input: EnrolmentsRenewInput!) {
    outcomes: enrolmentsRenew(input: $input) {
      rule
      enrolment {
        id
        participant {
          id
          fullName
        }
      }
      renewal {
        id
      }
    }
  }
`);

/** The programme version of a cohort, under which the next one is opened. */
export const CohortTermsDocument = graphql(`
  query CohortTerms($id: ID!) {
    cohort(id: $id) {
      id
      name
      endsOn
      quota
      programmeVersion {
        id
        termMonths
      }
    }
  }
`);

/** Opens a cohort. */
export const CohortOpenDocument = graphql(`
  mutation CohortOpen($input: CohortOpenInput!) {
    cohort: cohortOpen(input: $input) {
      id
    }
  }
`);
