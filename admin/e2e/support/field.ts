import { request, type APIRequestContext, type Page } from '@playwright/test';
import { LOGINS, PASSWORD } from './logins';
import { expect } from './test';

const HEADERS = { 'apollo-require-preflight': '1' };

/** Officers whose groups no other test records. */
export const OFFICERS = {
  yusnimar: 'petugas2@yakmi.example',
  sugeng: 'petugas3@yakmi.example',
  lasmi: 'petugas@mabar.example',
} as const;

/** Officers are in one place at a time, so each group has an hour of its own. */
const HOURS = {
  Anggrek: '01:00',
  Cempaka: '02:00',
  Dahlia: '03:00',
  Mawar: '04:00',
  Seroja: '05:00',
  Teratai: '06:00',
} as const;

interface Group {
  id: string;
  name: string;
  officer: { id: string };
}

/** What the tests ask of a meeting. */
export interface FieldMeeting {
  id: string;
  isClosed: boolean;
  members: { participantId: string; name: string; attendance: string | null; paidHere: number }[];
  totals: { present: number; recorded: number; members: number; premiumTotal: number };
}

/** Answers the data of one operation. */
export async function ask<Data>(
  api: APIRequestContext,
  query: string,
  variables = {},
): Promise<Data> {
  const answer = await api.post('/graphql', { headers: HEADERS, data: { query, variables } });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
}

/** An API session of its own, apart from any page. */
export async function apiOf(baseURL: string, email: string): Promise<APIRequestContext> {
  const api = await request.newContext({ baseURL });
  await ask(
    api,
    'mutation ($input: UserSignInInput!) { userSignIn(input: $input) { permissions } }',
    { input: { email, password: PASSWORD } },
  );
  return api;
}

/** A meeting of the group today that nobody has recorded; planned for this test if the calendar has none. */
export async function meetingToday(
  baseURL: string,
  name: keyof typeof HOURS,
  email: string = LOGINS.head,
): Promise<string> {
  const head = await apiOf(baseURL, email);
  const meetsOn = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
  const { groups } = await ask<{ groups: { items: Group[] } }>(
    head,
    '{ groups { items { id name officer { id } } } }',
  );
  const group = groups.items.find((each) => each.name === `Kelompok ${name}`);
  const { meetings } = await ask<{ meetings: { items: { id: string }[] } }>(
    head,
    'query ($filter: MeetingFilter) { meetings(filter: $filter) { items { id } } }',
    { filter: { groupId: group?.id, meetsOnFrom: meetsOn, meetsOnTo: meetsOn } },
  );
  const [existing] = meetings.items;
  if (existing) return existing.id;
  const slot = { meetsOn, startsAt: HOURS[name], durationMinutes: 30 };
  const of = { groupId: group?.id, officerId: group?.officer.id };
  const { meetingSchedule } = await ask<{ meetingSchedule: { id: string } }>(
    head,
    'mutation ($input: MeetingScheduleInput!) { meetingSchedule(input: $input) { id } }',
    { input: { kind: 'DELIBERATION', ...of, ...slot, clashReason: 'Warga sudah berkumpul' } },
  );
  return meetingSchedule.id;
}

/** A meeting as the API tells phones about it. */
export async function fieldMeeting(
  api: APIRequestContext,
  meetingId: string,
): Promise<FieldMeeting> {
  const { fieldPacks } = await ask<{ fieldPacks: { meetings: FieldMeeting[] }[] }>(
    api,
    `{ fieldPacks { meetings { id isClosed
       members { participantId name attendance paidHere }
       totals { present recorded members premiumTotal } } } }`,
  );
  const meeting = fieldPacks.flatMap((pack) => pack.meetings).find(({ id }) => id === meetingId);
  if (!meeting) throw new Error(`The phone should have meeting ${meetingId}.`);
  return meeting;
}

/** A member by the place on the list. */
export function memberAt(
  { members }: FieldMeeting,
  place: number,
): FieldMeeting['members'][number] {
  const member = members.at(place);
  if (!member) throw new Error(`The meeting should have a member ${place}.`);
  return member;
}

/** Locks every phone of an institution, as its head does when one is lost. */
export async function lockPhones(baseURL: string, head: string): Promise<void> {
  const api = await apiOf(baseURL, head);
  const { fieldDevices } = await ask<{
    fieldDevices: { items: { id: string; version: number }[] };
  }>(api, '{ fieldDevices { items { id version } } }');
  for (const { id, version } of fieldDevices.items) {
    await ask(
      api,
      `mutation ($id: ID!, $version: Int!, $input: FieldDeviceLockInput!) {
         fieldDeviceLock(id: $id, expectedVersion: $version, input: $input) { id } }`,
      { id, version, input: { reason: 'Hilang di angkot' } },
    );
  }
}

/** Opens the field page, signs in and waits until it works without a network. */
export async function openField(page: Page, email: string): Promise<void> {
  await page.goto('/lapangan');
  await page.getByLabel('Surel').fill(email);
  await page.getByLabel('Kata sandi').fill(PASSWORD);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByText('Siap tanpa jaringan')).toBeVisible();
}

/** Opens a meeting's screen. */
export async function openMeeting(page: Page, meetingId: string): Promise<void> {
  await page.goto(`/lapangan/#/pertemuan/${meetingId}`);
  await expect(page.getByRole('list', { name: 'Daftar anggota' })).toBeVisible();
}

/** A member's row on the meeting's screen; its first button is the name, which opens every choice. */
export function rowOf(page: Page, name: string) {
  const exact = page.getByText(name, { exact: true });
  return page
    .getByRole('list', { name: 'Daftar anggota' })
    .getByRole('listitem')
    .filter({ has: exact });
}

/** The running totals, as they stand at the lower edge. */
export function totals(page: Page) {
  return page.getByRole('status', { name: 'Jumlah' });
}

/** What waits to be sent, as the pill at the top says it. */
export function pill(page: Page) {
  return page.getByRole('banner').getByRole('link', { name: /terkirim|ditolak/ });
}

/** Everything the phone has stored, as text. */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('askesos-lapangan');
        opening.onerror = () => reject(new Error('The store does not open.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const names = ['packs', 'entries', 'replies', 'settings'];
          const stores = names.map((name) => database.transaction(name).objectStore(name).getAll());
          const last = stores.at(-1);
          if (!last) return;
          last.onsuccess = () => {
            database.close();
            resolve(JSON.stringify(stores.map(({ result }) => result as unknown)));
          };
        };
      }),
  );
}

/** Makes the phone forget what the server answered, as if every answer had been lost. */
export function forgetReplies(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('askesos-lapangan');
        opening.onerror = () => reject(new Error('The store does not open.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('replies', 'readwrite');
          transaction.objectStore('replies').clear();
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
}
