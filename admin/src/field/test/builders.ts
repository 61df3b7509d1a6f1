import type { Meeting, Member } from '../data/field.types';
import type { Reply } from '../entry';

/** A member of the Polonia cast who owes nothing and has not come yet. */
export function memberOf(participantId: string, part: Partial<Member> = {}): Member {
  return {
    participantId,
    name: participantId,
    monthlyPremium: 5_000,
    owed: 0,
    owedMonths: 0,
    aheadMonths: 0,
    attendance: null,
    note: null,
    paidHere: 0,
    ...part,
  };
}

/** A meeting as the server would describe it with these members. */
export function meetingOf(members: Member[]): Meeting {
  const marks = members.map(({ attendance }) => attendance);
  return {
    id: 'm',
    meetsOn: '2026-11-23',
    startsAt: '14:00',
    place: 'Rumah Sari',
    status: 'PLANNED',
    hostName: 'Sari',
    nextHostName: 'Budi',
    isClosed: false,
    topicIds: [],
    countedCash: null,
    members,
    merges: [],
    totals: {
      present: marks.filter((mark) => mark === 'PRESENT' || mark === 'LATE').length,
      recorded: marks.filter((mark) => mark !== null).length,
      members: members.length,
      premiumTotal: members.reduce((sum, { paidHere }) => sum + paidHere, 0),
    },
  };
}

/** What the server said to an entry. */
export function reply(id: string, outcome: Reply['outcome'] = 'ACCEPTED'): Reply {
  return { id, outcome, repliedAt: '2026-11-23T01:00:00.000Z', isSettled: false };
}
