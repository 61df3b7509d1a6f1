import { graphql } from '../data/gql';
import { operations } from '../data/operations';

const BankStatementListDocument = graphql(`
  query BankStatementList($page: PageInput, $filter: BankStatementFilter) {
    list: bankStatements(page: $page, filter: $filter) {
      total
      totalIsEstimate
      items {
        id
        fileName
        importedAt
        importedBy {
          id
          fullName
        }
        cohort {
          id
          name
        }
        counts {
          ...BankCounts
        }
      }
    }
  }
`);

const BankStatementRecordDocument = graphql(`
  query BankStatementRecord($id: ID!) {
    record: bankStatement(id: $id) {
      id
      fileName
      encoding
      importedAt
      importedBy {
        id
        fullName
      }
      cohort {
        id
        name
      }
      counts {
        ...BankCounts
      }
    }
  }
`);

/** Statements of the bank behind react-admin's verbs; importing one is an action of its own. */
export const bankStatementOperations = operations({
  list: BankStatementListDocument,
  record: BankStatementRecordDocument,
});
