import type { TestClient } from './client.js';
import type { World } from './world.js';

/** What the builders answer of a participant. */
export interface EnrolledParticipant {
  id: string;
  number: string;
  version: number;
  enrolmentId: string;
  warnings: string[];
}

const ENROL = `mutation ($input: ParticipantEnrolInput!) {
  participantEnrol(input: $input) { participant { id number version } enrolment { id } warnings }
}`;

const OPEN_GROUP = `mutation ($input: GroupCreateInput!) { groupCreate(input: $input) { id name version } }`;

/** Opens a group in the institution's cohort, led by its first officer. */
export async function openGroup(
  world: World,
  overrides: object = {},
  institution: 'polonia' | 'mabar' = 'polonia',
): Promise<{ id: string; name: string; version: number }> {
  const { cohortId, users } = world.cast[institution];
  const officer = await world.as('OFFICER', institution);
  const input = {
    cohortId,
    name: `Kelompok ${world.newKey().slice(-6)}`,
    regionCode: institution === 'polonia' ? '12.71.16.1002' : '12.71.06.1006',
    officerId: users.OFFICER.id,
    recurrenceRule: 'FREQ=MONTHLY;BYDAY=2SA',
    meetsAt: '15:00',
    ...overrides,
  };
  const { groupCreate } = await officer.ask<{
    groupCreate: { id: string; name: string; version: number };
  }>(OPEN_GROUP, { input });
  return groupCreate;
}

/** Opens one more cohort of `polonia`, for January 2026 to December 2028 and 200 participants unless said otherwise. */
export async function openCohort(world: World, overrides: object = {}): Promise<string> {
  const head = await world.as('HEAD');
  const input = {
    name: `Angkatan ${world.newKey().slice(-6)}`,
    programmeVersionId: world.cast.programmeVersionId,
    startsOn: '2026-01-01',
    quota: 200,
    ...overrides,
  };
  const { cohortOpen } = await head.ask<{ cohortOpen: { id: string } }>(
    `mutation ($input: CohortOpenInput!) { cohortOpen(input: $input) { id } }`,
    { input },
  );
  return cohortOpen.id;
}

/** Closes a group of `polonia` on a day, past the API, which cannot. */
export async function closeGroup(world: World, id: string, on: string): Promise<void> {
  await world.database.query('begin');
  await world.database.query(`set local askesos.scope = 'PROGRAMME'`);
  await world.database.query(`set local askesos.institution_id = '${world.cast.polonia.id}'`);
  await world.database.query('update groups set closed_on = $2 where id = $1', [id, on]);
  await world.database.query('commit');
}

let serial = 0;

/** An enrolment that breaks no rule: a fictitious man born on 12 May 1975, NIK serial 9xxx. */
export function enrolInput(
  world: World,
  groupId: string,
  institution: 'polonia' | 'mabar' = 'polonia',
) {
  serial += 1;
  const tail = String(9000 + (serial % 1000));
  const district = institution === 'polonia' ? '127116' : '127106';
  return {
    cohortId: world.cast[institution].cohortId,
    groupId,
    enrolledOn: '2026-01-05',
    fullName: `Peserta ${serial}`,
    nik: `${district}120575${tail}`,
    familyCardNumber: `${district}010120${tail}`,
    sex: 'MALE',
    birthOn: '1975-05-12',
    phone: `0812${String(10_000_000 + serial)}`,
    regionCode: institution === 'polonia' ? '12.71.16.1002' : '12.71.06.1006',
    occupation: 'Penarik becak',
    workCategory: 'SELF_EMPLOYED',
    isBreadwinner: true,
    beneficiaries: [{ fullName: 'Siti', relationship: 'SPOUSE', birthOn: '1978-02-01' }],
  };
}

/** Enrols somebody through the API, on 5 January 2026 unless said otherwise. */
export async function enrol(
  world: World,
  groupId: string,
  overrides: object = {},
  institution: 'polonia' | 'mabar' = 'polonia',
): Promise<EnrolledParticipant> {
  const officer = await world.as('OFFICER', institution);
  return enrolAs(officer, { ...enrolInput(world, groupId, institution), ...overrides });
}

/** Enrols somebody as a given client. */
export async function enrolAs(client: TestClient, input: object): Promise<EnrolledParticipant> {
  type Answer = {
    participantEnrol: {
      participant: { id: string; number: string; version: number };
      enrolment: { id: string };
      warnings: string[];
    };
  };
  const { participantEnrol } = await client.ask<Answer>(ENROL, { input });
  const { participant, enrolment, warnings } = participantEnrol;
  return { ...participant, enrolmentId: enrolment.id, warnings };
}
