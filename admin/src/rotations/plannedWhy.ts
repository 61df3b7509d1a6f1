import { hostReason, type Sentence } from './hostReason';
import type { PlannedHost } from './hostTurn.rows';

type Planned = Pick<PlannedHost, 'basis' | 'why'> & {
  readonly hostTurn: Pick<NonNullable<PlannedHost['hostTurn']>, 'reason' | 'decision'> | null;
};

/** Answers "why this host?" for a coming meeting: the rule with its values, the decision, or the swap. */
export function plannedWhy(
  { basis, why, hostTurn }: Planned,
  day: (on: string) => string,
): Sentence {
  switch (basis) {
    case 'RULE':
      return why ? hostReason(why, day) : plain('nobody');
    case 'OVERRIDE': {
      const reason = hostTurn?.decision?.text ?? hostTurn?.reason ?? '—';
      return { key: 'resources.hostTurns.planned.override', values: { reason } };
    }
    case 'SWAP':
      return plain('swap');
    case 'EARLIER_PLAN':
      return plain('earlier');
    case 'NOBODY':
      return plain('nobody');
  }
}

function plain(what: 'swap' | 'earlier' | 'nobody'): Sentence {
  return { key: `resources.hostTurns.planned.${what}`, values: {} };
}
