import { addDays, daysBetween, Where, type Context } from '../kernel/index.js';
import { BankStatementRow } from './bank-statement-row.entity.js';
import { thingOn } from './reconciliation.queries.js';
import type { BankThing } from './reconciliation.types.js';
import { thingsOf } from './things.queries.js';

const DAYS = 60;
const SHOWN_MAX = 20;

/** What a row may stand for, the nearest day first. */
export async function candidatesOf(ctx: Context, rowId: string): Promise<BankThing[]> {
  const row = await ctx.record(BankStatementRow, rowId);
  if (!row || row.bookedOn === null || row.amount === null) return [];
  const { bookedOn, amount } = row;
  const where = new Where()
    .equals('t.amount', amount)
    .between('t.on_day', addDays(bookedOn, -DAYS), addDays(bookedOn, DAYS));
  const { things } = await thingsOf(await ctx.read(), row, { where, limit: 1_000 });
  const apart = (on: string) => Math.abs(daysBetween(on, bookedOn));
  return things
    .toSorted((a, b) => apart(a.on) - apart(b.on))
    .slice(0, SHOWN_MAX)
    .map((thing) => thingOn(thing, ctx.today));
}
