import { graphql } from '../data/gql';

/** A page of meetings with what their row shows. */
export const MeetingListDocument = graphql(`
  query MeetingList($page: PageInput, $sort: MeetingSort, $filter: MeetingFilter) {
    list: meetings(page: $page, sort: $sort, filter: $filter) {
      total
      totalIsEstimate
      items {
        ...MeetingRowFacts
        hostTurn {
          id
          participant {
            id
            fullName
          }
        }
      }
    }
  }
  fragment MeetingRowFacts on Meeting {
    id
    version
    kind
    status
    meetsOn
    startsAt
    durationMinutes
    place
    isOverdue
    wasMoved
    institution {
      id
      shortName
    }
    group {
      id
      name
    }
    officer {
      id
      fullName
    }
  }
`);

/** The same page for those who may not see who the participants are. */
export const MeetingListWithoutNamesDocument = graphql(`
  query MeetingListWithoutNames($page: PageInput, $sort: MeetingSort, $filter: MeetingFilter) {
    list: meetings(page: $page, sort: $sort, filter: $filter) {
      total
      totalIsEstimate
      items {
        ...MeetingRowFacts
      }
    }
  }
`);

/** One meeting without its roster. */
export const MeetingRecordDocument = graphql(`
  query MeetingRecord($id: ID!) {
    record: meeting(id: $id) {
      ...MeetingFacts
      group {
        hostQueue {
          ...HostPlaceFacts
        }
      }
      hostTurn {
        id
        state
        isOverride
        reason
        acceptedAt
        decision {
          id
          text
        }
        cameBySwap {
          id
          giverConsent
          takerConsent
        }
        participant {
          id
          fullName
          phone
        }
      }
    }
  }
  fragment MeetingFacts on Meeting {
    ...MeetingRowFacts
    plannedOn
    agenda
    movedReason
    clashReason
    cancelledReason
    officer {
      phone
    }
  }
`);

/** What came of a meeting; minutes, decisions and money only for those who may see participants. */
export const MeetingOutcomeDocument = graphql(`
  query MeetingOutcome($id: ID!, $seesNames: Boolean!) {
    meeting(id: $id) {
      id
      attendanceCounts {
        state
        count
      }
      topics {
        id
        name
      }
      premiumTotal @include(if: $seesNames)
      minutes @include(if: $seesNames)
      decisions @include(if: $seesNames) {
        id
        text
        ownerName
        dueOn
        doneOn
      }
    }
  }
`);

/** The same meeting for those who may not see who the participants are, nor what was said. */
export const MeetingRecordWithoutNamesDocument = graphql(`
  query MeetingRecordWithoutNames($id: ID!) {
    record: meeting(id: $id) {
      ...MeetingFacts
    }
  }
`);

/** Plans a meeting. */
export const MeetingScheduleDocument = graphql(`
  mutation MeetingSchedule($input: MeetingScheduleInput!) {
    record: meetingSchedule(input: $input) {
      id
      version
    }
  }
`);

/** Calls a planned meeting off. */
export const MeetingCancelDocument = graphql(`
  mutation MeetingCancel($id: ID!, $expectedVersion: Int!, $input: MeetingCancelInput!) {
    meeting: meetingCancel(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);
