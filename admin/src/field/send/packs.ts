import { FieldPacksDocument } from '../data/field.documents';
import { request } from '../data/request';
import type { Database, StoredPack } from '../store/database';
import { keepPacks } from '../store/keeping';
import { readSnapshot } from '../store/snapshot';
import { requireContact } from './contact';

/** Groups fetched longer ago than this are fetched again when there is a network and somebody looks. */
const FRESH_MS = 10 * 60_000;

/** Replaces the groups on the phone by those of its owner; throws where the phone may not have them. */
export async function fetchPacks(database: Database): Promise<void> {
  await requireContact(await readSnapshot(database));
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
