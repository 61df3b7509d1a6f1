import type { FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { S3Store, type S3Setup } from './s3-store.js';

/** Where files are kept: in a folder, or in a bucket when there is one. */
export interface StoreSetup {
  folder: string;
  bucket: S3Setup | null;
}

/** The store that the deployment chose. */
export function openStore({ folder, bucket }: StoreSetup): FileStore {
  return bucket ? new S3Store(bucket) : new FolderStore(folder);
}
