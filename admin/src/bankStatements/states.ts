import type { BankRowState } from '../data/gql/enums';
import type { Counts } from './bankStatement.rows';

/** The states in the order of the work they make. */
export const STATES = [
  'PROPOSED',
  'UNMATCHED',
  'BROKEN',
  'MATCHED',
  'SET_ASIDE',
  'KNOWN',
] as const satisfies readonly BankRowState[];

const COUNTED = {
  PROPOSED: 'proposed',
  UNMATCHED: 'unmatched',
  BROKEN: 'broken',
  MATCHED: 'matched',
  SET_ASIDE: 'setAside',
  KNOWN: 'known',
} as const;

/** How many rows are in a state. */
export function countIn(counts: Counts, state: BankRowState): number {
  return counts[COUNTED[state]];
}
