import { describe, expect, it } from '@jest/globals';
import { fairnessOf, type FairnessTurn } from './host-fairness.js';

function turn(participantId: string, turnOn: string, wish: Partial<FairnessTurn> = {}) {
  return { participantId, turnOn, state: 'HOSTED', isOverride: false, ...wish } as const;
}

describe('the fairness of a rota', () => {
  it('has nothing to say before the first meeting', () => {
    const nothing = { memberIds: [], turns: [], heldMeetings: [], swaps: 0 };
    expect(fairnessOf(nothing)).toEqual({
      members: 0,
      turnsMin: null,
      turnsMax: null,
      turnsMean: null,
      gini: null,
      heldAsPlannedShare: null,
      deferrals: 0,
      overrides: 0,
      swaps: 0,
      monthsBetweenTurns: null,
    });
  });

  it('counts the turns of present members, and the exceptions of all', () => {
    const fairness = fairnessOf({
      memberIds: ['ani', 'budi', 'citra', 'dewi'],
      turns: [
        turn('ani', '2025-01-01'),
        turn('ani', '2026-01-01', { isOverride: true }),
        turn('budi', '2025-02-01'),
        turn('gone', '2025-03-01'),
        turn('citra', '2025-04-01', { state: 'DEFERRED' }),
        turn('dewi', '2026-12-01', { state: 'PLANNED', isOverride: true }),
      ],
      heldMeetings: [
        { firstHostId: 'ani', hostId: 'ani' },
        { firstHostId: 'citra', hostId: 'budi' },
        { firstHostId: 'citra', hostId: null },
        { firstHostId: 'ani', hostId: 'ani' },
      ],
      swaps: 1,
    });
    expect(fairness).toMatchObject({
      members: 4,
      turnsMin: 0,
      turnsMax: 2,
      turnsMean: 0.75,
      heldAsPlannedShare: 0.5,
      deferrals: 1,
      overrides: 1,
      swaps: 1,
    });
    expect(fairness.monthsBetweenTurns).toBeCloseTo(365 / 30.4375, 10);
  });

  it.each([
    ['all hosted equally often', ['ani', 'budi', 'citra', 'dewi'], 0],
    ['half of them hosted once', ['ani', 'budi'], 0.5],
    ['one of four hosted all', ['ani', 'ani', 'ani'], 0.75],
  ])('has a Gini coefficient by its definition when %s', (_, hosts, gini) => {
    const turns = hosts.map((id, month) => turn(id, `2026-0${month + 1}-01`));
    const memberIds = ['ani', 'budi', 'citra', 'dewi'];
    expect(fairnessOf({ memberIds, turns, heldMeetings: [], swaps: 0 }).gini).toBe(gini);
  });
});
