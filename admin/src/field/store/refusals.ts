import { stateOf, type Entry } from '../entry';
import type { Snapshot } from './snapshot';

/** The entries the server refused and nobody has dealt with yet. */
export function openRefusals({ log, replies }: Snapshot): readonly Entry[] {
  return log.filter(
    (entry) => stateOf(entry, replies) === 'REFUSED' && !replies.get(entry.id)?.isSettled,
  );
}
