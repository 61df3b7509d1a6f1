/** The last writer of each key; a key's entry goes when nobody waits behind it. */
const tails = new Map<string, Promise<unknown>>();

/**
 * Runs work of one key one after another, in the order of asking. Writers of one institution meet on the same rows
 * (receipt numbers, fund accounts); queueing them here spares PostgreSQL most serialisation failures, and no
 * institution can take the whole pool. It is a courtesy, not the guarantee: other processes are not in this queue.
 */
export async function inOrder<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(key);
  const mine = (before ?? Promise.resolve()).then(work, work);
  const tail = mine.then(
    () => undefined,
    () => undefined,
  );
  tails.set(key, tail);
  try {
    return await mine;
  } finally {
    if (tails.get(key) === tail) tails.delete(key);
  }
}
