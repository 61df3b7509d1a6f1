import {
  ChangeKind,
  ChangeState,
  proposeChange,
  whenApproved,
  type PendingChange,
} from '../approvals/index.js';
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
import { CashDifference } from './cash-difference.entity.js';
import type { CashDifferenceProposeInput } from './cash-difference.inputs.js';
import { freeCash } from './holding.queries.js';

/** What the approval of a difference needs to know beside its amount and whose hands it concerns. */
interface DifferenceParticulars {
  cohortId: string;
  /** What the books said at the counting, whole rupiah. */
  held: number;
  counted: number;
  foundOn: LocalDate;
}

/** Proposes to book the difference between counted cash and the books; another person approves it. */
export async function proposeDifference(
  unit: Unit,
  { cohortId, userId, counted, explanation }: CashDifferenceProposeInput,
): Promise<PendingChange> {
  await unit.find(Cohort, cohortId);
  const held = await lockHeld(unit, { cohortId, userId });
  if (held === counted) {
    const message = `Expected another amount than the books have, ${formatRupiah(held)}; got the same.`;
    throw ruleViolated(RuleCode.CASH_AGREES, message);
  }
  const particulars: DifferenceParticulars = { cohortId, held, counted, foundOn: unit.today };
  return proposeChange(unit, {
    kind: ChangeKind.CUSTODY_DIFFERENCE,
    subjectId: userId,
    amount: Math.abs(counted - held),
    reason: explanation,
    particulars,
  });
}

whenApproved(ChangeKind.CUSTODY_DIFFERENCE, async (unit, change) => {
  const { subjectId: userId, reason: explanation } = change;
  // This module wrote the particulars of this kind of change itself.
  const { cohortId, held, counted, foundOn } = change.particulars as DifferenceParticulars;
  if (userId === unit.viewer.userId) {
    const message = 'Expected somebody else than who held the cash to approve the difference.';
    throw ruleViolated(RuleCode.CHANGE_SAME_PERSON, message);
  }
  const now = await lockHeld(unit, { cohortId, userId });
  if (now !== held) {
    const message = `${formatRupiah(held)} was on the books when the cash was counted, by now it is ${formatRupiah(now)}; count it again.`;
    throw ruleViolated(RuleCode.CASH_MOVED, message);
  }
  const amount = counted - held;
  const difference = unit.em.create(CashDifference, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    cohortId,
    userId,
    amount,
    explanation,
    foundOn,
    changeId: change.id,
    changeState: ChangeState.APPROVED,
    approvedById: unit.viewer.userId,
    entryId: await postDifference(unit, { cohortId, amount, foundOn }),
    recordedAt: unit.now,
  });
  return difference.id;
});

function postDifference(
  unit: Unit,
  { cohortId, amount, foundOn }: Pick<CashDifference, 'cohortId' | 'amount' | 'foundOn'>,
): Promise<string> {
  const cash = { kind: LedgerAccountKind.PREMIUM_CASH } as const;
  const difference = { kind: LedgerAccountKind.PREMIUM_DIFFERENCE } as const;
  return postEntry(unit, {
    fund: Fund.PREMIUM,
    cohortId,
    ...(amount < 0 ? { debit: difference, credit: cash } : { debit: cash, credit: difference }),
    amount: Math.abs(amount),
    occurredOn: foundOn,
    description: amount < 0 ? 'Cash missing' : 'Cash too much',
  });
}

/** What somebody holds and did not say to have given on; their row is locked, so that it stays so. */
async function lockHeld(
  unit: Unit,
  { cohortId, userId }: { cohortId: string; userId: string },
): Promise<number> {
  const { institutionId } = unit;
  const { id } = await unit.lock(User, userId);
  return freeCash(unit.em, { institutionId, userId: id, cohortId });
}
