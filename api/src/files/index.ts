export type { FileStore, StoredObject } from './file-store.js';
export { tooOften, Turns } from './decoding.js';
export { openStore, type StoreSetup } from './open-store.js';
export { S3Store, type S3Setup } from './s3-store.js';
export { FolderStore } from './folder-store.js';
export { FILE_BYTES_MAX, fileTooLarge, PHOTO_TYPE, readPaper, type Paper } from './paper.js';
