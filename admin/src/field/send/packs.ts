import { FieldPacksDocument, FieldViewerDocument } from '../data/field.documents';
import { Refused, request } from '../data/request';
import type { Database, StoredPack } from '../store/database';
import { keepPacks } from '../store/keeping';
import { readSnapshot } from '../store/snapshot';

/** Groups fetched longer ago than this are fetched again when there is a network and somebody looks. */
const FRESH_MS = 10 * 60_000;

/** Replaces the groups on the phone by those of its owner; throws when somebody else is signed in, or nobody. */
export async function fetchPacks(database: Database): Promise<void> {
  const { owner } = await readSnapshot(database);
  const { viewer } = await request(FieldViewerDocument, {});
  if (!owner || viewer?.user.id !== owner.userId) {
    throw new Refused({ code: 'UNAUTHENTICATED', message: '' });
  }
  const { packs } = await request(FieldPacksDocument, {});
  await keepPacks(database, packs, new Date());
}

/** Says whether the groups should be fetched again. */
export function isStale(packs: readonly StoredPack[], now: Date): boolean {
  const oldest = packs
    .map(({ downloadedAt }) => downloadedAt)
    .sort()
    .at(0);
  return !oldest || now.getTime() - new Date(oldest).getTime() > FRESH_MS;
}
