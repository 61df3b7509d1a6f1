import type { LocalDate, Unit } from '../kernel/index.js';
import { Fund, LedgerAccountKind, postEntries, type EntryDraft } from '../ledger/index.js';
import { PremiumAllocation } from './premium-allocation.entity.js';
import { PaymentMethod, PremiumPayment } from './premium-payment.entity.js';
import type { MonthAmount } from './premium-schedule.js';
import { nextReceiptNumbers } from './receipt-number.js';

/** Money that was checked and spread over months, ready to be booked. */
export interface PaymentDraft {
  enrolment: { id: string; cohortId: string };
  /** Whole rupiah, more than zero; a reversal takes as much back. */
  amount: number;
  allocations: readonly MonthAmount[];
  paidOn: LocalDate;
  method: PaymentMethod;
  meetingId: string | null;
  carriedById: string | null;
  /** What this takes back, why, and on whose word; null for a payment. */
  reversal: { of: PremiumPayment; reason: string; by: ReversalGround } | null;
}

/** On whose word a payment is taken back: two people's, or that of the phone that recorded it. */
export type ReversalGround = { changeId: string } | { undoneOperationId: string };

/** What was booked, as the device needs to know it. */
export interface BookedPayment {
  id: string;
  receiptNumber: string;
}

/** Books payments or reversals: receipt, ledger entry, row and allocations. Answers them in the order of the drafts. */
export async function bookPayments(
  unit: Unit,
  drafts: readonly PaymentDraft[],
): Promise<BookedPayment[]> {
  if (drafts.length === 0) return [];
  const receipts = await nextReceiptNumbers(unit, drafts.length);
  const numbered = drafts.map((draft, index) => ({
    draft,
    id: unit.newId(),
    receiptNumber: receipts[index] ?? '',
  }));
  const entryIds = await postEntries(
    unit,
    numbered.map(({ draft, receiptNumber }) => entryOf(draft, receiptNumber)),
  );
  const payments = numbered.map(({ draft, id, receiptNumber }, index) => ({
    institutionId: unit.institutionId,
    id,
    receiptNumber,
    enrolmentId: draft.enrolment.id,
    amount: signed(draft, draft.amount),
    paidOn: draft.paidOn,
    method: draft.method,
    meetingId: draft.meetingId,
    carriedById: draft.carriedById,
    entryId: entryIds[index] ?? '',
    reversesId: draft.reversal?.of.id ?? null,
    reason: draft.reversal?.reason ?? null,
    changeId: null,
    undoneOperationId: null,
    ...draft.reversal?.by,
    recordedById: unit.viewer.userId,
    recordedAt: unit.now,
  }));
  await unit.em.insertMany(PremiumPayment, payments);
  await unit.em.insertMany(
    PremiumAllocation,
    numbered.flatMap(({ draft, id }) => allocationsOf(unit, draft, id)),
  );
  return numbered.map(({ id, receiptNumber }) => ({ id, receiptNumber }));
}

function allocationsOf(unit: Unit, draft: PaymentDraft, paymentId: string) {
  return draft.allocations.map(({ month, amount }) => ({
    institutionId: unit.institutionId,
    paymentId,
    month,
    enrolmentId: draft.enrolment.id,
    amount: signed(draft, amount),
  }));
}

/** A payment fills the till and the participant’s savings; a reversal empties both. */
function entryOf(draft: PaymentDraft, receiptNumber: string): EntryDraft {
  const { enrolment, method, reversal } = draft;
  const { PREMIUM_CASH, PREMIUM_BANK, PARTICIPANT_SAVINGS } = LedgerAccountKind;
  const till = { kind: method === PaymentMethod.CASH ? PREMIUM_CASH : PREMIUM_BANK } as const;
  const savings = { kind: PARTICIPANT_SAVINGS, enrolmentId: enrolment.id } as const;
  return {
    fund: Fund.PREMIUM,
    cohortId: enrolment.cohortId,
    debit: reversal ? savings : till,
    credit: reversal ? till : savings,
    amount: draft.amount,
    occurredOn: draft.paidOn,
    description: reversal
      ? `Reversal ${receiptNumber} of ${reversal.of.receiptNumber}`
      : `Premium ${receiptNumber}`,
    reversesId: reversal?.of.entryId ?? null,
  };
}

function signed({ reversal }: PaymentDraft, amount: number): number {
  return reversal ? -amount : amount;
}
