import type { TestClient } from './client.js';
import type { GroupWithMembers } from './members.js';

/** A meeting as the tests read it. */
export interface MeetingRow {
  id: string;
  version: number;
  status: string;
  meetsOn: string;
  hostTurn: { id: string; participant: { id: string; fullName: string } } | null;
}

/** What the tests read of a meeting. */
export const MEETING_FIELDS = `id version status kind plannedOn meetsOn startsAt place agenda minutes movedReason
  cancelledReason isOverdue wasMoved hostTurn { id state isOverride reason turnOn participant { id fullName } }`;

export const MEETING_SCHEDULE = `mutation ($input: MeetingScheduleInput!) {
  meetingSchedule(input: $input) { ${MEETING_FIELDS} }
}`;

/**
 * Plans a meeting of a group through the API: monthly, on 2026-12-06 at 16:00 unless said otherwise. Clashes with days
 * off and short or long gaps are accepted, because most tests do not care which day it is.
 */
export async function schedule(
  client: TestClient,
  group: GroupWithMembers,
  wish: object = {},
): Promise<MeetingRow> {
  const input = {
    kind: 'MONTHLY',
    groupId: group.groupId,
    officerId: group.officerId,
    meetsOn: '2026-12-06',
    startsAt: '16:00',
    clashReason: 'Disepakati kelompok',
    ...wish,
  };
  const { meetingSchedule } = await client.ask<{ meetingSchedule: MeetingRow }>(MEETING_SCHEDULE, {
    input,
  });
  return meetingSchedule;
}

export const MEETING_HOLD = `mutation ($id: ID!, $input: MeetingHoldInput!) {
  meetingHold(id: $id, input: $input) {
    acceptedCount rejectedCount premiumTotal
    rows { index participantId accepted receiptNumber rule message }
    meeting { ${MEETING_FIELDS} }
  }
}`;

/** What became of a sheet, as the tests read it. */
export interface SheetAnswer {
  acceptedCount: number;
  rejectedCount: number;
  premiumTotal: number;
  rows: Array<{
    index: number;
    participantId: string;
    accepted: boolean;
    receiptNumber: string | null;
    rule: string | null;
    message: string | null;
  }>;
  meeting: MeetingRow;
}

/** Records the sheet of a meeting through the API. */
export async function hold(client: TestClient, id: string, input: object): Promise<SheetAnswer> {
  const answer = await client.ask<{ meetingHold: SheetAnswer }>(MEETING_HOLD, { id, input });
  return answer.meetingHold;
}
