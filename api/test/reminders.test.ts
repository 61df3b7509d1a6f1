import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Channels } from '../src/messages/index.js';
import type { TestClient } from './support/client.js';
import { schedule, type MeetingRow } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { deliverAt, keptChannels, letMessages, linesOf, messagesOf } from './support/reminders.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

const MOVE = `mutation ($id: ID!, $expectedVersion: Int!, $input: MeetingMoveInput!) {
  meetingMove(id: $id, expectedVersion: $expectedVersion, input: $input) { id version }
}`;
const CANCEL = `mutation ($id: ID!, $expectedVersion: Int!, $input: MeetingCancelInput!) {
  meetingCancel(id: $id, expectedVersion: $expectedVersion, input: $input) { id version }
}`;
const DAY_BEFORE = '2026-12-05T09:00:00.000Z';

let world: World;
let officer: TestClient;
let group: GroupWithMembers;
let meeting: MeetingRow;

/** A world of its own for each test, because the job looks at everything: Amina hosts on 6 December at 16.00 WIB. */
beforeEach(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  group = await insertGroup(world);
  await letMessages(
    world,
    group.members.map(({ participantId }) => participantId),
  );
  meeting = await schedule(officer, group, { place: 'Balai RW' });
});
afterEach(() => world.close());

const member = (n: number) => group.members[n] ?? { participantId: '', enrolmentId: '' };
const plan = () => deliverAt(world, NOW, keptChannels());
/** Runs the job at an instant; the officer signs in again, because the session is over by then. */
const deliver = async (instant: string, channels: Channels) => {
  await deliverAt(world, instant, channels);
  officer = await world.as('OFFICER');
};
const move = (input: object, expectedVersion = meeting.version) =>
  officer.ask(MOVE, {
    id: meeting.id,
    expectedVersion,
    input: { meetsOn: '2026-12-06', startsAt: '16:00', reason: 'Hujan', ...input },
  });
const cancel = () =>
  officer.ask(CANCEL, {
    id: meeting.id,
    expectedVersion: meeting.version,
    input: { reason: 'Banjir' },
  });

describe('reminders of a meeting', () => {
  it('are queued for host, members and officer two weeks before, once however often it is planned', async () => {
    await plan();
    const queued = [
      'Amina HOST_REMINDER 2026-11-29T09:00 QUEUED',
      'Amina HOST_REMINDER 2026-12-05T09:00 QUEUED',
      'Budi MEMBER_REMINDER 2026-12-05T09:00 QUEUED',
      'Citra MEMBER_REMINDER 2026-12-05T09:00 QUEUED',
      'officer OFFICER_REMINDER 2026-12-05T09:00 QUEUED',
    ];
    expect(await linesOf(officer, meeting.id)).toEqual(queued);
    await unchanged(world, plan);
  });

  it('leave when they are due, each once, to telephones and the officer’s e-mail', async () => {
    const channels = keptChannels();
    await deliver('2026-11-29T08:59:59.000Z', channels);
    expect(channels.sent).toEqual([]);
    await deliver('2026-11-29T09:00:00.000Z', channels);
    expect(channels.sent.map(({ to }) => to)).toEqual(['+628120001000']);
    await deliver(DAY_BEFORE, channels);
    await deliver(DAY_BEFORE, channels);
    expect(channels.sent.map(({ to }) => to).sort()).toEqual([
      '+628120001000',
      '+628120001000',
      '+628120001001',
      '+628120001002',
      'officer@polonia.example',
    ]);
    expect(new Set(channels.sent.map(({ id }) => id)).size).toBe(5);
    const rows = await messagesOf(officer, meeting.id);
    expect(rows.map(({ state, channel, sentAt }) => [state, channel, sentAt])).toEqual([
      ['SENT', 'WEBHOOK', '2026-11-29T09:00:00.000Z'],
      ...Array(4).fill(['SENT', expect.stringMatching(/WEBHOOK|EMAIL/), DAY_BEFORE]),
    ]);
  });

  it('tell the group, the day, the time and the place, and no name, number or amount of anybody', async () => {
    const channels = keptChannels();
    await deliver(DAY_BEFORE, channels);
    expect(channels.sent).toHaveLength(4);
    for (const { text } of channels.sent) {
      expect(text).toMatch(
        /^Pertemuan kelompok Group \d+: Minggu, 6 Desember 2026, pukul 16\.00 WIB, di Balai RW\./,
      );
      expect(text).not.toMatch(/Amina|Budi|Citra|Rp|\d{5,}/);
    }
  });

  it('wait for the end of the quiet hours', async () => {
    const late = await schedule(officer, group, { meetsOn: '2026-12-04', startsAt: '21:00' });
    const channels = keptChannels();
    await deliver('2026-12-03T14:30:00.000Z', channels);
    expect((await linesOf(officer, late.id)).join()).toContain(
      'officer OFFICER_REMINDER 2026-12-04T00:00 QUEUED',
    );
    await deliver('2026-12-03T23:59:00.000Z', channels);
    expect(channels.sent).toEqual([]);
    await deliver('2026-12-04T00:00:00.000Z', channels);
    expect(channels.sent.length).toBeGreaterThan(0);
  });

  it('that nobody was there to send are skipped when the meeting has begun', async () => {
    await plan();
    const channels = keptChannels();
    await deliver('2026-12-06T09:00:00.000Z', channels);
    expect(channels.sent).toEqual([]);
    const rows = await messagesOf(officer, meeting.id);
    expect(rows.map(({ state, reason }) => `${state} ${reason}`)).toEqual(
      Array(5).fill('SKIPPED TOO_LATE'),
    );
  });
});

describe('a meeting that changes', () => {
  it('takes what is queued along when it moves, in the same transaction', async () => {
    await plan();
    await move({ meetsOn: '2026-12-08' });
    expect(await linesOf(officer, meeting.id)).toEqual([
      'Amina HOST_REMINDER 2026-11-29T09:00 CANCELLED MEETING_MOVED',
      'Amina HOST_REMINDER 2026-12-01T09:00 QUEUED',
      'Amina HOST_REMINDER 2026-12-05T09:00 CANCELLED MEETING_MOVED',
      'Amina HOST_REMINDER 2026-12-07T09:00 QUEUED',
      'Budi MEMBER_REMINDER 2026-12-05T09:00 CANCELLED MEETING_MOVED',
      'Budi MEMBER_REMINDER 2026-12-07T09:00 QUEUED',
      'Citra MEMBER_REMINDER 2026-12-05T09:00 CANCELLED MEETING_MOVED',
      'Citra MEMBER_REMINDER 2026-12-07T09:00 QUEUED',
      'officer OFFICER_REMINDER 2026-12-05T09:00 CANCELLED MEETING_MOVED',
      'officer OFFICER_REMINDER 2026-12-07T09:00 QUEUED',
    ]);
  });

  it('re-dates what is queued when only its time changes, and tells the new time', async () => {
    await plan();
    await move({ startsAt: '14:00', place: 'Rumah RT' });
    const rows = await messagesOf(officer, meeting.id);
    expect(rows.map(({ state, sendAfter }) => `${state} ${sendAfter}`)).toEqual([
      'QUEUED 2026-11-29T07:00:00.000Z',
      ...Array(4).fill('QUEUED 2026-12-05T07:00:00.000Z'),
    ]);
    expect(rows.map(({ text }) => text).join()).not.toContain('16.00');
    expect(rows[0]?.text).toContain('pukul 14.00 WIB, di Rumah RT');
  });

  it('takes everything back when it is cancelled', async () => {
    await plan();
    await cancel();
    const rows = await messagesOf(officer, meeting.id);
    expect(rows.map(({ state, reason }) => `${state} ${reason}`)).toEqual(
      Array(5).fill('CANCELLED MEETING_CANCELLED'),
    );
    const channels = keptChannels();
    await deliver(DAY_BEFORE, channels);
    expect(channels.sent).toEqual([]);
  });

  it('is told to those who were reminded already, once', async () => {
    const channels = keptChannels();
    await deliver(DAY_BEFORE, channels);
    channels.sent.length = 0;
    await move({ startsAt: '18:00' });
    await deliver('2026-12-05T09:01:00.000Z', channels);
    await deliver('2026-12-05T11:30:00.000Z', channels);
    expect(channels.sent).toHaveLength(4);
    for (const { text } of channels.sent)
      expect(text).toMatch(/dipindahkan menjadi .* pukul 18\.00 WIB/);
    channels.sent.length = 0;
    meeting.version += 1;
    await cancel();
    await deliver('2026-12-05T11:31:00.000Z', channels);
    await deliver('2026-12-05T11:32:00.000Z', channels);
    expect(channels.sent).toHaveLength(4);
    for (const { text } of channels.sent) expect(text).toMatch(/dibatalkan/);
  });

  it('reminds the new host as host', async () => {
    await plan();
    const assign = `mutation ($input: HostTurnAssignInput!) { hostTurnAssign(input: $input) { id } }`;
    const { participantId } = member(2);
    const input = { meetingId: meeting.id, participantId, overrideReason: 'Musyawarah' };
    await officer.ask(assign, { input });
    await plan();
    expect((await linesOf(officer, meeting.id)).filter((line) => line.includes(' QUEUED'))).toEqual(
      [
        'Amina MEMBER_REMINDER 2026-12-05T09:00 QUEUED',
        'Budi MEMBER_REMINDER 2026-12-05T09:00 QUEUED',
        'Citra HOST_REMINDER 2026-11-29T09:00 QUEUED',
        'Citra HOST_REMINDER 2026-12-05T09:00 QUEUED',
        'officer OFFICER_REMINDER 2026-12-05T09:00 QUEUED',
      ],
    );
  });
});
