import type { ServiceLevels } from './claim-clock.js';
import { ClaimStage } from './claim.transitions.js';

/** The stages at which a claim is open, in their order. */
export const OPEN_STAGES = [
  ClaimStage.REPORTED,
  ClaimStage.DOCUMENTS_COMPLETE,
  ClaimStage.VERIFIED,
  ClaimStage.APPROVED,
  ClaimStage.DISBURSED,
] as const;
export type OpenStage = (typeof OPEN_STAGES)[number];

/** Whether a claim at this stage is open. */
export function isOpenStage(stage: ClaimStage): stage is OpenStage {
  return OPEN_STAGES.some((open) => open === stage);
}

/** How many claims left a stage after exactly so many days, and how many were seen there no longer than that. */
export interface StayCount {
  stage: OpenStage;
  days: number;
  /** Went on to another stage. */
  left: number;
  /** Are there still, for so many days until now. */
  open: number;
}

/** The chance to leave a stage on each day, from day 0, for who is there still; the last one holds ever after. */
export type Pace = readonly number[];
export type Paces = Readonly<Record<OpenStage, Pace>>;

/** Days of a stay that are told apart; claims that lie longer are counted there. */
export const STAY_DAYS_MAX = 90;

/**
 * So many claims does the fallback count for beside what was seen: with none seen it decides alone, with a hundred it
 * hardly matters.
 */
const FALLBACK_WEIGHT = 4;

/** The pace that the programme promises: each stage takes its target on average, and is left on any day alike. */
export function promisedPaces(levels: ServiceLevels): Paces {
  return {
    REPORTED: [dailyChance(levels.COMPLETE_DOCUMENTS)],
    DOCUMENTS_COMPLETE: [dailyChance(levels.VERIFY)],
    VERIFIED: [dailyChance(levels.DECIDE)],
    APPROVED: [dailyChance(levels.DISBURSE)],
    DISBURSED: [dailyChance(levels.CONFIRM_RECEIPT)],
  };
}

/**
 * The usual pace by what was seen, leaning on a fallback where little was: for each day, how many of the claims that
 * still lay at the stage left it (the estimator of Kaplan and Meier, so claims that are there still count as long as
 * they were seen).
 */
export function pacesFrom(stays: readonly StayCount[], fallback: Paces): Paces {
  const of = (stage: OpenStage) =>
    paceOf(
      stays.filter((stay) => stay.stage === stage),
      fallback[stage],
    );
  return {
    REPORTED: of(ClaimStage.REPORTED),
    DOCUMENTS_COMPLETE: of(ClaimStage.DOCUMENTS_COMPLETE),
    VERIFIED: of(ClaimStage.VERIFIED),
    APPROVED: of(ClaimStage.APPROVED),
    DISBURSED: of(ClaimStage.DISBURSED),
  };
}

/** The chance to leave on a day. */
export function chanceOn(pace: Pace, day: number): number {
  return pace[Math.min(day, pace.length - 1)] ?? 0;
}

function paceOf(stays: readonly StayCount[], fallback: Pace): Pace {
  const left = new Array<number>(STAY_DAYS_MAX + 1).fill(0);
  const seen = new Array<number>(STAY_DAYS_MAX + 1).fill(0);
  for (const stay of stays) {
    const day = Math.min(Math.max(stay.days, 0), STAY_DAYS_MAX);
    left[day] = (left[day] ?? 0) + stay.left;
    seen[day] = (seen[day] ?? 0) + stay.left + stay.open;
  }
  let there = seen.reduce((sum, count) => sum + count, 0);
  return left.map((count, day) => {
    const chance = (count + FALLBACK_WEIGHT * chanceOn(fallback, day)) / (there + FALLBACK_WEIGHT);
    there -= seen[day] ?? 0;
    return chance;
  });
}

/** A stay of so many days on average ends on any day with this chance. */
function dailyChance(meanDays: number): number {
  return 1 / (meanDays + 1);
}
