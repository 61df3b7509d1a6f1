import { addDays, addToMonth, dayInMedan, dayOf, inMedan, type Instant } from './calendar.js';
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
  const mistaken = new Map<Payment, number>();
  for (const payment of random.shuffle(payments.filter((candidate) => isPlain(candidate, scene)))) {
    if (mistaken.size === scene.plan.mistakes) break;
    if (isAlone(payment, payments)) mistaken.set(payment, mistaken.size % REASONS.length);
  }
  return payments.flatMap((payment) => {
    const kind = mistaken.get(payment);
    return kind === undefined ? [payment] : withMistake(payment, kind, scene);
  });
}

/** One month paid at a meeting. */
function isPlain(payment: Payment, { yesterday }: Scene): boolean {
  const { paidOn, meetingId, amount, allocations } = payment;
  const isOneMonth = allocations.length === 1 && amount === TERMS.premiumAmount;
  // A mistake and its reversal stay within one month, so that the cash box is right when it is taken to the bank.
  return (
    meetingId !== null && isOneMonth && dayOf(paidOn) <= 24 && paidOn <= addDays(yesterday, -5)
  );
}

/** Nothing else came from the same member in the days after. */
function isAlone(payment: Payment, payments: readonly Payment[]): boolean {
  const { enrolmentId, paidOn } = payment;
  const until = addDays(paidOn, 6);
  return payments.every(
    (other) =>
      other === payment ||
      other.enrolmentId !== enrolmentId ||
      other.paidOn < paidOn ||
      other.paidOn > until,
  );
}

function withMistake(payment: Payment, kind: number, scene: Scene): Payment[] {
  const isMistyped = kind === 0;
  const mistake = mistakeFor(payment, isMistyped, scene);
  const reversedOn = addDays(dayInMedan(mistake.recordedAt), 1);
  const reversal = reverse(mistake, inMedan(reversedOn, '11:20'), {
    reason: entry(REASONS, kind),
    scene,
  });
  const right = isMistyped ? { ...payment, recordedAt: inMedan(reversedOn, '11:24') } : payment;
  return [right, mistake, reversal];
}

function mistakeFor(payment: Payment, isMistyped: boolean, scene: Scene): Payment {
  const from = entry(payment.allocations, 0).month;
  const months = isMistyped
    ? Array.from({ length: 10 }, (_, index) => addToMonth(from, index))
    : [addToMonth(from, 1)];
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
function reverse(
  payment: Payment,
  at: Instant,
  { reason, scene }: { reason: string; scene: Scene },
): Payment {
  return {
    ...payment,
    id: scene.newId(at),
    entryId: scene.newId(at),
    amount: -payment.amount,
    paidOn: dayInMedan(at),
    carriedById: null,
    reverses: payment,
    reason,
    changeId: scene.newId(at),
    recordedById: scene.staff.head.id,
    recordedAt: at,
    allocations: payment.allocations.map(({ month, amount }) => ({ month, amount: -amount })),
  };
}
