import type { Unit } from '../kernel/index.js';
import { queueCodeNotice } from '../messages/index.js';
import { Role } from '../staff/index.js';
import type { Claim } from './claim.entity.js';

interface ContactRow {
  heir_phone: string | null;
  phone: string | null;
  issuer: string;
  institution: string;
  institution_phone: string | null;
}

/**
 * Tells the family that a code of its claim was given out, and by whom: who gives it out cannot keep it to themselves
 * unseen. It goes to the heir who gets the money, else to the participant, whose telephone the family keeps after a death.
 */
export async function tellOfCode(unit: Unit, claim: Claim, codeId: string): Promise<string> {
  const { em, institutionId, now, viewer } = unit;
  const [row] = await em.execute<ContactRow[]>(CONTACT, [viewer.userId, institutionId, claim.id]);
  if (!row) throw new Error('A claim that was locked is there.');
  const { beneficiaryId, participantId, number: claimNumber } = claim;
  const isToHeir = beneficiaryId !== null && row.heir_phone !== null;
  const sender = { em, institutionId, timeZone: viewer.timeZone, now };
  return queueCodeNotice(sender, {
    codeId,
    claimNumber,
    issuedBy: row.issuer,
    turnTo: whomToAsk(row, viewer.role),
    to: isToHeir ? { beneficiaryId } : { participantId },
    isReachable: isToHeir || row.phone !== null,
  });
}

/** The head, unless the head gave the code out. */
function whomToAsk({ institution, institution_phone: phone }: ContactRow, role: string): string {
  if (role === Role.HEAD.valueOf()) return 'Dinas Sosial';
  return phone === null ? `kepala ${institution}` : `kepala ${institution} (${phone})`;
}

const CONTACT = `
  select b.phone as heir_phone, p.phone, u.full_name as issuer, i.name as institution, i.phone as institution_phone
  from claims k
  join institutions i on i.id = k.institution_id
  join participants p on (p.institution_id, p.id) = (k.institution_id, k.participant_id)
  join users u on u.institution_id = k.institution_id and u.id = ?
  left join beneficiaries b on (b.institution_id, b.id) = (k.institution_id, k.beneficiary_id)
  where k.institution_id = ? and k.id = ?`;
