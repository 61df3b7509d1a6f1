import { useState } from 'react';
import type { ClaimStage } from '../../data/gql/enums';
import type { ClaimRow } from '../claim.rows';
import { besides } from './moves';

/** A card in somebody's hand, and the column it is over. */
export interface Held {
  readonly claim: ClaimRow;
  readonly target: ClaimStage;
}

/** Picking a card up, carrying it over columns, and letting go: by mouse and by keyboard alike. */
export interface HeldCard {
  readonly held: Held | undefined;
  /** What was dropped on another column and is to be asked about. */
  readonly dropped: Held | undefined;
  readonly pickUp: (claim: ClaimRow) => void;
  readonly over: (target: ClaimStage) => void;
  readonly step: (by: -1 | 1) => void;
  /** Lets go over the column where it was carried, or over the one that the mouse names. */
  readonly drop: (target?: ClaimStage) => void;
  readonly putBack: () => void;
  readonly done: () => void;
}

/** What is being moved on the board. A card changes its column only once the server has taken the step. */
export function useHeldCard(): HeldCard {
  const [held, setHeld] = useState<Held>();
  const [dropped, setDropped] = useState<Held>();
  return {
    held,
    dropped,
    pickUp: (claim) => setHeld({ claim, target: claim.stage }),
    over: (target) => {
      if (held && held.target !== target) setHeld({ ...held, target });
    },
    step: (by) => {
      if (held) setHeld({ ...held, target: besides(held.target, by) });
    },
    drop: (target = held?.target) => {
      if (held && target && target !== held.claim.stage) setDropped({ ...held, target });
      setHeld(undefined);
    },
    putBack: () => setHeld(undefined),
    done: () => setDropped(undefined),
  };
}
