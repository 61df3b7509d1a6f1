const FIRST_MS = 2_000;
const LAST_MS = 60_000;

/**
 * How long to wait after this many failures in a row: twice as long each time, a minute at most. `chance` (0 to 1)
 * spreads phones that lost the same network.
 */
export function waitMs(failures: number, chance: number): number {
  const full = Math.min(LAST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(full * (0.75 + chance / 4));
}
