import type { MeetingKind } from '../data/gql/enums';
import type { MeetingMoveInput, MeetingScheduleInput } from '../data/gql/graphql';

/** The form of a new meeting. */
export interface ScheduleForm {
  kind: MeetingKind;
  groupId?: string | null;
  officerId: string;
  meetsOn: string;
  startsAt: string;
  place?: string | null;
  agenda?: string | null;
}

/** The form that moves a meeting. */
export interface MoveForm {
  meetsOn: string;
  startsAt: string;
  place?: string | null;
  reason: string;
}

/** Shapes a new meeting for the API; nothing where nothing was typed. */
export function toScheduleInput(form: ScheduleForm): MeetingScheduleInput {
  return {
    kind: form.kind,
    groupId: form.groupId || null,
    officerId: form.officerId,
    meetsOn: form.meetsOn,
    startsAt: form.startsAt,
    place: form.place?.trim() || null,
    agenda: form.agenda?.trim() || null,
  };
}

/** Shapes a move for the API. */
export function toMoveInput({ meetsOn, startsAt, place, reason }: MoveForm): MeetingMoveInput {
  return { meetsOn, startsAt, place: place?.trim() || null, reason: reason.trim() };
}

/** A wall-clock time as it is read: `16.00`. */
export function toClock(time: string): string {
  return toMinutes(time).replace(':', '.');
}

/** A wall-clock time without seconds, as inputs want it: `16:00`. */
export function toMinutes(time: string): string {
  return time.slice(0, 5);
}
