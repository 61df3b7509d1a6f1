import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DeliveryFault, type Channels } from '../src/messages/index.js';
import type { TestClient } from './support/client.js';
import { schedule, type MeetingRow } from './support/meetings.js';
import { endEnrolment, insertGroup, type GroupWithMembers } from './support/members.js';
import { deliverAt, keptChannels, letMessages, linesOf, messagesOf } from './support/reminders.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

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
