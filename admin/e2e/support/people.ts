import type { Page } from '@playwright/test';
import { ask } from './api';

/** Somebody who was enrolled for one test. */
export interface Person {
  readonly id: string;
  readonly enrolmentId: string;
  readonly name: string;
}

/** A group of one test's own, so that tests that run side by side do not meet. */
export interface OwnGroup {
  readonly id: string;
  readonly name: string;
  readonly officerId: string;
  readonly members: readonly Person[];
}

const SETTING = `{ viewer { user { id } } cohorts { items { id } } }`;
const VILLAGE = '12.71.16.1002';

const GROUP_CREATE = `mutation ($input: GroupCreateInput!) { groupCreate(input: $input) { id name } }`;
const ENROL = `mutation ($input: ParticipantEnrolInput!) {
  participantEnrol(input: $input) { participant { id } enrolment { id } }
}`;

/** Opens a group with these members, as the officer who is signed in. They joined so many days ago. */
export async function ownGroup(
  page: Page,
  names: readonly string[],
  joinedDaysAgo = 0,
): Promise<OwnGroup> {
  const { viewer, cohorts } = await ask<{
    viewer: { user: { id: string } };
    cohorts: { items: [{ id: string }] };
  }>(page, SETTING);
  const cohortId = cohorts.items[0].id;
  const officerId = viewer.user.id;
  const input = {
    cohortId,
    officerId,
    name: `Kelompok Uji ${serialNumber()}`,
    regionCode: VILLAGE,
    recurrenceRule: 'FREQ=MONTHLY;BYDAY=2SA',
    meetsAt: '15:00',
    usualPlace: 'Balai warga',
  };
  const { groupCreate } = await ask<{ groupCreate: { id: string; name: string } }>(
    page,
    GROUP_CREATE,
    { input },
  );
  const members: Person[] = [];
  for (const name of names) {
    const { participantEnrol } = await ask<{
      participantEnrol: { participant: { id: string }; enrolment: { id: string } };
    }>(page, ENROL, { input: enrolment(name, cohortId, groupCreate.id, daysAgo(joinedDaysAgo)) });
    const { participant, enrolment: enrolled } = participantEnrol;
    members.push({ id: participant.id, enrolmentId: enrolled.id, name });
  }
  return { ...groupCreate, officerId, members };
}

/** The day so many days before today, where the programme runs. */
export function daysAgo(days: number): string {
  const day = new Date(Date.now() - days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(day);
}

function enrolment(fullName: string, cohortId: string, groupId: string, enrolledOn: string) {
  const nik = newNik();
  return {
    cohortId,
    groupId,
    enrolledOn,
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
}

let made = 0;

/** A fictitious NIK (serial 9xxx) that nobody else in this run has: districts make room for more than a thousand. */
function newNik(): string {
  const number = serialNumber();
  const district = String(20 + (Math.floor(number / 1000) % 60)).padStart(2, '0');
  return `1271${district}1708859${String(number % 1000).padStart(3, '0')}`;
}

/** Differs between the workers and between calls. */
function serialNumber(): number {
  made += 1;
  return ((Date.now() % 1_000_000) * 7 + made) % 60_000;
}
