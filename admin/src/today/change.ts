import type { Figure } from './today.rows';

/** How a share moved against the period before, in whole percentage points. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  readonly points: number;
}

const POINTS_PER_SHARE = 100;

/** Compares two periods; nothing to compare when either had nothing planned. */
export function changeOf(now: Figure, before: Figure): Change | undefined {
  if (now.share == null || before.share == null) return undefined;
  const points =
    Math.round(now.share * POINTS_PER_SHARE) - Math.round(before.share * POINTS_PER_SHARE);
  const direction = points === 0 ? 'same' : points > 0 ? 'up' : 'down';
  return { direction, points: Math.abs(points) };
}
