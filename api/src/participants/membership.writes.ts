import { Group } from '../groups/index.js';
import { RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Cohort, ProgrammeVersion } from '../programmes/index.js';
import type { MembershipTransferInput } from './enrolment.inputs.js';
import { joinGroup, requirePlace } from './enrolment.writes.js';
import { Membership } from './membership.entity.js';

/** Moves a participant to another group of the same cohort; the old membership stays as history. */
export async function transferMembership(
  unit: Unit,
  input: MembershipTransferInput,
): Promise<Membership> {
  const target = await unit.lock(Group, input.groupId);
  target.requireOpen();
  const { institutionId } = unit;
  const { participantId, on, reason } = input;
  const present = await unit.em.findOne(Membership, { institutionId, participantId, leftOn: null });
  if (!present) throw ruleViolated(RuleCode.NOT_A_MEMBER, 'The participant is in no group now.');
  const source = await unit.find(Group, present.groupId);
  if (source.id === target.id || source.cohortId !== target.cohortId) {
    throw ruleViolated(
      RuleCode.NOT_A_MEMBER,
      'A transfer goes to another group of the same cohort.',
    );
  }
  if (on > unit.today)
    throw ruleViolated(RuleCode.DATE_IN_FUTURE, `Today is ${unit.today}; got ${on}.`);
  if (on <= present.joinedOn) {
    throw ruleViolated(
      RuleCode.DATE_OUT_OF_ORDER,
      `Expected a day after ${present.joinedOn}; got ${on}.`,
    );
  }
  const cohort = await unit.find(Cohort, target.cohortId);
  const version = await unit.em.findOneOrFail(ProgrammeVersion, { id: cohort.programmeVersionId });
  await requirePlace(unit, target, version.groupSizeMax);
  present.leftOn = on;
  present.leftReason = reason;
  await unit.em.flush();
  const membership = joinGroup(unit, participantId, target.id, on);
  await unit.journal(
    'membership.transferred',
    { type: 'Membership', id: membership.id },
    { from: source.id, to: target.id },
  );
  return membership;
}
