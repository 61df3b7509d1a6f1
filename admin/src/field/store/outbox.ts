import { newRequestKey } from '../../meetings/requestKey';
import type { Meeting } from '../data/field.types';
import type { Deed, Entry, Reply } from '../entry';
import { ON_DISK, type Database } from './database';

/** Writes what one tap did, all of it or nothing, with the next numbers; resolves once it is on the disk. */
export async function append(
  database: Database,
  deeds: readonly Deed[],
  author: { userId: string; now: Date },
): Promise<void> {
  const transaction = database.transaction(['entries', 'settings'], 'readwrite', ON_DISK);
  const isDone = transaction.done;
  try {
    const settings = transaction.objectStore('settings');
    // The setting of this name is a number, see Settings.
    const last = ((await settings.get('sequence')) as number | undefined) ?? 0;
    const entries = entriesOf(deeds, last, author);
    const writes = entries.map((entry) => transaction.objectStore('entries').add(entry));
    await Promise.all([...writes, settings.put(last + deeds.length, 'sequence'), isDone]);
  } catch (error) {
    await giveUp(transaction, isDone);
    throw error;
  }
}

function entriesOf(
  deeds: readonly Deed[],
  last: number,
  { userId, now }: { userId: string; now: Date },
): readonly Entry[] {
  const gestureId = newRequestKey();
  const recordedAt = now.toISOString();
  return deeds.map((deed, at) => ({
    ...deed,
    id: newRequestKey(),
    sequence: last + at + 1,
    gestureId,
    userId,
    recordedAt,
  }));
}

/** A full disk ends the transaction by itself; whatever else went wrong must not leave half a tap behind. */
async function giveUp(transaction: { abort: () => void }, isDone: Promise<void>): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  await isDone.catch(() => undefined);
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
