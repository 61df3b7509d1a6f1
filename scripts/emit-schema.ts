import { lexicographicSortSchema, printSchema } from 'graphql';
import { readFile, writeFile } from 'node:fs/promises';
import { createSchema } from '../api/src/schema.js';

// Writes schema/schema.graphql, the contract the panel and partners read. `--check` only compares.
const file = new URL('../schema/schema.graphql', import.meta.url);
const emitted = `${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== emitted) {
    console.error('schema/schema.graphql is out of date: run `npm run schema:emit`.');
    process.exit(1);
  }
} else {
  await writeFile(file, emitted);
}
