import { addDays, dayInMonth, inMedan, monthOf, type LocalDate } from './calendar.js';
import type { ClaimRow } from './claims.js';
import type { Ledger, Movement } from './ledger.js';
import type { Scene } from './scene.js';

/** The State's start money for claims (BisnisBali 11-1-2008; Sinar Harapan 30-10-2008). */
const GRANT = 30_000_000;

/** The State's grant comes in; cash is drawn month by month; claims go out. */
export function bookClaims(ledger: Ledger, claims: readonly ClaimRow[], scene: Scene): void {
  const post = (movement: Omit<Movement, 'recordedAt' | 'recordedById'>, time: string) => {
    const recordedById = scene.staff.treasurer.id;
    ledger.post({ ...movement, recordedAt: inMedan(movement.occurredOn, time), recordedById });
  };
  const bank = ledger.account('CLAIM_BANK');
  const cash = ledger.account('CLAIM_CASH');
  const fund = ledger.account('CLAIM_FUND');
  const spent = ledger.account('CLAIMS_PAID');
  const description = 'Claim fund from the ministry';
  const grantedOn = addDays(scene.startsOn, -5);
  post({ to: bank, from: fund, amount: GRANT, occurredOn: grantedOn, description }, '11:00');
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
