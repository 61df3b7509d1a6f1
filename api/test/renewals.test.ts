import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEATH, report, reportInput, reportRefused } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { closeGroup, enrol, openCohort, openGroup } from './support/participants.js';
import { pay } from './support/premiums.js';
import { stateOf } from './support/state.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

/** The term of the first cohort ended with 2028. */
const AFTER_TERM = '2029-01-05T03:00:00.000Z';

const PLAN = `query ($input: RenewalPlanInput!) { renewalPlan(input: $input) {
  startsOn readyCount renewedCount from { id } to { id }
  rows { rule message groupName isGroupNew isWithoutGap arrearsMonths arrearsAmount toRefund enrolment { id } renewedBy { id } }
} }`;
const RENEW = `mutation ($input: EnrolmentsRenewInput!) { enrolmentsRenew(input: $input) {
  rule message enrolment { id status endedOn } renewal { id startsOn endsOn status enrolledOn }
} }`;

interface PlanRow {
  rule: string | null;
  enrolment: { id: string };
  renewedBy: { id: string } | null;
  [field: string]: unknown;
}
interface Outcome {
  rule: string | null;
  message: string | null;
  enrolment: { id: string; status: string; endedOn: string | null };
  renewal: { id: string; startsOn: string; endsOn: string; status: string } | null;
}
interface Person {
  id: string;
  enrolmentId: string;
}

let world: World;
let officer: TestClient;
let head: TestClient;
let toCohortId: string;
let group: { id: string; name: string };

beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.close());

/** Each test has a later cohort and a group of its own; the earlier cohort is shared. */
beforeEach(async () => {
  world.travelTo('2026-11-23T03:00:00.000Z');
  group = await openGroup(world);
  world.travelTo(AFTER_TERM);
  officer = await world.as('OFFICER');
  head = await world.as('HEAD');
  toCohortId = await openCohort(world, { startsOn: '2029-01-01' });
});

/** Somebody of the group who joined on 5 January 2026 and paid so many months on the 10th. */
async function member(months: number, overrides: object = {}): Promise<Person> {
  const { id, enrolmentId } = await enrol(world, group.id, overrides);
  if (months > 0)
    await pay(world, officer, enrolmentId, { amount: months * 5_000, paidOn: '2026-01-10' });
  return { id, enrolmentId };
}

const which = (wish: object = {}) => {
  const fromCohortId = world.cast.polonia.cohortId;
  return { fromCohortId, toCohortId, joinsOn: '2029-01-05', ...wish };
};
const wanted = (people: readonly Person[], wish: object = {}) => ({
  input: {
    ...which(),
    requestKey: world.newKey(),
    enrolmentIds: people.map(({ enrolmentId }) => enrolmentId),
    ...wish,
  },
});
const renew = async (people: readonly Person[], wish: object = {}): Promise<Outcome[]> =>
  (await officer.ask<{ enrolmentsRenew: Outcome[] }>(RENEW, wanted(people, wish))).enrolmentsRenew;
/** The rows of some people in the plan, in their order. */
const planned = async (people: readonly Person[], wish: object = {}): Promise<PlanRow[]> => {
  type Answer = { renewalPlan: { rows: PlanRow[] } };
  const { renewalPlan } = await officer.ask<Answer>(PLAN, { input: which(wish) });
  const rows = new Map(renewalPlan.rows.map((row) => [row.enrolment.id, row]));
  return people.flatMap(({ enrolmentId }) => rows.get(enrolmentId) ?? []);
};
const rulesOf = (rows: ReadonlyArray<{ rule: string | null }>) => rows.map(({ rule }) => rule);

const ENDING = (name: 'Suspend' | 'Withdraw' | 'Lapse') =>
  `mutation ($id: ID!, $on: LocalDate!) { enrolment${name}(id: $id, expectedVersion: 1, on: $on, reason: "Selesai") { id } }`;
const end = (name: 'Suspend' | 'Withdraw' | 'Lapse', { enrolmentId: id }: Person, on: string) =>
  head.ask(ENDING(name), { id, on });

describe('an enrolment whose term is over', () => {
  it('goes on in a later cohort: the same participant and heirs, a group of the same name, a term of its own', async () => {
    const person = await member(36);
    const [outcome] = await renew([person]);
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
    const membership = { group: { name: group.name, cohort: { id: toCohortId } } };
    expect(await officer.ask(read)).toEqual({
      participant: {
        enrolments: [
          {
            cohort: { id: toCohortId },
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
            group: { name: group.name, cohort: { id: world.cast.polonia.cohortId } },
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
    const person = await member(10);
    const before = await world.count('ledger_postings');
    await renew([person]);
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
    const { refundPlan } = await head.ask<Plan>(
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
    const [same, other] = [await member(1), await member(1)];
    const there = await openGroup(world, { cohortId: toCohortId, name: group.name });
    const chosen = await openGroup(world, { cohortId: toCohortId });
    expect(await planned([same])).toMatchObject([{ groupName: group.name, isGroupNew: false }]);
    await renew([same]);
    await renew([other], { groupId: chosen.id });
    const groupOf = async ({ id }: Person) =>
      (await officer.ask(
        `{ participant(id: "${id}") { currentMembership { group { id } } } }`,
      )) as object;
    expect(await groupOf(same)).toEqual({
      participant: { currentMembership: { group: { id: there.id } } },
    });
    expect(await groupOf(other)).toEqual({
      participant: { currentMembership: { group: { id: chosen.id } } },
    });
    expect(await world.count('groups', `cohort_id = '${toCohortId}'`)).toBe(2);
  });
});

describe('the plan of a renewal', () => {
  it('shows what is owed and to be given back, and where cover goes on without a gap', async () => {
    const [whole, short, suspended] = [await member(36), await member(34), await member(1)];
    await end('Suspend', suspended, '2028-06-01');
    const money = (arrearsMonths: number, toRefund: number) => ({
      rule: null,
      message: null,
      groupName: group.name,
      isGroupNew: true,
      renewedBy: null,
      arrearsMonths,
      arrearsAmount: arrearsMonths * 5_000,
      toRefund,
    });
    const enrolment = ({ enrolmentId: id }: Person) => ({ enrolment: { id } });
    expect(await planned([whole, short, suspended])).toEqual([
      { ...money(0, 180_000), ...enrolment(whole), isWithoutGap: true },
      { ...money(2, 170_000), ...enrolment(short), isWithoutGap: true },
      { ...money(35, 5_000), ...enrolment(suspended), isWithoutGap: false },
    ]);
    const [outcome] = await renew([suspended]);
    expect(outcome).toMatchObject({ rule: null, renewal: { status: 'ACTIVE' } });
    expect(await planned([suspended])).toMatchObject([
      { rule: 'ENROLMENT_RENEWED', renewedBy: { id: outcome?.renewal?.id } },
    ]);
  });

  it('names the rule that stands in the way of each', async () => {
    const withdrawn = await member(1);
    const lapsed = await member(1);
    const dead = await member(1);
    const grown = await member(1, { birthOn: '1968-01-05' });
    const young = await member(1, { birthOn: '1968-01-06' });
    await end('Withdraw', withdrawn, '2028-11-30');
    await end('Lapse', lapsed, '2028-11-30');
    const death = { ...DEATH, eventOn: '2028-12-20', reportedOn: '2029-01-02' };
    await report(world, officer, dead.id, death);
    const people = [withdrawn, lapsed, dead, grown, young];
    const rules = [
      'RENEWAL_OF_WITHDRAWN',
      'RENEWAL_OF_LAPSED',
      'RENEWAL_OF_DECEASED',
      'AGE_OUTSIDE_LIMITS',
      null,
    ];
    expect(rulesOf(await planned(people))).toEqual(rules);
    const outcomes = await renew(people);
    const byId = new Map(outcomes.map((outcome) => [outcome.enrolment.id, outcome]));
    expect(people.map(({ enrolmentId }) => byId.get(enrolmentId)?.rule)).toEqual(rules);
    expect(await world.count('enrolments', `cohort_id = '${toCohortId}'`)).toBe(1);
  });

  it('before the term is over renews nobody', async () => {
    const person = await member(1);
    world.travelTo('2028-12-31T03:00:00.000Z');
    expect(rulesOf(await planned([person], { joinsOn: '2028-12-31' }))).toEqual([
      'RENEWAL_TERM_RUNS',
    ]);
    const outcomes = await unchangedButKeys(() => renew([person], { joinsOn: '2028-12-31' }));
    expect(rulesOf(outcomes)).toEqual(['RENEWAL_TERM_RUNS']);
  });

  it('refuses a second breadwinner of a family card, unless there was a reason', async () => {
    const familyCardNumber = `12711601012${world.newKey().replace(/\D/g, '').padEnd(5, '7').slice(-5)}`;
    const person = await member(1, { familyCardNumber });
    const there = await openGroup(world, { cohortId: toCohortId });
    await enrol(world, there.id, {
      cohortId: toCohortId,
      enrolledOn: '2029-01-02',
      familyCardNumber,
      familyCardOverrideReason: 'Suami sudah selesai',
    });
    expect(rulesOf(await planned([person]))).toEqual(['FAMILY_CARD_ALREADY_INSURED']);
    const [outcome] = await unchangedButKeys(() => renew([person]));
    expect(outcome).toMatchObject({ rule: 'FAMILY_CARD_ALREADY_INSURED', renewal: null });
  });

  it('gives the places of a group and of a cohort to the first by name', async () => {
    const people = await Promise.all(
      ['Citra', 'Amina', 'Budi'].map((fullName) => member(0, { fullName })),
    );
    toCohortId = await openCohort(world, { startsOn: '2029-01-01', quota: 2 });
    const rules = ['COHORT_FULL', null, null];
    const outcomes = await renew(people);
    const byId = new Map(outcomes.map((outcome) => [outcome.enrolment.id, outcome.rule]));
    expect(people.map(({ enrolmentId }) => byId.get(enrolmentId))).toEqual(rules);
  });

  it('asks for another group where the own one cannot be joined', async () => {
    const person = await member(1);
    const there = await openGroup(world, { cohortId: toCohortId, name: group.name });
    await closeGroup(world, there.id, '2029-01-03');
    expect(rulesOf(await planned([person]))).toEqual(['GROUP_CLOSED']);
    const chosen = await openGroup(world, { cohortId: toCohortId });
    expect(rulesOf(await planned([person], { groupId: chosen.id }))).toEqual([null]);
  });

  it('is seen by the institution only, and refused for a day on which the cohort takes nobody', async () => {
    const stranger = await world.as('OFFICER', 'mabar');
    expect(await stranger.ask(PLAN, { input: which() })).toEqual({ renewalPlan: null });
    const refusal = async (wish: object) =>
      (await officer.refused(PLAN, { input: which(wish) })).extensions;
    expect(await refusal({ joinsOn: '2029-01-06' })).toMatchObject({ rule: 'DATE_IN_FUTURE' });
    expect(await refusal({ joinsOn: '2027-12-31' })).toMatchObject({ rule: 'DATE_OUT_OF_ORDER' });
    expect(await refusal({ toCohortId: world.cast.polonia.cohortId })).toMatchObject({
      rule: 'COHORT_ENDED',
    });
    expect(await refusal({ groupId: group.id })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a batch of renewals', () => {
  it('keeps the good rows, names the bad ones, and counts once under its key', async () => {
    const [good, bad] = [await member(1), await member(1)];
    await end('Withdraw', bad, '2028-11-30');
    const wish = wanted([good, bad]);
    const first = await officer.ask<{ enrolmentsRenew: Outcome[] }>(RENEW, wish);
    expect(rulesOf(first.enrolmentsRenew).sort()).toEqual(['RENEWAL_OF_WITHDRAWN', null].sort());
    const again = await unchanged(world, () => officer.ask(RENEW, wish));
    expect(again).toEqual(first);
    const error = await unchanged(world, () =>
      officer.refused(RENEW, { input: { ...wish.input, enrolmentIds: [good.enrolmentId] } }),
    );
    expect(error.extensions.rule).toBe('REQUEST_KEY_REUSED');
  });

  it('goes on where an earlier one stopped: who was renewed stays so', async () => {
    const [first, second] = [await member(1), await member(1)];
    await renew([first]);
    const outcomes = await renew([first, second]);
    const byId = new Map(outcomes.map((outcome) => [outcome.enrolment.id, outcome.rule]));
    expect(byId.get(first.enrolmentId)).toBe('ENROLMENT_RENEWED');
    expect(byId.get(second.enrolmentId)).toBeNull();
    expect(await world.count('enrolments', `cohort_id = '${toCohortId}'`)).toBe(2);
    expect(await world.count('groups', `cohort_id = '${toCohortId}'`)).toBe(1);
  });

  it('sent by several at once renews everybody once, into one group', async () => {
    const people = [await member(1), await member(1), await member(1)];
    const answers = await Promise.all(Array.from({ length: 5 }, () => renew(people)));
    const renewals = answers.flat().flatMap(({ renewal }) => renewal ?? []);
    expect(renewals).toHaveLength(3);
    expect(await world.count('enrolments', `cohort_id = '${toCohortId}'`)).toBe(3);
    expect(await world.count('groups', `cohort_id = '${toCohortId}'`)).toBe(1);
  });

  it('is refused as a whole for people of another cohort or institution, and on a day to come', async () => {
    const person = await member(1);
    const later = await openCohort(world, { startsOn: '2029-01-01' });
    await unchanged(world, async () => {
      const code = async (client: TestClient, wish: object) =>
        (await client.refused(RENEW, wanted([person], wish))).extensions;
      expect(await code(officer, { fromCohortId: later })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await code(officer, { enrolmentIds: ['nobody'] })).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await code(officer, { joinsOn: '2029-01-06' })).toMatchObject({
        rule: 'DATE_IN_FUTURE',
      });
      const twice = Array.from({ length: 2 }, () => person.enrolmentId);
      expect(await code(officer, { enrolmentIds: twice })).toMatchObject({ code: 'INVALID_INPUT' });
      const stranger = await world.as('OFFICER', 'mabar');
      expect(await code(stranger, {})).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  it('holds in the database too: once, and as nobody else’s term', async () => {
    const [person, other] = [await member(1), await member(1)];
    await renew([person]);
    const renewing = (enrolmentId: string) => `insert into enrolments
      (institution_id, id, participant_id, cohort_id, status, enrolled_on, starts_on, ends_on, created_at, renews_enrolment_id)
      select institution_id, gen_random_uuid(), participant_id, '${toCohortId}', 'ACTIVE',
        '2040-01-01', '2040-01-01', '2041-01-01', now(), '${enrolmentId}' from enrolments where id = '${other.enrolmentId}'`;
    expect(await world.refusedByDatabase(renewing(person.enrolmentId))).toContain(
      'enrolments_renewed_once_unique',
    );
    const third = await member(1);
    expect(await world.refusedByDatabase(renewing(third.enrolmentId))).toContain(
      'enrolments_renews_fk',
    );
    expect(await world.refusedByDatabase(renewing(other.enrolmentId))).toBe('accepted');
    const self = `update enrolments set renews_enrolment_id = id where id = '${other.enrolmentId}'`;
    expect(await world.refusedByDatabase(self)).toContain('enrolments_renews_another_check');
  });
});

describe('cover after a renewal', () => {
  const illness = (eventOn: string) => ({ eventOn, reportedOn: '2029-03-20' });
  const refusal = async ({ id }: Person, eventOn: string) => {
    const error = await unchanged(world, () =>
      reportRefused(officer, reportInput(world, id, illness(eventOn))),
    );
    return error.message.split(':')[0];
  };
  const paidOn = async (outcomes: readonly Outcome[], on: string) => {
    const enrolmentId = outcomes[0]?.renewal?.id ?? '';
    await pay(world, officer, enrolmentId, { amount: 5_000, paidOn: on });
  };

  it('goes on without a new waiting period, from the first premium of the new term', async () => {
    const person = await member(36);
    const outcomes = await renew([person]);
    world.travelTo('2029-03-20T03:00:00.000Z');
    officer = await world.as('OFFICER');
    await paidOn(outcomes, '2029-01-10');
    expect(await refusal(person, '2029-01-09')).toBe('BEFORE_COVER');
    expect(await report(world, officer, person.id, illness('2029-01-10'))).toMatchObject({
      stage: 'REPORTED',
      policyYear: 1,
    });
  });

  it('waits anew where the first premium came after the grace of the first month', async () => {
    const person = await member(36);
    const outcomes = await renew([person]);
    world.travelTo('2029-03-20T03:00:00.000Z');
    officer = await world.as('OFFICER');
    await paidOn(outcomes, '2029-03-01');
    expect(await refusal(person, '2029-03-19')).toBe('WAITING_PERIOD');
  });

  it('waits anew after a month between the terms', async () => {
    const person = await member(36);
    world.travelTo('2029-02-02T03:00:00.000Z');
    officer = await world.as('OFFICER');
    const [row] = await planned([person], { joinsOn: '2029-02-02' });
    expect(row).toMatchObject({ rule: null, isWithoutGap: false });
    const outcomes = await renew([person], { joinsOn: '2029-02-02' });
    expect(outcomes[0]?.renewal?.startsOn).toBe('2029-02-01');
    world.travelTo('2029-03-20T03:00:00.000Z');
    officer = await world.as('OFFICER');
    await paidOn(outcomes, '2029-02-10');
    expect(await refusal(person, '2029-03-11')).toBe('WAITING_PERIOD');
    expect(await report(world, officer, person.id, illness('2029-03-12'))).toMatchObject({
      stage: 'REPORTED',
    });
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
