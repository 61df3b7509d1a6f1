import { operations } from '../data/operations';
import { creating } from '../data/writing';
import { ClaimListDocument, ClaimRecordDocument } from './claim.documents';
import { ClaimReportDocument } from './claimReport.documents';
import { toReportInput, type ReportForm } from './claim.forms';

/** Claims behind react-admin's verbs. */
export const claimOperations = operations({
  list: ClaimListDocument,
  sort: { dueOn: 'DUE_ON', number: 'NUMBER', reportedOn: 'REPORTED_ON', eventOn: 'EVENT_ON' },
  record: ClaimRecordDocument,
  create: creating(
    ClaimReportDocument,
    (form: ReportForm) => ({ input: toReportInput(form) }),
    ({ record }) => record,
  ),
});
