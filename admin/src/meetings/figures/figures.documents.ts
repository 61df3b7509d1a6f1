import { graphql } from '../../data/gql';

/** What became of the meetings first planned for a period. */
export const MeetingFiguresDocument = graphql(`
  query MeetingFigures($filter: MeetingFiguresFilter) {
    meetingFigures(filter: $filter) {
      from
      to
      planned
      held
      moved
      cancelled
      overdue
      heldAsPlannedShare
      attendanceShare
      attendance {
        state
        count
      }
      topics {
        times
        topic {
          id
          name
        }
      }
    }
  }
`);
