import { createHash, randomUUID } from 'node:crypto';
import { readPaper, type FileStore, type Paper } from '../files/index.js';
import { DomainError, RuleCode, ruleViolated, type Context, type Unit } from '../kernel/index.js';
import { ClaimDocument } from './claim-document.entity.js';
import { ClaimFileView } from './claim-file-view.entity.js';
import { ClaimFile } from './claim-file.entity.js';
import { mayOpen } from './claim-papers.js';
import { Claim } from './claim.entity.js';

const FILES_MAX = 20;

/** What somebody sends for a document. */
export interface Upload {
  documentId: string;
  requestKey: string;
  bytes: Buffer;
}

/**
 * Takes a file for a document. It is stored before its row is written, so that no row points to nothing; a file
 * whose row was not written is removed here, or after a crash by the sweep.
 */
export async function addFile(
  ctx: Context,
  store: FileStore,
  { documentId, requestKey, bytes }: Upload,
): Promise<string> {
  // Whether they may is asked before the work of decoding, and once more with the row locked.
  await ctx.write((unit) => openDocument(unit, documentId));
  const paper = await readPaper(bytes);
  const storageName = randomUUID();
  await store.put(storageName, paper.bytes);
  const payload = { documentId, digest: createHash('sha256').update(bytes).digest('hex') };
  let storedUnder: string | null = null;
  try {
    const answer = await ctx.write((unit) =>
      unit.once('claimFileAdd', requestKey, payload, () =>
        insertFile(unit, documentId, storageName, paper),
      ),
    );
    storedUnder = answer.storageName;
    return answer.id;
  } finally {
    if (storedUnder !== storageName) await store.remove(storageName);
  }
}

/** The document with its claim locked, while its file takes papers. */
async function openDocument(unit: Unit, documentId: string) {
  const { claimId } = await unit.find(ClaimDocument, documentId);
  const claim = await unit.lock(Claim, claimId);
  claim.requireOpenFile(unit.today);
  const document = await unit.lock(ClaimDocument, documentId);
  return { claim, document };
}

async function insertFile(unit: Unit, documentId: string, storageName: string, paper: Paper) {
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
  if (document.receivedOn === null) document.receive(unit.today, null, unit.viewer.userId);
  // Which document it is would tell what the claim is for.
  const particulars = { number: claim.number, fileId: id };
  await unit.journal('claim.fileAdded', { type: 'Claim', id: claim.id }, particulars);
  return { id, storageName };
}

/** Says why a file does not count any more; it stays. */
export async function withdrawFile(unit: Unit, id: string, reason: string): Promise<ClaimFile> {
  const { documentId } = await unit.find(ClaimFile, id);
  const { claim } = await openDocument(unit, documentId);
  const file = await unit.lock(ClaimFile, id);
  file.withdraw(reason.trim(), unit.viewer.userId, unit.now);
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
