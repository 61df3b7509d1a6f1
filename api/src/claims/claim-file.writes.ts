import { createHash, randomUUID } from 'node:crypto';
import { readPaper, type FileStore, type Paper } from '../files/index.js';
import { DomainError, RuleCode, ruleViolated, type Context, type Unit } from '../kernel/index.js';
import { ClaimDocument } from './claim-document.entity.js';
import type { DocumentSubstitute } from './substitutes.js';
import { ClaimFileView } from './claim-file-view.entity.js';
import { ClaimFile } from './claim-file.entity.js';
import { mayAdd, mayOpen } from './claim-papers.js';
import { Claim } from './claim.entity.js';

const FILES_MAX = 20;
const OPERATION = 'claimFileAdd';

/** What is remembered of an upload under its request key. */
interface StoredFile {
  id: string;
  storageName: string;
}

/** What somebody sends for a document. */
export interface Upload {
  documentId: string;
  requestKey: string;
  bytes: Buffer;
  /** The letter that it is in place of the document; null for the document itself. */
  substitute: DocumentSubstitute | null;
}

/**
 * Takes a file for a document. It is stored before its row is written, so that no row points to nothing. A refusal is
 * certain and removes it again; after any other fault the row may have been written, and the sweep finds out.
 */
export async function addFile(ctx: Context, store: FileStore, upload: Upload): Promise<string> {
  const { documentId, requestKey, bytes, substitute } = upload;
  const digest = createHash('sha256').update(bytes).digest('hex');
  const payload = { documentId, digest, substitute };
  // Whether they may is asked before the work of decoding, and once more with the row locked.
  const known = await ctx.write(async (unit) => {
    const answer = await unit.answered<StoredFile>(OPERATION, requestKey, payload);
    if (!answer) await openDocument(unit, documentId);
    return answer;
  });
  if (known) return known.id;
  const paper = await readPaper(bytes);
  const storageName = randomUUID();
  await store.put(storageName, paper.bytes);
  const stored = await unlessRefused(store, storageName, () =>
    ctx.write((unit) =>
      unit.once(OPERATION, requestKey, payload, () => insertFile(unit, upload, storageName, paper)),
    ),
  );
  // The same was sent twice at once, and the other one was first.
  if (stored.storageName !== storageName) await store.remove(storageName);
  return stored.id;
}

async function unlessRefused<T>(store: FileStore, name: string, work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) await store.remove(name);
    throw error;
  }
}

/** The document with its claim locked, while its file takes papers. */
async function openDocument(unit: Unit, documentId: string) {
  const { claimId, type } = await unit.find(ClaimDocument, documentId);
  if (!mayAdd(unit.viewer, type))
    throw new DomainError('FORBIDDEN', 'You may not add files to this document.');
  const claim = await unit.lock(Claim, claimId);
  claim.requireTakes(type, unit.today);
  const document = await unit.lock(ClaimDocument, documentId);
  return { claim, document };
}

async function insertFile(
  unit: Unit,
  { documentId, substitute }: Upload,
  storageName: string,
  paper: Paper,
): Promise<StoredFile> {
  const { claim, document } = await openDocument(unit, documentId);
  const { institutionId } = unit;
  const number = (await unit.em.count(ClaimFile, { institutionId, documentId })) + 1;
  if (number > FILES_MAX) {
    const message = `A document has at most ${FILES_MAX} files; it has ${number - 1}.`;
    throw ruleViolated(RuleCode.FILE_TOO_MANY, message);
  }
  const { mediaType, bytes, width, height, pages } = paper;
  const { id } = unit.em.create(ClaimFile, {
    institutionId,
    id: unit.newId(),
    documentId,
    number,
    storageName,
    mediaType,
    bytes: bytes.length,
    width,
    height,
    pages,
    uploadedById: unit.viewer.userId,
    uploadedAt: unit.now,
    withdrawnReason: null,
    withdrawnById: null,
    withdrawnAt: null,
  });
  if (document.receivedOn === null)
    document.receiveFile(unit.today, substitute, unit.viewer.userId);
  // Which document it is would tell what the claim is for.
  const particulars = { number: claim.number, fileId: id };
  await unit.journal('claim.fileAdded', { type: 'Claim', id: claim.id }, particulars);
  return { id, storageName };
}

/** Says why a file does not count any more; it stays. */
export async function withdrawFile(unit: Unit, id: string, reason: string): Promise<ClaimFile> {
  const { documentId } = await unit.find(ClaimFile, id);
  const { claim, document } = await openDocument(unit, documentId);
  const file = await unit.lock(ClaimFile, id);
  file.withdraw(reason.trim(), unit.viewer.userId, unit.now);
  const { institutionId } = unit;
  const standing = { institutionId, documentId, withdrawnReason: null, id: { $ne: id } };
  if ((await unit.em.count(ClaimFile, standing)) === 0)
    document.loseFiles(claim.stage, unit.viewer.userId);
  const particulars = { number: claim.number, fileId: id };
  await unit.journal('claim.fileWithdrawn', { type: 'Claim', id: claim.id }, particulars);
  return file;
}

/** Notes that somebody is given a file, before they are; FORBIDDEN when it tells about health and they may not know. */
export async function viewFile(unit: Unit, id: string): Promise<ClaimFile> {
  const file = await unit.find(ClaimFile, id);
  const { type } = await unit.find(ClaimDocument, file.documentId);
  if (!mayOpen(unit.viewer, file.institutionId, type)) {
    throw new DomainError('FORBIDDEN', 'You may not open this file.');
  }
  unit.em.create(ClaimFileView, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    fileId: id,
    viewedById: unit.viewer.userId,
    viewedAt: unit.now,
  });
  return file;
}
