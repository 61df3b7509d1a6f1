import type {
  MeetingMoveFollowingInput,
  MeetingMoveInput,
  MeetingSlotInput,
} from '../../data/gql/graphql';
import { toRecurrenceRule, type MeetingWeek } from '../../groups/meetingRule';
import type { Weekday } from '../../groups/weekday';
import type { MeetingRow } from '../meeting.rows';

/** Which meetings a move is for: only this one, or also those planned after it. */
export type MoveScope = 'this' | 'following';

/** The form that moves a meeting. */
export interface MoveForm {
  scope: MoveScope;
  meetsOn: string;
  /** For this and the following: the day of the month they go to. */
  week: MeetingWeek;
  weekday: Weekday;
  startsAt: string;
  durationMinutes: number;
  place?: string | null;
  reason: string;
  clashReason?: string | null;
}

/** Shapes the move of one meeting for the API. */
export function toMoveInput(form: MoveForm): MeetingMoveInput {
  return { meetsOn: form.meetsOn, ...shared(form) };
}

/** Shapes the move of a meeting and those after it for the API. */
export function toFollowingInput(form: MoveForm): MeetingMoveFollowingInput {
  return { meetingRule: toRecurrenceRule(form), ...shared(form) };
}

function shared({ startsAt, durationMinutes, place, reason, clashReason }: MoveForm) {
  return {
    startsAt,
    durationMinutes,
    place: place?.trim() || null,
    reason: reason.trim(),
    clashReason: clashReason?.trim() || null,
  };
}

type Slot = Partial<Pick<MoveForm, 'meetsOn' | 'startsAt' | 'durationMinutes' | 'place'>>;

/** What to look for clashes with: the meeting at its new time, or nothing while that is incomplete. */
export function toSlot(
  { id, group, officer, hostTurn }: MeetingRow,
  { meetsOn, startsAt, durationMinutes, place }: Slot,
): MeetingSlotInput | undefined {
  if (!meetsOn || !startsAt || !durationMinutes) return undefined;
  return {
    meetingId: id,
    groupId: group?.id ?? null,
    officerId: officer.id,
    hostParticipantId: hostTurn?.participant.id ?? null,
    meetsOn,
    startsAt,
    durationMinutes,
    place: place?.trim() || null,
  };
}
