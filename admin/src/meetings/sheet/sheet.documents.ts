import { graphql } from '../../data/gql';

/** What a sheet offers to choose from: topics, with those taught, and who hosts now and next. */
export const MeetingSheetChoicesDocument = graphql(`
  query MeetingSheetChoices($id: ID!) {
    topics {
      id
      name
      retiredOn
    }
    meeting(id: $id) {
      id
      topics {
        id
        name
      }
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
      agenda
      group {
        id
        name
      }
      roster {
        amountDue
        arrearsAmount
        arrearsMonths
        openMonths {
          month
          amount
        }
        paidHere
        paperPosition
        payments {
          id
          receiptNumber
          amount
          isReversed
          reason
          pendingReversal {
            id
            state
          }
        }
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
      cash {
        accepted
        rule
        message
      }
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

/** Reports a claim from the sheet. */
export const SheetClaimReportDocument = graphql(`
  mutation SheetClaimReport($input: ClaimReportInput!) {
    claim: claimReport(input: $input) {
      id
      number
    }
  }
`);
