import type { Page } from '@playwright/test';
import { ask } from './api';
import { monthsAgo, daysAgo } from './days';
import { LOGINS, PASSWORD } from './logins';
import { signIn } from './test';
import { newNik, requestKey, unique } from './unique';

/** Somebody who was enrolled for one test. */
export interface Person {
  readonly id: string;
  readonly enrolmentId: string;
  readonly name: string;
}

/** The account of an officer of one test's own. */
export interface OwnOfficer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A group of one test's own with a cohort and an officer, so that tests that run side by side do not meet. */
export interface OwnGroup {
  readonly id: string;
  readonly cohortId: string;
  readonly name: string;
  readonly officer: OwnOfficer;
  readonly members: readonly Person[];
}

const VILLAGE = '12.71.16.1002';
const TERMS = `{ programmes { items { currentVersion { id } } } }`;
const COHORT = `mutation ($input: CohortOpenInput!) { cohortOpen(input: $input) { id } }`;
const USER = `mutation ($input: UserCreateInput!) { userCreate(input: $input) { id fullName email } }`;
const GROUP = `mutation ($input: GroupCreateInput!) { groupCreate(input: $input) { id name } }`;
const ENROL = `mutation ($input: ParticipantEnrolInput!) {
  participantEnrol(input: $input) { participant { id } enrolment { id } }
}`;
const TRANCHE = `mutation ($input: FundTrancheProposeInput!) { fundTranchePropose(input: $input) { id version } }`;
const APPROVAL = `mutation ($id: ID!, $version: Int!) {
  pendingChangeApprove(id: $id, expectedVersion: $version, input: {}) { id }
}`;
const PREMIUM = `mutation ($input: PremiumRecordInput!) { premiumRecord(input: $input) { id } }`;

/** Opens a group whose members joined so many days ago, and leaves its officer signed in. */
export async function ownGroup(
  page: Page,
  names: readonly string[],
  joinedDaysAgo = 45,
  recurrenceRule = 'FREQ=MONTHLY;BYDAY=2SA',
): Promise<OwnGroup> {
  await signIn(page, LOGINS.head, PASSWORD);
  const cohortId = await openCohort(page);
  const officer = await newOfficer(page);
  await signIn(page, officer.email, PASSWORD);
  const input = {
    cohortId,
    officerId: officer.id,
    name: `Kelompok Uji ${unique()}`,
    regionCode: VILLAGE,
    recurrenceRule,
    meetsAt: '15:00',
    // Its own too: two meetings at one place and hour would clash.
    usualPlace: `Balai warga ${unique()}`,
  };
  type Created = { groupCreate: { id: string; name: string } };
  const { groupCreate } = await ask<Created>(page, GROUP, { input });
  const members: Person[] = [];
  for (const name of names) {
    const place = { cohortId, groupId: groupCreate.id, enrolledOn: daysAgo(joinedDaysAgo) };
    members.push(await enrol(page, name, place));
  }
  return { ...groupCreate, cohortId, officer, members };
}

/** Somebody whose cover began so many days ago, with the first premium, and money for claims; their officer is signed in. */
export async function insured(page: Page, coveredDays = 90): Promise<Person & { group: OwnGroup }> {
  const group = await ownGroup(page, [`Zulkarnaen ${unique()}`], coveredDays);
  const [person] = group.members;
  if (!person) throw new Error('One name makes one member.');
  await fund(page, group.cohortId);
  await signIn(page, group.officer.email, PASSWORD);
  await pay(page, person, { amount: 20_000, paidOn: daysAgo(coveredDays) });
  return { ...person, group };
}

/** Puts money for a few claims into the fund of a cohort, through the two people it takes. */
async function fund(page: Page, cohortId: string): Promise<void> {
  const reference = `Uji ${unique()}`;
  const input = { cohortId, amount: 1_000_000, receivedOn: daysAgo(0), reference, reason: 'Uji' };
  await signIn(page, LOGINS.treasurer, PASSWORD);
  type Proposed = { fundTranchePropose: { id: string; version: number } };
  const { fundTranchePropose } = await ask<Proposed>(page, TRANCHE, { input });
  await signIn(page, LOGINS.head, PASSWORD);
  await ask(page, APPROVAL, fundTranchePropose);
}

/** Records a premium as whoever is signed in. */
export async function pay(
  page: Page,
  { enrolmentId }: Person,
  payment: { amount: number; paidOn: string },
): Promise<void> {
  const input = { ...payment, enrolmentId, method: 'CASH', requestKey: requestKey() };
  await ask(page, PREMIUM, { input });
}

/** A cohort of last year, whose name stands behind the demo's in every list. */
async function openCohort(page: Page): Promise<string> {
  type Terms = { programmes: { items: [{ currentVersion: { id: string } }] } };
  const { programmes } = await ask<Terms>(page, TERMS);
  const programmeVersionId = programmes.items[0].currentVersion.id;
  const input = {
    name: `Uji ${unique()}`,
    programmeVersionId,
    startsOn: monthsAgo(12),
    quota: 30,
  };
  type Opened = { cohortOpen: { id: string } };
  return (await ask<Opened>(page, COHORT, { input })).cohortOpen.id;
}

/** An officer whom no other test knows, as the head who is signed in creates one. */
export async function newOfficer(page: Page): Promise<OwnOfficer> {
  const mark = unique();
  const input = {
    fullName: `Petugas Uji ${mark}`,
    email: `petugas.${mark}@yakmi.example`,
    password: PASSWORD,
    role: 'OFFICER',
  };
  type Created = { userCreate: { id: string; fullName: string; email: string } };
  const { id, fullName: name, email } = (await ask<Created>(page, USER, { input })).userCreate;
  return { id, name, email };
}

interface Place {
  cohortId: string;
  groupId: string;
  enrolledOn: string;
}

async function enrol(page: Page, fullName: string, place: Place): Promise<Person> {
  const nik = newNik();
  const input = {
    ...place,
    fullName,
    nik,
    familyCardNumber: nik.replace(/^1271/, '1272'),
    sex: 'MALE',
    birthOn: '1985-08-17',
    regionCode: VILLAGE,
    occupation: 'Penarik becak',
    workCategory: 'SELF_EMPLOYED',
    isBreadwinner: true,
    beneficiaries: [{ fullName: 'Sumiati', relationship: 'SPOUSE', birthOn: '1987-02-03' }],
  };
  type Enrolled = {
    participantEnrol: { participant: { id: string }; enrolment: { id: string } };
  };
  const { participantEnrol } = await ask<Enrolled>(page, ENROL, { input });
  const { participant, enrolment } = participantEnrol;
  return { id: participant.id, enrolmentId: enrolment.id, name: fullName };
}
