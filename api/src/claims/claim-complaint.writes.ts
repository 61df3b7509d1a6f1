import { addDays, Permission, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Role } from '../staff/index.js';
import { ClaimComplaint, COMPLAINT_DAYS, ComplaintOutcome } from './claim-complaint.entity.js';
import type { ClaimComplaintCloseInput } from './claim-family.inputs.js';
import { Claim } from './claim.entity.js';

/** Opens a complaint that the family has not got the money, and gives it to one person who did not pay. */
export async function complain(
  unit: Unit,
  claimId: string,
  { id = unit.newId(), text = null }: { id?: string; text?: string | null },
): Promise<Claim> {
  const claim = await unit.lock(Claim, claimId);
  const paidById = claim.requirePaid();
  if (await openComplaint(unit, claim.id)) {
    const message = 'A complaint about this claim is open already.';
    throw ruleViolated(RuleCode.CLAIM_COMPLAINT_OPEN, message);
  }
  const dueOn = addDays(unit.today, COMPLAINT_DAYS);
  const assignedToId = await whoSettles(unit, claim, paidById);
  await unit.em.insert(ClaimComplaint, {
    institutionId: unit.institutionId,
    id,
    claimId: claim.id,
    text: text?.trim() ?? null,
    openedOn: unit.today,
    openedAt: unit.now,
    openedById: unit.actorId,
    paidById,
    assignedToId,
    dueOn,
    outcome: null,
    resolution: null,
    closedOn: null,
    closedAt: null,
    closedById: null,
  });
  const particulars = { number: claim.number, assignedToId, dueOn };
  await unit.journal('claim.complained', { type: 'Claim', id: claim.id }, particulars);
  return claim;
}

/** Settles a complaint. */
export async function closeComplaint(
  unit: Unit,
  id: string,
  { outcome, resolution }: ClaimComplaintCloseInput,
): Promise<Claim> {
  const { claimId } = await unit.find(ClaimComplaint, id);
  const claim = await unit.lock(Claim, claimId);
  const complaint = await unit.lock(ClaimComplaint, id);
  const mayDecide = unit.viewer.permissions.has(Permission.CLAIM_DECIDE);
  const closing = { on: unit.today, at: unit.now, byId: unit.actorId, mayDecide };
  complaint.close({ outcome, resolution: resolution.trim() }, closing);
  const particulars = { number: claim.number, outcome };
  await unit.journal('claim.complaintClosed', { type: 'Claim', id: claim.id }, particulars);
  return claim;
}

/** The family has the money after all: its own word settles its complaint. */
export async function settleByFamily(unit: Unit, claim: Claim): Promise<void> {
  const complaint = await openComplaint(unit, claim.id);
  if (!complaint) return;
  const outcome = ComplaintOutcome.RECEIVED_AFTER_ALL;
  const resolution = 'Keluarga memastikan sendiri dengan kodenya bahwa uang sudah diterima.';
  const closing = { on: unit.today, at: unit.now, byId: null, mayDecide: false };
  complaint.close({ outcome, resolution }, closing);
  const particulars = { number: claim.number, outcome };
  await unit.journal('claim.complaintClosed', { type: 'Claim', id: claim.id }, particulars);
}

/** The complaint about a claim that nobody has settled, or null. */
export function openComplaint(unit: Unit, claimId: string): Promise<ClaimComplaint | null> {
  const { institutionId, em } = unit;
  return em.findOne(ClaimComplaint, { institutionId, claimId, closedOn: null });
}

/** The head, else an officer, else whoever approved the claim, who never pays it. */
async function whoSettles(unit: Unit, claim: Claim, paidById: string): Promise<string> {
  const rows = await unit.em.execute<Array<{ id: string }>>(
    `select u.id from users u
     where u.institution_id = ? and u.id <> ? and u.deactivated_at is null and u.role in (?, ?)
     order by u.role = ? desc, u.id limit 1`,
    [unit.institutionId, paidById, Role.HEAD, Role.OFFICER, Role.HEAD],
  );
  const found = rows[0]?.id ?? claim.decidedById;
  if (found === null) throw new Error('A claim that was paid was decided by somebody.');
  return found;
}
