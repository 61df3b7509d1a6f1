import type { Entry, Line, OpenMonth } from './sheet';

/** A month that a payment reaches, and whether it pays the month in full. */
export interface PaidMonth {
  readonly month: string;
  readonly isFull: boolean;
}

/** Which months an amount reaches: the chosen ones, else the oldest first. The server has the last word. */
export function monthsReached({ amount = 0, months }: Entry, { openMonths }: Line): PaidMonth[] {
  const offered = months ? openMonths.filter(({ month }) => months.includes(month)) : openMonths;
  return reach(offered, amount);
}

function reach(open: readonly OpenMonth[], amount: number): PaidMonth[] {
  const reached: PaidMonth[] = [];
  let left = amount;
  for (const { month, amount: missing } of open) {
    if (left <= 0) break;
    reached.push({ month, isFull: left >= missing });
    left -= missing;
  }
  return reached;
}
