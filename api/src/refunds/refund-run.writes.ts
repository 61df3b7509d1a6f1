import { LockMode } from '@mikro-orm/postgresql';
import {
  ChangeKind,
  ChangeState,
  proposeChange,
  whenApproved,
  type PendingChange,
} from '../approvals/index.js';
import { RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Enrolment, EnrolmentStatus } from '../participants/index.js';
import { Cohort } from '../programmes/index.js';
import { Refund } from './refund.entity.js';
import { earlierRefunds } from './refund.queries.js';
import type { RefundRunProposeInput } from './refund-plan.inputs.js';
import { refundCandidates } from './refund-plan.queries.js';
import { planRefunds } from './refund-plan.js';
import type { ArrearsPolicy, RefundPlan, RefundPlanRow } from './refund-plan.types.js';

/** What the approval of a run needs to know beside its cohort and amount. */
interface RunParticulars {
  arrears: ArrearsPolicy;
  digest: string;
}

/** Proposes to refund a cohort exactly as its plan shows; another person approves it. */
export async function proposeRun(
  unit: Unit,
  { cohortId, arrears, digest, reason }: RefundRunProposeInput,
): Promise<PendingChange> {
  const cohort = await unit.lock(Cohort, cohortId);
  const { count, amount } = await planAgain(unit, cohort.id, { arrears, digest });
  if (count === 0) {
    throw ruleViolated(RuleCode.REFUND_NOTHING, 'Nobody in this cohort is to be refunded now.');
  }
  const particulars: RunParticulars = { arrears, digest };
  const kind = ChangeKind.REFUND_RUN;
  return proposeChange(unit, { kind, subjectId: cohort.id, amount, reason, particulars });
}

whenApproved(ChangeKind.REFUND_RUN, async (unit, { id: changeId, subjectId, particulars }) => {
  const cohort = await unit.lock(Cohort, subjectId);
  // This module wrote the particulars of this kind of change itself.
  const plan = await planAgain(unit, cohort.id, particulars as RunParticulars);
  const ready = new Map(
    plan.rows.filter(({ hold }) => hold === null).map((row) => [row.enrolmentId, row]),
  );
  const enrolments = await lockAll(unit, [...ready.keys()]);
  const earlier = await earlierRefunds(unit.em, [...ready.keys()]);
  for (const enrolment of enrolments) {
    const row = ready.get(enrolment.id);
    const replacesId = earlier.get(enrolment.id)?.id ?? null;
    if (row) refund(unit, enrolment, { row, changeId, replacesId });
  }
  const { count, amount } = plan;
  await unit.journal('refundRun.approved', { type: 'Cohort', id: cohort.id }, { count, amount });
  return cohort.id;
});

/** Plans once more; refuses a plan that is no longer the one that was looked at. */
async function planAgain(
  unit: Unit,
  cohortId: string,
  { arrears, digest }: RunParticulars,
): Promise<RefundPlan> {
  const candidates = await refundCandidates(unit.em, cohortId, unit.today);
  const plan = planRefunds(cohortId, candidates, arrears);
  if (plan.digest === digest) return plan;
  const message = 'Payments, claims or people changed since this list was looked at; look again.';
  throw ruleViolated(RuleCode.REFUND_CHANGED, message);
}

function lockAll({ em, institutionId }: Unit, ids: string[]): Promise<Enrolment[]> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  return em.find(
    Enrolment,
    { institutionId, id: { $in: ids } },
    { lockMode, orderBy: { id: 'asc' } },
  );
}

function refund(
  unit: Unit,
  enrolment: Enrolment,
  { row, ...agreed }: { row: RefundPlanRow; changeId: string; replacesId: string | null },
): void {
  const { ground, amount, beneficiaryId, payeeName } = row;
  if (ground === null) throw new Error('A row that is to be paid has its ground.');
  if (enrolment.isRunning) enrolment.end(EnrolmentStatus.MATURED, enrolment.endsOn, 'Term ended');
  unit.em.create(Refund, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    enrolmentId: enrolment.id,
    ground,
    amount,
    beneficiaryId,
    payeeName,
    ...agreed,
    changeState: ChangeState.APPROVED,
    approvedAt: unit.now,
  });
}
