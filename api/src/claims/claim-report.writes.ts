import {
  addDays,
  invalidField,
  RuleCode,
  ruleViolated,
  type Unit,
} from '../kernel/index.js';
import {
  Beneficiary,
  Enrolment,
  EnrolmentStatus,
  leaveGroup,
  Participant,
} from '../participants/index.js';
import { ClaimCause } from '../programmes/index.js';
import { checklistFor } from './checklist.js';
import { readClock } from './claim-clock.js';
import { coverFile, type CoverFile } from './claim-cover.queries.js';
import { requireCover, type CoveredEvent } from './claim-cover.js';
import { ClaimDocument } from './claim-document.entity.js';
import { ClaimStep } from './claim-step.entity.js';
import { requireNotInFuture } from './claim-turn.js';
import { Claim } from './claim.entity.js';
import type { ClaimReportInput } from './claim.inputs.js';
import { ClaimStage } from './claim.transitions.js';

/** Opens a claim; sent again under the same key, it counts once. A death also ends the participant's enrolment. */
export async function reportClaim(unit: Unit, input: ClaimReportInput): Promise<Claim> {
  const { requestKey, ...payload } = input;
  const { id } = await unit.once('claimReport', requestKey, payload, async () => {
    requireDays(unit, input);
    requireFitting(input);
    const participant = await unit.lock(Participant, input.participantId);
    const file = await coverFile(unit, participant.id, input.eventOn);
    const covered = requireCover(input, file);
    // A covered event always has an enrolment.
    const enrolment = await unit.lock(Enrolment, file?.enrolmentId ?? '');
    const beneficiaryId = await heirOf(unit, input);
    const claim = await openClaim(unit, { input, covered, file, beneficiaryId, enrolment });
    if (input.cause === ClaimCause.DEATH) await noteDeath(unit, participant, enrolment, claim);
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
  if (isDeath && incapacityDays)
    throw invalidField('input.incapacityDays', 'NOT_FOR_DEATH', 'A death has no days of incapacity.');
  if (!isDeath && isAccidentalDeath)
    throw invalidField('input.isAccidentalDeath', 'ONLY_FOR_DEATH', 'Only a death can be by accident.');
}

/** Who gets the money: the one who was named, else for a death the first in the order, else the participant. */
async function heirOf(unit: Unit, input: ClaimReportInput): Promise<string | null> {
  const { cause, participantId, beneficiaryId } = input;
  if (beneficiaryId) {
    const named = await unit.find(Beneficiary, beneficiaryId);
    if (named.participantId === participantId && named.retiredAt === null) return named.id;
    const message = 'Expected a present beneficiary of the participant.';
    throw invalidField('input.beneficiaryId', 'NOT_A_BENEFICIARY', message);
  }
  if (cause !== ClaimCause.DEATH) return null;
  const { institutionId } = unit;
  const heir = await unit.em.findOne(
    Beneficiary,
    { institutionId, participantId, retiredAt: null },
    { orderBy: { priority: 'asc' } },
  );
  if (heir) return heir.id;
  const message = 'A death is paid to a beneficiary; add one to the participant first.';
  throw ruleViolated(RuleCode.CLAIM_NEEDS_BENEFICIARY, message);
}

interface Opening {
  input: ClaimReportInput;
  covered: CoveredEvent;
  file: CoverFile;
  beneficiaryId: string | null;
  enrolment: Enrolment;
}
