import { Random } from '../../seed/random.js';
import { forecastOf } from '../../src/claims/claim-forecast.js';
import {
  OPEN_STAGES,
  pacesFrom,
  promisedPaces,
  type OpenStage,
  type StayCount,
} from '../../src/claims/claim-pace.js';
import { ClaimStage } from '../../src/claims/claim.transitions.js';
import { addDays, daysBetween, type LocalDate } from '../../src/kernel/local-date.js';

/** How well a way to foresee lateness did. */
interface Skill {
  /** Chance that of a claim that became late and one that did not, the first was judged worse (area under the curve). */
  area: number;
  /** Of the claims that became late, how many were among the alarms. */
  found: number;
}

/** A trial of the forecast against the rule of the days left. */
export interface Trial {
  /** Open claims that were judged, none of them late yet. */
  judged: number;
  /** Of them became late. */
  late: number;
  /** Alarms that either way may raise: as many as claims with two days left or fewer. */
  alarms: number;
  byForecast: Skill;
  byDaysLeft: Skill;
}

const LEVELS = {
  COMPLETE_DOCUMENTS: 7,
  VERIFY: 2,
  DECIDE: 2,
  DISBURSE: 2,
  CONFIRM_RECEIPT: 1,
  WHOLE_CASE: 7,
};
const INSTITUTIONS = 30;
const CLAIMS_EACH = 400;
const DAYS = 540;
const FIRST_DAY = '2025-01-01';
/** Days on which the open claims are judged; what came later is the truth they are judged by. */
const JUDGED_DAYS = [300, 330, 360, 390, 420, 450];
const ALARM_DAYS_LEFT = 2;

/**
 * Lets institutions of different habits work on claims, and judges their open claims on some days by what was known on
 * each. Habits: quick or slow at each stage, decisions on one day of the week, money once a month, families hard to reach.
 */
export function compareOnGeneratedHistories(seed: string): Trial {
  const random = new Random(seed);
  const judged: Judged[] = [];
  for (let index = 0; index < INSTITUTIONS; index += 1) {
    const habits = habitsFrom(random);
    const claims = Array.from({ length: CLAIMS_EACH }, () => livedClaim(habits, random));
    for (const day of JUDGED_DAYS) judged.push(...judgeOn(claims, addDays(FIRST_DAY, day)));
  }
  const alarms = judged.filter(({ daysLeft }) => daysLeft <= ALARM_DAYS_LEFT).length;
  const skillOf = (score: (claim: Judged) => number): Skill => ({
    area: areaUnderCurve(judged, score),
    found: foundBy(judged, score, alarms),
  });
  return {
    judged: judged.length,
    late: judged.filter(({ isLate }) => isLate).length,
    alarms,
    byForecast: skillOf(({ missChance }) => missChance),
    byDaysLeft: skillOf(({ daysLeft }) => -daysLeft),
  };
}

interface Judged {
  missChance: number;
  daysLeft: number;
  isLate: boolean;
}

/** Days on which a claim came to each open stage, and the day of its receipt at the end. */
type Lived = readonly LocalDate[];

function judgeOn(claims: readonly Lived[], today: LocalDate): Judged[] {
  const paces = pacesFrom(staysUntil(claims, today), promisedPaces(LEVELS));
  return claims.flatMap((lived) => {
    const at = lived.findLastIndex((day) => day <= today);
    const stage = OPEN_STAGES[at];
    if (stage === undefined) return [];
    const dueOn = dueDate(lived, stage);
    const daysLeft = daysBetween(today, dueOn);
    if (daysLeft < 0) return [];
    const claim = {
      stage,
      sinceOn: dayAt(lived, at),
      heldUntilOn: null,
      dueOn,
      promisedDays: LEVELS.WHOLE_CASE,
    };
    const isLate = daysBetween(dayAt(lived, 1), dayAt(lived, 5)) > LEVELS.WHOLE_CASE;
    return [{ missChance: forecastOf(claim, paces, today).missChance, daysLeft, isLate }];
  });
}

function dueDate(lived: Lived, stage: OpenStage): LocalDate {
  if (stage === ClaimStage.REPORTED) return addDays(dayAt(lived, 0), LEVELS.COMPLETE_DOCUMENTS);
  return addDays(dayAt(lived, 1), LEVELS.WHOLE_CASE);
}

function staysUntil(claims: readonly Lived[], today: LocalDate): StayCount[] {
  return claims.flatMap((lived) =>
    OPEN_STAGES.flatMap((stage, index) => {
      const from = dayAt(lived, index);
      const to = dayAt(lived, index + 1);
      if (from > today) return [];
      const isOver = to <= today;
      const days = daysBetween(from, isOver ? to : today);
      return [{ stage, days, left: isOver ? 1 : 0, open: isOver ? 0 : 1 }];
    }),
  );
}

function dayAt(lived: Lived, index: number): LocalDate {
  const day = lived[index];
  if (day === undefined)
    throw new Error('A claim that was lived to its end has a day for each stage.');
  return day;
}

interface Habits {
  meanDays: readonly number[];
  decidesOn: number | null;
  paysMonthly: boolean;
  hardToReach: number;
}

function habitsFrom(random: Random): Habits {
  return {
    meanDays: [
      4 + 8 * random.next(),
      0.5 + 3 * random.next(),
      0.5 + 3 * random.next(),
      0.5 + 4 * random.next(),
      0.3 + 2 * random.next(),
    ],
    decidesOn: random.next() < 0.3 ? Math.floor(random.next() * 7) : null,
    paysMonthly: random.next() < 0.2,
    hardToReach: 0.3 * random.next(),
  };
}

function livedClaim(habits: Habits, random: Random): Lived {
  const days = [addDays(FIRST_DAY, Math.floor(random.next() * DAYS))];
  for (const [index, mean] of habits.meanDays.entries()) {
    let next = addDays(days.at(-1) ?? FIRST_DAY, Math.floor(stay(mean, random)));
    if (index === 2 && habits.decidesOn !== null)
      while (daysBetween(FIRST_DAY, next) % 7 !== habits.decidesOn) next = addDays(next, 1);
    if (index === 3 && habits.paysMonthly && random.next() < 0.5)
      while (!['05', '20'].includes(next.slice(8))) next = addDays(next, 1);
    if (index === 4 && random.next() < habits.hardToReach)
      next = addDays(next, 3 + Math.floor(10 * random.next()));
    days.push(next);
  }
  return days;
}

/** A stay around a mean with a long tail: the sum of two exponential ones. */
function stay(mean: number, random: Random): number {
  return (-Math.log(1 - random.next()) - Math.log(1 - random.next())) * (mean / 2);
}

function areaUnderCurve(judged: readonly Judged[], score: (claim: Judged) => number): number {
  const ranked = judged.map((claim) => ({ isLate: claim.isLate, score: score(claim) }));
  ranked.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < ranked.length;) {
    let end = start;
    while (end < ranked.length && ranked[end]?.score === ranked[start]?.score) end += 1;
    const rank = (start + 1 + end) / 2; // Equal scores share their ranks.
    for (let index = start; index < end; index += 1) if (ranked[index]?.isLate) rankSum += rank;
    start = end;
  }
  const late = ranked.filter(({ isLate }) => isLate).length;
  const kept = ranked.length - late;
  return (rankSum - (late * (late + 1)) / 2) / (late * kept);
}

function foundBy(
  judged: readonly Judged[],
  score: (claim: Judged) => number,
  alarms: number,
): number {
  const worst = judged.toSorted((a, b) => score(b) - score(a)).slice(0, alarms);
  return worst.filter(({ isLate }) => isLate).length;
}
