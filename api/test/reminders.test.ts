import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DeliveryFault, type Channels } from '../src/messages/index.js';
import type { TestClient } from './support/client.js';
import { schedule, type MeetingRow } from './support/meetings.js';
import { endEnrolment, insertGroup, type GroupWithMembers } from './support/members.js';
import { deliverAt, keptChannels, letMessages, linesOf, messagesOf } from './support/reminders.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

const MOVE = `mutation ($id: ID!, $expectedVersion: Int!, $input: MeetingMoveInput!) {
  meetingMove(id: $id, expectedVersion: $expectedVersion, input: $input) { id version }
}`;
const CANCEL = `mutation ($id: ID!, $expectedVersion: Int!, $input: MeetingCancelInput!) {
  meetingCancel(id: $id, expectedVersion: $expectedVersion, input: $input) { id version }
}`;
const SETTINGS = `{ reminderSettings { hostDaysBefore memberDaysBefore officerDaysBefore quietFrom quietUntil version } }`;
const SET = `mutation ($expectedVersion: Int!, $input: ReminderSettingsInput!) {
  reminderSettingsUpdate(expectedVersion: $expectedVersion, input: $input) { hostDaysBefore memberDaysBefore quietFrom version }
}`;
const DEFAULTS = {
  hostDaysBefore: [7, 1],
  memberDaysBefore: [1],
  officerDaysBefore: [1],
  quietFrom: '20:00',
  quietUntil: '07:00',
};
const DAY_BEFORE = '2026-12-05T09:00:00.000Z';

let world: World;
let officer: TestClient;
let head: TestClient;
let group: GroupWithMembers;
let meeting: MeetingRow;

/** A world of its own for each test, because the job looks at everything: Amina hosts on 6 December at 16.00 WIB. */
beforeEach(async () => {
  world = await World.create();
  [officer, head] = [await world.as('OFFICER'), await world.as('HEAD')];
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

describe('whoever', () => {
  const UPDATE = `mutation ($id: ID!, $version: Int!, $consent: Boolean) {
    participantUpdate(id: $id, expectedVersion: $version, input: {messagingConsent: $consent}) { messagingConsent messagingConsentOn }
  }`;

  it('withdraws the consent gets nothing, and something again after giving it again', async () => {
    await plan();
    const { participantId: id } = member(1);
    expect(await officer.ask(UPDATE, { id, version: 1, consent: false })).toEqual({
      participantUpdate: { messagingConsent: false, messagingConsentOn: null },
    });
    const channels = keptChannels();
    await deliver(DAY_BEFORE, channels);
    expect(channels.sent.map(({ to }) => to)).not.toContain('+628120001001');
    expect(await linesOf(officer, meeting.id)).toContain(
      'Budi MEMBER_REMINDER 2026-12-05T09:00 SKIPPED NO_CONSENT',
    );
    expect(await officer.ask(UPDATE, { id, version: 2, consent: true })).toEqual({
      participantUpdate: { messagingConsent: true, messagingConsentOn: '2026-12-05' },
    });
    await deliver('2026-12-05T09:05:00.000Z', channels);
    expect(channels.sent.map(({ to }) => to)).toContain('+628120001001');
  });

  it('dies between planning and sending is never written to', async () => {
    await plan();
    await world.database.query('begin');
    await world.database.query(`set local askesos.scope = 'PROGRAMME'`);
    await world.database.query(`set local askesos.institution_id = '${world.cast.polonia.id}'`);
    await world.database.query(`update participants set deceased_on = '2026-12-01' where id = $1`, [
      member(1).participantId,
    ]);
    await world.database.query('commit');
    const channels = keptChannels();
    await deliver(DAY_BEFORE, channels);
    expect(channels.sent.map(({ to }) => to)).not.toContain('+628120001001');
    expect(await linesOf(officer, meeting.id)).toContain(
      'Budi MEMBER_REMINDER 2026-12-05T09:00 CANCELLED RECIPIENT_LEFT',
    );
  });

  it('withdraws from the programme is never written to', async () => {
    await plan();
    await endEnrolment(world, member(2).enrolmentId, '2026-12-01');
    const channels = keptChannels();
    await deliver(DAY_BEFORE, channels);
    expect(channels.sent.map(({ to }) => to)).not.toContain('+628120001002');
  });
});

describe('a way out that fails', () => {
  it('is tried again after a while, six times at the most', async () => {
    const channels = keptChannels(() => new DeliveryFault('webhook 503', { isFinal: false }));
    const officerOnly = async () =>
      (await messagesOf(officer, meeting.id)).find(({ user }) => user !== null);
    await deliver(DAY_BEFORE, channels);
    expect(await officerOnly()).toMatchObject({
      state: 'QUEUED',
      attempts: 1,
      fault: 'webhook 503',
      sendAfter: '2026-12-05T09:01:00.000Z',
    });
    await deliver('2026-12-05T09:00:30.000Z', channels);
    expect(await officerOnly()).toMatchObject({ attempts: 1 });
    for (const time of ['09:01', '09:06', '09:26', '10:26']) {
      await deliver(`2026-12-05T${time}:00.000Z`, channels);
    }
    expect(await officerOnly()).toMatchObject({ state: 'QUEUED', attempts: 5 });
    await deliver('2026-12-06T03:00:00.000Z', channels);
    expect(await officerOnly()).toMatchObject({ state: 'FAILED', reason: 'GAVE_UP', attempts: 6 });
  });

  it('for good is not tried again', async () => {
    const channels = keptChannels(() => new DeliveryFault('SMTP 550', { isFinal: true }));
    await deliver(DAY_BEFORE, channels);
    const rows = await messagesOf(officer, meeting.id);
    expect(rows.filter(({ state }) => state === 'FAILED')).toHaveLength(4);
    expect(rows.at(-1)).toMatchObject({ reason: 'REFUSED', fault: 'SMTP 550', attempts: 1 });
  });

  it('lets two processes that run at the same time send each message once', async () => {
    const [one, two] = [keptChannels(), keptChannels()];
    await Promise.all([deliverAt(world, DAY_BEFORE, one), deliverAt(world, DAY_BEFORE, two)]);
    const ids = [...one.sent, ...two.sent].map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('the times of an institution', () => {
  it('have defaults until the head sets them, and what is queued follows', async () => {
    expect(await officer.ask(SETTINGS)).toEqual({ reminderSettings: { ...DEFAULTS, version: 0 } });
    await plan();
    const input = {
      ...DEFAULTS,
      hostDaysBefore: [2, 10],
      memberDaysBefore: [],
      quietFrom: '19:00',
    };
    expect(await head.ask(SET, { expectedVersion: 0, input })).toEqual({
      reminderSettingsUpdate: {
        hostDaysBefore: [10, 2],
        memberDaysBefore: [],
        quietFrom: '19:00',
        version: 1,
      },
    });
    expect((await linesOf(officer, meeting.id)).filter((line) => line.includes(' QUEUED'))).toEqual(
      [
        'Amina HOST_REMINDER 2026-11-26T09:00 QUEUED',
        'Amina HOST_REMINDER 2026-12-04T09:00 QUEUED',
        'officer OFFICER_REMINDER 2026-12-05T09:00 QUEUED',
      ],
    );
    expect(await head.ask(SET, { expectedVersion: 1, input: DEFAULTS })).toMatchObject({
      reminderSettingsUpdate: { hostDaysBefore: [7, 1], version: 2 },
    });
  });

  it('are the head’s to set, within limits, at the version seen', async () => {
    const refused = (client: TestClient, wish: object, expectedVersion = 0) =>
      unchanged(world, () =>
        client.refused(SET, { expectedVersion, input: { ...DEFAULTS, ...wish } }),
      );
    expect(await refused(officer, {})).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect(await refused(head, {}, 3)).toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect(await refused(head, { hostDaysBefore: [0] })).toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
    });
    expect(await refused(head, { hostDaysBefore: [15] })).toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
    });
    expect(await refused(head, { memberDaysBefore: [1, 1] })).toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
    });
    expect(await refused(head, { memberDaysBefore: [1, 2, 3, 4] })).toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
    });
  });

  it('and messages are the institution’s own', async () => {
    await plan();
    const other = await world.as('HEAD', 'mabar');
    const list = `{ messages { total } }`;
    expect(await other.ask(list)).toEqual({ messages: { total: 0 } });
    expect(await head.ask(list)).toEqual({ messages: { total: 5 } });
    const filtered = `{ messages(filter: {states: [QUEUED], template: HOST_REMINDER}) { total items { meeting { id } } } }`;
    expect(await head.ask(filtered)).toEqual({
      messages: { total: 2, items: Array(2).fill({ meeting: { id: meeting.id } }) },
    });
  });
});
