/** Below this the phone is about to refuse entries. */
const BYTES_MIN = 50_000_000;

/** Asks the browser not to drop the store, and says whether the phone is nearly full. */
export async function isStorageLow(): Promise<boolean> {
  // Pages without https have no such thing, whatever the type says.
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage) return false;
  // Some browsers ask the user first; the page does not wait for that.
  void storage.persist();
  const { quota, usage } = await storage.estimate();
  return quota !== undefined && quota - (usage ?? 0) < BYTES_MIN;
}
