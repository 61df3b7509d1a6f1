import { addDays, earlier, inMedan, type Instant, type LocalDate } from './calendar.js';
import type { GroupRow } from './groups.js';
import { DEFERRAL_REASONS, EXEMPTION_REASONS, OVERRIDE_REASON } from './meeting-texts.js';
import type { MeetingRow } from './meetings.js';
import { isSuspendedOn, type Member } from './members.js';
import { entry, type Random } from './random.js';
import { Rota } from './rota.js';
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
const EXEMPT_DAYS = 180;

/** Every group's turns: fair in order, with deferrals, exemptions and the deliberation's exceptions. */
export function nameHosts(
  groups: readonly GroupRow[],
  meetings: readonly MeetingRow[],
  { roster, scene }: { roster: Roster; scene: Scene },
): HostTurnRow[] {
  return groups.flatMap((group, index) => {
    const random = scene.random.fork(`hosts/${index}`);
    const own = meetings.filter(({ groupId, kind }) => groupId === group.id && kind === 'MONTHLY');
    const isNextOpen = entry(scene.plan.groups, index).isNextWithoutHost ?? false;
    const firstOpenOn = isNextOpen ? scene.today : addDays(scene.today, NAMED_DAYS);
    const hosted = own.filter(({ meetsOn }) => meetsOn < firstOpenOn);
    return new GroupHosts({ group, roster, scene, random }).turns(hosted);
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
  readonly #rota = new Rota();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  turns(meetings: readonly MeetingRow[]): HostTurnRow[] {
    const exemption = this.#exemption(meetings);
    const turns = meetings.flatMap((meeting) => this.#turnsAt(meeting, exemption));
    return exemption ? [exemption, ...turns] : turns;
  }

  #turnsAt(meeting: MeetingRow, exemption: HostTurnRow | null): HostTurnRow[] {
    const { roster, random } = this.#setting;
    const able = roster
      .of(meeting)
      .filter((member) => !isSuspendedOn(member, meeting.meetsOn) && !isExempt(member, meeting, exemption));
    const queue = this.#rota.order(able);
    const first = entry(queue, 0);
    if (meeting.status === 'CANCELLED') return [this.#turn(meeting, first, { state: 'CANCELLED' })];
    if (meeting.status === 'HELD' && random.chance(DEFERRED_SHARE)) {
      const reason = random.pick(DEFERRAL_REASONS);
      const deferred = this.#turn(meeting, first, { state: 'DEFERRED', reason });
      return [deferred, this.#taken(meeting, entry(queue, 1))];
    }
    if (meeting.status === 'HELD' && random.chance(OVERRIDDEN_SHARE)) {
      const equals = queue.filter(({ participant }) => this.#rota.timesOf(participant.id) === this.#rota.timesOf(first.participant.id));
      const other = equals.at(-1) ?? first;
      if (other !== first) return [this.#taken(meeting, other, OVERRIDE_REASON)];
    }
    return [this.#taken(meeting, first)];
  }

  #taken(meeting: MeetingRow, member: Member, overrideReason: string | null = null): HostTurnRow {
    this.#rota.host(member, meeting.meetsOn);
    const state = meeting.status === 'HELD' ? 'HOSTED' : 'PLANNED';
    return this.#turn(meeting, member, { state, isOverride: overrideReason !== null, reason: overrideReason });
  }

  #turn(meeting: MeetingRow, { participant }: Member, fields: Partial<HostTurnRow>): HostTurnRow {
    const { scene, group } = this.#setting;
    const recordedAt = meeting.heldRecordedAt ?? namedAt(meeting, scene);
    return {
      institutionId: scene.institutionId,
      id: scene.newId(recordedAt),
      groupId: group.id,
      participantId: participant.id,
      meetingId: meeting.id,
      state: 'PLANNED',
      turnOn: meeting.meetsOn,
      isOverride: false,
      reason: null,
      exemptUntil: null,
      recordedById: group.officerId,
      recordedAt,
      ...fields,
    };
  }

  /** One member in most groups cannot host for half a year. */
  #exemption(meetings: readonly MeetingRow[]): HostTurnRow | null {
    const { roster, random } = this.#setting;
    const meeting = meetings[Math.min(4, meetings.length - 1)];
    if (!meeting || !random.chance(0.6)) return null;
    const turnOn = addDays(meeting.meetsOn, 1);
    const member = random.pick(roster.of(meeting));
    const fields: Partial<HostTurnRow> = {
      meetingId: null,
      turnOn,
      exemptUntil: addDays(turnOn, EXEMPT_DAYS),
      reason: random.pick(EXEMPTION_REASONS),
    };
    return this.#turn(meeting, member, { state: 'EXEMPTED', recordedAt: inMedan(turnOn, '10:00'), ...fields });
  }
}

function isExempt({ participant }: Member, { meetsOn }: MeetingRow, exemption: HostTurnRow | null): boolean {
  if (exemption?.participantId !== participant.id) return false;
  return meetsOn >= exemption.turnOn && meetsOn <= (exemption.exemptUntil ?? '');
}

function namedAt({ meetsOn }: MeetingRow, { yesterday }: Scene): Instant {
  return inMedan(earlier(addDays(meetsOn, -14), yesterday), '19:00');
}

/** The meetings with the host's home as their place, where there is a host. */
export function placeAtHosts(
  meetings: readonly MeetingRow[],
  turns: readonly HostTurnRow[],
  members: readonly Member[],
): MeetingRow[] {
  const people = new Map(members.map(({ participant }) => [participant.id, participant]));
  const hosting = turns.filter(({ state }) => state === 'PLANNED' || state === 'HOSTED');
  const hosts = new Map(hosting.map((turn) => [turn.meetingId, people.get(turn.participantId)]));
  return meetings.map((meeting) => {
    const host = hosts.get(meeting.id);
    if (!host) return meeting;
    const title = host.sex === 'FEMALE' ? 'Ibu' : 'Bapak';
    return { ...meeting, place: `Rumah ${title} ${host.fullName}, ${host.address}` };
  });
}
