const LOCK = 'askesos-lapangan-kirim';

let turn: Promise<unknown> = Promise.resolve();

/**
 * Lets one piece of work talk to the server about meetings at a time, in all tabs: an answer that describes a meeting
 * from before a batch must not replace the one from after it. Browsers without locks, which are those without https,
 * keep that order within a tab.
 */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  // The type says every browser has them.
  const locks = navigator.locks as LockManager | undefined;
  if (locks) return await locks.request(LOCK, work);
  const mine = turn.then(work, work);
  turn = mine;
  return mine;
}
