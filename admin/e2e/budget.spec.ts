import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { FIELD_KIB_MAX, fieldKib } from '../field.build';

const DIST = join(import.meta.dirname, '..', 'dist');
const KIB = 1024;

/** What a page may cost on a cold cache, compressed. */
const BUDGET_KIB = { firstList: 400, page: 25, calendar: 80 };

/** Every text of the panel in English: no page, and read with the first one by who chose the language. */
const ENGLISH = 'src/i18n/en/index.ts';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
  isDynamicEntry?: boolean;
}

const manifest = JSON.parse(
  readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'),
  // Vite documents the shape of its manifest.
) as Record<string, Chunk>;

function kibOf(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
  return bytes / KIB;
}

function filesOf(name: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk || found.has(chunk.file)) return found;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

test('the first list stays within its budget, for who reads English too', () => {
  const kib = kibOf(filesOf(ENGLISH, filesOf('index.html')));
  expect(kib).toBeLessThanOrEqual(BUDGET_KIB.firstList);
  expect(kib).toBeGreaterThan(100);
});

test('no page of its own weighs more than its budget', () => {
  const { [ENGLISH]: texts, ...others } = manifest;
  expect(texts?.isDynamicEntry).toBe(true);
  const pages = Object.values(others).filter(({ isDynamicEntry }) => isDynamicEntry);
  const heavy = pages.filter(({ file }) => {
    const budget = file.includes('Calendar') ? BUDGET_KIB.calendar : BUDGET_KIB.page;
    return kibOf([file]) > budget;
  });
  expect(heavy.map(({ file }) => file)).toEqual([]);
  expect(pages.length).toBeGreaterThan(5);
});

test('the field page, with everything it consists of, stays within its budget', () => {
  const kib = fieldKib(join(DIST, 'lapangan'));
  expect(kib).toBeLessThanOrEqual(FIELD_KIB_MAX);
  expect(kib).toBeGreaterThan(20);
});
