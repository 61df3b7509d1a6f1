import { describe, expect, it } from '@jest/globals';
import { member, turn } from '../../test/support/rota-life.js';
import { cycleOn } from './host-cycle.js';

const TODAY = '2026-11-23';
const members = ['ani', 'budi', 'citra', 'dewi'].map((id) => member(id, '2026-01-01'));

describe('the running cycle', () => {
  it('shows who hosted, who is planned, who waits and for how long, and who is exempted', () => {
    const turns = [
      turn('budi', 'HOSTED', '2026-10-04'),
      turn('ani', 'PLANNED', '2026-12-06'),
      turn('dewi', 'EXEMPTED', '2026-11-01', '2027-01-31'),
    ];
    expect(cycleOn({ members, turns }, TODAY)).toEqual({
      number: 1,
      members: [
        {
          participantId: 'budi',
          state: 'HOSTED',
          on: '2026-10-04',
          timesHosted: 1,
          waitingSince: '2026-10-04',
          waitingDays: null,
        },
        {
          participantId: 'ani',
          state: 'PLANNED',
          on: '2026-12-06',
          timesHosted: 0,
          waitingSince: '2026-01-01',
          waitingDays: 326,
        },
        {
          participantId: 'citra',
          state: 'WAITING',
          on: null,
          timesHosted: 0,
          waitingSince: '2026-01-01',
          waitingDays: 326,
        },
        {
          participantId: 'dewi',
          state: 'EXEMPTED',
          on: '2027-01-31',
          timesHosted: 0,
          waitingSince: '2026-01-01',
          waitingDays: 326,
        },
      ],
    });
  });

  it('begins anew when everybody who can has hosted, planned turns not counted', () => {
    const turns = ['ani', 'budi', 'citra'].map((id, nth) =>
      turn(id, 'HOSTED', `2026-0${nth + 6}-07`),
    );
    const waiting = cycleOn(
      { members, turns: [...turns, turn('dewi', 'PLANNED', '2026-12-06')] },
      TODAY,
    );
    expect([waiting.number, waiting.members.map(({ state }) => state)]).toEqual([
      1,
      ['HOSTED', 'HOSTED', 'HOSTED', 'PLANNED'],
    ]);
    const done = cycleOn(
      { members, turns: [...turns, turn('dewi', 'HOSTED', '2026-11-01')] },
      TODAY,
    );
    expect([done.number, new Set(done.members.map(({ state }) => state))]).toEqual([
      2,
      new Set(['WAITING']),
    ]);
  });
});
