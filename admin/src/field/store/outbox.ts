import { newRequestKey } from '../../meetings/requestKey';
import type { Meeting } from '../data/field.types';
import type { Deed, Reply } from '../entry';
import { ON_DISK, type Database } from './database';

/** Writes what one tap did, all of it or nothing, with the next numbers; resolves once it is on the disk. */
export async function append(
  database: Database,
  deeds: readonly Deed[],
  { userId, now }: { userId: string; now: Date },
): Promise<void> {
  const transaction = database.transaction(['entries', 'settings'], 'readwrite', ON_DISK);
  const settings = transaction.objectStore('settings');
  // The setting of this name is a number, see Settings.
  let sequence = ((await settings.get('sequence')) as number | undefined) ?? 0;
  const gestureId = newRequestKey();
  const writes: Promise<unknown>[] = [];
  for (const deed of deeds) {
    sequence += 1;
    const entry = { ...deed, id: newRequestKey(), sequence, gestureId, userId };
    writes.push(
      transaction.objectStore('entries').add({ ...entry, recordedAt: now.toISOString() }),
    );
  }
  writes.push(settings.put(sequence, 'sequence'));
  await Promise.all([...writes, transaction.done]);
}

/** Keeps the server's answers together with the meetings as they are now: never one without the other. */
export async function keepReplies(
  database: Database,
  replies: readonly Reply[],
  meetings: readonly Meeting[],
): Promise<void> {
  const transaction = database.transaction(['replies', 'packs'], 'readwrite', ON_DISK);
  const packs = transaction.objectStore('packs');
  for (const reply of replies) void transaction.objectStore('replies').put(reply);
  const fresh = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  for (const stored of await packs.getAll()) {
    if (!stored.pack.meetings.some(({ id }) => fresh.has(id))) continue;
    const updated = stored.pack.meetings.map((meeting) => fresh.get(meeting.id) ?? meeting);
    void packs.put({ ...stored, pack: { ...stored.pack, meetings: updated } });
  }
  await transaction.done;
}

/** The officer has dealt with a refusal; it is no longer shown as open. */
export async function settle(database: Database, reply: Reply): Promise<void> {
  await database.put('replies', { ...reply, isSettled: true });
}
