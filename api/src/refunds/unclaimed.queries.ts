import { sumRupiah, type Context } from '../kernel/index.js';
import { DAYS_WAITED } from './refund.queries.js';
import { IN_STATE } from './refund-outcome.queries.js';
import type { RefundCount, UnclaimedRefunds } from './unclaimed.types.js';

type Age = 'upTo30Days' | 'upTo90Days' | 'over90Days';

const AGES = `
  select case when days <= 30 then 'upTo30Days' when days <= 90 then 'upTo90Days' else 'over90Days' end as age,
    count(*)::int as count, sum(amount) as amount
  from (select t.amount, ${DAYS_WAITED} as days from refunds t where ${IN_STATE.WAITING}) waiting
  group by 1`;

/** The refunds that nobody fetched yet, of all that the viewer sees, by their age; in one statement. */
export async function unclaimedOf(ctx: Context): Promise<UnclaimedRefunds> {
  const { today, viewer } = ctx;
  const em = await ctx.read();
  const rows = await em.execute<Array<{ age: Age; count: number; amount: string }>>(AGES, [
    today,
    viewer.timeZone,
  ]);
  const ages = new Map(rows.map(({ age, count, amount }) => [age, [count, Number(amount)]]));
  const counted = (age: Age): RefundCount => {
    const [count = 0, amount = 0] = ages.get(age) ?? [];
    return { count, amount };
  };
  const all = rows.map(({ age }) => counted(age));
  return {
    on: today,
    upTo30Days: counted('upTo30Days'),
    upTo90Days: counted('upTo90Days'),
    over90Days: counted('over90Days'),
    total: {
      count: all.reduce((sum, { count }) => sum + count, 0),
      amount: sumRupiah(all.map(({ amount }) => amount)),
    },
  };
}
