import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry, Replies, Reply } from '../entry';
import { meetingOf, memberOf, reply } from '../test/builders';
import { entries, meetings } from '../test/arbitraries';
import { afterServer } from '../test/server';
import { viewOf } from './view';

const NONE: Replies = new Map();

function entry(part: Partial<Entry> & Pick<Entry, 'id' | 'kind'>): Entry {
  return {
    sequence: 1,
    gestureId: part.id,
    userId: 'u',
    meetingId: 'm',
    recordedAt: '2026-11-23T01:00:00.000Z',
    ...part,
  };
}

function answered(...replies: readonly Reply[]): Replies {
  return new Map(replies.map((each) => [each.id, each]));
}

describe('a meeting on the phone', () => {
  const meeting = meetingOf([memberOf('sari', { owed: 15_000, owedMonths: 3 }), memberOf('budi')]);

  test('is what the server said while nothing was recorded since', () => {
    const view = viewOf(meeting, [], NONE);
    expect(view.members.map(({ waiting: _, ...member }) => member)).toEqual(meeting.members);
    expect(view.totals).toEqual({ present: 0, recorded: 0, members: 2, premiumTotal: 0 });
  });

  test('shows attendance and money at once, with what still waits on the row', () => {
    const log = [
      entry({ id: '1', kind: 'ATTENDANCE', participantId: 'sari', attendance: 'LATE' }),
      entry({ id: '2', kind: 'PREMIUM', participantId: 'sari', amount: 10_000 }),
    ];
    const view = viewOf(meeting, log, NONE);
    expect(view.members[0]).toMatchObject({
      attendance: 'LATE',
      paidHere: 10_000,
      owed: 5_000,
      owedMonths: 1,
      waiting: 2,
    });
    expect(view.totals).toEqual({ present: 1, recorded: 1, members: 2, premiumTotal: 10_000 });
  });

  test('counts money beyond what is owed as months ahead', () => {
    const log = [entry({ id: '1', kind: 'PREMIUM', participantId: 'sari', amount: 25_000 })];
    expect(viewOf(meeting, log, NONE).members[0]).toMatchObject({ owed: 0, aheadMonths: 2 });
  });

  test('drops what the server refused', () => {
    const log = [entry({ id: '1', kind: 'PREMIUM', participantId: 'sari', amount: 5_000 })];
    const view = viewOf(meeting, log, answered(reply('1', 'REFUSED')));
    expect(view.members[0]).toMatchObject({ paidHere: 0, owed: 15_000, waiting: 0 });
  });

  test('takes back an entry the server already has, as soon as it is undone', () => {
    const sari = memberOf('sari', { attendance: 'PRESENT', paidHere: 5_000, owed: 10_000 });
    const kept = meetingOf([sari]);
    const log = [
      entry({ id: '1', kind: 'ATTENDANCE', participantId: 'sari', attendance: 'PRESENT' }),
      entry({ id: '2', kind: 'PREMIUM', participantId: 'sari', amount: 5_000 }),
      entry({ id: '3', kind: 'UNDO', participantId: 'sari', undoneOperationId: '2' }),
      entry({ id: '4', kind: 'UNDO', participantId: 'sari', undoneOperationId: '1' }),
    ];
    const view = viewOf(kept, log, answered(reply('1'), reply('2')));
    expect(view.members[0]).toMatchObject({ attendance: null, paidHere: 0, owed: 15_000 });
    expect(view.totals.premiumTotal).toBe(0);
  });

  test('goes back to the state before when a second mark is undone', () => {
    const log = [
      entry({ id: '1', kind: 'ATTENDANCE', participantId: 'sari', attendance: 'PRESENT' }),
      entry({ id: '2', kind: 'ATTENDANCE', participantId: 'sari', attendance: 'SICK' }),
      entry({ id: '3', kind: 'UNDO', participantId: 'sari', undoneOperationId: '2' }),
    ];
    expect(viewOf(meeting, log, NONE).members[0]?.attendance).toBe('PRESENT');
  });

  test('remembers topics, the count and the close until the server has them', () => {
    const log = [
      entry({ id: '1', kind: 'TOPICS', topicIds: ['t1'] }),
      entry({ id: '2', kind: 'CASH_COUNT', countedCash: 4_000, explanation: 'robek' }),
      entry({ id: '3', kind: 'CLOSE' }),
    ];
    expect(viewOf(meeting, log, NONE)).toMatchObject({
      topicIds: ['t1'],
      countedCash: 4_000,
      explanation: 'robek',
      isClosed: true,
      waiting: 3,
    });
  });
});

describe('for any entries', () => {
  test('the screen does not move when the server takes some of them', () => {
    fc.assert(
      fc.property(meetings, entries, fc.nat(), (meeting, log, at) => {
        const taken = log.slice(0, at % (log.length + 1));
        const server = afterServer(meeting, taken);
        const replies = answered(...taken.map(({ id }) => reply(id)));
        const before = viewOf(meeting, log, NONE);
        const after = viewOf(server, log, replies);
        const seen = ({
          attendance,
          paidHere,
          participantId,
        }: (typeof before.members)[number]) => ({
          participantId,
          attendance,
          paidHere,
        });
        expect(after.members.map(seen)).toEqual(before.members.map(seen));
        expect(after.totals).toEqual(before.totals);
        expect(after.isClosed).toBe(before.isClosed);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the money on top is the money on the rows', () => {
    fc.assert(
      fc.property(meetings, entries, (meeting, log) => {
        const { members, totals } = viewOf(meeting, log, NONE);
        const rows = members.reduce((sum, { paidHere }) => sum + paidHere, 0);
        expect(totals.premiumTotal).toBe(rows);
      }),
    );
  });

  test('undoing everything leaves what the server said', () => {
    fc.assert(
      fc.property(meetings, entries, (meeting, log) => {
        const done = log.filter(({ kind }) => kind === 'ATTENDANCE' || kind === 'PREMIUM');
        const undone = done.map(({ id, participantId }, at) =>
          entry({ id: `u${at}`, kind: 'UNDO', undoneOperationId: id, participantId }),
        );
        const view = viewOf(meeting, [...done, ...undone], NONE);
        expect(view.members.map(({ waiting: _, ...member }) => member)).toEqual(meeting.members);
      }),
    );
  });

  test('entries of other meetings change nothing', () => {
    fc.assert(
      fc.property(meetings, entries, (meeting, log) => {
        const elsewhere = log.map((each) => ({ ...each, meetingId: 'other' }));
        expect(viewOf(meeting, elsewhere, NONE)).toEqual(viewOf(meeting, [], NONE));
      }),
    );
  });
});
