import { describe, expect, it } from '@jest/globals';
import { MessageTemplate } from './message.enums.js';
import {
  draftsFor,
  parametersOf,
  type LastTold,
  type RemindedMeeting,
  type RemindedPerson,
  type ReminderTimes,
} from './reminder-plan.js';

const TIMES: ReminderTimes = {
  hostDaysBefore: [7, 1],
  memberDaysBefore: [1],
  officerDaysBefore: [1],
  quiet: { from: '20:00', until: '07:00', timeZone: 'Asia/Jakarta' },
};
const AMINA: RemindedPerson = {
  participantId: 'amina',
  isHost: true,
  hasConsented: true,
  hasPhone: true,
};
const BUDI: RemindedPerson = { ...AMINA, participantId: 'budi', isHost: false };

const MEETING: RemindedMeeting = {
  id: 'm',
  status: 'PLANNED',
  groupName: 'Melati',
  meetsOn: '2026-12-06',
  startsAt: '16:00',
  place: 'Balai RW',
  officerId: 'petugas',
  people: [AMINA, BUDI],
};
const NOBODY: LastTold = new Map();
const MONDAY = '2026-11-23T03:00Z';

/** Who is told what from when on, one line each. */
function plan(wish: Partial<RemindedMeeting> = {}, now = MONDAY, told = NOBODY): string[] {
  return draftsFor({ ...MEETING, ...wish }, TIMES, { now: new Date(now), told }).map(
    ({ participantId, userId, template, sendAfter, state, reason }) =>
      [
        participantId ?? userId,
        template,
        sendAfter.toISOString().slice(0, 16),
        reason ?? state,
      ].join(' '),
  );
}

function toldOf(id: string, wish: Partial<RemindedMeeting>, template: MessageTemplate): LastTold {
  const parameters = parametersOf({ ...MEETING, ...wish }, 'Asia/Jakarta');
  const sentAt = new Date('2026-12-05T07:00Z');
  return new Map([[id, { id: 'earlier', template, parameters, sentAt }]]);
}

describe('a planned meeting', () => {
  it('calls for reminders: the host a week and a day before, the others a day before', () => {
    expect(plan()).toEqual([
      'amina HOST_REMINDER 2026-11-29T09:00 QUEUED',
      'amina HOST_REMINDER 2026-12-05T09:00 QUEUED',
      'budi MEMBER_REMINDER 2026-12-05T09:00 QUEUED',
      'petugas OFFICER_REMINDER 2026-12-05T09:00 QUEUED',
    ]);
  });

  it('late in the evening reminds on the next morning', () => {
    expect(plan({ startsAt: '20:30', people: [BUDI], officerId: null })).toEqual([
      'budi MEMBER_REMINDER 2026-12-06T00:00 QUEUED',
    ]);
  });

  it('planned at short notice reminds at once with the reminder that is due by then', () => {
    expect(plan({ people: [AMINA], officerId: null }, '2026-12-02T03:00Z')).toEqual([
      'amina HOST_REMINDER 2026-11-29T09:00 QUEUED',
      'amina HOST_REMINDER 2026-12-05T09:00 QUEUED',
    ]);
    expect(plan({ people: [AMINA], officerId: null }, '2026-12-06T03:00Z')).toEqual([
      'amina HOST_REMINDER 2026-12-05T09:00 QUEUED',
    ]);
  });

  it('that has begun, or is recorded, reminds nobody', () => {
    expect(plan({}, '2026-12-06T09:00Z')).toEqual([]);
    expect(plan({ status: 'HELD' })).toEqual([]);
  });

  it('skips who has not agreed to messages, and who has no telephone', () => {
    const people = [
      { ...BUDI, hasConsented: false },
      { ...BUDI, participantId: 'citra', hasPhone: false },
    ];
    expect(plan({ people, officerId: null })).toEqual([
      'budi MEMBER_REMINDER 2026-12-05T09:00 NO_CONSENT',
      'citra MEMBER_REMINDER 2026-12-05T09:00 NO_ADDRESS',
    ]);
  });

  it('keeps each reminder good until the next one, and the last until it begins', () => {
    const drafts = draftsFor(MEETING, TIMES, { now: new Date(MONDAY), told: NOBODY });
    expect(drafts.map(({ validUntil }) => validUntil.toISOString().slice(0, 16))).toEqual([
      '2026-12-05T09:00',
      '2026-12-06T09:00',
      '2026-12-06T09:00',
      '2026-12-06T09:00',
    ]);
  });

  it('gives each reminder a key of its own, another one on another day', () => {
    const keys = (meetsOn: string) =>
      draftsFor({ ...MEETING, meetsOn }, TIMES, { now: new Date(MONDAY), told: NOBODY }).map(
        ({ dedupeKey }) => dedupeKey,
      );
    expect(new Set([...keys('2026-12-06'), ...keys('2026-12-06')]).size).toBe(4);
    expect(new Set([...keys('2026-12-06'), ...keys('2026-12-07')]).size).toBe(8);
  });
});

describe('whoever was told already', () => {
  const only = { people: [BUDI], officerId: null };

  it('is told once when the meeting is at another time or place', () => {
    const told = toldOf('budi', {}, MessageTemplate.MEMBER_REMINDER);
    const now = '2026-12-05T10:00Z';
    expect(plan({ ...only, startsAt: '14:00' }, now, told)).toContain(
      'budi MEETING_MOVED 2026-12-05T10:00 QUEUED',
    );
    const toldAgain = toldOf('budi', { startsAt: '14:00' }, MessageTemplate.MEETING_MOVED);
    expect(plan({ ...only, startsAt: '14:00' }, now, toldAgain)).toEqual([]);
  });

  it('is not told that a place became known', () => {
    const told = toldOf('budi', { place: null }, MessageTemplate.MEMBER_REMINDER);
    expect(plan(only, '2026-12-05T10:00Z', told).join()).not.toContain('MEETING_MOVED');
  });

  it('is told once when it is cancelled, and who was not told yet is not', () => {
    const told = toldOf('budi', {}, MessageTemplate.MEMBER_REMINDER);
    const now = '2026-12-05T10:00Z';
    const people = [AMINA, BUDI];
    expect(plan({ people, status: 'CANCELLED' }, now, told)).toEqual([
      'budi MEETING_CANCELLED 2026-12-05T10:00 QUEUED',
    ]);
    const toldAgain = toldOf('budi', {}, MessageTemplate.MEETING_CANCELLED);
    expect(plan({ people, status: 'CANCELLED' }, now, toldAgain)).toEqual([]);
  });
});
