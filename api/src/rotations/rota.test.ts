import { describe, expect, it } from '@jest/globals';
import {
  HostReason,
  planHosts,
  rotaOn,
  suggestHost,
  type RotaHistory,
  type RotaMember,
  type RotaTurn,
} from './rota.js';

const START = '2025-01-05';

function member(
  participantId: string,
  joinedOn = '2025-01-01',
  leftOn: string | null = null,
): RotaMember {
  return { participantId, joinedOn, leftOn, seniority: participantId };
}

function turn(
  participantId: string,
  state: RotaTurn['state'],
  turnOn: string,
  exemptUntil: string | null = null,
): RotaTurn {
  return { participantId, state, turnOn, exemptUntil };
}

function hosted(...turns: readonly (readonly [string, string])[]): RotaTurn[] {
  return turns.map(([participantId, on]) => turn(participantId, 'HOSTED', on));
}

function queueOn(history: RotaHistory, date: string): string[] {
  return rotaOn(history, date).queue.map((place) => place.participantId);
}

const ABC = [member('ani'), member('budi'), member('citra')];

describe('the queue', () => {
  it('follows seniority before anybody has hosted', () => {
    const rota = rotaOn({ members: ABC.toReversed(), turns: [] }, START);
    expect(rota).toEqual({
      queue: ['ani', 'budi', 'citra'].map((participantId, index) => ({
        participantId,
        seniority: participantId,
        position: index + 1,
        timesHosted: 0,
        lastHostedOn: null,
        countedTurns: 0,
        waitingSince: null,
        place: { waitingSince: null, seniority: participantId },
        swappedWithId: null,
        hasHostedThisCycle: false,
        reason: index < 2 ? HostReason.SENIORITY : HostReason.LAST,
        nextId: ['budi', 'citra'][index] ?? null,
      })),
      skipped: [],
      cycle: { number: 1, hosted: [], waiting: ['ani', 'budi', 'citra'] },
    });
  });

  it('puts the least-hosted first, then the longest ago, and says why', () => {
    const turns = hosted(['citra', '2025-01-05'], ['ani', '2025-02-02']);
    const { queue, cycle } = rotaOn({ members: ABC, turns }, '2025-03-02');
    expect(
      queue.map(({ participantId, reason, timesHosted }) => [participantId, reason, timesHosted]),
    ).toEqual([
      ['budi', HostReason.NEVER_HOSTED, 0],
      ['citra', HostReason.LONGEST_AGO, 1],
      ['ani', HostReason.LAST, 1],
    ]);
    expect(cycle).toEqual({ number: 1, hosted: ['citra', 'ani'], waiting: ['budi'] });
  });

  it('begins a new cycle when everybody has hosted', () => {
    const turns = hosted(
      ['citra', '2025-01-05'],
      ['ani', '2025-02-02'],
      ['budi', '2025-03-02'],
      ['citra', '2025-04-06'],
    );
    const { queue, cycle } = rotaOn({ members: ABC, turns }, '2025-05-04');
    expect(queue.map(({ participantId, reason }) => [participantId, reason])).toEqual([
      ['ani', HostReason.LONGEST_AGO],
      ['budi', HostReason.NOT_THIS_CYCLE],
      ['citra', HostReason.LAST],
    ]);
    expect(queue.map((place) => place.hasHostedThisCycle)).toEqual([false, false, true]);
    expect(cycle).toEqual({ number: 2, hosted: ['citra'], waiting: ['ani', 'budi'] });
  });

  it('is empty for a group without members, and a single member hosts every time', () => {
    expect(rotaOn({ members: [], turns: [] }, START)).toEqual({
      queue: [],
      skipped: [],
      cycle: { number: 1, hosted: [], waiting: [] },
    });
    const alone = {
      members: [member('ani')],
      turns: hosted(['ani', '2025-01-05'], ['ani', '2025-02-02']),
    };
    expect(suggestHost(alone, '2025-03-02')).toMatchObject({
      participantId: 'ani',
      reason: HostReason.ONLY_ONE,
    });
    expect(suggestHost({ members: [], turns: [] }, START)).toBeNull();
  });

  it('ignores what comes after the date, members and turns', () => {
    const members = [...ABC, member('dewi', '2025-06-01')];
    expect(queueOn({ members, turns: hosted(['ani', '2025-03-02']) }, '2025-02-02')).toEqual([
      'ani',
      'budi',
      'citra',
    ]);
  });

  it('counts turns planned for other dates, but not the one of the date itself', () => {
    const planned = [turn('ani', 'PLANNED', '2025-01-05'), turn('citra', 'PLANNED', '2025-03-02')];
    expect(queueOn({ members: ABC, turns: planned }, '2025-02-02')).toEqual([
      'budi',
      'ani',
      'citra',
    ]);
    expect(queueOn({ members: ABC, turns: planned }, '2025-01-05')).toEqual([
      'ani',
      'budi',
      'citra',
    ]);
  });

  it('counts a turn that the deliberation gave out of order, and goes on with who was passed over', () => {
    const turns = hosted(['citra', '2025-01-05'], ['citra', '2025-02-02']);
    expect(queueOn({ members: ABC, turns }, '2025-03-02')).toEqual(['ani', 'budi', 'citra']);
    const later = hosted(['ani', '2025-03-02'], ['budi', '2025-04-06']);
    expect(queueOn({ members: ABC, turns: [...turns, ...later] }, '2025-05-04')).toEqual([
      'ani',
      'budi',
      'citra',
    ]);
  });

  it('does not count a turn of somebody who never was a member', () => {
    expect(queueOn({ members: ABC, turns: hosted(['guest', '2025-01-05']) }, '2025-02-02')).toEqual(
      ['ani', 'budi', 'citra'],
    );
  });
});

describe('a newcomer', () => {
  const twice = ['01-05', '02-02', '03-02', '04-06', '05-04', '06-01'];
  const twoCycles = twice.map((day, index) =>
    turn(['ani', 'budi', 'citra'][index % 3] ?? '', 'HOSTED', `2025-${day}`),
  );

  it('stands at the back of the running cycle, and counts as having hosted as often', () => {
    const members = [...ABC, member('dewi', '2025-06-15'), member('eko', '2025-06-10')];
    const { queue, cycle } = rotaOn({ members, turns: twoCycles }, '2025-07-06');
    expect(queue.map(({ participantId, countedTurns }) => [participantId, countedTurns])).toEqual([
      ['ani', 2],
      ['budi', 2],
      ['citra', 2],
      ['eko', 2],
      ['dewi', 2],
    ]);
    expect(queue.map((place) => place.reason)).toEqual([
      HostReason.LONGEST_AGO,
      HostReason.LONGEST_AGO,
      HostReason.LONGEST_AGO,
      HostReason.LONGEST_AGO,
      HostReason.LAST,
    ]);
    expect(cycle).toEqual({
      number: 3,
      hosted: [],
      waiting: ['ani', 'budi', 'citra', 'eko', 'dewi'],
    });
  });

  it('comes before those who have had their turn in the cycle', () => {
    const turns = [...twoCycles, ...hosted(['ani', '2025-07-06'])];
    const members = [...ABC, member('dewi', '2025-07-10')];
    expect(queueOn({ members, turns }, '2025-08-03')).toEqual(['budi', 'citra', 'dewi', 'ani']);
  });

  it('who joins at the founding, before the first meeting, is none', () => {
    const members = [member('ani', '2025-01-04'), member('budi', '2025-01-01')];
    expect(queueOn({ members, turns: [] }, START)).toEqual(['ani', 'budi']);
  });

  it('who was a member before keeps the turn of the running cycle', () => {
    const members = [
      member('ani', '2025-01-01', '2025-01-20'),
      member('ani', '2025-02-10'),
      member('budi'),
      member('citra'),
    ];
    const turns = hosted(['ani', '2025-01-05'], ['budi', '2025-02-02']);
    expect(queueOn({ members, turns }, '2025-02-05')).toEqual(['citra', 'budi']);
    expect(queueOn({ members, turns }, '2025-03-02')).toEqual(['citra', 'budi', 'ani']);
  });
});

describe('a member who leaves', () => {
  it('is gone from the first day without membership, and ends the cycle when all others have hosted', () => {
    const members = [member('ani', '2025-01-01', '2025-03-02'), member('budi'), member('citra')];
    const turns = hosted(['budi', '2025-01-05'], ['citra', '2025-02-02']);
    expect(rotaOn({ members, turns }, '2025-03-01').cycle).toEqual({
      number: 1,
      hosted: ['budi', 'citra'],
      waiting: ['ani'],
    });
    expect(rotaOn({ members, turns }, '2025-03-02').cycle).toEqual({
      number: 2,
      hosted: [],
      waiting: ['budi', 'citra'],
    });
  });
});

describe('a deferral', () => {
  it('passes the member over for that meeting and keeps the place for the next', () => {
    const turns = [turn('ani', 'DEFERRED', START)];
    expect(queueOn({ members: ABC, turns }, START)).toEqual(['budi', 'citra']);
    expect(rotaOn({ members: ABC, turns }, START).skipped).toEqual([
      { participantId: 'ani', because: 'DEFERRED' },
    ]);
    turns.push(...hosted(['budi', START]));
    expect(queueOn({ members: ABC, turns }, '2025-02-02')).toEqual(['ani', 'citra', 'budi']);
  });

  it('repeated while all others go ahead costs one turn, not several in a row', () => {
    const dates = ['2025-01-05', '2025-02-02', '2025-03-02', '2025-04-06'];
    const turns = dates.flatMap((on, index) => [
      turn('ani', 'DEFERRED', on),
      turn(index % 2 === 0 ? 'budi' : 'citra', 'HOSTED', on),
    ]);
    const plan = planHosts({ members: ABC, turns }, [
      '2025-05-04',
      '2025-06-01',
      '2025-07-06',
      '2025-08-03',
    ]);
    expect(plan.map(({ host }) => host?.participantId)).toEqual(['ani', 'budi', 'citra', 'ani']);
  });
});

describe('an exemption', () => {
  const turns = [turn('ani', 'EXEMPTED', '2025-01-01', '2025-04-30')];

  it('takes the member out of the queue up to and with its last day', () => {
    expect(rotaOn({ members: ABC, turns }, '2025-04-30').skipped).toEqual([
      { participantId: 'ani', because: 'EXEMPTED' },
    ]);
    expect(queueOn({ members: ABC, turns }, '2025-04-30')).toEqual(['budi', 'citra']);
    expect(queueOn({ members: ABC, turns }, '2025-05-01')).toEqual(['ani', 'budi', 'citra']);
  });

  it('leaves nothing to make up: after it the member is first, once', () => {
    const dates = ['2025-01-05', '2025-02-02', '2025-03-02', '2025-04-06'];
    const others = dates.map((on, index) => turn(index % 2 === 0 ? 'budi' : 'citra', 'HOSTED', on));
    const plan = planHosts({ members: ABC, turns: [...turns, ...others] }, [
      '2025-05-04',
      '2025-06-01',
      '2025-07-06',
      '2025-08-03',
    ]);
    expect(plan.map(({ host }) => host?.participantId)).toEqual(['ani', 'budi', 'citra', 'ani']);
  });
});

describe('a cancelled meeting', () => {
  it('counts for nothing', () => {
    const turns = [turn('ani', 'CANCELLED', START)];
    expect(rotaOn({ members: ABC, turns }, '2025-02-02')).toEqual(
      rotaOn({ members: ABC, turns: [] }, '2025-02-02'),
    );
  });
});

describe('a plan', () => {
  const dates = ['2025-01-05', '2025-02-02', '2025-03-02', '2025-04-06'];

  it('goes round the group', () => {
    const plan = planHosts({ members: ABC, turns: [] }, dates);
    expect(plan.map(({ meetsOn, host }) => [meetsOn, host?.participantId])).toEqual([
      ['2025-01-05', 'ani'],
      ['2025-02-02', 'budi'],
      ['2025-03-02', 'citra'],
      ['2025-04-06', 'ani'],
    ]);
  });

  it('knows who will be exempted, and leaves a meeting without host when nobody can', () => {
    const turns = ABC.map(({ participantId }) =>
      turn(participantId, 'EXEMPTED', '2025-03-01', '2025-03-31'),
    );
    const plan = planHosts({ members: ABC, turns }, dates);
    expect(plan.map(({ host }) => host?.participantId ?? null)).toEqual([
      'ani',
      'budi',
      null,
      'citra',
    ]);
  });

  it('changes nothing it was given, and is bounded', () => {
    const history = { members: ABC, turns: [] };
    planHosts(history, dates);
    expect(history).toEqual({ members: ABC, turns: [] });
    expect(() => planHosts(history, Array(121).fill(START))).toThrow(
      new RangeError('Expected at most 120 meetings, found 121.'),
    );
  });
});
