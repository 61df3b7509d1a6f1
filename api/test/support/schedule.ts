import type { TestClient } from './client.js';
import { MEETING_FIELDS, MEETING_SCHEDULE, type MeetingRow } from './meetings.js';
import type { GroupWithMembers } from './members.js';
import type { World } from './world.js';

/** A clash as the tests read it. */
export interface ClashRow {
  kind: string;
  canOverride: boolean;
}

const CLASH_FIELDS = `kind on canOverride gapDays meeting { id } dayOff { name kind }`;

export const CLASHES = `query ($input: MeetingSlotInput!) {
  meetingClashes(input: $input) { ${CLASH_FIELDS} }
}`;

/** What the tests read of a plan. */
export const PLAN_FIELDS = `plannedCount days { occursOn meetsOn outcome dayOff { name } clashes { ${CLASH_FIELDS} }
  meeting { id status plannedOn meetsOn startsAt place durationMinutes movedReason clashReason officer { id }
    hostTurn { turnOn participant { fullName } } } }`;

export const PLAN = `mutation ($input: MeetingPlanInput!) { meetingPlan(input: $input) { ${PLAN_FIELDS} } }`;
export const PREVIEW = `query ($input: MeetingPlanInput!) { meetingPlanPreview(input: $input) { ${PLAN_FIELDS} } }`;

/** A meeting of a plan, as the tests read it. */
export interface PlannedMeeting {
  id: string;
  plannedOn: string;
  meetsOn: string;
  movedReason: string | null;
  clashReason: string | null;
  hostTurn: { turnOn: string; participant: { fullName: string } } | null;
}

/** A plan, as the tests read it. */
export interface Plan {
  plannedCount: number;
  days: Array<{
    occursOn: string;
    meetsOn: string | null;
    outcome: string;
    dayOff: { name: string } | null;
    clashes: ClashRow[];
    meeting: PlannedMeeting | null;
  }>;
}

/** Plans a group's meetings through the API. */
export async function plan(
  client: TestClient,
  group: GroupWithMembers,
  wish: object = {},
): Promise<Plan> {
  const input = { groupId: group.groupId, ...wish };
  return (await client.ask<{ meetingPlan: Plan }>(PLAN, { input })).meetingPlan;
}

/** Asks through the API what a plan would do. */
export async function preview(
  client: TestClient,
  group: GroupWithMembers,
  wish: object = {},
): Promise<Plan> {
  const input = { groupId: group.groupId, ...wish };
  return (await client.ask<{ meetingPlanPreview: Plan }>(PREVIEW, { input })).meetingPlanPreview;
}

/** Each day of a plan with what becomes of it, in short. */
export function outcomes({ days }: Plan): string[] {
  return days.map(({ occursOn, outcome, meetsOn }) =>
    meetsOn === null || meetsOn === occursOn
      ? `${occursOn} ${outcome}`
      : `${occursOn} ${outcome} ${meetsOn}`,
  );
}

export const CLOSURE_ADD = `mutation ($input: ClosureAddInput!) {
  closureAdd(input: $input) { id fromOn toOn name kind retiredOn version }
}`;

/** Enters a closure through the API: a local one of one day unless said otherwise. */
export async function close(
  client: TestClient,
  fromOn: string,
  wish: object = {},
): Promise<{ id: string; version: number }> {
  const input = { fromOn, toOn: fromOn, name: 'Panen', kind: 'LOCAL', ...wish };
  const answer = await client.ask<{ closureAdd: { id: string; version: number } }>(CLOSURE_ADD, {
    input,
  });
  return answer.closureAdd;
}

/** Changes columns of a group, past the API. */
export async function alterGroup(
  world: World,
  { groupId }: GroupWithMembers,
  columns: Record<string, string | null>,
): Promise<void> {
  for (const [column, value] of Object.entries(columns))
    await world.database.query(`update groups set ${column} = $2 where id = $1`, [groupId, value]);
}

/** What the tests of clashes read of a meeting. */
export const JUDGED_FIELDS = `${MEETING_FIELDS} durationMinutes clashReason`;

/** A meeting as the tests of clashes read it. */
export type Judged = MeetingRow & { durationMinutes: number; clashReason: string | null };

export const JUDGED_SCHEDULE = MEETING_SCHEDULE.replace(MEETING_FIELDS, JUDGED_FIELDS);

/** The input of a monthly meeting on 2026-12-06 at 16:00, without a reason to accept clashes. */
export function scheduleInput({ groupId, officerId }: GroupWithMembers, wish: object) {
  const usual = { kind: 'MONTHLY', meetsOn: '2026-12-06', startsAt: '16:00' };
  return { input: { ...usual, groupId, officerId, ...wish } };
}
