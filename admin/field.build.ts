import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What the field page may cost in all on a cold cache, compressed: on 2G that is ten seconds. */
export const FIELD_KIB_MAX = 100;

const WORKER = 'sw.js';
const PAGE = 'index.html';

/** Every file of the built page. */
export function fieldFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/** What the built page weighs, compressed, in KiB: page, scripts, styles, pictures, manifest and service worker. */
export function fieldKib(folder: string): number {
  const bytes = fieldFiles(folder).map(
    (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** Tells the service worker what to keep, under a name made of the contents, and fails a page that is too heavy. */
export function offlinePage(base: string): Plugin {
  return {
    name: 'askesos-offline-page',
    apply: 'build',
    writeBundle({ dir }) {
      if (!dir) throw new Error('The field page is built into a folder.');
      tellWorker(dir, base);
      const kib = fieldKib(dir);
      if (kib > FIELD_KIB_MAX) {
        const found = kib.toFixed(1);
        throw new Error(
          `The field page may weigh ${FIELD_KIB_MAX} KiB compressed; it has ${found}.`,
        );
      }
    },
  };
}

function tellWorker(folder: string, base: string): void {
  const files = fieldFiles(folder).filter((file) => file !== WORKER);
  const worker = readFileSync(join(folder, WORKER), 'utf8');
  const hash = createHash('sha256').update(worker);
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const addresses = files.map((file) => base + (file === PAGE ? '' : file.split(sep).join('/')));
  const told = worker
    .replace('FIELD_FILES', () => JSON.stringify(addresses))
    .replace('FIELD_VERSION', () => JSON.stringify(hash.digest('hex').slice(0, 16)));
  writeFileSync(join(folder, WORKER), told);
}
