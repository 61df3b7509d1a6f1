import { RuleCode, ruleViolated, type LocalDate, type Unit } from '../kernel/index.js';
import { queueDocumentRequest } from '../messages/index.js';
import { ClaimDocument } from './claim-document.entity.js';
import { ClaimHoldReason } from './claim-hold.reasons.js';
import { holdClaim } from './claim-hold.writes.js';
import type { SeenClaim } from './claim-step.writes.js';
import type { Claim } from './claim.entity.js';
import { ClaimDocumentType } from './claim.enums.js';
import { DOCUMENT_NAMES, SUBSTITUTE_NAMES } from './document-names.js';

/** Asks the family at once for everything that is missing: the claim waits for it, and who speaks to them is told. */
export async function requestDocuments(
  unit: Unit,
  seen: SeenClaim,
  untilOn: LocalDate,
): Promise<Claim> {
  const claim = await holdClaim(unit, seen, { reason: ClaimHoldReason.DOCUMENTS_ASKED, untilOn });
  claim.requireTakes(ClaimDocumentType.CLAIM_FORM, unit.today);
  const missing = await missingOf(unit, claim.id);
  if (missing.length === 0) {
    const message = 'Expected a required document that is missing; all of them are there.';
    throw ruleViolated(RuleCode.CLAIM_DOCUMENTS_PRESENT, message);
  }
  const { em, institutionId, now, viewer } = unit;
  const sender = { em, institutionId, now, timeZone: viewer.timeZone };
  const userIds = await toldUsers(unit, claim);
  const documents = missing.map(({ type, acceptedSubstitutes }) => ({
    name: DOCUMENT_NAMES[type],
    substitutes: acceptedSubstitutes.map((letter) => SUBSTITUTE_NAMES[letter]),
  }));
  const request = { number: claim.number, untilOn, documents };
  await queueDocumentRequest(sender, { key: unit.newId(), userIds }, request);
  // Which documents they are would tell what the claim is for.
  const particulars = { number: claim.number, count: missing.length, untilOn };
  await unit.journal('claim.documentsRequested', { type: 'Claim', id: claim.id }, particulars);
  return claim;
}

async function missingOf({ em, institutionId, today }: Unit, claimId: string) {
  const where = { institutionId, claimId };
  const documents = await em.find(ClaimDocument, where, { orderBy: { id: 'asc' } });
  return documents.filter((document) => document.isMissingOn(today));
}

/** Who speaks to the family: whoever took the report, and the officer of the group, as long as they work. */
async function toldUsers({ em, institutionId }: Unit, claim: Claim): Promise<string[]> {
  const rows = await em.execute<Array<{ id: string }>>(
    `select u.id from users u where u.institution_id = ? and u.deactivated_at is null and (u.id = ? or u.id in (
       select g.officer_id from memberships m
       join groups g on g.institution_id = m.institution_id and g.id = m.group_id
       where m.institution_id = ? and m.participant_id = ? and m.joined_on <= ? and (m.left_on is null or m.left_on > ?)))
     order by u.id`,
    [
      institutionId,
      claim.reportedById,
      institutionId,
      claim.participantId,
      claim.eventOn,
      claim.eventOn,
    ],
  );
  return rows.map(({ id }) => id);
}
