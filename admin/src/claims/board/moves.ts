import type { ClaimAction, ClaimActionObstacle, ClaimStage } from '../../data/gql/enums';
import { STAGES } from '../stages';

/** The stage that each step leads to. */
const LEADS_TO: Readonly<Record<ClaimAction, ClaimStage>> = {
  COMPLETE_DOCUMENTS: 'DOCUMENTS_COMPLETE',
  VERIFY: 'VERIFIED',
  APPROVE: 'APPROVED',
  REJECT: 'REJECTED',
  APPEAL: 'DOCUMENTS_COMPLETE',
  DISBURSE: 'DISBURSED',
  CONFIRM_RECEIPT: 'RECEIVED',
};

interface NextAction {
  readonly action: ClaimAction;
  readonly isAllowed: boolean;
  readonly obstacle?: ClaimActionObstacle | null;
}

/** What dropping a card on a column means: a step to ask about, or why there is none. */
export type Move =
  | { readonly kind: 'STEP'; readonly action: ClaimAction }
  | {
      readonly kind: 'HINDERED';
      readonly action: ClaimAction;
      readonly obstacle: ClaimActionObstacle;
    }
  | { readonly kind: 'NO_WAY'; readonly allowed: readonly ClaimAction[] };

/** Reads off what the server says about a claim's steps what a drop on a column means. */
export function moveTo(target: ClaimStage, nextActions: readonly NextAction[]): Move {
  const here = nextActions.filter(({ obstacle }) => obstacle !== 'WRONG_STAGE');
  const step = here.find(({ action }) => LEADS_TO[action] === target);
  if (!step) {
    const allowed = here.filter(({ isAllowed }) => isAllowed).map(({ action }) => action);
    return { kind: 'NO_WAY', allowed };
  }
  const { action, obstacle } = step;
  return obstacle ? { kind: 'HINDERED', action, obstacle } : { kind: 'STEP', action };
}

/** The column beside another one; the outermost have none further out. */
export function besides(stage: ClaimStage, by: -1 | 1): ClaimStage {
  return STAGES[STAGES.indexOf(stage) + by] ?? stage;
}
