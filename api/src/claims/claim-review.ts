import { createHash } from 'node:crypto';
import { addToMonth, firstDayOf, lastDayOf, monthOf, type LocalDate } from '../kernel/index.js';

/** One claim in so many is looked at again, at least one of every institution and month. */
const SAMPLE_ONE_IN = 20;

/** The days whose settled claims are reviewed on a day: the month before. */
export function reviewedDays(today: LocalDate): { from: LocalDate; to: LocalDate } {
  const month = addToMonth(monthOf(today), -1);
  return { from: firstDayOf(month), to: lastDayOf(month) };
}

/**
 * A sample of the claims that an institution settled in a month. It looks random and nobody chooses it: the order is a
 * hash of seed and id, so the same claims give the same sample whenever and wherever it is drawn.
 */
export function sampleOf<Row extends { id: string }>(rows: readonly Row[], seed: string): Row[] {
  const size = Math.ceil(rows.length / SAMPLE_ONE_IN);
  const rank = ({ id }: Row) => createHash('sha256').update(`${seed}|${id}`).digest('hex');
  return rows
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ row }) => row);
}
