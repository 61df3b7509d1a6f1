import {
  formatRupiah,
  RuleCode,
  ruleViolated,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { Fund, LedgerAccountKind, postEntry } from '../ledger/index.js';
import { Cohort } from '../programmes/index.js';
import { User } from '../staff/index.js';
import { BankDeposit } from './bank-deposit.entity.js';
import { CashHandover, HandoverAnswer, HandoverState } from './cash-handover.entity.js';
import type { BankDepositRecordInput, CashHandOverInput } from './custody.inputs.js';
import { freeCash } from './holding.queries.js';

/** Says that cash was given to somebody else; sent again under the same key, it counts once. */
export async function handOver(
  unit: Unit,
  { requestKey, ...input }: CashHandOverInput,
): Promise<CashHandover> {
  const { id } = await unit.once('cashHandOver', requestKey, input, async () => {
    const { cohortId, toUserId, amount, handedOn, note = null } = input;
    requirePast(unit, handedOn);
    await requireTaker(unit, toUserId);
    await requireHeld(unit, cohortId, amount);
    const handover = unit.em.create(CashHandover, {
      institutionId: unit.institutionId,
      id: unit.newId(),
      cohortId,
      fromUserId: unit.viewer.userId,
      toUserId,
      amount,
      handedOn,
      note,
      recordedAt: unit.now,
    });
    const subject = { type: 'CashHandover', id: handover.id };
    await unit.journal('cash.handedOver', subject, { amount, handedOn });
    return { id: handover.id };
  });
  return unit.find(CashHandover, id);
}

/** Answers a hand-over, once: the taker confirms or refuses, the giver takes it back. The same answer again changes nothing. */
export async function answerHandover(
  unit: Unit,
  id: string,
  outcome: Exclude<HandoverState, HandoverState.WAITING>,
  reason: string | null,
): Promise<CashHandover> {
  const handover = await unit.find(CashHandover, id);
  const { institutionId, fromUserId, toUserId, amount } = handover;
  await unit.lock(User, fromUserId);
  const { userId } = unit.viewer;
  if (userId !== (outcome === HandoverState.WITHDRAWN ? fromUserId : toUserId)) {
    const message =
      outcome === HandoverState.WITHDRAWN
        ? 'Expected who gave the cash to take it back.'
        : 'Expected who took the cash to answer.';
    throw ruleViolated(RuleCode.HANDOVER_OF_ANOTHER, message);
  }
  const known = await unit.em.findOne(HandoverAnswer, { institutionId, handoverId: id });
  if (known?.outcome === outcome) return handover;
  if (known) {
    const message = `Expected a hand-over that waits; this one is ${known.outcome.toLowerCase()}.`;
    throw ruleViolated(RuleCode.HANDOVER_ANSWERED, message);
  }
  unit.em.create(HandoverAnswer, {
    institutionId,
    handoverId: id,
    fromUserId,
    toUserId,
    outcome,
    reason,
    answeredById: userId,
    answeredAt: unit.now,
  });
  const particulars = { amount, outcome, reason };
  await unit.journal('cash.handoverAnswered', { type: 'CashHandover', id }, particulars);
  return handover;
}

/** Records cash taken to the bank and books it there; sent again under the same key, it counts once. */
export async function recordDeposit(
  unit: Unit,
  { requestKey, ...input }: BankDepositRecordInput,
): Promise<BankDeposit> {
  const { id } = await unit.once('bankDepositRecord', requestKey, input, async () => {
    const { cohortId, amount, depositedOn } = input;
    const slipNumber = input.slipNumber.trim();
    requirePast(unit, depositedOn);
    await requireNewSlip(unit, slipNumber);
    await requireHeld(unit, cohortId, amount);
    const { PREMIUM_BANK, PREMIUM_CASH } = LedgerAccountKind;
    const entryId = await postEntry(unit, {
      fund: Fund.PREMIUM,
      cohortId,
      debit: { kind: PREMIUM_BANK },
      credit: { kind: PREMIUM_CASH },
      amount,
      occurredOn: depositedOn,
      description: `Deposit ${slipNumber}`,
    });
    const deposit = unit.em.create(BankDeposit, {
      institutionId: unit.institutionId,
      id: unit.newId(),
      cohortId,
      amount,
      depositedOn,
      slipNumber,
      depositedById: unit.viewer.userId,
      entryId,
      recordedAt: unit.now,
    });
    const subject = { type: 'BankDeposit', id: deposit.id };
    await unit.journal('cash.deposited', subject, { amount, depositedOn, slipNumber });
    return { id: deposit.id };
  });
  return unit.find(BankDeposit, id);
}

function requirePast(unit: Unit, on: LocalDate): void {
  if (on <= unit.today) return;
  const message = `Expected today (${unit.today}) or earlier; got ${on}.`;
  throw ruleViolated(RuleCode.DATE_IN_FUTURE, message);
}

async function requireTaker(unit: Unit, toUserId: string): Promise<void> {
  const taker = await unit.find(User, toUserId);
  if (taker.id !== unit.viewer.userId) return;
  const message = 'Expected somebody else to take the cash; it is in your hands already.';
  throw ruleViolated(RuleCode.HANDOVER_SAME_PERSON, message);
}

/** Refuses more than is in the viewer's hands. The viewer's row is locked, so that two hand-overs never give the same money. */
async function requireHeld(unit: Unit, cohortId: string, amount: number): Promise<void> {
  const { institutionId, viewer } = unit;
  await unit.find(Cohort, cohortId);
  await unit.lock(User, viewer.userId);
  const free = await freeCash(unit.em, { institutionId, userId: viewer.userId, cohortId });
  if (amount <= free) return;
  const message = `Expected ${formatRupiah(Math.max(free, 0))} at the most, which is what you hold; got ${formatRupiah(amount)}.`;
  throw ruleViolated(RuleCode.CASH_NOT_HELD, message);
}

async function requireNewSlip(unit: Unit, slipNumber: string): Promise<void> {
  const { institutionId } = unit;
  if (!(await unit.em.findOne(BankDeposit, { institutionId, slipNumber }))) return;
  const message = `The slip ${slipNumber} is on record already.`;
  throw ruleViolated(RuleCode.DEPOSIT_SLIP_KNOWN, message);
}
