import type { Entry, Replies, Reply } from '../entry';
import type { Database, Device, Owner, StoredPack } from './database';

/** Everything the phone holds, read at one moment. */
export interface Snapshot {
  readonly packs: readonly StoredPack[];
  /** The phone's entries in the order they were made. */
  readonly log: readonly Entry[];
  readonly replies: Replies;
  readonly owner: Owner | undefined;
  readonly device: Device | undefined;
}

/** Reads all of it in one transaction. */
export async function readSnapshot(database: Database): Promise<Snapshot> {
  const transaction = database.transaction(['packs', 'entries', 'replies', 'settings']);
  const settings = transaction.objectStore('settings');
  const [packs, log, replies, owner, device] = await Promise.all([
    transaction.objectStore('packs').getAll(),
    transaction.objectStore('entries').getAll(),
    transaction.objectStore('replies').getAll(),
    // Each key of the settings has one type of value; the store forgets which.
    settings.get('owner') as Promise<Owner | undefined>,
    settings.get('device') as Promise<Device | undefined>,
  ]);
  return { packs, log, replies: byId(replies), owner, device };
}

/** The entries the server has not answered, in the order they were made. */
export function waitingOf({ log, replies }: Pick<Snapshot, 'log' | 'replies'>): readonly Entry[] {
  return log.filter(({ id }) => !replies.has(id));
}

function byId(replies: readonly Reply[]): Replies {
  return new Map(replies.map((reply) => [reply.id, reply]));
}
