import { LockMode, type FilterQuery } from '@mikro-orm/postgresql';
import { addDays, type Unit } from '../kernel/index.js';
import {
  Enrolment,
  EnrolmentStatus,
  leaveGroup,
  Participant,
  returnToGroup,
  reviveEnrolment,
} from '../participants/index.js';
import { ClaimCause } from '../programmes/index.js';
import { replaceHost } from '../rotations/index.js';
import { Claim } from './claim.entity.js';
import { ClaimStage } from './claim.transitions.js';

/** Whom a death is about, both locked. */
export interface Deceased {
  participant: Participant;
  enrolment: Enrolment;
}

/** Locks whom a claim is about; before the claim itself is locked. */
export async function lockDeceased(
  unit: Unit,
  { participantId, enrolmentId }: Claim,
): Promise<Deceased> {
  const participant = await unit.lock(Participant, participantId);
  return { participant, enrolment: await unit.lock(Enrolment, enrolmentId) };
}

/** The dead owe no premiums, host no meetings and are reminded of nothing. */
export async function noteDeath(unit: Unit, claim: Claim, deceased: Deceased): Promise<void> {
  const { participant } = deceased;
  const { number, eventOn } = claim;
  participant.deceasedOn ??= eventOn;
  const status = { $in: [EnrolmentStatus.ACTIVE, EnrolmentStatus.SUSPENDED] };
  for (const enrolment of await lockEnrolments(unit, participant, { status }))
    enrolment.endByDeath(eventOn, endedBy(claim));
  await leaveGroup(unit, participant.id, addDays(eventOn, 1), endedBy(claim));
  const absence = { from: eventOn, until: null, reason: endedBy(claim) };
  await replaceHost(unit, { participantId: participant.id, ...absence });
  await unit.journal('participant.died', { type: 'Participant', id: participant.id }, { number });
}

/**
 * The participant lives: everything that the report of the death ended goes on, as far as this claim ended it. Premiums
 * of the months between are owed again.
 */
export async function undoDeath(unit: Unit, claim: Claim, deceased: Deceased): Promise<void> {
  const { participant } = deceased;
  if (await isDeadByAnother(unit, claim)) return;
  participant.deceasedOn = null;
  const endedReason = endedBy(claim);
  for (const enrolment of await lockEnrolments(unit, participant, { endedReason }))
    await reviveEnrolment(unit, enrolment, endedReason);
  await returnToGroup(unit, participant.id, endedBy(claim));
  const { number } = claim;
  await unit.journal('participant.lives', { type: 'Participant', id: participant.id }, { number });
}

/** A death ends every term that runs: the one it is claimed under, and one that goes on from it. */
function lockEnrolments(
  { em, institutionId }: Unit,
  { id: participantId }: Participant,
  condition: FilterQuery<Enrolment>,
): Promise<Enrolment[]> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const where = { $and: [{ institutionId, participantId }, condition] };
  return em.find(Enrolment, where, { lockMode, orderBy: { id: 'asc' } });
}

/** How an enrolment and a membership say that this claim ended them. */
function endedBy({ number }: Claim): string {
  return `Klaim ${number}`;
}

/** Whether another claim, not rejected, holds the participant for dead. */
async function isDeadByAnother(unit: Unit, { id, participantId }: Claim): Promise<boolean> {
  const { institutionId } = unit;
  const others = await unit.em.count(Claim, {
    institutionId,
    participantId,
    cause: ClaimCause.DEATH,
    id: { $ne: id },
    stage: { $ne: ClaimStage.REJECTED },
  });
  return others > 0;
}
