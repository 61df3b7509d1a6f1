import { addDays, invalidField, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Enrolment, EnrolmentStatus, leaveGroup, Participant } from '../participants/index.js';
import { ClaimCause } from '../programmes/index.js';
import { replaceHost } from '../rotations/index.js';
import { requireCover } from './claim-cover.js';
import { coverFile } from './claim-cover.queries.js';
import { heirOf, openClaim } from './claim-opening.js';
import { requireNotInFuture } from './claim-turn.js';
import { Claim } from './claim.entity.js';
import type { ClaimReportInput } from './claim.inputs.js';

/** Opens a claim; sent again under the same key, it counts once. A death also ends the participant's enrolment. */
export async function reportClaim(unit: Unit, input: ClaimReportInput): Promise<Claim> {
  const { requestKey, ...payload } = input;
  const { id } = await unit.once('claimReport', requestKey, payload, async () => {
    requireDays(unit, input);
    requireFitting(input);
    const participant = await unit.lock(Participant, input.participantId);
    const covered = requireCover(input, await coverFile(unit, participant.id, input.eventOn));
    const enrolment = await unit.lock(Enrolment, covered.file.enrolmentId);
    const beneficiaryId = await heirOf(unit, input);
    const claim = await openClaim(unit, input, { ...covered, beneficiaryId });
    if (claim.cause === ClaimCause.DEATH) await noteDeath(unit, claim, participant, enrolment);
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

/** The dead owe no premiums, host no meetings and are reminded of nothing. */
async function noteDeath(
  unit: Unit,
  { number, eventOn }: Claim,
  participant: Participant,
  enrolment: Enrolment,
): Promise<void> {
  const reason = `Klaim ${number}`;
  participant.deceasedOn ??= eventOn;
  if (enrolment.isRunning) enrolment.end(EnrolmentStatus.DECEASED, eventOn, reason);
  await leaveGroup(unit, participant.id, addDays(eventOn, 1), reason);
  await replaceHost(unit, { participantId: participant.id, from: eventOn, until: null, reason });
  await unit.journal('participant.died', { type: 'Participant', id: participant.id }, { number });
}
