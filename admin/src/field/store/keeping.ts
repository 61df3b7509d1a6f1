import { stateOf } from '../entry';
import type { Pack } from '../data/field.types';
import { ON_DISK, type Database, type Device, type Owner } from './database';
import { readSnapshot } from './snapshot';

const DAY_MS = 86_400_000;
/** Group data and answered entries leave the phone after this many days. */
const KEPT_DAYS_MAX = 7;

/** Replaces all groups by those just downloaded: a group handed to somebody else leaves this phone. */
export async function keepPacks(
  database: Database,
  packs: readonly Pack[],
  now: Date,
): Promise<void> {
  const transaction = database.transaction('packs', 'readwrite', ON_DISK);
  void transaction.store.clear();
  const downloadedAt = now.toISOString();
  for (const pack of packs) {
    void transaction.store.put({ groupId: pack.group.id, pack, downloadedAt });
  }
  await transaction.done;
}

/** Says who uses this phone. */
export async function keepOwner(database: Database, owner: Owner, device: Device): Promise<void> {
  const transaction = database.transaction('settings', 'readwrite', ON_DISK);
  void transaction.store.put(owner, 'owner');
  void transaction.store.put(device, 'device');
  await transaction.done;
}

/** Renames the phone. */
export async function keepDevice(database: Database, device: Device): Promise<void> {
  await database.put('settings', device, 'device');
}

/** Drops what is too old to be right. What waits to be sent and refusals nobody dealt with stay, whatever their age. */
export async function dropOld(database: Database, now: Date): Promise<void> {
  const { packs, log, replies } = await readSnapshot(database);
  const isOld = (instant: string) =>
    now.getTime() - new Date(instant).getTime() > KEPT_DAYS_MAX * DAY_MS;
  const answered = log.filter((entry) => {
    const reply = replies.get(entry.id);
    const isOpen = stateOf(entry, replies) === 'REFUSED' && !reply?.isSettled;
    return reply && !isOpen && isOld(reply.repliedAt);
  });
  const transaction = database.transaction(['packs', 'entries', 'replies'], 'readwrite');
  for (const { groupId, downloadedAt } of packs) {
    if (isOld(downloadedAt)) void transaction.objectStore('packs').delete(groupId);
  }
  for (const { id, sequence } of answered) {
    void transaction.objectStore('entries').delete(sequence);
    void transaction.objectStore('replies').delete(id);
  }
  await transaction.done;
}

/** Removes everything about people: groups, entries, who used the phone. The numbering and the phone's id stay. */
export async function wipe(database: Database): Promise<void> {
  const stores = ['packs', 'entries', 'replies', 'settings'] as const;
  const transaction = database.transaction(stores, 'readwrite', ON_DISK);
  void transaction.objectStore('packs').clear();
  void transaction.objectStore('entries').clear();
  void transaction.objectStore('replies').clear();
  void transaction.objectStore('settings').delete('owner');
  await transaction.done;
}
