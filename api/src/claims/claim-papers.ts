import {
  Permission,
  RuleCode,
  ruleViolated,
  type LocalDate,
  type Viewer,
} from '../kernel/index.js';
import { isPaymentPaper } from './checklist.js';
import { ClaimDocumentType as Type } from './claim.enums.js';
import { ClaimStage } from './claim.transitions.js';

/** Stages at which documents about the event come in. */
const OPEN: readonly ClaimStage[] = [ClaimStage.REPORTED, ClaimStage.DOCUMENTS_COMPLETE];
/** Stages at which what proves the payment comes in. */
const PAID: readonly ClaimStage[] = [ClaimStage.DISBURSED, ClaimStage.RECEIVED];

/** Documents that tell about somebody's health. */
const HEALTH: ReadonlySet<Type> = new Set([
  Type.DOCTOR_LETTER,
  Type.CHRONOLOGY,
  Type.DEATH_CERTIFICATE,
]);

/** Whether somebody may open the files of a document: those of their own institution, and what tells about health only with the permission for it. */
export function mayOpen(viewer: Viewer, institutionId: string, type: Type): boolean {
  if (viewer.institutionId !== institutionId) return false;
  if (!viewer.permissions.has(Permission.CLAIM_READ)) return false;
  return !HEALTH.has(type) || viewer.permissions.has(Permission.CLAIM_HEALTH_READ);
}

/** Whether somebody may add files to a document: who reports claims, and who pays them, to what proves the payment. */
export function mayAdd({ permissions }: Viewer, type: Type): boolean {
  if (permissions.has(Permission.CLAIM_REPORT)) return true;
  return isPaymentPaper(type) && permissions.has(Permission.CLAIM_DISBURSE);
}

/** A claim as far as its papers depend on it. */
interface Papered {
  stage: ClaimStage;
  eventOn: LocalDate;
  disbursedOn: LocalDate | null;
}

/**
 * Refuses a paper of a claim that takes none of its kind on a day: what proves the event comes in before verification
 * and not from before the event, what proves the payment once it is paid and not from before it.
 */
export function requirePaperOf(type: Type, claim: Papered, receivedOn: LocalDate): void {
  const { stage, eventOn, disbursedOn } = claim;
  const isOfPayment = isPaymentPaper(type);
  if (!(isOfPayment ? PAID : OPEN).includes(stage)) {
    const when = isOfPayment
      ? 'What proves a payment comes in after it'
      : 'Documents come in before verification';
    throw ruleViolated(RuleCode.CLAIM_ILLEGAL_STEP, `${when}; this claim is ${stage}.`);
  }
  const first = isOfPayment ? (disbursedOn ?? eventOn) : eventOn;
  if (receivedOn >= first) return;
  const message = `It is of ${first} or later; got a document of ${receivedOn}.`;
  throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
}
