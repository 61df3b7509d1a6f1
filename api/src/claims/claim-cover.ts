import { RuleCode, ruleViolated, type DomainError } from '../kernel/index.js';
import { ClaimCause } from '../programmes/index.js';
import type { CoverFile } from './claim-cover.queries.js';
import type { ClaimReportInput } from './claim.inputs.js';
import { ClaimStage } from './claim.transitions.js';
import { coverOn, CoverGap, type Benefit } from './cover.js';

/** A covered event: the enrolment it is claimed under, and what it pays. */
export interface CoveredEvent {
  file: CoverFile;
  policyYear: number;
  benefit: Benefit;
}

/** An event as it is claimed. */
type ClaimedEvent = Pick<
  ClaimReportInput,
  'cause' | 'eventOn' | 'reportedOn' | 'isAccidentalDeath' | 'incapacityDays' | 'lateFilingReason'
> & { number: string };

/** The benefit of an event; refuses one that was claimed before and one that is not covered, with the reason. */
export function requireCover(input: ClaimReportInput, file: CoverFile | null): CoveredEvent {
  if (file === null) throw notCovered(CoverGap.BEFORE_COVER, 'The participant was never enrolled.');
  requireNoDuplicate(input, file);
  return coveredEvent(input, file);
}

/**
 * Refuses a claim whose event is not covered any more, such as one whose first premium was taken back after the report.
 * What was judged at the report and cannot change since, another claim for the event, is not judged again.
 */
export function requireStillCovered(claim: ClaimedEvent, file: CoverFile): void {
  const earlierClaims = file.earlierClaims.filter(({ number }) => number !== claim.number);
  coveredEvent(claim, { ...file, earlierClaims });
}

function coveredEvent(input: Omit<ClaimedEvent, 'number'>, file: CoverFile): CoveredEvent {
  const { cause, eventOn } = input;
  const others = file.earlierClaims.filter((claim) => isStanding(claim) && claim.cause === cause);
  const event = {
    cause,
    eventOn,
    reportedOn: input.reportedOn,
    isAccidentalDeath: input.isAccidentalDeath,
    incapacityDays: input.incapacityDays ?? null,
    isLateFilingExcused: Boolean(input.lateFilingReason),
    otherEventsOn: others.map((claim) => claim.eventOn),
  };
  const cover = coverOn(event, file.enrolment, file.rules);
  if (cover.covered) return { ...cover, file };
  throw notCovered(cover.reason, explain(cover.reason, file));
}

function requireNoDuplicate({ cause, eventOn }: ClaimReportInput, file: CoverFile): void {
  const same = file.earlierClaims.find(
    (claim) =>
      isStanding(claim) &&
      claim.cause === cause &&
      (cause === ClaimCause.DEATH || claim.eventOn === eventOn),
  );
  if (!same) return;
  throw ruleViolated(RuleCode.CLAIM_DUPLICATE, `This event was claimed before: ${same.number}.`);
}

function isStanding({ stage }: { stage: ClaimStage }): boolean {
  return stage !== ClaimStage.REJECTED;
}

function notCovered(reason: CoverGap, explanation: string): DomainError {
  return ruleViolated(RuleCode.CLAIM_NOT_COVERED, `${reason}: ${explanation}`, { reason });
}

/** Says what cover would have needed. */
function explain(reason: CoverGap, { enrolment, rules }: CoverFile): string {
  const { startsOn, endsOn, endedOn, firstPaidOn } = enrolment;
  switch (reason) {
    case CoverGap.BEFORE_COVER:
      return firstPaidOn === null
        ? 'cover begins with the first premium, and none was paid.'
        : `cover began on ${firstPaidOn > startsOn ? firstPaidOn : startsOn}.`;
    case CoverGap.AFTER_COVER:
      return `cover ended on ${endedOn ?? endsOn}.`;
    case CoverGap.NOT_COVERED_EVENT:
      return 'the programme has no benefit for this cause in this policy year.';
    case CoverGap.SUSPENDED_COVER:
      return 'cover was suspended on that day; paying later does not revive it.';
    case CoverGap.WAITING_PERIOD:
      return `there is no cover in the first ${rules.waitingDays} days, except for accidents.`;
    case CoverGap.CAP_REACHED:
      return 'as many claims of this cause were made in the policy year as it pays.';
    case CoverGap.FILED_TOO_LATE:
      return `claims are reported within ${rules.filingDeadlineDays} days; later ones need a reason.`;
    case CoverGap.INCAPACITY_TOO_SHORT:
      return `an illness counts from ${rules.incapacityDaysMin} days unable to work.`;
  }
}
