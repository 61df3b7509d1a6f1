import { inMedan, type Instant, type LocalDate } from './calendar.js';
import type { Stage } from './claim-case.js';
import { dueOn, type ClaimRow } from './claims.js';
import type { RejectionReason } from './plan.js';
import type { Scene } from './scene.js';

/** A row of `claim_steps`. */
export interface ClaimStepRow {
  institutionId: string;
  id: string;
  claimId: string;
  action: Action | null;
  fromStage: Stage | null;
  toStage: Stage;
  occurredOn: LocalDate;
  dueOn: LocalDate;
  recordedAt: Instant;
  recordedById: string;
  amount: number | null;
  rejectionReason: RejectionReason | null;
  note: string | null;
}

type Action =
  'COMPLETE_DOCUMENTS' | 'VERIFY' | 'APPROVE' | 'REJECT' | 'DISBURSE' | 'CONFIRM_RECEIPT';

interface Step {
  action: Action | null;
  toStage: Stage;
  on: LocalDate | null;
  by: string | null;
  amount?: number | null;
}

/** The history a claim's clock is read from: the report, then every step that was taken. */
export function historyOf(claim: ClaimRow, scene: Scene): ClaimStepRow[] {
  const taken = stepsOf(claim).flatMap(({ on, by, ...step }) =>
    on && by ? [{ ...step, on, by }] : [],
  );
  return taken.map(({ action, toStage, on, by, amount }, index): ClaimStepRow => {
    const recordedAt = inMedan(on, `${String(9 + index).padStart(2, '0')}:05`);
    const isRejection = action === 'REJECT';
    return {
      institutionId: claim.institutionId,
      id: scene.newId(recordedAt),
      claimId: claim.id,
      action,
      fromStage: taken[index - 1]?.toStage ?? null,
      toStage,
      occurredOn: on,
      dueOn:
        toStage === 'REPORTED'
          ? dueOn({ reportedOn: claim.reportedOn, completedOn: null })
          : claim.dueOn,
      recordedAt,
      recordedById: by,
      amount: amount ?? null,
      rejectionReason: isRejection ? claim.rejectionReason : null,
      note: isRejection ? claim.rejectionNote : null,
    };
  });
}

function stepsOf(claim: ClaimRow): Step[] {
  return [
    { action: null, toStage: 'REPORTED', on: claim.reportedOn, by: claim.reportedById },
    {
      action: 'COMPLETE_DOCUMENTS',
      toStage: 'DOCUMENTS_COMPLETE',
      on: claim.documentsCompletedOn,
      by: claim.reportedById,
    },
    { action: 'VERIFY', toStage: 'VERIFIED', on: claim.verifiedOn, by: claim.verifiedById },
    decision(claim),
    {
      action: 'DISBURSE',
      toStage: 'DISBURSED',
      on: claim.disbursedOn,
      by: claim.disbursedById,
      amount: claim.paidAmount,
    },
    {
      action: 'CONFIRM_RECEIPT',
      toStage: 'RECEIVED',
      on: claim.receivedOn,
      by: claim.confirmedById,
      amount: claim.receivedAmount,
    },
  ];
}

function decision({ rejectionReason, decidedOn, decidedById, approvedAmount }: ClaimRow): Step {
  const by = decidedById;
  if (rejectionReason) return { action: 'REJECT', toStage: 'REJECTED', on: decidedOn, by };
  return { action: 'APPROVE', toStage: 'APPROVED', on: decidedOn, by, amount: approvedAmount };
}
