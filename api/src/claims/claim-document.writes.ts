import { invalidField, type Unit } from '../kernel/index.js';
import { ClaimDocument } from './claim-document.entity.js';
import { requireNotInFuture } from './claim-turn.js';
import { Claim } from './claim.entity.js';
import type { ClaimDocumentReceiveInput } from './claim.inputs.js';

/** Notes that a document of a claim's checklist came in; a second time corrects the first. */
export async function receiveDocument(
  unit: Unit,
  claimId: string,
  { type, receivedOn, substitute, substituteNote }: ClaimDocumentReceiveInput,
): Promise<Claim> {
  const claim = await unit.lock(Claim, claimId);
  requireNotInFuture(receivedOn, unit.today);
  claim.requireTakes(type, receivedOn);
  const { institutionId } = unit;
  const document = await unit.em.findOne(ClaimDocument, { institutionId, claimId, type });
  if (!document) {
    const message = `The checklist of this claim has no ${type}.`;
    throw invalidField('input.type', 'NOT_ON_CHECKLIST', message);
  }
  const letter = substitute ? { substitute, note: substituteNote?.trim() ?? null } : null;
  document.receive(receivedOn, letter, unit.viewer.userId);
  // Which document it is would tell what the claim is for.
  const particulars = { number: claim.number, documentId: document.id };
  await unit.journal('claim.documentReceived', { type: 'Claim', id: claim.id }, particulars);
  return claim;
}
