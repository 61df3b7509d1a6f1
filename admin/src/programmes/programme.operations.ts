import { operations } from '../data/operations';
import { graphql } from '../data/gql';
import type { ProgrammeListQuery } from '../data/gql/graphql';

const ProgrammeListDocument = graphql(`
  query ProgrammeList($page: PageInput, $filter: ProgrammeFilter) {
    list: programmes(page: $page, filter: $filter) {
      total
      totalIsEstimate
      items {
        id
        code
        name
        description
        currentVersion {
          id
          number
          effectiveOn
          premiumAmount
          termMonths
          rules {
            name
            value
            source
          }
          benefits {
            cause
            policyYear
            amount
            timesPerYearMax
            source
          }
          serviceLevels {
            stage
            targetDays
            source
          }
        }
      }
    }
  }
`);

/** A programme with the terms now in force. */
export type ProgrammeRow = ProgrammeListQuery['list']['items'][number];

/** The terms of a programme. */
export type ProgrammeTerms = ProgrammeRow['currentVersion'];

/** Programmes, to read. */
export const programmeOperations = operations({ list: ProgrammeListDocument });
