import type { Group } from '../groups/index.js';
import { DomainError, RuleCode, ruleViolated } from '../kernel/index.js';
import { EnrolmentStatus } from '../participants/index.js';
import type { RenewalCandidate, RenewalFrame } from './renewal.queries.js';

/** A group to join: one of the later cohort, or one of the earlier that is to be opened there too. */
export interface RenewalPlace {
  group: Group;
  isNew: boolean;
}

/** An enrolment that can be renewed, or is refused, with the place it was judged for. */
export interface JudgedRenewal {
  candidate: RenewalCandidate;
  place: RenewalPlace | null;
  refusal: { rule: RuleCode; message: string } | null;
}

/** Judges each enrolment by itself, save that places in groups and cohort go to the first in the list. */
export function judgeRenewals(
  candidates: readonly RenewalCandidate[],
  frame: RenewalFrame,
): JudgedRenewal[] {
  const taken = new Map(frame.members);
  let { enrolled } = frame;
  return candidates.map((candidate) => {
    const place = placeFor(candidate, frame);
    try {
      requireRenewable(candidate, frame);
      const { group } = requirePlace(place, { frame, taken, candidate });
      frame.to.requirePlace(enrolled);
      taken.set(group.id, (taken.get(group.id) ?? 0) + 1);
      enrolled += 1;
      return { candidate, place, refusal: null };
    } catch (error) {
      if (!(error instanceof DomainError) || error.rule === null) throw error;
      return { candidate, place, refusal: { rule: error.rule, message: error.message } };
    }
  });
}

function placeFor({ groupId }: RenewalCandidate, frame: RenewalFrame): RenewalPlace | null {
  const { groups, chosen, to } = frame;
  if (chosen) return { group: chosen, isNew: false };
  const own = groups.find(({ id }) => id === groupId);
  if (!own) return null;
  const same = groups.find(({ cohortId, name }) => cohortId === to.id && name === own.name);
  return same ? { group: same, isNew: false } : { group: own, isNew: true };
}

/** How an enrolment that cannot go on has ended. */
const ENDS: Partial<Record<EnrolmentStatus, [RuleCode, string]>> = {
  [EnrolmentStatus.DECEASED]: [RuleCode.RENEWAL_OF_DECEASED, 'The participant has died.'],
  [EnrolmentStatus.WITHDRAWN]: [RuleCode.RENEWAL_OF_WITHDRAWN, 'The participant withdrew.'],
  [EnrolmentStatus.LAPSED]: [RuleCode.RENEWAL_OF_LAPSED, 'The enrolment lapsed after arrears.'],
};

/** The first thing that stands in the way, what ends the matter before what may change. */
function requireRenewable(candidate: RenewalCandidate, frame: RenewalFrame): void {
  const { renewedById, status, isDeceased, endsOn, freeFrom, birthOn } = candidate;
  const { joinsOn, version } = frame;
  refuse(renewedById !== null, RuleCode.ENROLMENT_RENEWED, 'It goes on in another cohort already.');
  const ended = ENDS[isDeceased ? EnrolmentStatus.DECEASED : status];
  if (ended) throw ruleViolated(...ended);
  const running = `Expected to join after the term, which ends on ${endsOn}; got ${joinsOn}.`;
  refuse(joinsOn <= endsOn, RuleCode.RENEWAL_TERM_RUNS, running);
  const early = `The participant can join another group from ${freeFrom ?? ''} on; got ${joinsOn}.`;
  refuse(freeFrom !== null && joinsOn < freeFrom, RuleCode.DATE_OUT_OF_ORDER, early);
  const dependent = 'The programme insures the family’s main breadwinner.';
  refuse(!candidate.isBreadwinner, RuleCode.NOT_BREADWINNER, dependent);
  version.requireAge(birthOn, joinsOn);
  const overlaps = 'The participant has another enrolment in the new term.';
  refuse(candidate.isEnrolledElsewhere, RuleCode.ENROLMENT_OVERLAPS, overlaps);
  const insured = 'Another breadwinner of this family card is insured.';
  refuse(candidate.isFamilyInsured, RuleCode.FAMILY_CARD_ALREADY_INSURED, insured);
}

function requirePlace(
  place: RenewalPlace | null,
  {
    frame,
    taken,
    candidate,
  }: { frame: RenewalFrame; taken: ReadonlyMap<string, number>; candidate: RenewalCandidate },
): RenewalPlace {
  if (place === null || (place.isNew && !candidate.hasOfficer)) {
    const message = place
      ? `The officer of ${place.group.name} leads no groups any more; open it in the new cohort under another.`
      : 'The participant was in no group; choose one of the new cohort.';
    throw ruleViolated(RuleCode.RENEWAL_NEEDS_GROUP, message);
  }
  if (!place.isNew) place.group.requireOpen();
  place.group.requirePlace(taken.get(place.group.id) ?? 0, frame.version.groupSizeMax);
  return place;
}

function refuse(isSo: boolean, rule: RuleCode, message: string): void {
  if (isSo) throw ruleViolated(rule, message);
}
