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

/** A row of `refund_contacts`. */
export interface RefundContactRow {
  institutionId: string;
  id: string;
  refundId: string;
  contactedOn: LocalDate;
  way: 'PHONE' | 'VISIT';
  outcome: 'NO_ANSWER' | 'UNKNOWN_THERE';
  note: string | null;
  recordedById: string;
  recordedAt: Instant;
}

/** Premiums given back, with the approval behind each, and who was asked about what nobody fetched. */
export interface RefundRows {
  refunds: RefundRow[];
  refundPayouts: RefundPayoutRow[];
  refundContacts: RefundContactRow[];
  changes: PendingChangeRow[];
}

interface Settling {
  payments: readonly Payment[];
  beneficiaries: readonly BeneficiaryRow[];
  scene: Scene;
}

/** Whoever left, or their family, gets back everything that was paid; the first of them did not come for it. */
export function bookRefunds(
  ledger: Ledger,
  members: readonly Member[],
  settling: Settling,
): RefundRows {
  const { payments, scene } = settling;
  const random = scene.random.fork('refunds');
  const rows: RefundRows = { refunds: [], refundPayouts: [], refundContacts: [], changes: [] };
  for (const member of members) {
    const { ended } = member.life;
    if (!ended) continue;
    const paidOn = addDays(ended.on, random.int(10, 21));
    const own = payments.filter(({ enrolmentId }) => enrolmentId === member.enrolmentId);
    const amount = own.reduce((sum, payment) => sum + payment.amount, 0);
    if (paidOn > scene.yesterday || amount === 0) continue;
    const recordedAt = officeHours(paidOn, random);
    const refunded = { member, ended, amount, paidOn, recordedAt, ...settling };
    const isUnclaimed = rows.refunds.length === 0;
    const refundId = agree(rows, refunded);
    if (isUnclaimed) ask(rows, refundId, refunded);
    else handOver(rows, ledger, { refundId, ...refunded });
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

/** Agreed on two days before it is handed over; answers the id of the refund. */
function agree(rows: RefundRows, refunded: Refunded): string {
  const { member, ended, amount, paidOn, scene } = refunded;
  const { institutionId, newId } = scene;
  const approvedAt = inMedan(addDays(paidOn, -2), '11:00');
  const [id, changeId] = [newId(approvedAt), newId(approvedAt)];
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
  return id;
}

/** Nobody answered the call, and at the old address nobody knew them. */
function ask(rows: RefundRows, refundId: string, { paidOn, recordedAt, scene }: Refunded): void {
  const { institutionId, newId, staff } = scene;
  const record = { institutionId, refundId, recordedById: staff.treasurer.id, recordedAt };
  rows.refundContacts.push(
    {
      ...record,
      id: newId(recordedAt),
      contactedOn: addDays(paidOn, -1),
      way: 'PHONE',
      outcome: 'NO_ANSWER',
      note: null,
    },
    {
      ...record,
      id: newId(recordedAt),
      contactedOn: paidOn,
      way: 'VISIT',
      outcome: 'UNKNOWN_THERE',
      note: 'Menurut tetangga pindah ke Binjai',
    },
  );
}

function handOver(rows: RefundRows, ledger: Ledger, paid: Refunded & { refundId: string }): void {
  const { refundId, member, amount, paidOn, recordedAt, scene } = paid;
  const { institutionId, cohortId, newId, staff } = scene;
  const entryId = newId(recordedAt);
  const { enrolmentId } = member;
  rows.refundPayouts.push({
    institutionId,
    id: newId(recordedAt),
    refundId,
    amount,
    cohortId,
    method: 'TRANSFER',
    paidOn,
    receivedByName: payeeOf(paid).payeeName,
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
