import { monthOf, dayInMonth, type LocalDate, type LocalMonth } from './calendar.js';
import type { AttendanceRow } from './attendances.js';
import type { MeetingRow } from './meetings.js';
import type { Member } from './members.js';
import { TERMS } from './programme.js';
import type { Roster } from './roster.js';

/** The monthly meetings that were held, and who was there: where premiums change hands. */
export class Gathering {
  readonly #byMonth: ReadonlyMap<string, MeetingRow>;
  readonly #byDay: ReadonlyMap<string, MeetingRow>;
  readonly #present: ReadonlySet<string>;
  readonly #roster: Roster;

  constructor(
    meetings: readonly MeetingRow[],
    attendances: readonly AttendanceRow[],
    roster: Roster,
  ) {
    const held = meetings.filter(({ kind, status }) => kind === 'MONTHLY' && status === 'HELD');
    const present = attendances.filter(({ state }) => state === 'PRESENT' || state === 'LATE');
    this.#byMonth = new Map(held.map((row) => [`${row.groupId} ${monthOf(row.plannedOn)}`, row]));
    this.#byDay = new Map(held.map((row) => [`${row.groupId} ${row.meetsOn}`, row]));
    this.#present = new Set(present.map((row) => `${row.meetingId} ${row.participantId}`));
    this.#roster = roster;
  }

  /** The meeting of a member's group in a month, if it was held. */
  meetingOf(member: Member, month: LocalMonth): MeetingRow | null {
    const group = this.#roster.groupOf(member, dayInMonth(month, TERMS.premiumDueDay));
    return (group && this.#byMonth.get(`${group.id} ${month}`)) ?? null;
  }

  /** The meeting of a member's group on a day, if one was held. */
  meetingOn(member: Member, date: LocalDate): MeetingRow | null {
    const group = this.#roster.groupOf(member, date);
    return (group && this.#byDay.get(`${group.id} ${date}`)) ?? null;
  }

  /** True when somebody came to a meeting, in time or late. */
  wasThere(meetingId: string, participantId: string): boolean {
    return this.#present.has(`${meetingId} ${participantId}`);
  }

  /** The members of a meeting's group who came. */
  thoseAt(meeting: MeetingRow): Member[] {
    return this.#roster
      .of(meeting)
      .filter(({ participant }) => this.wasThere(meeting.id, participant.id));
  }
}
