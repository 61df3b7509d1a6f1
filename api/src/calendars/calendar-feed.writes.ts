import { randomBytes } from 'node:crypto';
import { Group } from '../groups/index.js';
import type { Unit } from '../kernel/index.js';
import { CalendarFeed, secretHash } from './calendar-feed.entity.js';
import type { CalendarFeedCreated, CalendarFeedCreateInput } from './calendar-feed.inputs.js';

/** Length of a secret; 256 bits cannot be guessed. */
const SECRET_BYTES = 32;

/** Makes a calendar address. The secret stands in the answer only; the database keeps its hash. */
export async function createFeed(
  unit: Unit,
  input: CalendarFeedCreateInput,
): Promise<CalendarFeedCreated> {
  const group = input.groupId ? await unit.find(Group, input.groupId) : null;
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const feed = unit.em.create(CalendarFeed, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    ownerId: unit.viewer.userId,
    groupId: group?.id ?? null,
    secretHash: secretHash(secret),
    createdAt: unit.now,
    revokedAt: null,
  });
  await unit.journal('calendarFeed.created', subject(feed), { groupId: feed.groupId });
  return { feed, url: `/calendar/${secret}.ics` };
}

/** Revokes the viewer's own calendar address. */
export async function revokeFeed(unit: Unit, id: string): Promise<CalendarFeed> {
  const feed = await unit.lock(CalendarFeed, id);
  feed.requireOwner(unit.viewer.userId);
  feed.revoke(unit.now);
  await unit.journal('calendarFeed.revoked', subject(feed));
  return feed;
}

function subject({ id }: CalendarFeed) {
  return { type: 'CalendarFeed', id };
}
