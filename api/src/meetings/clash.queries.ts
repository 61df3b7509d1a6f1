import type { EntityClass } from '@mikro-orm/postgresql';
import { Group } from '../groups/index.js';
import { notFound, type Context } from '../kernel/index.js';
import { Participant } from '../participants/index.js';
import { User } from '../staff/index.js';
import { clashesOf, type Appointment } from './clash.js';
import type { MeetingClash, MeetingSlotInput } from './clash.types.js';
import { deskOf, openDiary } from './diary.queries.js';
import { Meeting } from './meeting.entity.js';
import { DURATION_USUAL, MeetingKind } from './meeting.enums.js';

/** What stands in the way of a meeting at a time and place. */
export async function slotClashes(ctx: Context, input: MeetingSlotInput): Promise<MeetingClash[]> {
  const meeting = await known(ctx, Meeting, input.meetingId, 'meeting');
  const group = await known(ctx, Group, input.groupId ?? meeting?.groupId, 'group');
  await known(ctx, User, input.officerId, 'user');
  await known(ctx, Participant, input.hostParticipantId, 'participant');
  const judged = appointmentFor(input, { meeting, group });
  const diary = await openDiary(await deskOf(ctx), {
    group,
    officerIds: [judged.officerId],
    hostIds: judged.hostParticipantId === null ? [] : [judged.hostParticipantId],
    places: judged.place === null ? [] : [judged.place],
    from: judged.meetsOn,
    to: judged.meetsOn,
  });
  return clashesOf(judged, diary);
}

function appointmentFor(
  input: MeetingSlotInput,
  { meeting, group }: { meeting: Meeting | null; group: Group | null },
): Appointment {
  const usual = group ? MeetingKind.MONTHLY : MeetingKind.OUTREACH;
  return {
    meeting,
    kind: input.kind ?? meeting?.kind ?? usual,
    groupId: group?.id ?? null,
    officerId: input.officerId,
    hostParticipantId: input.hostParticipantId ?? meeting?.hostParticipantId ?? null,
    meetsOn: input.meetsOn,
    startsAt: input.startsAt,
    durationMinutes: input.durationMinutes ?? meeting?.durationMinutes ?? DURATION_USUAL,
    place: input.place ?? meeting?.place ?? null,
  };
}

/** A row that is named, which must exist; null when none is named. */
async function known<T extends { id: string }>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string | null | undefined,
  noun: string,
): Promise<T | null> {
  if (id === null || id === undefined) return null;
  const row = await ctx.record(entity, id);
  if (!row) throw notFound(noun);
  return row;
}
