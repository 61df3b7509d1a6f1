import { BOOK_CHECKS } from './book-checks.sql.js';
import type { BookCheck, BookCheckName } from './book-check.types.js';

interface WrongRow {
  name: BookCheckName;
  wrong: number;
  subject: string;
  detail: string;
}

/** Where the checks read: an entity manager, or any connection of an auditor. */
export interface BookReader {
  execute(sql: string): Promise<unknown>;
}

/** Runs every check over the rows that the reader's context sees, in one statement. */
export async function checkBooks(reader: BookReader): Promise<BookCheck[]> {
  const parts = BOOK_CHECKS.map(
    ({ name, sql }) =>
      `(select '${name}' as name, count(*) over ()::int as wrong, subject, detail from (${sql}) found order by subject limit 1)`,
  );
  // The statement names these columns itself.
  const rows = (await reader.execute(parts.join('\nunion all\n'))) as WrongRow[];
  const found = new Map(rows.map((row) => [row.name, row]));
  return BOOK_CHECKS.map(({ name }) => {
    const row = found.get(name);
    return {
      name,
      wrongCount: row?.wrong ?? 0,
      firstWrong: row?.subject ?? null,
      detail: row?.detail ?? null,
    };
  }).sort((a, b) => b.wrongCount - a.wrongCount);
}
