import type { CashCountInput } from '../../data/gql/graphql';
import type { CashDenomination } from '../../data/gql/enums';

/** Notes and coins, the largest first. */
export const DENOMINATIONS: readonly CashDenomination[] = [
  'RP_100000',
  'RP_50000',
  'RP_20000',
  'RP_10000',
  'RP_5000',
  'RP_2000',
  'RP_1000',
  'RP_500',
  'RP_200',
  'RP_100',
];

/** The cash while it is being counted. */
export interface CashDraft {
  /** The total, when it is not counted by note and coin. */
  readonly counted?: number | undefined;
  readonly isSorted: boolean;
  readonly pieces: Readonly<Partial<Record<CashDenomination, number>>>;
  readonly explanation: string;
  /** Why it is counted again. */
  readonly reason: string;
}

/** Nothing counted yet. */
export const NO_CASH: CashDraft = { isSorted: false, pieces: {}, explanation: '', reason: '' };

/** What a note or coin is worth in rupiah. */
export function valueOf(denomination: CashDenomination): number {
  return Number(denomination.replace('RP_', ''));
}

/** The cash counted so far; undefined while nothing was entered. */
export function countedOf({ counted, isSorted, pieces }: CashDraft): number | undefined {
  if (!isSorted) return counted;
  const entered = DENOMINATIONS.filter((one) => pieces[one] !== undefined);
  if (entered.length === 0) return undefined;
  return entered.reduce((sum, one) => sum + valueOf(one) * (pieces[one] ?? 0), 0);
}

/** Shapes the count for the API; undefined when nothing was counted. */
export function toCashInput(cash: CashDraft): CashCountInput | undefined {
  const counted = countedOf(cash);
  if (counted === undefined) return undefined;
  const pieces = DENOMINATIONS.flatMap((denomination) => {
    const count = cash.pieces[denomination] ?? 0;
    return count > 0 ? [{ denomination, count }] : [];
  });
  return {
    counted,
    ...(cash.isSorted && { pieces }),
    ...(cash.explanation.trim() && { explanation: cash.explanation.trim() }),
    ...(cash.reason.trim() && { reason: cash.reason.trim() }),
  };
}
