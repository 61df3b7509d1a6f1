import { graphql } from '../data/gql';

/** How fast the families got their money in a period, and where the days went. */
export const ClaimTimelinessDocument = graphql(`
  query ClaimTimeliness($filter: ClaimTimelinessFilter) {
    report: claimTimeliness(filter: $filter) {
      from
      to
      onTime {
        done
        planned
        share
      }
      onTimeBefore {
        done
        planned
        share
      }
      submission {
        ...DurationParts
      }
      processing {
        ...DurationParts
      }
      settlement {
        ...DurationParts
      }
      medianSettlementDaysBefore
      buckets {
        bucket
        count
        share
      }
      months {
        from
        to
        medianSettlementDays
        onTime {
          done
          planned
          share
        }
      }
      byInstitution {
        institution {
          id
          name
        }
        medianSettlementDays
        onTime {
          done
          planned
          share
        }
      }
      byGroup {
        group {
          id
          name
        }
        medianSettlementDays
        onTime {
          done
          planned
          share
        }
      }
      byCause {
        cause
        medianSettlementDays
        onTime {
          done
          planned
          share
        }
      }
      lateByStage {
        stage
        count
      }
      byParty {
        party
        days
        workingDays
        share
        perClaim
        lateCount
      }
    }
  }
  fragment DurationParts on DurationFigure {
    calendar {
      count
      mean
      median
      p90
    }
    working {
      mean
      median
      p90
    }
  }
`);
