import { formatRupiah, RuleCode, ruleViolated, sumRupiah } from '../kernel/index.js';

/** Notes and coins in circulation by their value in whole rupiah, the largest first. */
export const DENOMINATIONS = [
  100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100,
] as const;

/** How many of each note or coin, by its value; what is missing was not there. */
export type Pieces = Readonly<Record<string, number>>;

/** What somebody says about the cash of a meeting. */
export interface CashStatement {
  /** Cash premiums on record, whole rupiah. */
  keyed: number;
  counted: number;
  pieces: Pieces | null;
  explanation: string | null;
}

/** What notes and coins add up to. */
export function totalOfPieces(pieces: Pieces): number {
  return sumRupiah(DENOMINATIONS.map((value) => value * (pieces[value] ?? 0)));
}

/** Cash counted beyond what was keyed; below zero when some is missing. */
export function cashDifference({ counted, keyed }: Pick<CashStatement, 'counted' | 'keyed'>) {
  return counted - keyed;
}

/** Refuses notes that do not add up to the total, and a difference that nobody explains. */
export function requireSound(statement: CashStatement): void {
  const { keyed, counted, pieces, explanation } = statement;
  if (pieces !== null && totalOfPieces(pieces) !== counted) {
    const message = `Expected notes and coins of ${formatRupiah(counted)}; they add up to ${formatRupiah(totalOfPieces(pieces))}.`;
    throw ruleViolated(RuleCode.CASH_PIECES_DIFFER, message);
  }
  if (cashDifference(statement) !== 0 && !explanation?.trim()) {
    const message = `${formatRupiah(keyed)} was keyed and ${formatRupiah(counted)} counted; expected an explanation.`;
    throw ruleViolated(RuleCode.CASH_DIFFERENCE_UNEXPLAINED, message);
  }
}
