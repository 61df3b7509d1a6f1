import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { TestClient } from './support/client.js';
import { schedule, type MeetingRow } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

const CREATE = `mutation ($input: CalendarFeedCreateInput!) {
  calendarFeedCreate(input: $input) { url feed { id createdAt revokedAt group { id } } }
}`;
const REVOKE = `mutation ($id: ID!) { calendarFeedRevoke(id: $id) { id revokedAt } }`;
const LIST = `query ($groupId: ID) { calendarFeeds(groupId: $groupId) { total items { id group { id } } } }`;

interface Created {
  url: string;
  feed: { id: string; createdAt: string; revokedAt: string | null; group: { id: string } | null };
}

let world: World;
let officer: TestClient;
let group: GroupWithMembers;
let meeting: MeetingRow;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  group = await insertGroup(world);
  meeting = await schedule(officer, group, { place: 'Balai RW' });
});
afterAll(() => world.close());

async function create(client: TestClient, input: object): Promise<Created> {
  const answer = await client.ask<{ calendarFeedCreate: Created }>(CREATE, { input });
  return answer.calendarFeedCreate;
}

function fetchFeed(url: string, headers: Record<string, string> = {}, remoteAddress = '10.0.0.1') {
  return world.app.inject({ method: 'GET', url, headers, remoteAddress });
}

function eventsOf(body: string) {
  const calendar = new ICAL.Component(ICAL.parse(body));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar address', () => {
  it('of a group shows its meetings, without anybody’s name, to whoever has it', async () => {
    const { url, feed } = await create(officer, { groupId: group.groupId });
    expect(url).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
    expect(feed).toMatchObject({ createdAt: NOW, revokedAt: null, group: { id: group.groupId } });
    const answer = await fetchFeed(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    const events = eventsOf(answer.body);
    expect(events.map(({ uid }) => uid)).toEqual([`${meeting.id}@askesos`]);
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe('2026-12-06T09:00:00.000Z');
    expect(answer.body).not.toMatch(/Amina|Budi|Citra/);
  });

  it('of an officer shows the meetings the officer leads', async () => {
    const { url } = await create(officer, {});
    expect(eventsOf((await fetchFeed(url)).body)).toHaveLength(1);
    const treasurer = await world.as('TREASURER');
    const none = await create(treasurer, {});
    expect(eventsOf((await fetchFeed(none.url)).body)).toEqual([]);
  });

  it('follows a meeting that moves and one that is cancelled', async () => {
    const other = await insertGroup(world);
    const { id, version } = await schedule(officer, other, { startsAt: '09:00' });
    const { url } = await create(officer, { groupId: other.groupId });
    const first = await fetchFeed(url);
    const move = `mutation ($id: ID!, $version: Int!) { meetingMove(id: $id, expectedVersion: $version,
      input: {meetsOn: "2026-12-07", startsAt: "10:00", reason: "Hujan"}) { version } }`;
    await officer.ask(move, { id, version });
    const moved = eventsOf((await fetchFeed(url)).body)[0];
    expect(moved?.startDate.toString()).toBe('2026-12-07T10:00:00');
    expect(moved?.sequence).toBeGreaterThan(eventsOf(first.body)[0]?.sequence ?? Infinity);
    const cancel = `mutation ($id: ID!, $version: Int!) { meetingCancel(id: $id, expectedVersion: $version,
      input: {reason: "Banjir"}) { version } }`;
    await officer.ask(cancel, { id, version: version + 1 });
    const cancelled = eventsOf((await fetchFeed(url)).body)[0];
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(cancelled?.uid).toBe(moved?.uid);
  });

  it('answers 304 to who has the present state', async () => {
    const { url } = await create(officer, { groupId: group.groupId });
    const { headers } = await fetchFeed(url);
    const tag = String(headers.etag);
    const again = await fetchFeed(url, { 'if-none-match': `"other", W/${tag}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await fetchFeed(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('keeps its secret out of the database', async () => {
    const { url, feed } = await create(officer, {});
    const secret = url.slice('/calendar/'.length, -'.ics'.length);
    const rows = await world.rows<{ text: string }>(
      `select f::text as text from calendar_feeds f union all select j::text from journal j`,
    );
    expect(rows.some(({ text }) => text.includes(feed.id))).toBe(true);
    expect(rows.some(({ text }) => text.includes(secret))).toBe(false);
  });

  it('revoked answers like one that never was, and revoking twice is fine', async () => {
    const { url, feed } = await create(officer, { groupId: group.groupId });
    const first = await officer.ask(REVOKE, { id: feed.id });
    expect(first).toEqual({ calendarFeedRevoke: { id: feed.id, revokedAt: NOW } });
    expect(await officer.ask(REVOKE, { id: feed.id })).toEqual(first);
    const [revoked, unknown, rubbish] = await Promise.all([
      fetchFeed(url),
      fetchFeed(`/calendar/${'x'.repeat(43)}.ics`),
      fetchFeed('/calendar/..%2f.ics'),
    ]);
    expect(revoked.statusCode).toBe(404);
    expect([unknown.statusCode, unknown.body]).toEqual([404, revoked.body]);
    expect([rubbish.statusCode, rubbish.body]).toEqual([404, revoked.body]);
    const timeless = ({ date: _, ...rest }: Record<string, unknown>) => rest;
    expect(timeless(unknown.headers)).toEqual(timeless(revoked.headers));
  });

  it('dies with its owner’s account', async () => {
    const { id, email } = world.cast.polonia.officers[0] ?? { id: '', email: '' };
    const { url, feed } = await create(officer, { groupId: group.groupId });
    await own(feed.id, id);
    expect((await fetchFeed(url)).statusCode).toBe(200);
    await deactivate(email);
    expect((await fetchFeed(url)).statusCode).toBe(404);
  });

  it('is listed for its owner alone, and revoked by nobody else', async () => {
    const treasurer = await world.as('TREASURER');
    const { feed } = await create(treasurer, { groupId: group.groupId });
    expect(await treasurer.ask(LIST, { groupId: group.groupId })).toEqual({
      calendarFeeds: { total: 1, items: [{ id: feed.id, group: { id: group.groupId } }] },
    });
    const others = await officer.ask<{ calendarFeeds: { items: Array<{ id: string }> } }>(LIST);
    expect(others.calendarFeeds.items.map(({ id }) => id)).not.toContain(feed.id);
    for (const client of [officer, await world.as('HEAD', 'mabar')]) {
      const refusal = await unchanged(world, () => client.refused(REVOKE, { id: feed.id }));
      expect(refusal.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('is not made for a group of another institution', async () => {
    const stranger = await world.as('HEAD', 'mabar');
    const input = { groupId: group.groupId };
    const refusal = await unchanged(world, () => stranger.refused(CREATE, { input }));
    expect(refusal.extensions.code).toBe('NOT_FOUND');
  });

  it('is asked for by one address sixty times a minute at the most', async () => {
    const { url } = await create(officer, {});
    const answers: number[] = [];
    for (let n = 0; n < 61; n += 1) answers.push((await fetchFeed(url, {}, '10.9.9.9')).statusCode);
    expect(answers.slice(0, 60)).toEqual(Array(60).fill(200));
    const refused = await fetchFeed(url, {}, '10.9.9.9');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await fetchFeed(url, {}, '10.9.9.8')).statusCode).toBe(200);
  });

  async function own(feedId: string, ownerId: string): Promise<void> {
    await asPolonia('update calendar_feeds set owner_id = $1 where id = $2', [ownerId, feedId]);
  }

  async function deactivate(email: string): Promise<void> {
    await asPolonia('update users set deactivated_at = $1 where email = $2', [NOW, email]);
  }

  async function asPolonia(statement: string, params: unknown[]): Promise<void> {
    await world.database.query('begin');
    await world.database.query(`set local askesos.scope = 'PROGRAMME'`);
    await world.database.query(`set local askesos.institution_id = '${world.cast.polonia.id}'`);
    await world.database.query(statement, params);
    await world.database.query('commit');
  }
});
