import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEATH, report } from './support/claims.js';
import { closeGroup, enrol, openCohort, openGroup } from './support/participants.js';
import { RENEWAL_PLAN, RenewalScene, rulesOf, type OldMember } from './support/renewals.js';
import { stateOf } from './support/state.js';
import { World } from './support/world.js';

let world: World;
let scene: RenewalScene;
beforeAll(async () => {
  world = await World.create();
});
beforeEach(async () => {
  scene = await RenewalScene.open(world);
});
afterAll(() => world.close());

describe('an enrolment whose term is over', () => {
  it('goes on in a later cohort: the same participant and heirs, a group of the same name, a term of its own', async () => {
    const person = await scene.member(36);
    const [outcome] = await scene.renew([person]);
    expect(outcome).toEqual({
      rule: null,
      message: null,
      enrolment: { id: person.enrolmentId, status: 'MATURED', endedOn: '2028-12-31' },
      renewal: {
        id: expect.any(String),
        status: 'ACTIVE',
        enrolledOn: '2029-01-05',
        startsOn: '2029-01-01',
        endsOn: '2031-12-31',
      },
    });
    const read = `{ participant(id: "${person.id}") {
      enrolments { cohort { id } status renews { id } renewedBy { id } premiumSummary { paidTotal arrearsMonths } }
      beneficiaries { fullName } memberships { joinedOn leftOn group { name cohort { id } } } } }`;
    const membership = { group: { name: scene.group.name, cohort: { id: scene.toCohortId } } };
    expect(await scene.officer.ask(read)).toEqual({
      participant: {
        enrolments: [
          {
            cohort: { id: scene.toCohortId },
            status: 'ACTIVE',
            renews: { id: person.enrolmentId },
            renewedBy: null,
            premiumSummary: { paidTotal: 0, arrearsMonths: 0 },
          },
          {
            cohort: { id: world.cast.polonia.cohortId },
            status: 'MATURED',
            renews: null,
            renewedBy: { id: outcome?.renewal?.id },
            premiumSummary: { paidTotal: 180_000, arrearsMonths: 0 },
          },
        ],
        beneficiaries: [{ fullName: 'Siti' }],
        memberships: [
          { joinedOn: '2029-01-05', leftOn: null, ...membership },
          {
            joinedOn: '2026-01-05',
            leftOn: '2029-01-05',
            group: { name: scene.group.name, cohort: { id: world.cast.polonia.cohortId } },
          },
        ],
      },
    });
    expect(
      await world.count(
        'journal',
        `action = 'enrolment.renewed' and subject_id = '${outcome?.renewal?.id}'`,
      ),
    ).toBe(1);
  });

  it('moves no money, and its premiums are still given back', async () => {
    const person = await scene.member(10);
    const before = await world.count('ledger_postings');
    await scene.renew([person]);
    expect(await world.count('ledger_postings')).toBe(before);
    type Plan = {
      refundPlan: {
        rows: Array<{
          ground: string;
          amount: number;
          hold: string | null;
          enrolment: { id: string };
        }>;
      };
    };
    const { refundPlan } = await scene.head.ask<Plan>(
      `query ($cohortId: ID!) { refundPlan(cohortId: $cohortId, arrears: PAY_SAVED) { rows { ground amount hold enrolment { id } } } }`,
      { cohortId: world.cast.polonia.cohortId },
    );
    expect(refundPlan.rows).toContainEqual({
      ground: 'TERM_ENDED',
      amount: 50_000,
      hold: null,
      enrolment: { id: person.enrolmentId },
    });
  });

  it('joins a group that the later cohort has already, or one that was chosen', async () => {
    const [same, other] = [await scene.member(1), await scene.member(1)];
    const there = await openGroup(world, { cohortId: scene.toCohortId, name: scene.group.name });
    const chosen = await openGroup(world, { cohortId: scene.toCohortId });
    expect(await scene.planned([same])).toMatchObject([
      { groupName: scene.group.name, isGroupNew: false },
    ]);
    await scene.renew([same]);
    await scene.renew([other], { groupId: chosen.id });
    const groupOf = ({ id }: OldMember) =>
      scene.officer.ask(`{ participant(id: "${id}") { currentMembership { group { id } } } }`);
    expect(await groupOf(same)).toEqual({
      participant: { currentMembership: { group: { id: there.id } } },
    });
    expect(await groupOf(other)).toEqual({
      participant: { currentMembership: { group: { id: chosen.id } } },
    });
    expect(await world.count('groups', `cohort_id = '${scene.toCohortId}'`)).toBe(2);
  });
});

describe('the plan of a renewal', () => {
  it('shows what is owed and to be given back, and where cover goes on without a gap', async () => {
    const [whole, short, suspended] = [
      await scene.member(36),
      await scene.member(34),
      await scene.member(1),
    ];
    await scene.end('Suspend', suspended, '2028-06-01');
    const money = (arrearsMonths: number, toRefund: number) => ({
      rule: null,
      message: null,
      groupName: scene.group.name,
      isGroupNew: true,
      renewedBy: null,
      arrearsMonths,
      arrearsAmount: arrearsMonths * 5_000,
      toRefund,
    });
    const enrolment = ({ enrolmentId: id }: OldMember) => ({ enrolment: { id } });
    expect(await scene.planned([whole, short, suspended])).toEqual([
      { ...money(0, 180_000), ...enrolment(whole), isWithoutGap: true },
      { ...money(2, 170_000), ...enrolment(short), isWithoutGap: true },
      { ...money(35, 5_000), ...enrolment(suspended), isWithoutGap: false },
    ]);
    const [outcome] = await scene.renew([suspended]);
    expect(outcome).toMatchObject({ rule: null, renewal: { status: 'ACTIVE' } });
    expect(await scene.planned([suspended])).toMatchObject([
      { rule: 'ENROLMENT_RENEWED', renewedBy: { id: outcome?.renewal?.id } },
    ]);
  });

  it('names the rule that stands in the way of each', async () => {
    const withdrawn = await scene.member(1);
    const lapsed = await scene.member(1);
    const dead = await scene.member(1);
    const grown = await scene.member(1, { birthOn: '1968-01-05' });
    const young = await scene.member(1, { birthOn: '1968-01-06' });
    await scene.end('Withdraw', withdrawn, '2028-11-30');
    await scene.end('Lapse', lapsed, '2028-11-30');
    const death = { ...DEATH, eventOn: '2028-12-20', reportedOn: '2029-01-02' };
    await report(world, scene.officer, dead.id, death);
    const people = [withdrawn, lapsed, dead, grown, young];
    const rules = [
      'RENEWAL_OF_WITHDRAWN',
      'RENEWAL_OF_LAPSED',
      'RENEWAL_OF_DECEASED',
      'AGE_OUTSIDE_LIMITS',
      null,
    ];
    expect(rulesOf(await scene.planned(people))).toEqual(rules);
    const outcomes = await scene.renew(people);
    const byId = new Map(outcomes.map((outcome) => [outcome.enrolment.id, outcome]));
    expect(people.map(({ enrolmentId }) => byId.get(enrolmentId)?.rule)).toEqual(rules);
    expect(await world.count('enrolments', `cohort_id = '${scene.toCohortId}'`)).toBe(1);
  });

  it('before the term is over renews nobody', async () => {
    const person = await scene.member(1);
    await scene.travelTo('2028-12-31');
    expect(rulesOf(await scene.planned([person], { joinsOn: '2028-12-31' }))).toEqual([
      'RENEWAL_TERM_RUNS',
    ]);
    const outcomes = await unchangedButKeys(() => scene.renew([person], { joinsOn: '2028-12-31' }));
    expect(rulesOf(outcomes)).toEqual(['RENEWAL_TERM_RUNS']);
  });

  it('refuses a second breadwinner of a family card, unless there was a reason', async () => {
    const familyCardNumber = `12711601012${world.newKey().replace(/\D/g, '').padEnd(5, '7').slice(-5)}`;
    const person = await scene.member(1, { familyCardNumber });
    const there = await openGroup(world, { cohortId: scene.toCohortId });
    await enrol(world, there.id, {
      cohortId: scene.toCohortId,
      enrolledOn: '2029-01-02',
      familyCardNumber,
      familyCardOverrideReason: 'Suami sudah selesai',
    });
    expect(rulesOf(await scene.planned([person]))).toEqual(['FAMILY_CARD_ALREADY_INSURED']);
    const [outcome] = await unchangedButKeys(() => scene.renew([person]));
    expect(outcome).toMatchObject({ rule: 'FAMILY_CARD_ALREADY_INSURED', renewal: null });
  });

  it('gives the places of a cohort to the first by name', async () => {
    const people = await Promise.all(
      ['Citra', 'Amina', 'Budi'].map((fullName) => scene.member(0, { fullName })),
    );
    scene.toCohortId = await openCohort(world, { startsOn: '2029-01-01', quota: 2 });
    const rules = ['COHORT_FULL', null, null];
    const outcomes = await scene.renew(people);
    const byId = new Map(outcomes.map((outcome) => [outcome.enrolment.id, outcome.rule]));
    expect(people.map(({ enrolmentId }) => byId.get(enrolmentId))).toEqual(rules);
  });

  it('asks for another group where the own one cannot be joined', async () => {
    const person = await scene.member(1);
    const there = await openGroup(world, { cohortId: scene.toCohortId, name: scene.group.name });
    await closeGroup(world, there.id, '2029-01-03');
    expect(rulesOf(await scene.planned([person]))).toEqual(['GROUP_CLOSED']);
    const chosen = await openGroup(world, { cohortId: scene.toCohortId });
    expect(rulesOf(await scene.planned([person], { groupId: chosen.id }))).toEqual([null]);
  });

  it('is seen by the institution only, and refused for a day on which the cohort takes nobody', async () => {
    const stranger = await world.as('OFFICER', 'mabar');
    expect(await stranger.ask(RENEWAL_PLAN, { input: scene.which() })).toEqual({
      renewalPlan: null,
    });
    const refusal = async (wish: object) =>
      (await scene.officer.refused(RENEWAL_PLAN, { input: scene.which(wish) })).extensions;
    expect(await refusal({ joinsOn: '2029-01-06' })).toMatchObject({ rule: 'DATE_IN_FUTURE' });
    expect(await refusal({ joinsOn: '2027-12-31' })).toMatchObject({ rule: 'DATE_OUT_OF_ORDER' });
    expect(await refusal({ toCohortId: world.cast.polonia.cohortId })).toMatchObject({
      rule: 'COHORT_ENDED',
    });
    expect(await refusal({ groupId: scene.group.id })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

/** Asserts that nothing but the key of the request was added. */
async function unchangedButKeys<T>(work: () => Promise<T>): Promise<T> {
  const counts = async () => {
    const { request_keys: _, ...rest } = await stateOf(world);
    return rest;
  };
  const before = await counts();
  const result = await work();
  expect(await counts()).toEqual(before);
  return result;
}
