import { graphql } from '../../data/gql';

/** What a printed sheet says beside its roster. */
export const PaperHeadDocument = graphql(`
  query PaperHead($id: ID!) {
    meeting(id: $id) {
      id
      officer {
        id
        fullName
      }
      institution {
        id
        name
      }
      printedSheet {
        id
        serial
        copy
      }
    }
  }
`);

/** Registers a copy about to be printed and gives its serial. */
export const MeetingSheetPrintDocument = graphql(`
  mutation MeetingSheetPrint($id: ID!) {
    sheet: meetingSheetPrint(id: $id) {
      id
      serial
      copy
    }
  }
`);

/** Finds the meeting of a serial that was typed or scanned. */
export const PrintedSheetDocument = graphql(`
  query PrintedSheet($serial: String!) {
    sheet: printedSheet(serial: $serial) {
      id
      serial
      meeting {
        id
      }
    }
  }
`);

/** Sheets that were printed and wait to be keyed. */
export const PaperWaitingDocument = graphql(`
  query PaperWaiting($page: PageInput, $filter: PrintedSheetFilter) {
    sheets: printedSheets(page: $page, filter: $filter) {
      total
      items {
        id
        serial
        copy
        printedAt
        printedBy {
          id
          fullName
        }
        meeting {
          id
          kind
          meetsOn
          group {
            id
            name
          }
        }
      }
    }
  }
`);
