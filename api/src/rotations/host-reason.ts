import type { Standing } from './standings.js';

/** What puts a member before the next one in the queue; the answer to "why this host?". */
export enum HostReason {
  NEVER_HOSTED = 'NEVER_HOSTED',
  NOT_THIS_CYCLE = 'NOT_THIS_CYCLE',
  FEWEST_TURNS = 'FEWEST_TURNS',
  LONGEST_AGO = 'LONGEST_AGO',
  SENIORITY = 'SENIORITY',
  SWAPPED = 'SWAPPED',
  LAST = 'LAST',
  ONLY_ONE = 'ONLY_ONE',
}

/** Two neighbours in the queue, as far as a reason speaks of them. */
interface Neighbours {
  here: Standing;
  /** The next in the queue; undefined behind the last. */
  next: Standing | undefined;
  /** True when the queue has only this one member. */
  isAlone: boolean;
  completedCycles: number;
}

/** Why a member stands before the next one: the first of the rules that tells the two apart. */
export function hostReason({ here, next, isAlone, completedCycles }: Neighbours): HostReason {
  if (!next) return isAlone ? HostReason.ONLY_ONE : HostReason.LAST;
  const neverHosted = here.timesHosted === 0 && next.timesHosted > 0;
  if (here.countedTurns < next.countedTurns) {
    if (neverHosted) return HostReason.NEVER_HOSTED;
    const isWaiting = here.countedTurns === completedCycles;
    return isWaiting ? HostReason.NOT_THIS_CYCLE : HostReason.FEWEST_TURNS;
  }
  if (here.swappedWithId ?? next.swappedWithId) return HostReason.SWAPPED;
  if (here.waitingSince === next.waitingSince) return HostReason.SENIORITY;
  return neverHosted ? HostReason.NEVER_HOSTED : HostReason.LONGEST_AGO;
}
