import type { Draft } from './sheet';

/** The part of the browser's storage a draft needs. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Grows when the shape of a draft changes; older drafts are then left alone and forgotten. */
const VERSION = 2;

/** Where the draft of a person's sheet for a meeting is kept on this device. */
export function draftKey(userId: string, meetingId: string): string {
  return `askesos.sheet.${userId}.${meetingId}`;
}

/** Keeps a draft; a full or forbidden storage is no reason to stop the meeting. */
export function keepDraft(storage: DraftStorage, key: string, draft: Draft): void {
  try {
    storage.setItem(key, JSON.stringify({ version: VERSION, draft }));
  } catch {
    // The sheet goes on without a safety copy.
  }
}

/** The draft kept under a key, if there is a readable one. */
export function findDraft(storage: DraftStorage, key: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    return isKept(kept) ? kept.draft : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets a draft, once sent or thrown away. */
export function dropDraft(storage: DraftStorage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // Nothing was kept where nothing may be kept.
  }
}

/** Only this module writes under these keys, so the version vouches for the rest of the shape. */
function isKept(value: unknown): value is { draft: Draft } {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION
  );
}
