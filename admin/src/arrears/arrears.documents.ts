import { graphql } from '../data/gql';

/** Arrears by age and punctuality. */
export const ArrearsFactsFragment = graphql(`
  fragment AgeingFacts on ArrearsAgeing {
    participants
    judgedMonths
    onTimeMonths
    onTimeShare
    oneMonth {
      people
      amount
    }
    twoMonths {
      people
      amount
    }
    threeOrMoreMonths {
      people
      amount
    }
    total {
      people
      amount
    }
  }
`);

/** Arrears in all and of each group. */
export const PremiumArrearsDocument = graphql(`
  query PremiumArrears {
    arrears: premiumArrears {
      on
      whole {
        ...AgeingFacts
      }
      groups {
        group {
          id
          name
        }
        ageing {
          ...AgeingFacts
        }
      }
    }
  }
`);

/** Where an enrolment stands by the rules. */
export const StandingFactsFragment = graphql(`
  fragment StandingFacts on PremiumStanding {
    status
    sinceOn
    month
    graceEndsOn
    arrearsMonths
    arrearsAmount
    suspendAfterMonths
    lapseAfterMonths
  }
`);

/** Enrolments about which the rules ask somebody to decide. */
export const ArrearsToDecideDocument = graphql(`
  query ArrearsToDecide($page: PageInput, $filter: EnrolmentFilter) {
    list: enrolments(page: $page, filter: $filter) {
      total
      items {
        id
        version
        status
        participant {
          id
          fullName
          currentMembership {
            id
            group {
              id
              name
            }
          }
        }
        standing {
          ...StandingFacts
        }
      }
    }
  }
`);

/** Where one enrolment stands, how punctual it is, and what was decided about it. */
export const EnrolmentStandingDocument = graphql(`
  query EnrolmentStanding($id: ID!) {
    enrolment(id: $id) {
      id
      version
      status
      standing {
        ...StandingFacts
      }
      premiumSummary {
        onTimeMonths
        judgedMonths
        onTimeShare
      }
      arrearsDecisions {
        id
        kind
        effectiveOn
        reason
        arrearsMonths
        arrearsAmount
        decidedAt
        decidedBy {
          id
          fullName
        }
      }
    }
  }
`);
