import { addDays, dayInMonth, type LocalDate } from './calendar.js';
import type { LifeKind } from './plan.js';
import type { Random } from './random.js';
import { monthAt, type Scene } from './scene.js';

/** The dates a member's rows are made from. */
export interface Life {
  kind: LifeKind;
  /** Month of the cohort, from 0, in which cover and premiums begin. */
  joinsAt: number;
  /** First day in a group; the first premium is paid then. */
  enrolledOn: LocalDate;
  ended: { status: 'WITHDRAWN' | 'LAPSED' | 'DECEASED'; on: LocalDate; reason: string } | null;
  /** Nothing is paid from this month of the cohort on, until the day everything is settled, if it is. */
  unpaid: { from: number; settledOn: LocalDate | null } | null;
  suspended: { on: LocalDate; resumedOn: LocalDate | null } | null;
  transferredOn: LocalDate | null;
}

const WITHDRAWAL_REASONS = [
  'Pindah ke luar kota Medan',
  'Bekerja di Malaysia, tidak dapat mengikuti pertemuan',
  'Sudah menjadi peserta BPJS Ketenagakerjaan dari pemberi kerja',
  'Mengundurkan diri atas permintaan keluarga',
];

/** The dates of one member's life in the programme; `index` counts the members of the same kind from 0. */
export function liveThrough(kind: LifeKind, index: number, scene: Scene): Life {
  const random = scene.random.fork(`life/${kind}/${index}`);
  const life: Life = {
    kind,
    joinsAt: 0,
    enrolledOn: addDays(scene.startsOn, -random.int(4, 40)),
    ended: null,
    unpaid: null,
    suspended: null,
    transferredOn: null,
  };
  return { ...life, ...turnOf({ kind, index, scene, random }) };
}

interface Turn {
  kind: LifeKind;
  index: number;
  scene: Scene;
  random: Random;
}

function turnOf(turn: Turn): Partial<Life> {
  const { kind, scene, random } = turn;
  const { monthsElapsed } = scene.plan;
  switch (kind) {
    case 'LATE_JOINER':
      return joinLate(turn);
    case 'WITHDRAWN':
      return withdraw(turn);
    case 'DECEASED':
      return die(turn);
    case 'LAPSED':
      return fallBehind(turn, random.int(7, 11), 'LAPSED');
    case 'RESUMED':
      return fallBehind(turn, random.int(2, Math.max(2, monthsElapsed - 7)), 'RESUMED');
    case 'SUSPENDED':
      return fallBehind(turn, monthsElapsed - random.int(4, 5), 'SUSPENDED');
    case 'IN_ARREARS':
      return { unpaid: { from: monthsElapsed - random.int(1, 2), settledOn: null } };
    case 'LONG_IN_ARREARS':
      return { unpaid: { from: monthsElapsed - random.int(3, 4), settledOn: null } };
    case 'TRANSFERRED':
      return { transferredOn: dayInMonth(monthAt(scene, random.int(4, monthsElapsed - 4)), 1) };
    case 'STEADY':
    case 'AHEAD':
    case 'WITHOUT_HEIR':
      return {};
    default:
      return kind satisfies never;
  }
}

function joinLate({ scene, random }: Turn): Partial<Life> {
  const joinsAt = random.int(1, Math.floor(scene.plan.monthsElapsed * 0.4));
  const enrolledOn = dayInMonth(monthAt(scene, joinsAt), random.int(3, 24));
  return { joinsAt, enrolledOn };
}

function withdraw({ scene, random, index }: Turn): Partial<Life> {
  const month = monthAt(scene, random.int(5, scene.plan.monthsElapsed - 1));
  const reason = WITHDRAWAL_REASONS[index % WITHDRAWAL_REASONS.length] ?? '';
  return { ended: { status: 'WITHDRAWN', on: dayInMonth(month, random.int(3, 27)), reason } };
}

/** The first deaths lie in the past; the last is so recent that its claim is still open. */
function die({ scene, random, index }: Turn): Partial<Life> {
  const deathsCount = scene.plan.lives.DECEASED ?? 0;
  const month = Math.round((scene.plan.monthsElapsed * (index + 1)) / (deathsCount + 0.5));
  const isLast = index === deathsCount - 1;
  const on = isLast
    ? addDays(scene.today, -RECENT_DEATH_DAYS)
    : dayInMonth(monthAt(scene, month), random.int(2, 27));
  return { ended: { status: 'DECEASED', on, reason: 'Meninggal dunia' } };
}

/** How many days ago the last death was; the plan of the open death claim counts on it. */
export const RECENT_DEATH_DAYS = 12;

/** Three unpaid months lead to suspension, and from there back, out, or nowhere yet. */
function fallBehind(
  { scene, random }: Turn,
  from: number,
  outcome: 'LAPSED' | 'RESUMED' | 'SUSPENDED',
): Partial<Life> {
  const on = dayInMonth(monthAt(scene, from + 3), random.int(3, 9));
  if (outcome === 'SUSPENDED') {
    return { unpaid: { from, settledOn: null }, suspended: { on, resumedOn: null } };
  }
  if (outcome === 'RESUMED') {
    const resumedOn = dayInMonth(monthAt(scene, from + 4), random.int(8, 24));
    return { unpaid: { from, settledOn: resumedOn }, suspended: { on, resumedOn } };
  }
  const lapsedOn = dayInMonth(monthAt(scene, from + 7), random.int(5, 20));
  const reason = 'Menunggak lebih dari enam bulan; diputuskan dalam musyawarah';
  return {
    unpaid: { from, settledOn: null },
    suspended: { on, resumedOn: null },
    ended: { status: 'LAPSED', on: lapsedOn, reason },
  };
}
