import type { TestClient } from './client.js';
import { schedule, type MeetingRow } from './meetings.js';
import { insertGroup, type GroupWithMembers } from './members.js';
import type { World } from './world.js';

/** A group that meets today, with what a sheet of it needs. */
export interface Today {
  group: GroupWithMembers;
  meeting: MeetingRow;
  /** The participant who joined as the nth, from 0. */
  member: (nth: number) => string;
  enrolment: (nth: number) => string;
}

let minutes = 0;

/** A group whose monthly meeting is today, each at another minute so that the officer is never in two places. */
export async function meetToday(
  world: World,
  officer: TestClient,
  names?: readonly string[],
): Promise<Today> {
  const group = await insertGroup(world, names ? { names } : {});
  const [hour, minute] = [8 + Math.floor(minutes / 60), minutes++ % 60];
  const startsAt = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  const meeting = await schedule(officer, group, { meetsOn: '2026-11-23', startsAt });
  return {
    group,
    meeting,
    member: (nth) => group.members[nth]?.participantId ?? '',
    enrolment: (nth) => group.members[nth]?.enrolmentId ?? '',
  };
}

/** A sheet under a fresh key. */
export function sheetOf(world: World, rows: readonly object[], more: object = {}): object {
  return { requestKey: world.newKey(), rows, ...more };
}
