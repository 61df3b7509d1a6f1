import { graphql } from '../data/gql';

/** Everything the first screen shows, in one request. */
export const TodayDocument = graphql(`
  query Today($from: LocalDate!, $to: LocalDate!, $seesHosts: Boolean!) {
    workQueue {
      kind
      count
      amount
      oldestOn
    }
    headline {
      from
      to
      meetingsHeld {
        ...FigureFacts
      }
      meetingsHeldBefore {
        ...FigureFacts
      }
      claimsOnTime {
        ...FigureFacts
      }
      claimsOnTimeBefore {
        ...FigureFacts
      }
      premiumsCollected {
        done
        planned
        share
      }
      attendance {
        ...FigureFacts
      }
      medianSettlementDays
      p90SettlementDays
    }
    meetings(
      page: { number: 1, size: 10 }
      sort: { field: MEETS_ON, direction: ASC }
      filter: { status: PLANNED, meetsOnFrom: $from, meetsOnTo: $to }
    ) {
      total
      items {
        id
        kind
        meetsOn
        startsAt
        place
        group {
          id
          name
        }
        hostTurn @include(if: $seesHosts) {
          id
          participant {
            id
            fullName
          }
        }
      }
    }
    next: meetings(
      page: { number: 1, size: 1 }
      sort: { field: MEETS_ON, direction: ASC }
      filter: { status: PLANNED, meetsOnFrom: $from }
    ) {
      items {
        id
        meetsOn
        group {
          id
          name
        }
      }
    }
  }
  fragment FigureFacts on HeadlineFigure {
    done
    planned
    share
  }
`);
