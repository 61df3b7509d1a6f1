import type { ClaimCause } from '../data/gql/enums';
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
}

/** Shapes a report for the API: heirs belong to a death, days of incapacity to illness and accident. */
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
