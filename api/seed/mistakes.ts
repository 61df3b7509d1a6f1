import { addDays, addMonths, dayInMedan, dayOf, inMedan, type Instant } from './calendar.js';
import type { Payment } from './payments.js';
import { TERMS } from './programme.js';
import { entry } from './random.js';
import type { Scene } from './scene.js';

const REASONS = [
  'Salah ketik jumlah: Rp 50.000, seharusnya Rp 5.000',
  'Tercatat dua kali',
  'Tercatat pada peserta yang salah',
];

/**
 * The payments with a handful of mistakes among them. A mistake is a payment that was never made, and a reversal of
 * it the day after; a mistyped amount is then entered anew.
 */
export function slip(payments: readonly Payment[], scene: Scene): Payment[] {
  const random = scene.random.fork('mistakes');
  const chosen = random.shuffle(payments.filter((payment) => isPlain(payment, payments, scene)));
  const mistaken = new Map(chosen.slice(0, scene.plan.mistakes).map((payment, index) => [payment, index]));
  return payments.flatMap((payment) => {
    const index = mistaken.get(payment);
    return index === undefined ? [payment] : withMistake(payment, index % REASONS.length, scene);
  });
}

/** One month paid at a meeting, and nothing else from the same member in the days around. */
function isPlain(payment: Payment, payments: readonly Payment[], { yesterday }: Scene): boolean {
  const { paidOn, meetingId, amount, allocations, enrolmentId } = payment;
  const isOneMonth = allocations.length === 1 && amount === TERMS.premiumAmount;
  // A mistake and its reversal stay within one month, so that the cash box is right when it is taken to the bank.
  if (!meetingId || !isOneMonth || dayOf(paidOn) > 24 || paidOn > addDays(yesterday, -5)) return false;
  return payments.every(
    (other) => other === payment || other.enrolmentId !== enrolmentId || isFarFrom(other, payment),
  );
}

function isFarFrom(other: Payment, { paidOn }: Payment): boolean {
  return other.paidOn < paidOn || other.paidOn > addDays(paidOn, 6);
}

function withMistake(payment: Payment, kind: number, scene: Scene): Payment[] {
  const isMistyped = kind === 0;
  const mistake = mistakeFor(payment, isMistyped, scene);
  const reversedOn = addDays(dayInMedan(mistake.recordedAt), 1);
  const reversal = reverse(mistake, inMedan(reversedOn, '11:20'), { reason: entry(REASONS, kind), scene });
  const right = isMistyped ? { ...payment, recordedAt: inMedan(reversedOn, '11:24') } : payment;
  return [right, mistake, reversal];
}

function mistakeFor(payment: Payment, isMistyped: boolean, scene: Scene): Payment {
  const from = entry(payment.allocations, 0).month;
  const months = isMistyped ? Array.from({ length: 10 }, (_, index) => addMonths(from, index)) : [addMonths(from, 1)];
  const allocations = months.map((month) => ({ month, amount: TERMS.premiumAmount }));
  return {
    ...payment,
    id: scene.newId(payment.recordedAt),
    entryId: scene.newId(payment.recordedAt),
    amount: allocations.length * TERMS.premiumAmount,
    allocations,
  };
}

/** The row that takes a payment back. */
function reverse(payment: Payment, at: Instant, { reason, scene }: { reason: string; scene: Scene }): Payment {
  return {
    ...payment,
    id: scene.newId(at),
    entryId: scene.newId(at),
    amount: -payment.amount,
    paidOn: dayInMedan(at),
    reverses: payment,
    reason,
    recordedById: scene.staff.treasurer.id,
    recordedAt: at,
    allocations: payment.allocations.map(({ month, amount }) => ({ month, amount: -amount })),
  };
}
