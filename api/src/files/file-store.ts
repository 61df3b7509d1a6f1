import type { Readable } from 'node:stream';

/** One stored object, as a sweep sees it. */
export interface StoredObject {
  name: string;
  storedAt: Date;
}

/** Keeps bytes under opaque names. A name is a UUID and tells nothing about whose bytes they are. */
export interface FileStore {
  /** Stores bytes for good before it resolves; either all of them are there afterwards or none. */
  put(name: string, bytes: Buffer): Promise<void>;
  /** The bytes under a name; rejects when there are none. */
  read(name: string): Promise<Readable>;
  /** Forgets a name; one that is unknown counts as forgotten. */
  remove(name: string): Promise<void>;
  /** Everything that is stored. */
  list(): AsyncIterable<StoredObject>;
}
