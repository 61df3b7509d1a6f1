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
import type { ClaimRow } from './claims.js';
import type { Ledger } from './ledger.js';
import { officeHours, type Member } from './members.js';
import type { Payment } from './payments.js';
import type { Scene } from './scene.js';

/** The State's start money for claims (BisnisBali 11-1-2008; Sinar Harapan 30-10-2008). */
const GRANT = 30_000_000;
const WITHDRAWAL_STEP = 100_000;

/** A payment with the number of its receipt. */
export interface Receipt {
  payment: Payment;
  number: string;
}

/** Premiums go into the participants' savings. */
export function bookPremiums(ledger: Ledger, receipts: readonly Receipt[]): void {
  for (const { payment, number } of receipts) {
    const { amount, reverses } = payment;
    ledger.post({
      ...payment,
      id: payment.entryId,
      to: ledger.account(payment.method === 'CASH' ? 'PREMIUM_CASH' : 'PREMIUM_BANK'),
      from: ledger.savings(payment.enrolmentId),
      occurredOn: payment.paidOn,
      description:
        amount < 0 ? `Pembatalan iuran, kuitansi ${number}` : `Iuran, kuitansi ${number}`,
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
      description: `Setoran kas iuran bulan ${month}`,
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
      description: 'Pengembalian iuran',
    });
  }
}

/** The State's grant comes in; cash is drawn month by month; claims go out. */
export function bookClaims(ledger: Ledger, claims: readonly ClaimRow[], scene: Scene): void {
  const paid = claims.flatMap(({ entryId, disbursedOn, paidAmount, number }) =>
    entryId && disbursedOn && paidAmount
      ? [{ entryId, on: disbursedOn, amount: paidAmount, number }]
      : [],
  );
  const by = { recordedById: scene.staff.treasurer.id };
  const grantOn = addDays(scene.startsOn, -5);
  const [bank, cash] = [ledger.account('CLAIM_BANK'), ledger.account('CLAIM_CASH')];
  ledger.post({
    ...by,
    ...{ to: bank, from: ledger.account('CLAIM_FUND'), amount: GRANT },
    ...{ occurredOn: grantOn, recordedAt: inMedan(grantOn, '11:00') },
    description: 'Dana klaim dari Kementerian Sosial',
  });
  for (const [month, amount] of sumByMonth(paid)) {
    const on = dayInMonth(month, 1);
    const drawn = Math.ceil(amount / WITHDRAWAL_STEP) * WITHDRAWAL_STEP;
    ledger.post({
      ...by,
      ...{ to: cash, from: bank, amount: drawn, occurredOn: on, recordedAt: inMedan(on, '08:30') },
      description: `Penarikan tunai untuk klaim bulan ${month}`,
    });
  }
  for (const { entryId, on, amount, number } of paid) {
    ledger.post({
      ...by,
      ...{ id: entryId, to: ledger.account('CLAIMS_PAID'), from: cash, amount },
      ...{ occurredOn: on, recordedAt: inMedan(on, '13:00') },
      description: `Pembayaran klaim ${number}`,
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
