import { createHash } from 'node:crypto';
import { sumRupiah } from '../kernel/index.js';
import type { RefundGround } from './refund.entity.js';
import {
  ArrearsPolicy,
  RefundHold,
  type RefundPlan,
  type RefundPlanRow,
} from './refund-plan.types.js';

/** What is known of one enrolment when its cohort is refunded. */
export interface RefundCandidate {
  enrolmentId: string;
  ground: RefundGround | null;
  /** Premiums that were not reversed, whole rupiah. */
  saved: number;
  payeeName: string | null;
  beneficiaryId: string | null;
  openClaims: number;
  isRefunded: boolean;
  isProposed: boolean;
  arrearsMonths: number;
  /** Whole rupiah. */
  arrearsAmount: number;
}

/** Plans the refunds of a cohort: who gets what, and who does not and why. */
export function planRefunds(
  cohortId: string,
  candidates: readonly RefundCandidate[],
  arrears: ArrearsPolicy,
): RefundPlan {
  const rows = candidates.map((candidate) => toRow(candidate, arrears));
  const ready = rows.filter(({ hold }) => hold === null);
  return {
    cohortId,
    arrears,
    rows: [...ready, ...rows.filter(({ hold }) => hold !== null)],
    count: ready.length,
    amount: sumRupiah(ready.map(({ amount }) => amount)),
    digest: digestOf(ready),
  };
}

function toRow(candidate: RefundCandidate, arrears: ArrearsPolicy): RefundPlanRow {
  const { enrolmentId, beneficiaryId, ground, saved, payeeName } = candidate;
  const { arrearsMonths, arrearsAmount } = candidate;
  return {
    enrolmentId,
    beneficiaryId,
    ground,
    amount: saved,
    payeeName: payeeName ?? '',
    arrearsMonths,
    arrearsAmount,
    hold: holdOf(candidate, arrears),
  };
}

/** The first thing that stands in the way, what ends the matter before what may change. */
export function holdOf(candidate: RefundCandidate, arrears: ArrearsPolicy): RefundHold | null {
  const { isRefunded, ground, saved, openClaims, payeeName, isProposed } = candidate;
  if (isRefunded) return RefundHold.REFUNDED;
  if (ground === null) return RefundHold.NOT_DUE;
  if (saved <= 0) return RefundHold.NOTHING_SAVED;
  if (openClaims > 0) return RefundHold.OPEN_CLAIM;
  if (payeeName === null) return RefundHold.NO_BENEFICIARY;
  if (isProposed) return RefundHold.PROPOSED;
  if (arrears === ArrearsPolicy.HOLD && candidate.arrearsMonths > 0) return RefundHold.ARREARS;
  return null;
}

/** Two plans have the same digest when they pay the same amounts to the same enrolments. */
function digestOf(ready: readonly RefundPlanRow[]): string {
  const lines = ready
    .map(({ enrolmentId, amount, payeeName }) => `${enrolmentId} ${amount} ${payeeName}`)
    .sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}
