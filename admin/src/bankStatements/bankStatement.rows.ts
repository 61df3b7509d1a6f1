import type {
  BankReconciliationQuery,
  BankRowCandidatesQuery,
  BankStatementListQuery,
  BankStatementPreviewQuery,
  BankStatementRecordQuery,
  BankStatementRowsQuery,
} from '../data/gql/graphql';

/** A statement as a row of the list. */
export type StatementListRow = BankStatementListQuery['list']['items'][number];

/** A statement on its own page. */
export type StatementRecord = NonNullable<BankStatementRecordQuery['record']>;

/** One row of a statement. */
export type StatementRow = BankStatementRowsQuery['rows']['items'][number];

/** What an import of a file would do. */
export type Preview = BankStatementPreviewQuery['preview'];

/** Which column of a file is what. */
export type Mapping = Preview['mapping'];

/** One row of a preview. */
export type PreviewRow = Preview['rows'][number];

/** How many rows are in each state. */
export type Counts = StatementListRow['counts'];

/** Something on record that a row may stand for. */
export type Candidate = BankRowCandidatesQuery['candidates'][number];

/** The books beside the statements. */
export type Reconciliation = BankReconciliationQuery['reconciliation'];
