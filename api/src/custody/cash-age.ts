import { daysBetween, sumRupiah, type LocalDate } from '../kernel/index.js';

/** Cash that came in (more than zero) or went out (less) on a day. */
export interface CashMove {
  on: LocalDate;
  amount: number;
}

/** How long cash has been in somebody's hands. */
export interface CashAge {
  /** Day the oldest of it came in; null when nothing is held. */
  oldestOn: LocalDate | null;
  upTo7Days: number;
  upTo30Days: number;
  over30Days: number;
}

const WEEK = 7;
const MONTH = 30;

/**
 * The age of what is held on a day, when what came in first goes out first. Money that went out before it came in, as
 * when a clerk records late, is taken from what comes next.
 */
export function ageOfCash(moves: readonly CashMove[], today: LocalDate): CashAge {
  const left = remaining(moves);
  const held = (from: number, to: number) =>
    sumRupiah(
      left
        .filter(({ on }) => {
          const days = daysBetween(on, today);
          return days >= from && days <= to;
        })
        .map(({ amount }) => amount),
    );
  return {
    oldestOn: left[0]?.on ?? null,
    upTo7Days: held(-Infinity, WEEK),
    upTo30Days: held(WEEK + 1, MONTH),
    over30Days: held(MONTH + 1, Infinity),
  };
}

/** What came in and has not gone out again, the oldest first. */
function remaining(moves: readonly CashMove[]): CashMove[] {
  const sorted = moves.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let out = sumRupiah(sorted.filter(({ amount }) => amount < 0).map(({ amount }) => -amount));
  const left: CashMove[] = [];
  for (const { on, amount } of sorted) {
    if (amount <= 0) continue;
    const taken = Math.min(out, amount);
    out -= taken;
    if (amount > taken) left.push({ on, amount: amount - taken });
  }
  return left;
}
