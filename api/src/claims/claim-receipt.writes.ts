import {
  countTry,
  forgiveTry,
  RuleCode,
  ruleViolated,
  type Context,
  type Unit,
} from '../kernel/index.js';
import { liveCode, requireRightCode } from './claim-code.writes.js';
import { openComplaint } from './claim-complaint.writes.js';
import { ReceiptWay, type Receipt, type ReceiptGrounds } from './claim-receipt.js';
import { takeStep, type SeenClaim, type StepRecord } from './claim-step.writes.js';
import { Claim } from './claim.entity.js';
import type { ClaimConfirmReceiptInput } from './claim.inputs.js';
import { ClaimAction } from './claim.transitions.js';

/** Wrong codes for one claim, so that nobody of the staff finds a code by trying. */
const TRIES = { name: 'claim-code', tries: 5, windowSeconds: 3600 };

/** Somebody of the staff ends a claim: with the code that the family tells, or before a witness. */
export async function confirmReceipt(
  ctx: Context,
  seen: SeenClaim,
  { on, note, amount, way, witnessName, code }: ClaimConfirmReceiptInput,
): Promise<Claim> {
  const { root, seal } = ctx.surroundings;
  const isByCode = way === ReceiptWay.CODE;
  const key = `${ctx.viewer.institutionId} ${seen.id}`;
  if (isByCode) requireTriesLeft(await countTry(root, TRIES, key));
  const receipt = { amount, way, witnessName: witnessName?.trim() ?? null };
  const claim = await ctx.write(async (unit) => {
    const { id } = await unit.find(Claim, seen.id);
    if (isByCode) await requireRightCode(unit, seal, id, code ?? '');
    return takeReceipt(unit, seen, { on, note }, receipt);
  });
  if (isByCode) await forgiveTry(root, TRIES, key);
  return claim;
}

/** Takes the step that ends a claim. */
export async function takeReceipt(
  unit: Unit,
  seen: SeenClaim,
  step: Pick<StepRecord, 'id' | 'on' | 'note'>,
  receipt: Receipt,
): Promise<Claim> {
  const record = { ...step, action: ClaimAction.CONFIRM_RECEIPT, amount: receipt.amount };
  return takeStep(unit, seen, record, async (claim, turn) => {
    claim.confirmReceipt(turn, receipt, await groundsOf(unit, claim));
  });
}

async function groundsOf(unit: Unit, claim: Claim): Promise<ReceiptGrounds> {
  const rows = await unit.em.execute<Array<{ full_name: string }>>(
    `select full_name from users where institution_id = ? and id in (?, ?)`,
    [unit.institutionId, claim.disbursedById, unit.actorId],
  );
  const code = await liveCode(unit, claim.id);
  return {
    handlers: rows.map((row) => row.full_name),
    codeIssuedById: code?.issuedById ?? null,
    isDisputed: (await openComplaint(unit, claim.id)) !== null,
  };
}

function requireTriesLeft(retryAfterSeconds: number): void {
  if (retryAfterSeconds === 0) return;
  const message = `Too many wrong codes for this claim. Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes, or confirm before a witness.`;
  throw ruleViolated(RuleCode.CLAIM_CODE_THROTTLED, message, { retryAfterSeconds });
}
