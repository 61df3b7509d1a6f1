import type { MessageArguments, MessageKey } from '../i18n/messages';
import type { HostSuggestion } from '../groups/group.rows';

/** A sentence of the catalogue with its values. */
export interface Sentence {
  readonly key: MessageKey;
  readonly values: MessageArguments;
}

type Place = Pick<HostSuggestion, 'reason' | 'timesHosted' | 'lastHostedOn'>;

/** Answers "why this host?" in one sentence; `day` writes a date in the reader's language. */
export function hostReason(place: Place, day: (on: string) => string): Sentence {
  const { reason, timesHosted, lastHostedOn } = place;
  const values = { smart_count: timesHosted, day: lastHostedOn ? day(lastHostedOn) : '—' };
  if (reason === 'SENIORITY' && timesHosted === 0)
    return { key: 'resources.hostTurns.seniorityAtStart', values };
  return { key: `resources.hostTurns.reasons.${reason}`, values };
}
