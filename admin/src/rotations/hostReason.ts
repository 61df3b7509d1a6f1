import type { HostReason } from '../data/gql/enums';
import type { MessageArguments, MessageKey } from '../i18n/messages';

/** A sentence of the catalogue with its values. */
export interface Sentence {
  readonly key: MessageKey;
  readonly values: MessageArguments;
}

/** What a reason speaks of. */
export interface ReasonedPlace {
  readonly reason: HostReason;
  readonly countedTurns: number;
  readonly lastHostedOn: string | null;
  /** Null since the group's first meeting. */
  readonly waitingSince: string | null;
  readonly next: { readonly fullName: string } | null;
  readonly swappedWith: { readonly fullName: string } | null;
}

/** Answers "why this host?" in one sentence; `day` writes a date in the reader's language. */
export function hostReason(place: ReasonedPlace, day: (on: string) => string): Sentence {
  const { reason, countedTurns, swappedWith } = place;
  const next = place.next?.fullName ?? '—';
  if (reason === 'LONGEST_AGO') return longestAgo(place, next, day);
  if (reason === 'SWAPPED' && swappedWith)
    return { key: 'resources.hostTurns.swappedWith', values: { name: swappedWith.fullName } };
  const values = { smart_count: countedTurns, next };
  return { key: `resources.hostTurns.reasons.${reason}`, values };
}

/** Whoever joined after the last turn waits since then, whoever never had one possibly since the beginning. */
function longestAgo(
  { lastHostedOn, waitingSince }: ReasonedPlace,
  next: string,
  day: (on: string) => string,
): Sentence {
  if (waitingSince === null) return { key: 'resources.hostTurns.waiting.start', values: { next } };
  const values = { next, day: day(waitingSince) };
  return waitingSince === lastHostedOn
    ? { key: 'resources.hostTurns.waiting.turn', values }
    : { key: 'resources.hostTurns.waiting.joining', values };
}
