import { graphql } from '../data/gql';

/** How many rows of a statement are in each state. */
export const BankCountsFragment = graphql(`
  fragment BankCounts on BankRowCounts {
    rows
    matched
    proposed
    unmatched
    broken
    setAside
    known
    moneyIn
    moneyOut
    firstOn
    lastOn
  }
`);

/** What an import of a file would do. */
export const BankStatementPreviewDocument = graphql(`
  query BankStatementPreview(
    $input: BankStatementPreviewInput!
    $state: BankRowState
    $page: PageInput
  ) {
    preview: bankStatementPreview(input: $input) {
      encoding
      mappingSource
      columns
      counts {
        ...BankCounts
      }
      knownStatement {
        id
        importedAt
      }
      mapping {
        delimiter
        titleLine
        dateColumn
        amountColumn
        debitColumn
        creditColumn
        directionColumn
        descriptionColumn
        referenceColumn
        dateFormat
        numberFormat
      }
      rows(state: $state, page: $page) {
        number
        raw
        state
        bookedOn
        amount
        description
        reference
        faultField
        faultCode
        matchedWith
        namedParticipant
        namedBy
        openBecause
        openRule
      }
    }
  }
`);

/** Imports a file. */
export const BankStatementImportDocument = graphql(`
  mutation BankStatementImport($input: BankStatementImportInput!) {
    import: bankStatementImport(input: $input) {
      isNew
      statement {
        id
      }
    }
  }
`);

/** A page of the rows of a statement. */
export const BankStatementRowsDocument = graphql(`
  query BankStatementRows($statementId: ID!, $page: PageInput, $filter: BankStatementRowFilter) {
    rows: bankStatementRows(statementId: $statementId, page: $page, filter: $filter) {
      total
      totalIsEstimate
      items {
        id
        number
        raw
        state
        bookedOn
        amount
        description
        reference
        faultField
        faultCode
        namedBy
        openBecause
        openRule
        namedEnrolment {
          id
          participant {
            id
            fullName
          }
        }
        knownStatement {
          id
          fileName
        }
        verdict {
          isAutomatic
          decidedAt
          decidedByName
          asideReason
          note
          slipNumber
          receiptNumber
          isReversed
          personName
          participantId
        }
      }
    }
  }
`);

/** The ids of the proposed rows of a statement, to confirm them all. */
export const ProposedRowIdsDocument = graphql(`
  query ProposedRowIds($statementId: ID!, $page: PageInput, $after: ID) {
    rows: bankStatementRows(
      statementId: $statementId
      page: $page
      after: $after
      filter: { state: PROPOSED }
    ) {
      nextCursor
      items {
        id
        number
      }
    }
  }
`);

/** Confirms proposed premiums. */
export const BankRowsConfirmDocument = graphql(`
  mutation BankRowsConfirm($input: BankRowsConfirmInput!) {
    outcomes: bankStatementRowsConfirm(input: $input) {
      rowId
      receiptNumber
      rule
    }
  }
`);

/** Says what a row stands for. */
export const BankRowMatchDocument = graphql(`
  mutation BankRowMatch($id: ID!, $input: BankRowMatchInput!) {
    row: bankStatementRowMatch(id: $id, input: $input) {
      id
    }
  }
`);

/** Sets a row aside. */
export const BankRowsSetAsideDocument = graphql(`
  mutation BankRowsSetAside($input: BankRowsSetAsideInput!) {
    rows: bankStatementRowsSetAside(input: $input) {
      id
    }
  }
`);

/** Takes back what was decided about a row. */
export const BankRowReopenDocument = graphql(`
  mutation BankRowReopen($id: ID!) {
    row: bankStatementRowReopen(id: $id) {
      id
    }
  }
`);

/** What is on record that a row may stand for. */
export const BankRowCandidatesDocument = graphql(`
  query BankRowCandidates($id: ID!) {
    candidates: bankStatementRowCandidates(id: $id) {
      kind
      id
      amount
      on
      label
    }
  }
`);

/** The enrolments of a participant, to find the one in the cohort of an account. */
export const EnrolmentsOfDocument = graphql(`
  query EnrolmentsOf($id: ID!) {
    participant(id: $id) {
      id
      enrolments {
        id
        cohort {
          id
        }
      }
    }
  }
`);

/** The books beside the statements. */
export const BankReconciliationDocument = graphql(`
  query BankReconciliation($input: BankReconciliationInput!) {
    reconciliation: bankReconciliation(input: $input) {
      ledgerBalance
      ledgerMoved
      statementMoved
      difference
      matched
      setAside
      open
      openCount
      missingCount
      missingTotal
      missing {
        kind
        id
        amount
        on
        ageDays
        label
      }
    }
  }
`);
