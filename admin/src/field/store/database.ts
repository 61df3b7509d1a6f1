import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Pack } from '../data/field.types';
import type { TimeZone } from '../data/gql/graphql';
import type { Entry, Reply } from '../entry';

/** A group as it was downloaded, with the meetings as the server described them last. */
export interface StoredPack {
  readonly groupId: string;
  readonly pack: Pack;
  readonly downloadedAt: string;
}

/** Who uses this phone, and what the phone is called. */
export interface Owner {
  readonly userId: string;
  readonly fullName: string;
  readonly email: string;
  readonly timeZone: TimeZone;
}

/** How this phone introduces itself. */
export interface Device {
  readonly id: string;
  readonly name: string;
}

/** The single values; `sequence` is the number of the latest entry ever written. */
export interface Settings {
  owner: Owner;
  device: Device;
  sequence: number;
}

interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  entries: { key: number; value: Entry };
  replies: { key: string; value: Reply };
  settings: { key: keyof Settings; value: Settings[keyof Settings] };
}

/** The phone's own database. */
export type Database = IDBPDatabase<Schema>;

const NAME = 'askesos-lapangan';
const VERSION = 1;

/** A tap is on the disk before the screen says so; phones die of empty batteries. */
export const ON_DISK = { durability: 'strict' } as const;

/** Opens the database and proves that it can be written; throws where it cannot. */
export async function openDatabase(onOutdated: () => void): Promise<Database> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade: create,
    // A newer version of the page, in another tab, waits for this one.
    blocking: (_current, _wanted, event) => {
      // The event's target is the open connection, as the standard says.
      (event.target as IDBDatabase).close();
      onOutdated();
    },
  });
  await proveWritable(database);
  return database;
}

function create(database: Database): void {
  database.createObjectStore('packs', { keyPath: 'groupId' });
  database.createObjectStore('entries', { keyPath: 'sequence' });
  database.createObjectStore('replies', { keyPath: 'id' });
  database.createObjectStore('settings');
}

async function proveWritable(database: Database): Promise<void> {
  const transaction = database.transaction('settings', 'readwrite', ON_DISK);
  const sequence = (await transaction.store.get('sequence')) ?? 0;
  await transaction.store.put(sequence, 'sequence');
  await transaction.done;
}
