import {
  ChangeKind,
  ChangeState,
  proposeChange,
  whenApproved,
  type PendingChange,
} from '../approvals/index.js';
import { RuleCode, ruleViolated, type LocalDate, type Unit } from '../kernel/index.js';
import type { PaymentMethod } from '../premiums/index.js';
import {
  AdvanceOutcome,
  advanceState,
  ClaimAdvanceState,
  requireAdvance,
} from './claim-advance.js';
import { ClaimAdvance, ClaimAdvanceEnd } from './claim-advance.entity.js';
import type { ClaimAdvanceEndInput, ClaimAdvanceInput } from './claim-advance.inputs.js';
import { payFromFund, returnToFund } from './claim-fund.writes.js';
import { requireNotInFuture } from './claim-turn.js';
import { Claim } from './claim.entity.js';

interface AdvanceParticulars {
  on: LocalDate;
  method: PaymentMethod;
}

interface EndParticulars extends AdvanceParticulars {
  outcome: AdvanceOutcome;
}

/** Proposes to pay part of the benefit of a death ahead; another person approves it, and then it is paid. */
export async function proposeAdvance(
  unit: Unit,
  id: string,
  { amount, on, method, reason }: ClaimAdvanceInput,
): Promise<PendingChange> {
  const claim = await unit.lock(Claim, id);
  requireDay(unit, claim.reportedOn, on);
  await requireAdvanceable(unit, claim, amount);
  const particulars: AdvanceParticulars = { on, method };
  const kind = ChangeKind.CLAIM_ADVANCE;
  return proposeChange(unit, { kind, subjectId: claim.id, amount, reason, particulars });
}

whenApproved(ChangeKind.CLAIM_ADVANCE, async (unit, change) => {
  const { amount, subjectId, id: changeId } = change;
  // This module wrote the particulars of this kind of change itself.
  const { on, method } = change.particulars as AdvanceParticulars;
  const claim = await unit.lock(Claim, subjectId);
  await requireAdvanceable(unit, claim, amount);
  claim.advanceAmount = amount;
  const description = `Advance on claim ${claim.number}`;
  const advance = unit.em.create(ClaimAdvance, {
    ...approvedAs(unit, claim, changeId),
    amount,
    method,
    paidOn: on,
    entryId: await payFromFund(unit, claim, { amount, on, method, description }),
  });
  await note(unit, claim, 'claim.advancePaid', { amount, on });
  return advance.id;
});

/** Proposes how an advance on a rejected claim ends; another person approves it. */
export async function proposeAdvanceEnd(
  unit: Unit,
  id: string,
  { outcome, on, method, reason }: ClaimAdvanceEndInput,
): Promise<PendingChange> {
  const claim = await unit.lock(Claim, id);
  const { amount, paidOn } = await requireToRecover(unit, claim);
  requireDay(unit, paidOn, on);
  const particulars: EndParticulars = { outcome, on, method };
  const kind = ChangeKind.CLAIM_ADVANCE_END;
  return proposeChange(unit, { kind, subjectId: claim.id, amount, reason, particulars });
}

whenApproved(ChangeKind.CLAIM_ADVANCE_END, async (unit, change) => {
  // This module wrote the particulars of this kind of change itself.
  const { outcome, on, method } = change.particulars as EndParticulars;
  const claim = await unit.lock(Claim, change.subjectId);
  const { amount } = await requireToRecover(unit, claim);
  const isBack = outcome === AdvanceOutcome.RECOVERED;
  const description = `Advance on claim ${claim.number} given back`;
  const movement = { amount, on, method, description };
  const end = unit.em.create(ClaimAdvanceEnd, {
    ...approvedAs(unit, claim, change.id),
    outcome,
    endedOn: on,
    entryId: isBack ? await returnToFund(unit, claim, movement) : null,
  });
  // What came back is not taken off again when the claim is paid after an appeal.
  if (isBack) claim.advanceAmount = null;
  await note(unit, claim, isBack ? 'claim.advanceRecovered' : 'claim.advanceWrittenOff', {
    amount,
  });
  return end.id;
});

async function requireAdvanceable(unit: Unit, claim: Claim, amount: number): Promise<void> {
  const { institutionId } = unit;
  const { cause, stage, claimedAmount, id: claimId } = claim;
  const hasAdvance = (await unit.em.count(ClaimAdvance, { institutionId, claimId })) > 0;
  const cap = await capOf(unit, claim);
  requireAdvance(amount, { cause, stage, claimedAmount, hasAdvance }, cap);
}

async function requireToRecover(unit: Unit, claim: Claim): Promise<ClaimAdvance> {
  const { institutionId } = unit;
  const ofClaim = { institutionId, claimId: claim.id };
  const advance = await unit.em.findOne(ClaimAdvance, ofClaim);
  const end = await unit.em.findOne(ClaimAdvanceEnd, ofClaim);
  const state = advance && advanceState(claim.stage, end?.outcome ?? null);
  if (advance && state === ClaimAdvanceState.TO_RECOVER) return advance;
  const message = `Expected an advance on a rejected claim that is still out; it is ${state ?? 'not there'}.`;
  throw ruleViolated(RuleCode.CLAIM_ADVANCE_NOT_OUT, message);
}

async function capOf(unit: Unit, { enrolmentId }: Claim): Promise<number> {
  const [row] = await unit.em.execute<Array<{ cap: string }>>(
    `select v.death_advance as cap from enrolments e
     join cohorts c on (c.institution_id, c.id) = (e.institution_id, e.cohort_id)
     join programme_versions v on v.id = c.programme_version_id
     where e.institution_id = ? and e.id = ?`,
    [unit.institutionId, enrolmentId],
  );
  return Number(row?.cap ?? 0);
}

function requireDay(unit: Unit, from: LocalDate, on: LocalDate): void {
  requireNotInFuture(on, unit.today);
  if (on >= from) return;
  throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, `Expected ${from} or later; got ${on}.`);
}

function approvedAs(unit: Unit, claim: Claim, changeId: string) {
  return {
    institutionId: unit.institutionId,
    id: unit.newId(),
    claimId: claim.id,
    changeId,
    changeState: ChangeState.APPROVED,
    recordedAt: unit.now,
  };
}

function note(unit: Unit, { id, number }: Claim, event: string, more: object): Promise<void> {
  return unit.journal(event, { type: 'Claim', id }, { number, ...more });
}
