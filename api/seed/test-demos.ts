import { DEMO_SEED } from './load.js';

/** Demos to test: the default one, and days on which calendars are known to go wrong. */
export const DEMOS = [
  { seed: DEMO_SEED, today: '2026-11-23' },
  { seed: DEMO_SEED, today: '2026-11-30' },
  { seed: 'a', today: '2027-01-01' },
  { seed: 'b', today: '2028-02-29' },
  { seed: 'c', today: '2027-03-31' },
  { seed: 'd', today: '2026-08-02' },
] as const;
