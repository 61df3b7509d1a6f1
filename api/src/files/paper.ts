import { RuleCode, ruleViolated } from '../kernel/index.js';
import { decoding } from './decoding.js';
import { pagesOfPdf } from './pdf.js';
import { cleanPhoto } from './photo.js';

/** Bytes of an upload at the most. */
export const FILE_BYTES_MAX = 5_000_000;

export const PHOTO_TYPE = 'image/jpeg';
export const PDF_TYPE = 'application/pdf';

/** What is stored of an upload. */
export interface Paper {
  bytes: Buffer;
  mediaType: typeof PHOTO_TYPE | typeof PDF_TYPE;
  /** Pixels after orientation and resizing; null for a PDF. */
  width: number | null;
  height: number | null;
  /** Pages of a PDF; null for a photo, and for a PDF that lists them in compressed form. */
  pages: number | null;
}

/** How each kind of photo begins; HEIC is not among them, because the library cannot read it. */
const PHOTOS: ReadonlyArray<(head: string) => boolean> = [
  (head) => head.startsWith('\xff\xd8\xff'),
  (head) => head.startsWith('\x89PNG\r\n\x1a\n'),
  (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP',
];

/**
 * Makes of an upload what may be stored. Its first bytes alone say what it is, never a name or a header. Rules:
 * FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_REFUSED, FILE_BROKEN, FILE_ACTIVE_CONTENT.
 */
export async function readPaper(upload: Buffer): Promise<Paper> {
  if (upload.length === 0) throw ruleViolated(RuleCode.FILE_EMPTY, 'The file has no bytes.');
  if (upload.length > FILE_BYTES_MAX) throw fileTooLarge();
  const head = upload.toString('latin1', 0, 16);
  if (PHOTOS.some((begins) => begins(head))) {
    const photo = await decoding.run(() => cleanPhoto(upload));
    return { ...photo, mediaType: PHOTO_TYPE, pages: null };
  }
  if (head.startsWith('%PDF-')) {
    const pages = pagesOfPdf(upload);
    return { bytes: upload, mediaType: PDF_TYPE, width: null, height: null, pages };
  }
  const message = 'Expected a JPEG, PNG or WebP photo, or a PDF; the content is neither.';
  throw ruleViolated(RuleCode.FILE_TYPE_REFUSED, message);
}

export function fileTooLarge() {
  const message = `A file has at most ${FILE_BYTES_MAX} bytes.`;
  return ruleViolated(RuleCode.FILE_TOO_LARGE, message);
}
