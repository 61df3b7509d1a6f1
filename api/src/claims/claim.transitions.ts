/** How far a claim is. The insured event itself comes before the first stage and has a date only. */
export enum ClaimStage {
  REPORTED = 'REPORTED',
  DOCUMENTS_COMPLETE = 'DOCUMENTS_COMPLETE',
  VERIFIED = 'VERIFIED',
  APPROVED = 'APPROVED',
  /** An end, unless the family appeals. */
  REJECTED = 'REJECTED',
  DISBURSED = 'DISBURSED',
  /** The end: the family confirmed that it has the money. */
  RECEIVED = 'RECEIVED',
}

/** What somebody can do to a claim. */
export enum ClaimAction {
  COMPLETE_DOCUMENTS = 'COMPLETE_DOCUMENTS',
  VERIFY = 'VERIFY',
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
  APPEAL = 'APPEAL',
  DISBURSE = 'DISBURSE',
  CONFIRM_RECEIPT = 'CONFIRM_RECEIPT',
}

/** Why somebody cannot take a step now. */
export enum ClaimActionObstacle {
  WRONG_STAGE = 'WRONG_STAGE',
  NO_PERMISSION = 'NO_PERMISSION',
  SAME_PERSON_REPORTED = 'SAME_PERSON_REPORTED',
  SAME_PERSON_VERIFIED = 'SAME_PERSON_VERIFIED',
  SAME_PERSON_APPROVED = 'SAME_PERSON_APPROVED',
  SAME_PERSON_REJECTED = 'SAME_PERSON_REJECTED',
  SAME_PERSON_DISBURSED = 'SAME_PERSON_DISBURSED',
  DOCUMENTS_MISSING = 'DOCUMENTS_MISSING',
}

/** A step that was taken, and by whom; the action is null for the report that opened the claim. */
export interface ClaimDeed {
  action: ClaimAction | null;
  /** Null for the family itself. */
  actorId: string | null;
}

type Transitions = Readonly<Record<ClaimStage, Readonly<Partial<Record<ClaimAction, ClaimStage>>>>>;

/** Every legal step, from stage to stage. An appeal is verified and decided anew, with the documents as they are. */
const TRANSITIONS: Transitions = {
  REPORTED: { COMPLETE_DOCUMENTS: ClaimStage.DOCUMENTS_COMPLETE, REJECT: ClaimStage.REJECTED },
  DOCUMENTS_COMPLETE: { VERIFY: ClaimStage.VERIFIED, REJECT: ClaimStage.REJECTED },
  VERIFIED: { APPROVE: ClaimStage.APPROVED, REJECT: ClaimStage.REJECTED },
  APPROVED: { DISBURSE: ClaimStage.DISBURSED },
  REJECTED: { APPEAL: ClaimStage.DOCUMENTS_COMPLETE },
  DISBURSED: { CONFIRM_RECEIPT: ClaimStage.RECEIVED },
  RECEIVED: {},
};

/**
 * Separation of duties: who reported or verified a claim does not approve it, who verified or approved it does not pay
 * it, who paid it does not confirm the receipt, and an appeal is decided by somebody else than who rejected. Each looks
 * at the whole history of the claim.
 */
const SEPARATIONS: Readonly<Partial<Record<ClaimAction, readonly Separation[]>>> = {
  APPROVE: [
    { earlier: null, obstacle: ClaimActionObstacle.SAME_PERSON_REPORTED },
    { earlier: ClaimAction.VERIFY, obstacle: ClaimActionObstacle.SAME_PERSON_VERIFIED },
    { earlier: ClaimAction.REJECT, obstacle: ClaimActionObstacle.SAME_PERSON_REJECTED },
  ],
  REJECT: [{ earlier: ClaimAction.REJECT, obstacle: ClaimActionObstacle.SAME_PERSON_REJECTED }],
  DISBURSE: [
    { earlier: ClaimAction.VERIFY, obstacle: ClaimActionObstacle.SAME_PERSON_VERIFIED },
    { earlier: ClaimAction.APPROVE, obstacle: ClaimActionObstacle.SAME_PERSON_APPROVED },
  ],
  CONFIRM_RECEIPT: [
    { earlier: ClaimAction.DISBURSE, obstacle: ClaimActionObstacle.SAME_PERSON_DISBURSED },
  ],
};

interface Separation {
  earlier: ClaimDeed['action'];
  obstacle: ClaimActionObstacle;
}

/** The actions that a claim of this stage allows, in the order of `ClaimAction`. */
export function legalActions(stage: ClaimStage): ClaimAction[] {
  return Object.values(ClaimAction).filter((action) => nextStage(stage, action) !== null);
}

/** The stage that an action leads to, or null when the stage does not allow it. */
export function nextStage(stage: ClaimStage, action: ClaimAction): ClaimStage | null {
  return TRANSITIONS[stage][action] ?? null;
}

/** What separation of duties holds against this person taking this step, or null. */
export function reasonAgainst(
  action: ClaimAction,
  actorId: string,
  history: readonly ClaimDeed[],
): ClaimActionObstacle | null {
  const own = new Set(
    history.filter((deed) => deed.actorId === actorId).map((deed) => deed.action),
  );
  const separations = SEPARATIONS[action] ?? [];
  return separations.find(({ earlier }) => own.has(earlier))?.obstacle ?? null;
}

/**
 * Whether a receipt is witnessed. The payer's word alone, or that of any other officer, is not enough: a receipt counts
 * only with the name of somebody who saw the family take the money.
 */
export function isWitnessed(witnessName: string | null): boolean {
  return witnessName !== null && witnessName.trim() !== '';
}
