import type { TestClient } from './client.js';
import { enrol, openCohort, openGroup } from './participants.js';
import { pay } from './premiums.js';
import { NOW, type World } from './world.js';

/** The term of the first cohort ended with 2028. */
const AFTER_TERM = '2029-01-05T03:00:00.000Z';

export const RENEWAL_PLAN = `query ($input: RenewalPlanInput!) { renewalPlan(input: $input) {
  startsOn readyCount renewedCount from { id } to { id }
  rows { rule message groupName isGroupNew isWithoutGap arrearsMonths arrearsAmount toRefund enrolment { id } renewedBy { id } }
} }`;
export const ENROLMENTS_RENEW = `mutation ($input: EnrolmentsRenewInput!) { enrolmentsRenew(input: $input) {
  rule message enrolment { id status endedOn } renewal { id startsOn endsOn status enrolledOn }
} }`;

/** A row of the plan as the tests read it. */
export interface RenewalPlanRow {
  rule: string | null;
  enrolment: { id: string };
  renewedBy: { id: string } | null;
  [field: string]: unknown;
}

/** What became of one enrolment as the tests read it. */
export interface RenewalAnswer {
  rule: string | null;
  message: string | null;
  enrolment: { id: string; status: string; endedOn: string | null };
  renewal: { id: string; startsOn: string; endsOn: string; status: string } | null;
}

/** Somebody whose term is over. */
export interface OldMember {
  id: string;
  enrolmentId: string;
}

/** 5 January 2029: a group of the cohort that ended, and a later cohort from 1 January. */
export class RenewalScene {
  readonly world: World;
  readonly group: { id: string; name: string };
  toCohortId: string;
  officer: TestClient;
  readonly head: TestClient;

  private constructor(
    world: World,
    group: { id: string; name: string },
    cast: { toCohortId: string; officer: TestClient; head: TestClient },
  ) {
    this.world = world;
    this.group = group;
    this.toCohortId = cast.toCohortId;
    this.officer = cast.officer;
    this.head = cast.head;
  }

  /** Opens a scene; the earlier cohort is shared by all of them. */
  static async open(world: World): Promise<RenewalScene> {
    world.travelTo(NOW);
    const group = await openGroup(world);
    world.travelTo(AFTER_TERM);
    const [officer, head] = [await world.as('OFFICER'), await world.as('HEAD')];
    const toCohortId = await openCohort(world, { startsOn: '2029-01-01' });
    return new RenewalScene(world, group, { toCohortId, officer, head });
  }

  /** Goes on to another day, on which sessions are new. */
  async travelTo(day: string): Promise<void> {
    this.world.travelTo(`${day}T03:00:00.000Z`);
    this.officer = await this.world.as('OFFICER');
  }

  /** Somebody of the group who joined on 5 January 2026 and paid so many months on the 10th. */
  async member(months: number, overrides: object = {}): Promise<OldMember> {
    const { id, enrolmentId } = await enrol(this.world, this.group.id, overrides);
    const payment = { amount: months * 5_000, paidOn: '2026-01-10' };
    if (months > 0) await pay(this.world, this.officer, enrolmentId, payment);
    return { id, enrolmentId };
  }

  /** Suspends or ends the enrolment of somebody in the earlier cohort. */
  async end(name: 'Suspend' | 'Withdraw' | 'Lapse', { enrolmentId: id }: OldMember, on: string) {
    const text = `mutation ($id: ID!, $on: LocalDate!) { enrolment${name}(id: $id, expectedVersion: 1, on: $on, reason: "Selesai") { id } }`;
    await this.head.ask(text, { id, on });
  }

  /** Which cohort goes on in which. */
  which(wish: object = {}) {
    const fromCohortId = this.world.cast.polonia.cohortId;
    return { fromCohortId, toCohortId: this.toCohortId, joinsOn: '2029-01-05', ...wish };
  }

  /** The variables of a request under a fresh key. */
  wanted(people: readonly OldMember[], wish: object = {}) {
    const enrolmentIds = people.map(({ enrolmentId }) => enrolmentId);
    return {
      input: { ...this.which(), requestKey: this.world.newKey(), enrolmentIds, ...wish },
    };
  }

  /** Renews people; answers them in their own order. */
  async renew(people: readonly OldMember[], wish: object = {}): Promise<RenewalAnswer[]> {
    type Answer = { enrolmentsRenew: RenewalAnswer[] };
    const variables = this.wanted(people, wish);
    const { enrolmentsRenew } = await this.officer.ask<Answer>(ENROLMENTS_RENEW, variables);
    return inOrder(people, enrolmentsRenew);
  }

  /** The rows of some people in the plan, in their own order. */
  async planned(people: readonly OldMember[], wish: object = {}): Promise<RenewalPlanRow[]> {
    type Answer = { renewalPlan: { rows: RenewalPlanRow[] } };
    const variables = { input: this.which(wish) };
    const { renewalPlan } = await this.officer.ask<Answer>(RENEWAL_PLAN, variables);
    return inOrder(people, renewalPlan.rows);
  }
}

function inOrder<T extends { enrolment: { id: string } }>(
  people: readonly OldMember[],
  rows: readonly T[],
): T[] {
  const byId = new Map(rows.map((row) => [row.enrolment.id, row]));
  return people.flatMap(({ enrolmentId }) => byId.get(enrolmentId) ?? []);
}

/** The rules alone. */
export function rulesOf(rows: ReadonlyArray<{ rule: string | null }>): Array<string | null> {
  return rows.map(({ rule }) => rule);
}
