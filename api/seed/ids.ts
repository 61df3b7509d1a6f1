import { v7 as uuidv7 } from 'uuid';
import type { Instant } from './calendar.js';
import type { Random } from './random.js';

/** Makes an id for something that came into being at a moment. */
export type NewId = (at: Instant) => string;

/** Makes UUIDv7 that a seed repeats: the time is the moment's, the rest comes from the stream. */
export function idsFrom(random: Random): NewId {
  return (at) => uuidv7({ msecs: Date.parse(at), random: random.bytes(16) });
}
