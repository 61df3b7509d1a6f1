import { Group } from '../groups/index.js';
import { invalidField, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { requireNotFuture } from './days.js';
import type { MembershipTransferInput } from './enrolment.inputs.js';
import { joinGroup, membersOf, presentMembership, versionOf } from './joining.writes.js';
import type { Membership } from './membership.entity.js';
import { Participant } from './participant.entity.js';

/** Moves a participant to another group of the same cohort; the old membership stays as history. */
export async function transferMembership(
  unit: Unit,
  { participantId, groupId, on, reason }: MembershipTransferInput,
): Promise<Membership> {
  const target = await unit.lock(Group, groupId);
  await unit.lock(Participant, participantId);
  const present = await presentMembership(unit, participantId);
  if (!present) throw ruleViolated(RuleCode.NOT_A_MEMBER, 'The participant is in no group now.');
  const source = await unit.find(Group, present.groupId);
  requireNotFuture(on, unit.today);
  target.requireOpen();
  target.requireCohort(source.cohortId);
  requireElsewhere(source, target);
  present.leave(on, reason);
  const version = await versionOf(unit, await unit.find(Cohort, target.cohortId));
  target.requirePlace(await membersOf(unit, target.id), version.groupSizeMax);
  await unit.em.flush();
  const membership = joinGroup(unit, participantId, target.id, on);
  const particulars = { from: source.id, to: target.id };
  await unit.journal(
    'membership.transferred',
    { type: 'Membership', id: membership.id },
    particulars,
  );
  return membership;
}

function requireElsewhere(source: Group, target: Group): void {
  if (source.id !== target.id) return;
  const message = `The participant is in ${target.name} already.`;
  throw invalidField('input.groupId', 'ALREADY_IN_GROUP', message);
}
