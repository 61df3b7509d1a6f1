import { graphql } from '../data/gql';

/** Reports a claim. */
export const ClaimReportDocument = graphql(`
  mutation ClaimReport($input: ClaimReportInput!) {
    record: claimReport(input: $input) {
      id
      version
      number
    }
  }
`);

/** The facts a claim's report asks about a participant. */
export const ClaimantDocument = graphql(`
  query Claimant($id: ID!) {
    participant(id: $id) {
      id
      fullName
      currentEnrolment {
        id
        status
        startsOn
        endsOn
        policyYear
        premiumSummary {
          arrearsMonths
        }
      }
      beneficiaries {
        id
        fullName
        relationship
        isMinor
        guardianName
      }
    }
  }
`);
