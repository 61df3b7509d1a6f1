import { addDays, daysBetween, type LocalDate } from '../kernel/index.js';
import { chanceOn, OPEN_STAGES, type OpenStage, type Pace, type Paces } from './claim-pace.js';
import { ClaimStage } from './claim.transitions.js';

/** Days ahead that are looked at; what takes longer counts as never within reach. */
export const AHEAD_DAYS_MAX = 180;

/** An open claim as its forecast sees it. */
export interface OpenClaim {
  stage: OpenStage;
  /** Since when it lies at the stage. */
  sinceOn: LocalDate;
  /** Last day of what it waits for by a hold, today or later; null when it is not held. */
  heldUntilOn: LocalDate | null;
  /** Day by which the family is promised the money; until the file is complete it moves with that day. */
  dueOn: LocalDate;
  /** Days from the complete file to the promised day. */
  promisedDays: number;
}

/** When a claim will be received at the usual pace, and how likely the promise is missed. */
export interface ClaimForecast {
  /** As likely earlier as later; null when further than 180 days off. */
  receivedOn: LocalDate | null;
  /** Nine of ten such claims are received by then; null when further than 180 days off. */
  receivedByOn: LocalDate | null;
  /** From 0 to 1. */
  missChance: number;
}

/**
 * The forecast of an open claim: the days it may still lie at its stage, given how long it has lain there, and those of
 * each stage after it, added up day by day. Stages are taken as independent of each other.
 */
export function forecastOf(claim: OpenClaim, paces: Paces, today: LocalDate): ClaimForecast {
  const here = remainingHere(claim, paces[claim.stage], today);
  const after = daysAfter(claim.stage, paces);
  const ahead = added(here, after);
  return {
    receivedOn: dayOf(ahead, 0.5, today),
    receivedByOn: dayOf(ahead, 0.9, today),
    missChance: missChance(claim, { ahead, after }, today),
  };
}

/** Chances of 0, 1, 2 … days; what is missing to 1 lies beyond the last. */
type Days = readonly number[];

/** Until the file is complete, the promise counts from that day, so only what comes after it can break it. */
function missChance(
  { stage, dueOn, promisedDays }: OpenClaim,
  { ahead, after }: { ahead: Days; after: Days },
  today: LocalDate,
): number {
  if (stage === ClaimStage.REPORTED) return beyond(after, promisedDays);
  return beyond(ahead, daysBetween(today, dueOn));
}

/** How much longer it lies where it is. A hold lasts to its end, and the stage goes on from there. */
function remainingHere(claim: OpenClaim, pace: Pace, today: LocalDate): Days {
  const lain = Math.max(daysBetween(claim.sinceOn, today), 0);
  const held = claim.heldUntilOn === null ? 0 : Math.max(daysBetween(today, claim.heldUntilOn), 0);
  const stay = stayDays(pace, lain + held);
  return [...new Array<number>(held).fill(0), ...stay].slice(0, AHEAD_DAYS_MAX + 1);
}

/** The days of a stay from a day on, for who is there still. */
function stayDays(pace: Pace, from: number): Days {
  const days: number[] = [];
  let there = 1;
  for (let day = 0; day <= AHEAD_DAYS_MAX; day += 1) {
    const chance = chanceOn(pace, from + day);
    days.push(there * chance);
    there *= 1 - chance;
  }
  return days;
}

/** Sums of the stages after one, kept per set of paces: a list of claims asks for the same again and again. */
const AFTER = new WeakMap<Paces, Map<OpenStage, Days>>();

function daysAfter(stage: OpenStage, paces: Paces): Days {
  const known = AFTER.get(paces) ?? new Map<OpenStage, Days>();
  AFTER.set(paces, known);
  const found = known.get(stage);
  if (found) return found;
  const next = OPEN_STAGES[OPEN_STAGES.indexOf(stage) + 1];
  const days = next === undefined ? [1] : added(stayDays(paces[next], 0), daysAfter(next, paces));
  known.set(stage, days);
  return days;
}

/** The days of two stays one after the other. */
function added(first: Days, second: Days): Days {
  const length = Math.min(first.length + second.length - 1, AHEAD_DAYS_MAX + 1);
  const sum = new Array<number>(length).fill(0);
  for (const [a, chance] of first.entries()) {
    if (chance === 0) continue;
    for (const [b, other] of second.entries()) {
      if (a + b >= length) break;
      sum[a + b] = (sum[a + b] ?? 0) + chance * other;
    }
  }
  return sum;
}

/** The chance of more than so many days. */
function beyond(days: Days, most: number): number {
  const within = days.reduce((sum, chance, day) => (day <= most ? sum + chance : sum), 0);
  return Math.min(Math.max(1 - within, 0), 1);
}

/** The first day by which it has come with at least this chance. */
function dayOf(days: Days, share: number, today: LocalDate): LocalDate | null {
  let within = 0;
  for (const [day, chance] of days.entries()) {
    within += chance;
    if (within >= share) return addDays(today, day);
  }
  return null;
}
