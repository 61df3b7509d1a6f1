import {
  ChangeKind,
  ChangeState,
  proposeChange,
  whenApproved,
  type PendingChange,
} from '../approvals/index.js';
import { RuleCode, ruleViolated, type LocalDate, type Unit } from '../kernel/index.js';
import { Fund, LedgerAccountKind, postEntry } from '../ledger/index.js';
import { Cohort } from '../programmes/index.js';
import { FundTranche } from './fund-tranche.entity.js';
import type { FundTrancheProposeInput } from './fund.inputs.js';

/** What the approval of a tranche needs to know beside its amount and cohort. */
interface TrancheParticulars {
  receivedOn: LocalDate;
  reference: string;
}

/** Proposes to book money from the State; another person approves it. One tranche may wait per cohort. */
export async function proposeTranche(
  unit: Unit,
  { cohortId, amount, reason, ...input }: FundTrancheProposeInput,
): Promise<PendingChange> {
  const { receivedOn } = input;
  if (receivedOn > unit.today) {
    const message = `Money is recorded when it is there; got ${receivedOn}, today is ${unit.today}.`;
    throw ruleViolated(RuleCode.DATE_IN_FUTURE, message);
  }
  const cohort = await unit.find(Cohort, cohortId);
  const particulars: TrancheParticulars = { receivedOn, reference: input.reference.trim() };
  await requireNew(unit, particulars.reference);
  const kind = ChangeKind.FUND_TRANCHE;
  return proposeChange(unit, { kind, subjectId: cohort.id, amount, reason, particulars });
}

whenApproved(ChangeKind.FUND_TRANCHE, async (unit, change) => {
  const { institutionId } = unit;
  const { id: changeId, subjectId: cohortId, amount } = change;
  // This module wrote the particulars of this kind of change itself.
  const { receivedOn, reference } = change.particulars as TrancheParticulars;
  await requireNew(unit, reference);
  const { CLAIM_BANK, CLAIM_FUND } = LedgerAccountKind;
  const entryId = await postEntry(unit, {
    fund: Fund.CLAIM,
    cohortId,
    debit: { kind: CLAIM_BANK },
    credit: { kind: CLAIM_FUND },
    amount,
    occurredOn: receivedOn,
    description: `Claim fund tranche ${reference}`,
  });
  const tranche = unit.em.create(FundTranche, {
    institutionId,
    id: unit.newId(),
    cohortId,
    amount,
    receivedOn,
    reference,
    changeId,
    changeState: ChangeState.APPROVED,
    entryId,
    recordedAt: unit.now,
  });
  return tranche.id;
});

/** Refuses a bank transfer that is on record already. */
async function requireNew(unit: Unit, reference: string): Promise<void> {
  const { institutionId } = unit;
  if (!(await unit.em.findOne(FundTranche, { institutionId, reference }))) return;
  const message = `The transfer ${reference} is on record already.`;
  throw ruleViolated(RuleCode.FUND_TRANCHE_KNOWN, message);
}
