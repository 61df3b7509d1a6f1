import { assertRupiah, sumRupiah } from '../kernel/index.js';

/** The stages in which a claim may still cost the fund money. */
export const OPEN_STAGES = ['REPORTED', 'DOCUMENTS_COMPLETE', 'VERIFIED', 'APPROVED'] as const;
export type OpenStage = (typeof OPEN_STAGES)[number];

/** Of the claims that were ever at a stage and are settled, how many were paid. */
export interface StageHistory {
  settled: number;
  paid: number;
}

/** What the forecast of one fund is reckoned from; amounts in whole rupiah. */
export interface FundFacts {
  /** Till and bank together. */
  balance: number;
  open: ReadonlyArray<{ stage: OpenStage; amount: number }>;
  history: Readonly<Partial<Record<OpenStage, StageHistory>>>;
  /** Claims paid in the last `observedDays` days. */
  paidLately: number;
  /** How long there has been something to observe, 1 to 365 days. */
  observedDays: number;
}

/** What the fund is expected to pay within some days. */
export interface Forecast {
  days: number;
  fromOpenClaims: number;
  usual: number;
  total: number;
  /** What is left then; negative when it is not enough. */
  balanceAfter: number;
}

/** How early it is known that the money will not do. */
export enum FundAlert {
  NONE = 'NONE',
  WITHIN_90_DAYS = 'WITHIN_90_DAYS',
  WITHIN_30_DAYS = 'WITHIN_30_DAYS',
}

/**
 * The chance that a claim at a stage is paid, before an institution has a history of its own. No source gives these:
 * each check that is still ahead turns some claims away. An approval is a promise, so it is certain and never learned.
 */
export const USUAL_CHANCES: Readonly<Record<OpenStage, number>> = {
  REPORTED: 0.8,
  DOCUMENTS_COMPLETE: 0.9,
  VERIFIED: 0.95,
  APPROVED: 1,
};

/** The usual chance weighs as much as so many settled claims of the institution's own. */
export const USUAL_CHANCE_WEIGHT = 10;

/** Shorter than this an observation says too little, so it is taken as this long. */
export const OBSERVED_DAYS_MIN = 30;
export const OBSERVED_DAYS_MAX = 365;

const DAYS_PER_MONTH = 365 / 12;

/** The chance that a claim at a stage is paid: the usual one, moved by what the institution's own claims came to. */
export function chanceOf(stage: OpenStage, { history }: Pick<FundFacts, 'history'>): number {
  const usual = USUAL_CHANCES[stage];
  if (stage === 'APPROVED') return usual;
  const { settled, paid } = history[stage] ?? { settled: 0, paid: 0 };
  return (paid + USUAL_CHANCE_WEIGHT * usual) / (settled + USUAL_CHANCE_WEIGHT);
}

/** What the open claims are expected to cost. They are due within days, so each horizon holds them all. */
export function expectedFromOpen(facts: Pick<FundFacts, 'open' | 'history'>): number {
  return sumRupiah(
    facts.open.map(({ stage, amount }) => Math.ceil(amount * chanceOf(stage, facts))),
  );
}

/** What is expected to be paid within some days: the open claims, and new ones as usual. Rounded up, to be careful. */
export function forecast(facts: FundFacts, days: number): Forecast {
  const fromOpenClaims = expectedFromOpen(facts);
  const usual = Math.ceil((facts.paidLately * days) / facts.observedDays);
  const total = sumRupiah([fromOpenClaims, assertRupiah(usual)]);
  return { days, fromOpenClaims, usual, total, balanceAfter: facts.balance - total };
}

/** The alert of a fund: the money does not do for the coming 30 days, or not for 90. */
export function alertOf(facts: FundFacts): FundAlert {
  if (forecast(facts, 30).balanceAfter < 0) return FundAlert.WITHIN_30_DAYS;
  return forecast(facts, 90).balanceAfter < 0 ? FundAlert.WITHIN_90_DAYS : FundAlert.NONE;
}

/** Months that the money lasts after the open claims, at the usual level; null when nothing is usual. Rounded down to tenths. */
export function runwayMonths(facts: FundFacts): number | null {
  if (facts.paidLately === 0) return null;
  const left = Math.max(0, facts.balance - expectedFromOpen(facts));
  const perMonth = (facts.paidLately / facts.observedDays) * DAYS_PER_MONTH;
  return Math.floor((left / perMonth) * 10) / 10;
}
