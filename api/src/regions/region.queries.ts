import type { Context } from '../kernel/index.js';
import { Region } from './region.entity.js';

/** One region by code, batched over the operation. */
export async function regionOf(ctx: Context, code: string): Promise<Region> {
  const region = await findRegion(ctx, code);
  if (!region) throw new Error('Missing region that a foreign key promises.');
  return region;
}

/** One region by code, or null. */
export function findRegion(ctx: Context, code: string): Promise<Region | null> {
  return ctx
    .loader<Region | null>(Region, 'code', async (codes) => {
      const em = await ctx.read();
      const rows = await em.find(Region, { code: { $in: [...codes] } });
      const byCode = new Map(rows.map((row) => [row.code, row]));
      return codes.map((wanted) => byCode.get(wanted) ?? null);
    })
    .load(code);
}

/** The codes of a region and those above it, the province first: '12.71.16' gives 12, 12.71, 12.71.16. */
export function pathCodes(code: string): string[] {
  const parts = code.split('.');
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('.'));
}
