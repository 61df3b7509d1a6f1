import { addDays, inMedan, type Instant, type LocalDate } from './calendar.js';
import type { BeneficiaryRow } from './beneficiaries.js';
import { approvedChange, type PendingChangeRow } from './changes.js';
import type { Ledger } from './ledger.js';
import { officeHours, type Member } from './members.js';
import type { Payment } from './payments.js';
import type { Scene } from './scene.js';

/** A row of `refunds`. */
export interface RefundRow {
  institutionId: string;
  id: string;
  enrolmentId: string;
  ground: 'WITHDRAWN' | 'LAPSED' | 'DECEASED';
  amount: number;
  beneficiaryId: string | null;
  payeeName: string;
  changeId: string;
  changeState: 'APPROVED';
  approvedAt: Instant;
}

/** A row of `refund_payouts`. */
export interface RefundPayoutRow {
  institutionId: string;
  id: string;
  refundId: string;
  amount: number;
  cohortId: string;
  method: 'TRANSFER';
  paidOn: LocalDate;
  receivedByName: string;
  paidById: string;
  entryId: string;
  recordedAt: Instant;
}

/** Premiums given back, with the approval behind each. */
export interface RefundRows {
  refunds: RefundRow[];
  refundPayouts: RefundPayoutRow[];
  changes: PendingChangeRow[];
}

interface Settling {
  payments: readonly Payment[];
  beneficiaries: readonly BeneficiaryRow[];
  scene: Scene;
}

/** Whoever left, or their family, gets back everything that was paid. */
export function bookRefunds(
  ledger: Ledger,
  members: readonly Member[],
  settling: Settling,
): RefundRows {
  const { payments, scene } = settling;
  const random = scene.random.fork('refunds');
  const rows: RefundRows = { refunds: [], refundPayouts: [], changes: [] };
  for (const member of members) {
    const { ended } = member.life;
    if (!ended) continue;
    const paidOn = addDays(ended.on, random.int(10, 21));
    const own = payments.filter(({ enrolmentId }) => enrolmentId === member.enrolmentId);
    const amount = own.reduce((sum, payment) => sum + payment.amount, 0);
    if (paidOn > scene.yesterday || amount === 0) continue;
    const recordedAt = officeHours(paidOn, random);
    refund(rows, ledger, { member, ended, amount, paidOn, recordedAt, ...settling });
  }
  return rows;
}

interface Refunded extends Settling {
  member: Member;
  ended: NonNullable<Member['life']['ended']>;
  amount: number;
  paidOn: LocalDate;
  recordedAt: Instant;
}

/** Agreed on two days before it was handed over. */
function refund(rows: RefundRows, ledger: Ledger, refunded: Refunded): void {
  const { member, ended, amount, paidOn, recordedAt, scene } = refunded;
  const { institutionId, cohortId, newId, staff } = scene;
  const approvedAt = inMedan(addDays(paidOn, -2), '11:00');
  const [id, changeId, entryId] = [newId(approvedAt), newId(approvedAt), newId(recordedAt)];
  const payee = payeeOf(refunded);
  const { enrolmentId } = member;
  rows.changes.push(
    approvedChange(scene, {
      id: changeId,
      kind: 'REFUND',
      subjectId: enrolmentId,
      amount,
      particulars: {},
      reason: ended.reason,
      proposedAt: inMedan(addDays(paidOn, -2), '09:00'),
      decidedAt: approvedAt,
      outcomeId: id,
    }),
  );
  const agreed = { changeId, changeState: 'APPROVED', approvedAt } as const;
  const ground = ended.status;
  rows.refunds.push({ institutionId, id, enrolmentId, ground, amount, ...payee, ...agreed });
  rows.refundPayouts.push({
    institutionId,
    id: newId(recordedAt),
    refundId: id,
    amount,
    cohortId,
    method: 'TRANSFER',
    paidOn,
    receivedByName: payee.payeeName,
    paidById: staff.treasurer.id,
    entryId,
    recordedAt,
  });
  ledger.post({
    id: entryId,
    to: ledger.savings(enrolmentId),
    from: ledger.account('PREMIUM_BANK'),
    amount,
    occurredOn: paidOn,
    recordedAt,
    recordedById: staff.treasurer.id,
    description: 'Premiums given back',
  });
}

function payeeOf({ member, ended, beneficiaries }: Refunded) {
  const { id, fullName } = member.participant;
  const heirs = beneficiaries.filter(
    (heir) => heir.participantId === id && heir.retiredAt === null,
  );
  const [first] = heirs.toSorted((one, other) => one.priority - other.priority);
  if (ended.status !== 'DECEASED' || !first) return { beneficiaryId: null, payeeName: fullName };
  return { beneficiaryId: first.id, payeeName: first.guardianName ?? first.fullName };
}
