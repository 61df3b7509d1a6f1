import { describe, expect, it } from '@jest/globals';
import { idsOf, member, turn } from '../../test/support/rota-life.js';
import { countedBefore, HostReason, rotaOn, type RotaHistory, type RotaTurn } from './rota.js';

const START = '2025-01-05';
const ABC = ['ani', 'budi', 'citra'].map((id) => member(id));

function hosted(...turns: readonly (readonly [string, string])[]): RotaTurn[] {
  return turns.map(([participantId, on]) => turn(participantId, 'HOSTED', on));
}

function queueOn(history: RotaHistory, date: string): string[] {
  return idsOf(rotaOn(history, date));
}

describe('a swap', () => {
  const swapped = (
    id: string,
    withId: string,
    on: string,
    state: RotaTurn['state'] = 'PLANNED',
  ) => ({
    ...turn(id, state, on),
    exchange: { withId, agreed: on },
  });

  it('exchanges exactly two places, and says so', () => {
    const turns = [swapped('citra', 'ani', START)];
    const { queue } = rotaOn({ members: ABC, turns }, START);
    expect(queue.map(({ participantId }) => participantId)).toEqual(['citra', 'budi', 'ani']);
    expect(queue.map(({ reason, swappedWithId }) => [reason, swappedWithId])).toEqual([
      [HostReason.SWAPPED, 'ani'],
      [HostReason.SWAPPED, null],
      [HostReason.LAST, 'citra'],
    ]);
    expect(queueOn({ members: ABC, turns }, '2025-02-02')).toEqual(['budi', 'ani', 'citra']);
  });

  it('stands when the turn comes to nothing', () => {
    const turns = [swapped('citra', 'ani', START, 'DEFERRED')];
    expect(queueOn({ members: ABC, turns }, START)).toEqual(['budi', 'ani']);
    expect(queueOn({ members: ABC, turns }, '2025-02-02')).toEqual(['citra', 'budi', 'ani']);
  });

  it('is over with the next turn of each', () => {
    const turns = [
      swapped('citra', 'ani', START, 'HOSTED'),
      ...hosted(['budi', '2025-02-02'], ['ani', '2025-03-02']),
    ];
    const { queue } = rotaOn({ members: ABC, turns }, '2025-04-06');
    expect(queue.map(({ participantId, reason }) => [participantId, reason])).toEqual([
      ['citra', HostReason.LONGEST_AGO],
      ['budi', HostReason.LONGEST_AGO],
      ['ani', HostReason.LAST],
    ]);
  });

  it('does nothing between two who have not had equally many turns', () => {
    const turns = [...hosted(['ani', START]), swapped('ani', 'budi', '2025-02-02', 'CANCELLED')];
    expect(queueOn({ members: ABC, turns }, '2025-02-02')).toEqual(['budi', 'citra', 'ani']);
  });

  it('of one day after another is done in the order agreed', () => {
    const first = { ...turn('citra', 'SWAPPED', START), exchange: { withId: 'ani', agreed: '1' } };
    const second = {
      ...turn('budi', 'PLANNED', START),
      exchange: { withId: 'citra', agreed: '2' },
    };
    const expected = ['budi', 'citra', 'ani'];
    expect(queueOn({ members: ABC, turns: [first, second] }, START)).toEqual(expected);
    expect(queueOn({ members: ABC, turns: [second, first] }, START)).toEqual(expected);
  });
});

describe('the round a turn belongs to', () => {
  const turns = [
    ...hosted(['ani', START]),
    turn('budi', 'PLANNED', '2025-02-02'),
    turn('citra', 'PLANNED', '2025-03-02'),
    turn('ani', 'PLANNED', '2025-04-06'),
  ];

  it('counts what comes before it, and nothing planned from then on', () => {
    const before = (id: string, on: string) => countedBefore({ members: ABC, turns }, id, on);
    expect(before('budi', '2025-02-02')).toBe(0);
    expect(before('ani', '2025-02-02')).toBe(1);
    expect(before('ani', '2025-04-06')).toBe(1);
    expect(before('nobody', START)).toBeNull();
  });
});
