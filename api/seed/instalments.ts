import {
  addDays,
  daysBetween,
  earlier,
  later,
  monthOf,
  dayInMonth,
  type LocalDate,
  type LocalMonth,
} from './calendar.js';
import type { Gathering } from './gathering.js';
import type { Member } from './members.js';
import { TERMS } from './programme.js';
import type { Random } from './random.js';
import { monthAt, type Scene } from './scene.js';

/** Money for one month, paid on a day. */
export interface Instalment {
  month: LocalMonth;
  amount: number;
  paidOn: LocalDate;
}

const PARTIAL_SHARE = 0.008;
const PARTIAL_AMOUNTS = [2_000, 2_500, 3_000];
const LUMP_MONTHS = 6;
/** Of those who miss a meeting, how many send their premium along. */
const SENT_SHARE = 0.18;
const PAID_EARLY_SHARE = 0.12;
const NEVER = '9999-12-31';

/**
 * When a member pays which month. The oldest month is always paid first, as the ledger allocates it: a late month
 * pushes the months after it.
 */
export function instalmentsOf(member: Member, gathering: Gathering, scene: Scene): Instalment[] {
  const random = scene.random.fork(`instalments/${member.participant.number}`);
  const { ended, joinsAt } = member.life;
  const lastDay = ended ? earlier(addDays(ended.on, -1), scene.yesterday) : scene.yesterday;
  const instalments: Instalment[] = [];
  // The first premium begins the membership.
  let paidOn = member.life.enrolledOn;
  for (let index = joinsAt; index < TERMS.termMonths; index++) {
    if (index > joinsAt)
      paidOn = later(paidOn, dayFor({ member, index, gathering, scene, random }));
    if (paidOn > lastDay) break;
    instalments.push(
      ...partsOf({ month: monthAt(scene, index), paidOn, amount: TERMS.premiumAmount }, random),
    );
    const second = instalments.at(-1);
    if (second && second.amount < TERMS.premiumAmount) paidOn = second.paidOn;
  }
  return instalments.filter((instalment) => instalment.paidOn <= lastDay);
}

/** Now and then somebody brings half of it and the rest a month later. */
function partsOf(whole: Instalment, random: Random): Instalment[] {
  if (!random.chance(PARTIAL_SHARE)) return [whole];
  const amount = random.pick(PARTIAL_AMOUNTS);
  const paidOn = addDays(whole.paidOn, random.int(24, 30));
  return [
    { ...whole, amount },
    { ...whole, amount: whole.amount - amount, paidOn },
  ];
}

interface Due {
  member: Member;
  index: number;
  gathering: Gathering;
  scene: Scene;
  random: Random;
}

/** The last day on which a month's premium is in time. */
export function dueDay(month: LocalMonth): LocalDate {
  return dayInMonth(month, TERMS.premiumDueDay);
}

function dayFor(due: Due): LocalDate {
  const { member, index, scene, random } = due;
  const { unpaid } = member.life;
  const month = monthAt(scene, index);
  const isGap =
    unpaid && index >= unpaid.from && (!unpaid.settledOn || month <= monthOf(unpaid.settledOn));
  if (isGap) return unpaid.settledOn ?? NEVER;
  if (member.life.kind === 'AHEAD') return inLump(due);
  if (index > scene.plan.monthsElapsed) return NEVER;
  const habit = random.weighted(member.punctuality);
  switch (habit) {
    case 'ON_TIME':
      return inTime(due);
    case 'WITHIN_30_DAYS':
      return atNextMeeting(due);
    case 'WITHIN_60_DAYS':
      return addDays(dueDay(month), random.int(31, 60));
    case 'LATER':
      return addDays(dueDay(month), random.int(61, 110));
    default:
      return habit satisfies never;
  }
}

/** Whoever pays ahead does so for half a year at once, all of it on one day. */
function inLump(due: Due): LocalDate {
  const { member, scene } = due;
  const index = lumpStart(due.index, scene);
  const random = scene.random.fork(`lump/${member.participant.number}/${index}`);
  return inTime({ ...due, index, random });
}

/** The half years are laid so that the last one paid begins in the month before today's. */
function lumpStart(index: number, { plan }: Scene): number {
  const phase = (plan.monthsElapsed - 1) % LUMP_MONTHS;
  return index < phase ? index : index - ((index - phase) % LUMP_MONTHS);
}

/** At the meeting for those who came, for a few who sent the money, and on another day for the rest. */
function inTime({ member, index, gathering, scene, random }: Due): LocalDate {
  const month = monthAt(scene, index);
  const meeting = gathering.meetingOf(member, month);
  if (!meeting) {
    // Where this month's meeting is still to come, or to be entered, most money is too.
    const isAwaited = index === scene.plan.monthsElapsed && !random.chance(PAID_EARLY_SHARE);
    return isAwaited ? NEVER : dayInMonth(month, random.int(3, TERMS.premiumDueDay));
  }
  const comes = gathering.wasThere(meeting.id, member.participant.id);
  if (comes || random.chance(SENT_SHARE)) return meeting.meetsOn;
  const from = earlier(meeting.meetsOn, dueDay(month));
  return addDays(from, random.int(0, daysBetween(from, dueDay(month))));
}

function atNextMeeting({ member, index, gathering, scene, random }: Due): LocalDate {
  const dueOn = dueDay(monthAt(scene, index));
  const next = gathering.meetingOf(member, monthAt(scene, index + 1));
  const isSoon = next && next.meetsOn > dueOn && daysBetween(dueOn, next.meetsOn) <= 30;
  return isSoon && random.chance(0.75) ? next.meetsOn : addDays(dueOn, random.int(2, 29));
}
