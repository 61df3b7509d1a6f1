import { addDays, earlier, inMedan, type Instant, type LocalDate } from './calendar.js';
import { rotaOn, type RotaMember } from '../src/rotations/rota.js';
import type { GroupRow } from './groups.js';
import {
  DEFERRAL_REASONS,
  EXEMPTION_REASONS,
  OVERRIDE_REASON,
  SUSPENDED_REASON,
} from './meeting-texts.js';
import type { MeetingRow } from './meetings.js';
import { isSuspendedOn, type Member } from './members.js';
import { entry, type Random } from './random.js';
import type { Roster } from './roster.js';
import type { Scene } from './scene.js';

/** A row of `host_turns`. */
export interface HostTurnRow {
  institutionId: string;
  id: string;
  groupId: string;
  participantId: string;
  meetingId: string | null;
  state: 'PLANNED' | 'HOSTED' | 'DEFERRED' | 'EXEMPTED' | 'CANCELLED';
  turnOn: LocalDate;
  isOverride: boolean;
  reason: string | null;
  exemptUntil: LocalDate | null;
  recordedById: string;
  recordedAt: Instant;
}

/** Hosts are named so many days ahead. */
const NAMED_DAYS = 35;
const DEFERRED_SHARE = 0.05;
const OVERRIDDEN_SHARE = 0.02;
const EXEMPTED_SHARE = 0.6;
const EXEMPT_DAYS = 180;

/** Every group's turns: in the rota's order, with deferrals, exemptions and the deliberation's exceptions. */
export function nameHosts(
  groups: readonly GroupRow[],
  meetings: readonly MeetingRow[],
  { roster, scene }: { roster: Roster; scene: Scene },
): HostTurnRow[] {
  return groups.flatMap((group, index) => {
    const random = scene.random.fork(`hosts/${index}`);
    const isNextOpen = entry(scene.plan.groups, index).isNextWithoutHost ?? false;
    const openFrom = isNextOpen ? scene.today : addDays(scene.today, NAMED_DAYS);
    const hosted = meetings.filter(
      ({ groupId, meetsOn }) => groupId === group.id && meetsOn < openFrom,
    );
    return new GroupHosts({ group, roster, scene, random }).over(hosted);
  });
}

interface Setting {
  group: GroupRow;
  roster: Roster;
  scene: Scene;
  random: Random;
}

/** The turns of one group, named meeting by meeting. */
class GroupHosts {
  readonly #setting: Setting;
  readonly #members: ReadonlyMap<string, Member>;
  readonly #rotaMembers: RotaMember[];
  readonly #turns: HostTurnRow[] = [];

  constructor(setting: Setting) {
    const stays = setting.roster.staysIn(setting.group);
    this.#setting = setting;
    this.#members = new Map(stays.map(({ member }) => [member.participant.id, member]));
    this.#rotaMembers = stays.map(({ member, joinedOn, leftOn }) => ({
      participantId: member.participant.id,
      joinedOn,
      leftOn,
      seniority: `${member.life.enrolledOn} ${member.participant.number}`,
    }));
  }

  over(meetings: readonly MeetingRow[]): HostTurnRow[] {
    const fifth = meetings[4];
    if (fifth && this.#setting.random.chance(EXEMPTED_SHARE)) this.#exempt(fifth);
    for (const meeting of meetings) this.#name(meeting);
    return this.#turns;
  }

  #name(meeting: MeetingRow): void {
    const { random } = this.#setting;
    if (meeting.status === 'CANCELLED') {
      this.#add(meeting, this.#next(meeting), {
        state: 'CANCELLED',
        reason: meeting.cancelledReason,
      });
      return;
    }
    this.#passOverSuspended(meeting);
    const chance = random.next();
    if (meeting.status === 'HELD' && chance < DEFERRED_SHARE) {
      this.#add(meeting, this.#next(meeting), {
        state: 'DEFERRED',
        reason: random.pick(DEFERRAL_REASONS),
      });
      this.#passOverSuspended(meeting);
    }
    const isOverridden = meeting.status === 'HELD' && chance > 1 - OVERRIDDEN_SHARE;
    const state = meeting.status === 'HELD' ? 'HOSTED' : 'PLANNED';
    const other = isOverridden ? this.#lastWaiting(meeting) : null;
    if (other) this.#add(meeting, other, { state, isOverride: true, reason: OVERRIDE_REASON });
    else this.#add(meeting, this.#next(meeting), { state });
  }

  #passOverSuspended(meeting: MeetingRow): void {
    const next = this.#members.get(this.#next(meeting));
    if (!next || !isSuspendedOn(next, meeting.meetsOn)) return;
    this.#add(meeting, next.participant.id, { state: 'DEFERRED', reason: SUSPENDED_REASON });
    this.#passOverSuspended(meeting);
  }

  #next(meeting: MeetingRow): string {
    return entry(this.#queue(meeting), 0).participantId;
  }

  /** Whoever would have had to wait longest in this round, when that is not the next anyway. */
  #lastWaiting(meeting: MeetingRow): string | null {
    const waiting = this.#queue(meeting).filter((place) => !place.hasHostedThisCycle);
    return waiting.length > 1 ? (waiting.at(-1)?.participantId ?? null) : null;
  }

  #queue({ meetsOn }: MeetingRow) {
    return rotaOn({ members: this.#rotaMembers, turns: this.#turns }, meetsOn).queue;
  }

  #add(meeting: MeetingRow, participantId: string, fields: Partial<HostTurnRow>): void {
    const { scene, group } = this.#setting;
    const recordedAt = fields.recordedAt ?? meeting.heldRecordedAt ?? namedAt(meeting, scene);
    this.#turns.push({
      institutionId: scene.institutionId,
      id: scene.newId(recordedAt),
      groupId: group.id,
      participantId,
      meetingId: meeting.id,
      state: 'PLANNED',
      turnOn: meeting.meetsOn,
      isOverride: false,
      reason: null,
      exemptUntil: null,
      recordedById: group.officerId,
      recordedAt,
      ...fields,
    });
  }

  /** One member in most groups cannot host for half a year. */
  #exempt(meeting: MeetingRow): void {
    const { roster, random } = this.#setting;
    const turnOn = addDays(meeting.meetsOn, 1);
    const member = random.pick(roster.of(meeting));
    this.#add(meeting, member.participant.id, {
      state: 'EXEMPTED',
      meetingId: null,
      turnOn,
      exemptUntil: addDays(turnOn, EXEMPT_DAYS),
      reason: random.pick(EXEMPTION_REASONS),
      recordedAt: inMedan(turnOn, '10:00'),
    });
  }
}

function namedAt({ meetsOn }: MeetingRow, { yesterday }: Scene): Instant {
  return inMedan(earlier(addDays(meetsOn, -14), yesterday), '19:00');
}
