import type { LocalDate } from '../kernel/index.js';

/** A document that is missing, in the words of the family, with what is taken in its place. */
export interface MissingDocument {
  name: string;
  substitutes: readonly string[];
}

/** Everything that a claim waits for: its number, and nothing of anybody's own. */
export interface DocumentRequest {
  number: string;
  /** Day by which the family is asked to bring it. */
  untilOn: LocalDate;
  documents: readonly MissingDocument[];
}

const DAY = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** The text of a request, in Indonesian: what the officer tells the family, all at once. */
export function requestText({ number, untilOn, documents }: DocumentRequest): string {
  const list = documents.map((document, index) => `${index + 1}. ${oneDocument(document)}`);
  const until = DAY.format(new Date(`${untilOn}T00:00Z`));
  return `Klaim ${number} menunggu ${documents.length} berkas dari keluarga, paling lambat ${until}: ${list.join('; ')}. Sampaikan semuanya sekaligus.`;
}

/** The subject of a request. */
export function requestSubject({ number, documents }: DocumentRequest): string {
  return `Klaim ${number}: ${documents.length} berkas belum ada`;
}

function oneDocument({ name, substitutes }: MissingDocument): string {
  return substitutes.length === 0 ? name : `${name} (atau ${substitutes.join(', atau ')})`;
}
