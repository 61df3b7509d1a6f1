import { Permission, type LocalDate, type Viewer } from '../kernel/index.js';
import { Role } from '../staff/index.js';
import type { ClaimDocument } from './claim-document.entity.js';
import { separationAgainst, type PastStep } from './claim-turn.js';
import type { ClaimNextAction } from './claim.types.js';
import { ClaimAction, ClaimActionObstacle, ClaimStage, nextStage } from './claim.transitions.js';

/** What a viewer must be allowed to do to take each step. */
export const ACTION_PERMISSIONS = {
  [ClaimAction.COMPLETE_DOCUMENTS]: Permission.CLAIM_REPORT,
  [ClaimAction.VERIFY]: Permission.CLAIM_VERIFY,
  [ClaimAction.APPROVE]: Permission.CLAIM_DECIDE,
  [ClaimAction.REJECT]: Permission.CLAIM_DECIDE,
  [ClaimAction.APPEAL]: Permission.CLAIM_REPORT,
  [ClaimAction.DISBURSE]: Permission.CLAIM_DISBURSE,
  [ClaimAction.CONFIRM_RECEIPT]: Permission.CLAIM_CONFIRM,
} as const;

/** Steps that need every required document. */
const NEED_DOCUMENTS = [ClaimAction.COMPLETE_DOCUMENTS, ClaimAction.VERIFY];

/** Whose turn it is at each stage. */
const WAITING_FOR: Readonly<Record<ClaimStage, Role | null>> = {
  REPORTED: Role.OFFICER,
  DOCUMENTS_COMPLETE: Role.OFFICER,
  VERIFIED: Role.HEAD,
  APPROVED: Role.TREASURER,
  REJECTED: null,
  DISBURSED: Role.OFFICER,
  RECEIVED: null,
};

/** A claim as far as its next steps depend on it. */
export interface Actionable {
  institutionId: string;
  stage: ClaimStage;
  history: readonly PastStep[];
  documents: readonly ClaimDocument[];
}

/** Every step, in order, with what keeps the viewer from taking it today. */
export function nextActions(
  claim: Actionable,
  viewer: Viewer,
  today: LocalDate,
): ClaimNextAction[] {
  return Object.values(ClaimAction).map((action) => {
    const obstacle = obstacleTo(action, claim, viewer, today);
    return { action, isAllowed: obstacle === null, obstacle };
  });
}

/** The role that is to act next; null when the claim is settled. */
export function waitingFor(stage: ClaimStage): Role | null {
  return WAITING_FOR[stage];
}

function obstacleTo(
  action: ClaimAction,
  { institutionId, stage, history, documents }: Actionable,
  viewer: Viewer,
  today: LocalDate,
): ClaimActionObstacle | null {
  if (nextStage(stage, action) === null) return ClaimActionObstacle.WRONG_STAGE;
  // Whoever oversees several institutions acts in their own only.
  const isOwn = institutionId === viewer.institutionId;
  if (!isOwn || !viewer.permissions.has(ACTION_PERMISSIONS[action]))
    return ClaimActionObstacle.NO_PERMISSION;
  const separation = separationAgainst(action, viewer.userId, history);
  if (separation !== null) return separation;
  const isIncomplete = documents.some((document) => document.isMissingOn(today));
  return NEED_DOCUMENTS.includes(action) && isIncomplete
    ? ClaimActionObstacle.DOCUMENTS_MISSING
    : null;
}
