import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FileStore, StoredObject } from './file-store.js';

const NAME = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A name that is being written; a crash may leave one, which a sweep finds like any other orphan. */
const PART = /^([0-9a-f-]{36})\.part$/;

/** Keeps files in a folder that only this account reads. The folder lies outside of everything that is served. */
export class FolderStore implements FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(name: string, bytes: Buffer): Promise<void> {
    const path = this.#pathOf(name);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const part = `${path}.part`;
    const file = await open(part, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
    await syncFolder(dirname(path));
  }

  async read(name: string): Promise<Readable> {
    const file = await open(this.#pathOf(name), 'r');
    return file.createReadStream();
  }

  async remove(name: string): Promise<void> {
    const path = this.#pathOf(name);
    await rm(path, { force: true });
    await rm(`${path}.part`, { force: true });
  }

  async *list(): AsyncIterable<StoredObject> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    for await (const entry of await opendir(this.#folder)) {
      const name = PART.exec(entry.name)?.[1] ?? entry.name;
      if (!NAME.test(name)) continue;
      const { mtime } = await stat(join(this.#folder, entry.name));
      yield { name, storedAt: mtime };
    }
  }

  #pathOf(name: string): string {
    if (!NAME.test(name)) throw new Error('A stored file is named by a UUID.');
    return join(this.#folder, name);
  }
}

/** Without this a power cut may forget the rename; Windows has no such thing and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
