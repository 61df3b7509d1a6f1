import { describe, expect, it } from '@jest/globals';
import { Group } from '../groups/index.js';
import { EnrolmentStatus } from '../participants/index.js';
import { Cohort, ProgrammeVersion } from '../programmes/index.js';
import { judgeRenewals } from './renewal.judge.js';
import type { RenewalCandidate, RenewalFrame } from './renewal.queries.js';

/** An entity with its verbs and some of its columns, without a database. */
function entity<T extends object>(type: { prototype: T }, columns: Partial<T>): T {
  return Object.assign(Object.create(type.prototype), columns);
}

const own = entity(Group, { id: 'own', cohortId: 'old', name: 'Melati', closedOn: null });
const frame: RenewalFrame = {
  to: entity(Cohort, { id: 'new', quota: 10 }),
  version: entity(ProgrammeVersion, { ageMin: 18, ageMax: 60, groupSizeMax: 2 }),
  joinsOn: '2029-01-05',
  startsOn: '2029-01-01',
  groups: [own],
  chosen: null,
  members: new Map(),
  enrolled: 0,
};
const candidate: RenewalCandidate = {
  enrolmentId: 'enrolment',
  participantId: 'participant',
  status: EnrolmentStatus.ACTIVE,
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
  endedOn: null,
  firstPaidOn: '2026-01-10',
  suspensions: [],
  birthOn: '1975-05-12',
  isDeceased: false,
  isBreadwinner: true,
  renewedById: null,
  isEnrolledElsewhere: false,
  isFamilyInsured: false,
  groupId: 'own',
  hasOfficer: true,
  freeFrom: '2026-01-06',
  isHandedBack: false,
};

const rulesOf = (candidates: RenewalCandidate[], wish: Partial<RenewalFrame> = {}) =>
  judgeRenewals(candidates, { ...frame, ...wish }).map(({ refusal }) => refusal?.rule ?? null);

describe('who goes on in a later cohort', () => {
  it.each<[string | null, Partial<RenewalCandidate>, Partial<RenewalFrame>]>([
    [null, {}, {}],
    [null, { status: EnrolmentStatus.SUSPENDED }, {}],
    [null, { status: EnrolmentStatus.MATURED, endedOn: '2028-12-31' }, {}],
    ['ENROLMENT_RENEWED', { renewedById: 'later', isDeceased: true }, {}],
    ['RENEWAL_OF_DECEASED', { isDeceased: true }, {}],
    ['RENEWAL_OF_DECEASED', { status: EnrolmentStatus.DECEASED }, {}],
    ['RENEWAL_OF_WITHDRAWN', { status: EnrolmentStatus.WITHDRAWN }, {}],
    ['RENEWAL_OF_LAPSED', { status: EnrolmentStatus.LAPSED }, {}],
    ['RENEWAL_TERM_RUNS', { endsOn: '2029-01-05' }, {}],
    [null, { endsOn: '2029-01-04' }, {}],
    ['DATE_OUT_OF_ORDER', { freeFrom: '2029-01-06' }, {}],
    [null, { freeFrom: '2029-01-05' }, {}],
    ['NOT_BREADWINNER', { isBreadwinner: false }, {}],
    ['AGE_OUTSIDE_LIMITS', { birthOn: '1968-01-05' }, {}],
    [null, { birthOn: '1968-01-06' }, {}],
    ['ENROLMENT_OVERLAPS', { isEnrolledElsewhere: true }, {}],
    ['FAMILY_CARD_ALREADY_INSURED', { isFamilyInsured: true }, {}],
    ['RENEWAL_NEEDS_GROUP', { hasOfficer: false }, {}],
    ['RENEWAL_NEEDS_GROUP', { groupId: null, hasOfficer: false }, {}],
    ['GROUP_FULL', {}, { members: new Map([['own', 2]]) }],
    ['COHORT_FULL', {}, { enrolled: 10 }],
  ])('answers %p for %j', (rule, wish, framed) => {
    expect(rulesOf([{ ...candidate, ...wish }], framed)).toEqual([rule]);
  });

  it('joins the group of the same name, or the chosen one, whoever leads the own one', () => {
    const same = entity(Group, { id: 'same', cohortId: 'new', name: 'Melati', closedOn: null });
    const closed = entity(Group, { ...same, closedOn: '2029-01-02' });
    const without = { ...candidate, hasOfficer: false };
    expect(rulesOf([without], { groups: [own, same] })).toEqual([null]);
    expect(rulesOf([without], { groups: [own, closed] })).toEqual(['GROUP_CLOSED']);
    expect(rulesOf([{ ...without, groupId: null }], { chosen: same })).toEqual([null]);
  });

  it('takes the first for the places there are, and nobody’s for who is refused', () => {
    const old = { ...candidate, status: EnrolmentStatus.LAPSED };
    const rules = ['RENEWAL_OF_LAPSED', null, null, 'GROUP_FULL'];
    expect(rulesOf([old, candidate, candidate, candidate])).toEqual(rules);
    const roomy = entity(ProgrammeVersion, { ...frame.version, groupSizeMax: 30 });
    const places = { enrolled: 8, version: roomy };
    expect(rulesOf([candidate, candidate, candidate], places)).toEqual([null, null, 'COHORT_FULL']);
  });
});
