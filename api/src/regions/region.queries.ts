import type { Context } from '../kernel/index.js';
import { Region } from './region.entity.js';

/** One region by code, batched over the operation. */
export async function regionOf(ctx: Context, code: string): Promise<Region> {
  const region = await findRegion(ctx, code);
  if (!region) throw new Error('Missing region that a foreign key promises.');
  return region;
}

/** One region by code, or null. The regions around it come with it, because most screens show the path. */
export function findRegion(ctx: Context, code: string): Promise<Region | null> {
  const loader = ctx.loader<Region | null>(Region, 'code', async (codes) => {
    const em = await ctx.read();
    const wanted = [...new Set(codes.flatMap(pathCodes))];
    const rows = await em.find(Region, { code: { $in: wanted } });
    const byCode = new Map(rows.map((row) => [row.code, row]));
    for (const row of rows) loader.prime(row.code, row);
    return codes.map((one) => byCode.get(one) ?? null);
  });
  return loader.load(code);
}

/** The codes of a region and those above it, the province first: '12.71.16' gives 12, 12.71, 12.71.16. */
export function pathCodes(code: string): string[] {
  const parts = code.split('.');
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('.'));
}
