import { registerEnumType } from 'type-graphql';
import { invalidField } from '../kernel/index.js';
import { ClaimCause } from '../programmes/index.js';

/** Who brought the news of an event. */
export enum ClaimReporter {
  MEMBER = 'MEMBER',
  HEIR = 'HEIR',
  OFFICER = 'OFFICER',
  AT_MEETING = 'AT_MEETING',
  PARTNER = 'PARTNER',
}
registerEnumType(ClaimReporter, {
  name: 'ClaimReporter',
  description: 'Who brought the news of an event; who entered it is in the steps of the claim.',
  valuesConfig: {
    MEMBER: { description: 'The participant; never a death.' },
    HEIR: { description: 'An heir of the participant, or the guardian of a minor one.' },
    OFFICER: { description: 'An officer learnt of it: on a visit, by telephone.' },
    AT_MEETING: { description: 'The group, at a meeting.' },
    PARTNER: { description: 'A partner: a bank, a clinic, the village office.' },
  },
});

/** What a report says of who made it. */
export interface ReporterDraft {
  cause: ClaimCause;
  reportedBy?: ClaimReporter | null;
  reporterHeirId?: string | null;
  reporterName?: string | null;
  meetingId?: string | null;
}

/** Who made a report. */
export interface Reporter {
  reportedBy: ClaimReporter;
  reporterHeirId: string | null;
  reporterName: string | null;
}

/** Who made a report, also when only the place or the heir tells; refuses what does not go together. */
export function reporterOf(draft: ReporterDraft): Reporter {
  const { reporterHeirId = null, reporterName = null } = draft;
  const reportedBy = draft.reportedBy ?? usualReporter(draft);
  requireLiving(reportedBy, draft.cause);
  requireNamed(reportedBy, draft);
  return { reportedBy, reporterHeirId, reporterName: reporterName?.trim() ?? null };
}

function usualReporter({ reporterHeirId, meetingId }: ReporterDraft): ClaimReporter {
  if (reporterHeirId) return ClaimReporter.HEIR;
  return meetingId ? ClaimReporter.AT_MEETING : ClaimReporter.OFFICER;
}

function requireLiving(reportedBy: ClaimReporter, cause: ClaimCause): void {
  if (reportedBy !== ClaimReporter.MEMBER || cause !== ClaimCause.DEATH) return;
  const message = 'A death is reported by somebody else than who died.';
  throw invalidField('input.reportedBy', 'NOT_FOR_DEATH', message);
}

function requireNamed(reportedBy: ClaimReporter, draft: ReporterDraft): void {
  const { reporterHeirId, reporterName, meetingId } = draft;
  const isHeir = reportedBy === ClaimReporter.HEIR;
  if (isHeir && !reporterHeirId)
    throw invalidField('input.reporterHeirId', 'IS_DEFINED', 'Expected which heir reported it.');
  if (!isHeir && reporterHeirId) {
    const message = `Expected HEIR where an heir is named; got ${reportedBy}.`;
    throw invalidField('input.reportedBy', 'OUT_OF_RANGE', message);
  }
  if (reportedBy === ClaimReporter.PARTNER && !reporterName?.trim())
    throw invalidField('input.reporterName', 'IS_DEFINED', 'Expected which partner reported it.');
  if (reportedBy === ClaimReporter.AT_MEETING && !meetingId)
    throw invalidField('input.meetingId', 'IS_DEFINED', 'Expected at which meeting.');
}
