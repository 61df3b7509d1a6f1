import { graphql } from '../../data/gql';

/** What a sheet offers to choose from: topics, and who hosts now and next. */
export const MeetingSheetChoicesDocument = graphql(`
  query MeetingSheetChoices($id: ID!) {
    topics {
      id
      name
      retiredOn
    }
    meeting(id: $id) {
      id
      hostTurn {
        id
        participant {
          id
          fullName
        }
      }
      group {
        id
        hostQueue {
          ...HostPlaceFacts
        }
      }
    }
  }
`);

/** A meeting with its roster. */
export const MeetingSheetDocument = graphql(`
  query MeetingSheet($id: ID!) {
    meeting(id: $id) {
      id
      kind
      status
      meetsOn
      startsAt
      place
      minutes
      group {
        id
        name
      }
      topics {
        id
        name
      }
      decisions {
        id
        text
        ownerName
        dueOn
      }
      roster {
        amountDue
        arrearsAmount
        paidHere
        participant {
          id
          number
          fullName
        }
        attendance {
          state
          note
        }
      }
    }
  }
`);

/** Records a meeting as held, with attendance and premiums, row by row. */
export const MeetingHoldDocument = graphql(`
  mutation MeetingHold($id: ID!, $input: MeetingHoldInput!) {
    sheet: meetingHold(id: $id, input: $input) {
      acceptedCount
      rejectedCount
      premiumTotal
      rows {
        index
        participantId
        accepted
        receiptNumber
        rule
        message
      }
    }
  }
`);
