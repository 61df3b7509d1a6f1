import { comingDates, type Group } from '../groups/index.js';
import { addDays, later, manyOf, mapRow, type Context, type LocalDate } from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { HostTurn, planAhead, rotaHistoryOf, type PlanSlot } from '../rotations/index.js';
import type { PlannedHost } from './host-plan.types.js';
import { Meeting } from './meeting.entity.js';
import { MeetingStatus } from './meeting.enums.js';

/** The turns that give a meeting its host, batched like every other reader of them. */
const TAKEN = `t.state in ('PLANNED', 'HOSTED')`;

/** What to plan: so many meetings, from today on or after one meeting of the group. */
interface Wish {
  count: number;
  afterMeetingId: string | null;
}

/** A coming day of meeting: planned, or by the group's rule. */
interface Slot {
  meetsOn: LocalDate;
  meeting: Meeting | null;
  turn: HostTurn | null;
}

/** Who hosts the coming monthly meetings of a group, without writing anything. */
export async function hostPlanOf(ctx: Context, group: Group, wish: Wish): Promise<PlannedHost[]> {
  const after = wish.afterMeetingId ? await ctx.record(Meeting, wish.afterMeetingId) : null;
  if (wish.afterMeetingId && after?.groupId !== group.id) return [];
  const slots = await slotsOf(ctx, group, { after, count: wish.count });
  const history = await rotaHistoryOf(ctx, group.id);
  const places = planAhead(history, slots.map(planSlot));
  return places.flatMap((place, index) => {
    const slot = slots[index];
    return slot ? [{ ...place, meeting: slot.meeting, turn: slot.turn }] : [];
  });
}

function planSlot({ meetsOn, turn }: Slot): PlanSlot {
  const planned = turn && {
    participantId: turn.participantId,
    isOverride: turn.isOverride,
    isSwap: turn.cameBySwapId !== null,
  };
  return { meetsOn, planned };
}

/** The planned meetings, and beyond them the days by the rule as long as the cohort runs. */
async function slotsOf(
  ctx: Context,
  group: Group,
  { after, count }: { after: Meeting | null; count: number },
): Promise<Slot[]> {
  const [known, cohort] = await Promise.all([
    comingMeetingsOf(ctx, group.id),
    ctx.the(Cohort, group.cohortId),
  ]);
  const isWanted = ({ id, status, meetsOn }: Meeting) =>
    status === MeetingStatus.PLANNED && id !== after?.id && meetsOn > (after?.meetsOn ?? '');
  const meetings = known.filter(isWanted).slice(0, count);
  const planned = await Promise.all(
    meetings.map(async (meeting) => ({
      meetsOn: meeting.meetsOn,
      meeting,
      turn: await turnOf(ctx, meeting),
    })),
  );
  const days = [...known, ...(after ? [after] : [])].flatMap(dayOf);
  const last = [addDays(ctx.today, -1), ...days].reduce(later);
  const dates = group.closedOn
    ? []
    : comingDates(group.recurrenceRule, last, count - planned.length);
  const byRule = dates.filter((meetsOn) => meetsOn <= cohort.endsOn);
  return [...planned, ...byRule.map((meetsOn) => ({ meetsOn, meeting: null, turn: null }))];
}

/** A meeting that was moved stands for its month both where it was and where it is. */
function dayOf({ meetsOn, plannedOn }: Meeting): LocalDate[] {
  return [meetsOn, plannedOn];
}

async function turnOf(ctx: Context, meeting: Meeting): Promise<HostTurn | null> {
  const order = 't.id';
  const turns = await manyOf(ctx, HostTurn, 'meeting_id', meeting.id, { order, condition: TAKEN });
  return turns[0] ?? null;
}

/** Monthly meetings of a group that are planned for today or later, or stand for a coming day; batched. */
function comingMeetingsOf(ctx: Context, groupId: string): Promise<Meeting[]> {
  const loader = ctx.loader<Meeting[]>(Meeting, 'coming', async (groupIds) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<Record<string, unknown>>>(
      `select t.* from meetings t
       where t.group_id in (${groupIds.map(() => '?').join(', ')}) and t.kind = 'MONTHLY'
         and t.status <> 'CANCELLED' and greatest(t.meets_on, t.planned_on) >= ?
         and (t.status = 'HELD' or t.meets_on >= ?)
       order by t.meets_on, t.id`,
      [...groupIds, ctx.today, ctx.today],
    );
    const byGroup = Map.groupBy(rows, (row) => String(row['group_id']));
    return groupIds.map((id) => (byGroup.get(id) ?? []).map((row) => mapRow(em, Meeting, row)));
  });
  return loader.load(groupId);
}
