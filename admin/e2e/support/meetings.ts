import type { Locator, Page } from '@playwright/test';
import { ask } from './api';
import { today } from './days';
import type { OwnGroup } from './people';

const SCHEDULE = `mutation ($input: MeetingScheduleInput!) { meeting: meetingSchedule(input: $input) { id } }`;
const HOLD = `mutation ($id: ID!, $input: MeetingHoldInput!) {
  meetingHold(id: $id, input: $input) { rejectedCount }
}`;

/** Plans a monthly meeting of the group for today, as whoever is signed in; answers its id. */
export async function meetingToday(page: Page, { id: groupId, officer }: OwnGroup) {
  const input = {
    groupId,
    officerId: officer.id,
    kind: 'MONTHLY',
    meetsOn: today(),
    startsAt: '15:00',
    place: 'Rumah Bu Sumiati',
    // The day of the tests may be a day off.
    clashReason: 'Warga sudah berkumpul',
  };
  return (await ask<{ meeting: { id: string } }>(page, SCHEDULE, { input })).meeting.id;
}

/** Holds a meeting at which so many of the group came and paid Rp 5.000 each. */
export async function held(page: Page, group: OwnGroup, meetingId: string, requestKey: string) {
  const rows = group.members.map(({ id: participantId }) => ({
    participantId,
    attendance: 'PRESENT',
    premiumAmount: 5_000,
  }));
  await ask(page, HOLD, { id: meetingId, input: { requestKey, rows } });
}

/** The row of a member on the sheet. */
export function rowOf(page: Page, name: string): Locator {
  return page
    .getByRole('list', { name: 'Daftar anggota' })
    .getByRole('listitem')
    .filter({ hasText: name });
}
