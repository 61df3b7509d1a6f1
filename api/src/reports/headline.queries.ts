import type { Context } from '../kernel/index.js';
import {
  attendance,
  claimsOnTime,
  meetingsHeld,
  premiumsCollected,
  settlementDays,
} from './headline.sql.js';
import type { Headline } from './headline.types.js';
import { periodBefore, type Period } from './period.js';
import { columns } from './sql.js';

interface Counted {
  done: number;
  planned: number;
}

interface HeadlineRow {
  meetingsHeld: Counted;
  meetingsHeldBefore: Counted;
  claimsOnTime: Counted;
  claimsOnTimeBefore: Counted;
  premiumsCollected: Counted;
  attendance: Counted;
  settlementDays: { median: number | null; p90: number | null };
}

/** The headline of a period, in one statement. */
export async function headlineOf(ctx: Context, period: Period): Promise<Headline> {
  const { today } = ctx;
  const before = periodBefore(period);
  const { text, params } = columns({
    meetingsHeld: meetingsHeld(period, today),
    meetingsHeldBefore: meetingsHeld(before, today),
    claimsOnTime: claimsOnTime(period, today),
    claimsOnTimeBefore: claimsOnTime(before, today),
    premiumsCollected: premiumsCollected(period, today),
    attendance: attendance(period),
    settlementDays: settlementDays(period, today),
  });
  const em = await ctx.read();
  const [row] = await em.execute<HeadlineRow[]>(text, [...params]);
  if (!row) throw new Error('Counting always answers one row.');
  return {
    ...period,
    meetingsHeld: figure(row.meetingsHeld),
    meetingsHeldBefore: figure(row.meetingsHeldBefore),
    claimsOnTime: figure(row.claimsOnTime),
    claimsOnTimeBefore: figure(row.claimsOnTimeBefore),
    premiumsCollected: figure(row.premiumsCollected),
    attendance: figure(row.attendance),
    medianSettlementDays: row.settlementDays.median,
    p90SettlementDays: row.settlementDays.p90,
  };
}

function figure({ done, planned }: Counted) {
  return { done, planned, share: planned === 0 ? null : done / planned };
}
