import {
  addDays,
  dayInMedan,
  inMedan,
  monthOf,
  dayInMonth,
  addToMonth,
  type LocalDate,
  type LocalMonth,
} from './calendar.js';
import type { Ledger } from './ledger.js';
import { officeHours, type Member } from './members.js';
import type { Payment } from './payments.js';
import type { Scene } from './scene.js';

/** A payment with the number of its receipt. */
export interface Receipt {
  payment: Payment;
  number: string;
}

/** Premiums go into the participants' savings. */
export function bookPremiums(ledger: Ledger, receipts: readonly Receipt[]): void {
  const numbers = new Map(receipts.map(({ payment, number }) => [payment.id, number]));
  for (const { payment, number } of receipts) {
    const { reverses } = payment;
    const reversed = reverses && numbers.get(reverses.id);
    ledger.post({
      ...payment,
      id: payment.entryId,
      to: ledger.account(payment.method === 'CASH' ? 'PREMIUM_CASH' : 'PREMIUM_BANK'),
      from: ledger.savings(payment.enrolmentId),
      occurredOn: payment.paidOn,
      description: reversed ? `Reversal ${number} of ${reversed}` : `Premium ${number}`,
      reversesId: reverses?.entryId ?? null,
    });
  }
}

/** On the first day of each month the treasurer takes last month's cash to the bank. */
export function bookDeposits(ledger: Ledger, payments: readonly Payment[], scene: Scene): void {
  const cash = payments.filter(({ method }) => method === 'CASH');
  const months = sumByMonth(
    cash.map(({ recordedAt, amount }) => ({ on: dayInMedan(recordedAt), amount })),
  );
  for (const [month, amount] of months) {
    const occurredOn = dayInMonth(addToMonth(month, 1), 1);
    if (occurredOn > scene.yesterday) continue;
    ledger.post({
      to: ledger.account('PREMIUM_BANK'),
      from: ledger.account('PREMIUM_CASH'),
      amount,
      occurredOn,
      recordedAt: inMedan(occurredOn, '14:00'),
      recordedById: scene.staff.treasurer.id,
      description: `Premium cash of ${month} taken to the bank`,
    });
  }
}

/** Whoever left, or their family, gets back everything that was paid. */
export function bookRefunds(
  ledger: Ledger,
  members: readonly Member[],
  { payments, scene }: { payments: readonly Payment[]; scene: Scene },
): void {
  const random = scene.random.fork('refunds');
  for (const { life, enrolmentId } of members) {
    if (!life.ended) continue;
    const occurredOn = addDays(life.ended.on, random.int(10, 21));
    const own = payments.filter((payment) => payment.enrolmentId === enrolmentId);
    const amount = own.reduce((sum, payment) => sum + payment.amount, 0);
    if (occurredOn > scene.yesterday || amount === 0) continue;
    ledger.post({
      to: ledger.savings(enrolmentId),
      from: ledger.account('PREMIUM_BANK'),
      amount,
      occurredOn,
      recordedAt: officeHours(occurredOn, random),
      recordedById: scene.staff.treasurer.id,
      description: 'Premiums given back',
    });
  }
}

function sumByMonth(
  amounts: ReadonlyArray<{ on: LocalDate; amount: number }>,
): Map<LocalMonth, number> {
  const sums = new Map<LocalMonth, number>();
  for (const { on, amount } of amounts)
    sums.set(monthOf(on), (sums.get(monthOf(on)) ?? 0) + amount);
  return sums;
}
