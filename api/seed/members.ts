import { addDays, dayInMonth, inMedan, later, type Instant, type LocalDate } from './calendar.js';
import { liveThrough, type Life } from './lives.js';
import type { Numbering } from './numbering.js';
import type { LifeKind } from './plan.js';
import { Register, type Person } from './participants.js';
import { entry, type Random } from './random.js';
import { monthAt, type Scene } from './scene.js';

/** A participant in the cohort, with what the rest of the story needs to know of them. */
export interface Member extends Person {
  enrolmentId: string;
  life: Life;
  startsOn: LocalDate;
  /** Index of the group they joined, and of the one they moved to. */
  groupIndex: number;
  laterGroupIndex: number;
  /** Share of meetings they come to. */
  attendance: number;
  /** How the months fall: paid in time, within 30 days, within 60, later. */
  punctuality: Readonly<Record<Punctuality, number>>;
  /** The claim of their death goes to a child who is a minor. */
  orphans: boolean;
}

/** When a month's premium comes in. */
export type Punctuality = 'ON_TIME' | 'WITHIN_30_DAYS' | 'WITHIN_60_DAYS' | 'LATER';

interface Place {
  groupIndex: number;
  life: Life;
  orphans: boolean;
}

/** Fills the planned groups with people, registered in the order they enrolled. */
export function gatherMembers(scene: Scene, numbering: Numbering): Member[] {
  const register = new Register(scene);
  const random = scene.random.fork('members');
  const places = drawLives(scene, random).sort((left, right) =>
    left.life.enrolledOn.localeCompare(right.life.enrolledOn),
  );
  const shares = random.spread(places.length);
  const members = places.map((place, index): Member => {
    const { life, groupIndex } = place;
    const neighbourhood = `Lingkungan ${groupIndex + 1 + random.int(0, 2)}`;
    const person = register.add(numbering.participant(), life, neighbourhood);
    return {
      ...person,
      ...place,
      enrolmentId: scene.newId(person.participant.createdAt),
      startsOn: dayInMonth(monthAt(scene, life.joinsAt), 1),
      laterGroupIndex: life.transferredOn
        ? (groupIndex + 1) % scene.plan.groups.length
        : groupIndex,
      attendance: Math.min(0.97, 0.64 + random.next() * 0.36),
      punctuality: habitOf(life.kind, entry(shares, index)),
    };
  });
  return shareFamilyCard(members);
}

/** Deals the planned lives out over the groups in turn, so that no group loses more members than another. */
function drawLives(scene: Scene, random: Random): Place[] {
  const { groups, lives } = scene.plan;
  const sizes = groups.map(({ size }) => size);
  const rounds = Array.from({ length: Math.max(...sizes) }, (_, round) =>
    random.shuffle(sizes.flatMap((size, groupIndex) => (round < size ? [groupIndex] : []))),
  );
  const planned = Object.entries(lives) as Array<[LifeKind, number]>; // Object.entries forgets the keys' type
  const kinds = planned.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => ({ kind, index })),
  );
  return rounds.flat().map((groupIndex, place) => {
    const { kind, index } = kinds[place] ?? { kind: 'STEADY', index: place };
    return {
      groupIndex,
      life: liveThrough(kind, index, scene),
      orphans: kind === 'DECEASED' && index === 1,
    };
  });
}

const HABITS = {
  prompt: { ON_TIME: 97, WITHIN_30_DAYS: 2, WITHIN_60_DAYS: 1, LATER: 0 },
  usual: { ON_TIME: 85, WITHIN_30_DAYS: 12, WITHIN_60_DAYS: 3, LATER: 0 },
  slack: { ON_TIME: 66, WITHIN_30_DAYS: 21, WITHIN_60_DAYS: 12, LATER: 1 },
} as const;

/** `share` is where somebody stands between the most and the least punctual. */
function habitOf(kind: LifeKind, share: number): Member['punctuality'] {
  const isPlain = kind === 'STEADY' || kind === 'LATE_JOINER' || kind === 'TRANSFERRED';
  if (!isPlain || share < 0.4) return HABITS.prompt;
  return share < 0.75 ? HABITS.usual : HABITS.slack;
}

/** Two breadwinners on one card happen; somebody wrote down why both are insured. */
function shareFamilyCard(members: readonly Member[]): Member[] {
  const [first, second] = [entry(members, 3), entry(members, 4)];
  const participant = {
    ...second.participant,
    familyCard: first.participant.familyCard,
    familyCardOverrideReason: 'Dua kepala keluarga dalam satu KK, surat pengantar kelurahan ada',
  };
  return members.map((member) => (member === second ? { ...second, participant } : member));
}

/** The group a member belongs to on a day, or null outside their membership. */
export function groupIndexOn(member: Member, date: LocalDate): number | null {
  const { life } = member;
  if (date < life.enrolledOn || (life.ended && date >= life.ended.on)) return null;
  const hasMoved = life.transferredOn !== null && date >= life.transferredOn;
  return hasMoved ? member.laterGroupIndex : member.groupIndex;
}

/** True while a member's cover is suspended. */
export function isSuspendedOn({ life: { suspended } }: Member, date: LocalDate): boolean {
  if (!suspended || date < suspended.on) return false;
  return suspended.resumedOn === null || date < suspended.resumedOn;
}

/** When the office wrote down something that happened on a day. */
export function officeHours(date: LocalDate, random: Random): Instant {
  return inMedan(date, `${random.int(10, 16)}:${random.int(10, 59)}`);
}

/** The first day on which a member is covered after a waiting period: it runs from the first premium. */
export function coverStart({ startsOn, life }: Member, waitingDays: number): LocalDate {
  return addDays(later(startsOn, life.enrolledOn), waitingDays);
}
