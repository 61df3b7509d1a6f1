export type { FileStore, StoredObject } from './file-store.js';
export { FolderStore } from './folder-store.js';
export { FILE_BYTES_MAX, fileTooLarge, PHOTO_TYPE, readPaper, type Paper } from './paper.js';
