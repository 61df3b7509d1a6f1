import type { MeetingKind } from '../data/gql/enums';
import type { MeetingScheduleInput, MeetingSlotInput } from '../data/gql/graphql';

/** The form of a new meeting. */
export interface ScheduleForm {
  kind: MeetingKind;
  groupId?: string | null;
  officerId: string;
  meetsOn: string;
  startsAt: string;
  durationMinutes: number;
  place?: string | null;
  clashReason?: string | null;
  agenda?: string | null;
}

/** Shapes a new meeting for the API; nothing where nothing was typed. */
export function toScheduleInput(form: ScheduleForm): MeetingScheduleInput {
  return {
    kind: form.kind,
    groupId: form.groupId || null,
    officerId: form.officerId,
    meetsOn: form.meetsOn,
    startsAt: form.startsAt,
    durationMinutes: form.durationMinutes,
    place: form.place?.trim() || null,
    clashReason: form.clashReason?.trim() || null,
    agenda: form.agenda?.trim() || null,
  };
}

/** What to look for clashes with, or nothing while officer, day or hour are missing. */
export function toScheduleSlot(form: Partial<ScheduleForm>): MeetingSlotInput | undefined {
  const { kind, groupId, officerId, meetsOn, startsAt, durationMinutes, place } = form;
  if (!kind || !officerId || !meetsOn || !startsAt) return undefined;
  return {
    kind,
    groupId: groupId || null,
    officerId,
    meetsOn,
    startsAt,
    durationMinutes: durationMinutes ?? null,
    place: place?.trim() || null,
  };
}

/** A wall-clock time as it is read: `16.00`. */
export function toClock(time: string): string {
  return toMinutes(time).replace(':', '.');
}

/** A wall-clock time without seconds, as inputs want it: `16:00`. */
export function toMinutes(time: string): string {
  return time.slice(0, 5);
}
