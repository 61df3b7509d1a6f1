import type { LocalDate } from './calendar.js';
import type { GroupRow } from './groups.js';
import type { MeetingRow } from './meetings.js';
import { groupIndexOn, type Member } from './members.js';

/** A member's time in a group. */
export interface Stay {
  member: Member;
  joinedOn: LocalDate;
  leftOn: LocalDate | null;
}

/** Who belongs to which group on which day. */
export class Roster {
  readonly #members: readonly Member[];
  readonly #groups: readonly GroupRow[];

  constructor(members: readonly Member[], groups: readonly GroupRow[]) {
    this.#members = members;
    this.#groups = groups;
  }

  /** The members expected at a meeting. */
  of({ groupId, meetsOn }: MeetingRow): Member[] {
    return this.#members.filter((member) => this.groupOf(member, meetsOn)?.id === groupId);
  }

  /** A member's group on a day; null outside their membership. */
  groupOf(member: Member, date: LocalDate): GroupRow | null {
    const index = groupIndexOn(member, date);
    return index === null ? null : (this.#groups[index] ?? null);
  }

  /** The group a member was in last, also after they left. */
  lastGroupOf(member: Member): GroupRow {
    const group = this.#groups[member.laterGroupIndex];
    if (!group) throw new RangeError(`There is no group ${member.laterGroupIndex}.`);
    return group;
  }

  /** Everybody's times in a group; whoever moved on was in two. */
  staysIn(group: GroupRow): Stay[] {
    const here = this.#groups.indexOf(group);
    return this.#members.flatMap((member): Stay[] => {
      const { life, groupIndex, laterGroupIndex } = member;
      const endedOn = life.ended?.on ?? null;
      const first = { member, joinedOn: life.enrolledOn, leftOn: life.transferredOn ?? endedOn };
      if (!life.transferredOn) return groupIndex === here ? [first] : [];
      const second = { member, joinedOn: life.transferredOn, leftOn: endedOn };
      if (groupIndex === here) return [first];
      return laterGroupIndex === here ? [second] : [];
    });
  }
}
