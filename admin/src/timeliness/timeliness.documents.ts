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
      groupCount
      byCause {
        cause
        medianSettlementDays
        onTime {
          done
          planned
          share
        }
      }
      byParty {
        party
        days
        workingDays
        share
        perClaim
        lateCount
      }
      byStage {
        stage
        days
        workingDays
        share
        perClaim
        lateCount
        parties {
          party
          days
        }
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
      median
    }
    medianBefore
  }
`);
