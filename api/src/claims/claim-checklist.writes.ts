import type { Unit } from '../kernel/index.js';
import { checklistFor, PAYMENT_LINES, type ChecklistLine } from './checklist.js';
import { ClaimDocument } from './claim-document.entity.js';
import type { Claim } from './claim.entity.js';

/** Writes the checklist of a new claim. */
export function insertChecklist(unit: Unit, claim: Claim): Promise<void> {
  return insertLines(unit, claim, checklistFor(claim.cause));
}

/** Adds what proves that the claim was paid. */
export function insertPaymentLines(unit: Unit, claim: Claim): Promise<void> {
  return insertLines(unit, claim, PAYMENT_LINES);
}

async function insertLines(
  unit: Unit,
  { institutionId, id: claimId }: Claim,
  lines: readonly ChecklistLine[],
): Promise<void> {
  const rows = lines.map((line) => ({
    ...line,
    institutionId,
    id: unit.newId(),
    claimId,
    receivedOn: null,
    substitute: null,
    substituteNote: null,
    recordedById: unit.viewer.userId,
    version: 1,
  }));
  await unit.em.insertMany(ClaimDocument, rows);
}
