import type { ClaimCause, ClaimReporter } from '../data/gql/enums';
import type { ClaimReportInput } from '../data/gql/graphql';

/** The form that reports a claim. */
export interface ReportForm {
  requestKey: string;
  participantId: string;
  beneficiaryId?: string | null;
  cause: ClaimCause;
  eventOn: string;
  reportedOn: string;
  incapacityDays?: number | null;
  isAccidentalDeath?: boolean | null;
  lateFilingReason?: string | null;
  note?: string | null;
  reportedBy: ClaimReporter;
  reporterHeirId?: string | null;
  reporterName?: string | null;
}

/** Shapes a report for the API: an heir gets the money of a death, days of incapacity belong to the others. */
export function toReportInput(form: ReportForm): ClaimReportInput {
  const isDeath = form.cause === 'DEATH';
  return {
    requestKey: form.requestKey,
    participantId: form.participantId,
    cause: form.cause,
    eventOn: form.eventOn,
    reportedOn: form.reportedOn,
    beneficiaryId: (isDeath && form.beneficiaryId) || null,
    incapacityDays: isDeath ? null : (form.incapacityDays ?? null),
    isAccidentalDeath: isDeath && Boolean(form.isAccidentalDeath),
    lateFilingReason: form.lateFilingReason?.trim() || null,
    note: form.note?.trim() || null,
    ...toReporter(form),
  };
}

/** What was filled in for another reporter before stays out. */
function toReporter({ reportedBy, reporterHeirId, reporterName }: ReportForm) {
  const isHeir = reportedBy === 'HEIR';
  const isNamed = reportedBy === 'OFFICER' || reportedBy === 'PARTNER';
  return {
    reportedBy,
    reporterHeirId: (isHeir && reporterHeirId) || null,
    reporterName: (isNamed && reporterName?.trim()) || null,
  };
}

/** What every step of a claim is asked. */
export interface StepForm {
  on: string;
  note?: string | null;
}

/** Shapes a step for the API. */
export function toStepInput({ on, note }: StepForm) {
  return { on, note: note?.trim() || null };
}
