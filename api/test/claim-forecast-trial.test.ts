import { describe, expect, it } from '@jest/globals';
import { compareOnGeneratedHistories } from './support/forecast-trial.js';

const SEED = 'forecast-20261123';

describe('the forecast of claims, on generated histories of 30 institutions', () => {
  it('finds more of the claims that will be late than the days left do', () => {
    const { byForecast, byDaysLeft, alarms, late, judged } = compareOnGeneratedHistories(SEED);
    process.stdout.write(
      `${JSON.stringify({ SEED, judged, late, alarms, byForecast, byDaysLeft })}\n`,
    );
    expect(judged).toBeGreaterThan(1000);
    expect(byForecast.area).toBeGreaterThan(byDaysLeft.area + 0.05);
    expect(byForecast.found).toBeGreaterThan(byDaysLeft.found);
  });
});
