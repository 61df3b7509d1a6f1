import { LockMode } from '@mikro-orm/postgresql';
import { continueGroup, Group } from '../groups/index.js';
import {
  isId,
  notFound,
  RuleCode,
  ruleViolated,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { Enrolment, Membership, Participant, takePlace } from '../participants/index.js';
import { Cohort } from '../programmes/index.js';
import type { EnrolmentsRenewInput } from './renewal.inputs.js';
import { judgeRenewals, type JudgedRenewal, type RenewalPlace } from './renewal.judge.js';
import { renewalCandidates, renewalFrame, type RenewalFrame } from './renewal.queries.js';
import type { RenewalOutcome } from './renewal.types.js';

/** Lets enrolments go on in a later cohort: what can is renewed, what cannot says why. Sent again, it counts once. */
export async function renewEnrolments(
  unit: Unit,
  { requestKey, ...input }: EnrolmentsRenewInput,
): Promise<RenewalOutcome[]> {
  const { outcomes } = await unit.once('enrolmentsRenew', requestKey, input, async () => {
    const { judged, frame } = await judge(unit, input);
    const ready = judged.filter(isReady);
    const renewals = await renew(unit, ready, frame);
    const outcomeOf = ({ candidate, refusal }: JudgedRenewal): RenewalOutcome => ({
      enrolmentId: candidate.enrolmentId,
      renewalId: renewals.get(candidate.enrolmentId) ?? null,
      rule: refusal?.rule ?? null,
      message: refusal?.message ?? null,
    });
    return { outcomes: judged.map(outcomeOf) };
  });
  return outcomes;
}

type Ready = JudgedRenewal & { place: RenewalPlace };

function isReady(judged: JudgedRenewal): judged is Ready {
  return judged.refusal === null && judged.place !== null;
}

async function judge(
  unit: Unit,
  input: Omit<EnrolmentsRenewInput, 'requestKey'>,
): Promise<{ judged: JudgedRenewal[]; frame: RenewalFrame }> {
  const { fromCohortId, toCohortId, joinsOn, groupId = null, enrolmentIds: ids } = input;
  const { em, institutionId, today } = unit;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const from = await unit.find(Cohort, fromCohortId);
  const { id: cohortId } = await unit.find(Cohort, toCohortId);
  await em.find(Group, { institutionId, cohortId }, { lockMode, orderBy: { id: 'asc' } });
  const to = await unit.lock(Cohort, cohortId);
  requireJoining(to, { joinsOn, today });
  const frame = await renewalFrame(em, { from, to, joinsOn, groupId });
  const areIds = ids.length > 0 && ids.every(isId);
  const candidates = areIds ? await renewalCandidates(em, { from, frame, ids }) : [];
  if (candidates.length < ids.length) throw notFound('enrolment');
  return { judged: judgeRenewals(candidates, frame), frame };
}

/** Refuses a day of joining that is still to come, or on which the cohort takes nobody. */
export function requireJoining(
  to: Cohort,
  { joinsOn, today }: { joinsOn: LocalDate; today: LocalDate },
): void {
  if (joinsOn > today) {
    throw ruleViolated(RuleCode.DATE_IN_FUTURE, `Today is ${today}; got ${joinsOn}.`);
  }
  to.requireJoining(joinsOn);
}

/** Ends the old terms and starts the new ones, in the same number of statements for any number; answers new by old. */
async function renew(
  unit: Unit,
  ready: readonly Ready[],
  frame: RenewalFrame,
): Promise<ReadonlyMap<string, string>> {
  if (ready.length === 0) return new Map();
  await endTerms(unit, ready, frame);
  const groups = await openGroups(unit, ready, frame);
  await unit.em.flush(); // Memberships may not overlap, and the new ones refer to the new groups.
  const renewals = new Map<string, string>();
  for (const { candidate, place } of ready) {
    const { enrolmentId: renewsEnrolmentId, participantId } = candidate;
    const group = groups.get(place.group.id) ?? place.group;
    const joining = { participantId, enrolledOn: frame.joinsOn, renewsEnrolmentId };
    const { id } = takePlace(unit, { group, cohort: frame.to }, joining);
    renewals.set(renewsEnrolmentId, id);
    const particulars = { renews: renewsEnrolmentId };
    await unit.journal('enrolment.renewed', { type: 'Enrolment', id }, particulars);
  }
  return renewals;
}

/** The old terms end as they do when their premiums are given back; who was in a group leaves it for the new one. */
async function endTerms(
  { em, institutionId }: Unit,
  ready: readonly Ready[],
  { to, joinsOn }: RenewalFrame,
): Promise<void> {
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const participantIds = ready.map(({ candidate }) => candidate.participantId);
  const enrolmentIds = ready.map(({ candidate }) => candidate.enrolmentId);
  await em.find(Participant, { institutionId, id: { $in: participantIds } }, locked);
  const ending = await em.find(Enrolment, { institutionId, id: { $in: enrolmentIds } }, locked);
  for (const enrolment of ending) enrolment.mature();
  const present = { institutionId, participantId: { $in: participantIds }, leftOn: null };
  for (const membership of await em.find(Membership, present))
    membership.leave(joinsOn, `Renewed into ${to.name}`);
}

/** Opens the groups that the later cohort does not have yet; answers them by the earlier one. */
async function openGroups(
  unit: Unit,
  ready: readonly Ready[],
  { to }: RenewalFrame,
): Promise<ReadonlyMap<string, Group>> {
  const wanted = new Map(
    ready.flatMap(({ place: { group, isNew } }) => (isNew ? [[group.id, group]] : [])),
  );
  const opened = new Map<string, Group>();
  for (const [id, group] of wanted) opened.set(id, await continueGroup(unit, group, to));
  return opened;
}
