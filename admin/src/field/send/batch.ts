import { toInput, type Entry } from '../entry';

/** The server takes 200 entries and 100 kB at once; half of the latter leaves room for the rest of the request. */
const ENTRIES_MAX = 200;
const BYTES_MAX = 50_000;

const encoder = new TextEncoder();

/** The next entries to send: those of the lowest numbers, in order, as many as one request may carry. */
export function nextBatch(waiting: readonly Entry[], entriesMax = ENTRIES_MAX): readonly Entry[] {
  const batch: Entry[] = [];
  let bytes = 0;
  for (const entry of [...waiting].sort((one, other) => one.sequence - other.sequence)) {
    bytes += encoder.encode(JSON.stringify(toInput(entry))).length;
    if (batch.length > 0 && (bytes > BYTES_MAX || batch.length >= entriesMax)) break;
    batch.push(entry);
  }
  return batch;
}
