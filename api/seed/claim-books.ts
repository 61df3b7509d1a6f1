import { addDays, dayInMonth, inMedan, monthOf, type Instant, type LocalDate } from './calendar.js';
import { approvedChange, type PendingChangeRow } from './changes.js';
import type { ClaimRow } from './claims.js';
import type { Ledger, Movement } from './ledger.js';
import type { Scene } from './scene.js';

/** The State's start money for claims (BisnisBali 11-1-2008; Sinar Harapan 30-10-2008). */
const GRANT = 30_000_000;

/** A row of `fund_tranches`. */
export interface FundTrancheRow {
  institutionId: string;
  id: string;
  cohortId: string;
  amount: number;
  receivedOn: LocalDate;
  reference: string;
  changeId: string;
  changeState: 'APPROVED';
  entryId: string;
  recordedAt: Instant;
}

/** The rows of the claim fund beside those of the ledger. */
export interface FundRows {
  pendingChanges: PendingChangeRow[];
  fundTranches: FundTrancheRow[];
}

/** The State's grant comes in; cash is drawn month by month; claims go out. */
export function bookClaims(ledger: Ledger, claims: readonly ClaimRow[], scene: Scene): FundRows {
  const post = (movement: Omit<Movement, 'recordedAt' | 'recordedById'>, time: string) => {
    const recordedById = scene.staff.treasurer.id;
    ledger.post({ ...movement, recordedAt: inMedan(movement.occurredOn, time), recordedById });
  };
  const bank = ledger.account('CLAIM_BANK');
  const cash = ledger.account('CLAIM_CASH');
  const fund = ledger.account('CLAIM_FUND');
  const spent = ledger.account('CLAIMS_PAID');
  const grant = grantOf(scene);
  const { amount, receivedOn, reference, entryId } = grant.tranche;
  const description = `Claim fund tranche ${reference}`;
  post({ id: entryId, to: bank, from: fund, amount, occurredOn: receivedOn, description }, '11:00');
  const paid = claims.flatMap(paymentOf);
  for (const month of new Set(paid.map(({ on }) => monthOf(on)))) {
    const amount = total(paid.filter(({ on }) => monthOf(on) === month));
    const occurredOn = dayInMonth(month, 1);
    const purpose = `Cash for the claims of ${month}`;
    post({ to: cash, from: bank, amount, occurredOn, description: purpose }, '08:30');
  }
  for (const { id, on, amount, number } of paid) {
    const purpose = `Claim ${number}`;
    post({ id, to: spent, from: cash, amount, occurredOn: on, description: purpose }, '13:00');
  }
  return { pendingChanges: [grant.change], fundTranches: [grant.tranche] };
}

/** The grant as the treasurer proposed it and the head approved it on the day it came. */
function grantOf(scene: Scene): { change: PendingChangeRow; tranche: FundTrancheRow } {
  const { institutionId, cohortId, newId } = scene;
  const receivedOn = addDays(scene.startsOn, -5);
  const proposedAt = inMedan(receivedOn, '10:30');
  const recordedAt = inMedan(receivedOn, '11:00');
  const reference = `SP2D-${receivedOn.slice(0, 4)}-001`;
  const [id, changeId, entryId] = [newId(recordedAt), newId(proposedAt), newId(recordedAt)];
  return {
    change: approvedChange(scene, {
      id: changeId,
      kind: 'FUND_TRANCHE',
      subjectId: cohortId,
      amount: GRANT,
      particulars: { receivedOn, reference },
      reason: 'Dana awal klaim dari kementerian',
      proposedAt,
      decidedAt: recordedAt,
      outcomeId: id,
    }),
    tranche: {
      institutionId,
      id,
      cohortId,
      amount: GRANT,
      receivedOn,
      reference,
      changeId,
      changeState: 'APPROVED',
      entryId,
      recordedAt,
    },
  };
}

interface ClaimPayment {
  id: string;
  number: string;
  on: LocalDate;
  amount: number;
}

function paymentOf({ entryId, disbursedOn, paidAmount, number }: ClaimRow): ClaimPayment[] {
  if (entryId === null || disbursedOn === null || paidAmount === null) return [];
  return [{ id: entryId, number, on: disbursedOn, amount: paidAmount }];
}

function total(payments: readonly ClaimPayment[]): number {
  return payments.reduce((sum, { amount }) => sum + amount, 0);
}
