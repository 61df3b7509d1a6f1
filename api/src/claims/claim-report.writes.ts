import { invalidField, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { Enrolment, Participant } from '../participants/index.js';
import { ClaimCause } from '../programmes/index.js';
import { requireCover } from './claim-cover.js';
import { coverFile } from './claim-cover.queries.js';
import { noteDeath } from './claim-death.writes.js';
import { heirOf, openClaim, requireHeir } from './claim-opening.js';
import { reporterOf } from './claim-reporter.js';
import { requireNotInFuture } from './claim-turn.js';
import { Claim } from './claim.entity.js';
import type { ClaimReportInput } from './claim.inputs.js';

/** Opens a claim; sent again under the same key, it counts once. A death also ends the participant's enrolment. */
export async function reportClaim(unit: Unit, input: ClaimReportInput): Promise<Claim> {
  const { requestKey, ...payload } = input;
  const { id } = await unit.once('claimReport', requestKey, payload, async () => {
    requireDays(unit, input);
    requireFitting(input);
    const { reporterHeirId } = reporterOf(input);
    await requireMeeting(unit, input);
    const participant = await unit.lock(Participant, input.participantId);
    const covered = requireCover(input, await coverFile(unit, participant.id, input.eventOn));
    const enrolment = await unit.lock(Enrolment, covered.file.enrolmentId);
    const beneficiaryId = await heirOf(unit, input);
    if (reporterHeirId) await requireHeir(unit, participant.id, { reporterHeirId });
    const claim = await openClaim(unit, input, { ...covered, beneficiaryId });
    if (claim.cause === ClaimCause.DEATH) await noteDeath(unit, claim, { participant, enrolment });
    await unit.journal('claim.reported', { type: 'Claim', id: claim.id }, { number: claim.number });
    return { id: claim.id };
  });
  return unit.find(Claim, id);
}

function requireDays(unit: Unit, { eventOn, reportedOn }: ClaimReportInput): void {
  requireNotInFuture(reportedOn, unit.today);
  requireNotInFuture(eventOn, unit.today);
  if (eventOn <= reportedOn) return;
  const message = `The event was on ${eventOn}, so it is not reported before; got ${reportedOn}.`;
  throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
}

/** Refuses a meeting that was not held, or not on the day of report. */
async function requireMeeting(
  unit: Unit,
  { meetingId = null, reportedOn }: ClaimReportInput,
): Promise<void> {
  if (meetingId === null) return;
  const meeting = await unit.find(Meeting, meetingId);
  meeting.requireHeld();
  if (meeting.meetsOn === reportedOn) return;
  const message = `The meeting was on ${meeting.meetsOn}; got a report of ${reportedOn}.`;
  throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
}

/** Refuses what does not belong to the cause. */
function requireFitting({ cause, isAccidentalDeath, incapacityDays }: ClaimReportInput): void {
  const isDeath = cause === ClaimCause.DEATH;
  if (isDeath && incapacityDays) {
    const message = 'A death has no days of incapacity.';
    throw invalidField('input.incapacityDays', 'NOT_FOR_DEATH', message);
  }
  if (!isDeath && isAccidentalDeath) {
    const message = 'Only a death can be a death by accident.';
    throw invalidField('input.isAccidentalDeath', 'ONLY_FOR_DEATH', message);
  }
}
