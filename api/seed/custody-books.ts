import {
  addToMonth,
  dayInMedan,
  dayInMonth,
  inMedan,
  monthOf,
  type Instant,
  type LocalDate,
  type LocalMonth,
} from './calendar.js';
import type { Ledger } from './ledger.js';
import type { Payment } from './payments.js';
import type { Scene } from './scene.js';

/** A row of `cash_handovers`. */
export interface HandoverRow {
  institutionId: string;
  id: string;
  cohortId: string;
  fromUserId: string;
  toUserId: string;
  amount: number;
  handedOn: LocalDate;
  note: null;
  recordedAt: Instant;
}

/** A row of `cash_handover_answers`. */
export interface HandoverAnswerRow {
  institutionId: string;
  handoverId: string;
  fromUserId: string;
  toUserId: string;
  outcome: 'CONFIRMED';
  reason: null;
  answeredById: string;
  answeredAt: Instant;
}

/** A row of `bank_deposits`. */
export interface DepositRow {
  institutionId: string;
  id: string;
  cohortId: string;
  amount: number;
  depositedOn: LocalDate;
  slipNumber: string;
  depositedById: string;
  entryId: string;
  recordedAt: Instant;
}

/** The way of the premium cash, from hand to hand to the bank. */
export interface CustodyRows {
  cashHandovers: HandoverRow[];
  cashHandoverAnswers: HandoverAnswerRow[];
  bankDeposits: DepositRow[];
}

/** On the first day of each month the officers bring last month's cash, and the treasurer takes it to the bank. */
export function bookCustody(
  ledger: Ledger,
  payments: readonly Payment[],
  scene: Scene,
): CustodyRows {
  const cash = payments.filter(({ method }) => method === 'CASH');
  const rows: CustodyRows = { cashHandovers: [], cashHandoverAnswers: [], bankDeposits: [] };
  for (const [month, taken] of Map.groupBy(cash, ({ recordedAt }) =>
    monthOf(dayInMedan(recordedAt)),
  )) {
    const on = dayInMonth(addToMonth(month, 1), 1);
    if (on > scene.yesterday) continue;
    bring(rows, taken, { on, scene });
    deposit(rows, ledger, { month, on, amount: total(taken), scene });
  }
  return rows;
}

/** What a reversal takes back was never there, so it lessens what the collector of the payment brings. */
function bring(
  rows: CustodyRows,
  taken: readonly Payment[],
  { on, scene }: { on: LocalDate; scene: Scene },
): void {
  const { institutionId, cohortId, staff, newId } = scene;
  const collectors = Map.groupBy(
    taken,
    ({ reverses, recordedById }) => reverses?.recordedById ?? recordedById,
  );
  const [recordedAt, answeredAt] = [inMedan(on, '09:30'), inMedan(on, '10:00')];
  for (const [fromUserId, payments] of collectors) {
    const amount = total(payments);
    if (fromUserId === staff.treasurer.id || amount <= 0) continue;
    const id = newId(recordedAt);
    const parties = { institutionId, fromUserId, toUserId: staff.treasurer.id };
    rows.cashHandovers.push({
      ...parties,
      id,
      cohortId,
      amount,
      handedOn: on,
      note: null,
      recordedAt,
    });
    const answer = { outcome: 'CONFIRMED', reason: null } as const;
    const answeredById = staff.treasurer.id;
    rows.cashHandoverAnswers.push({
      ...parties,
      ...answer,
      handoverId: id,
      answeredById,
      answeredAt,
    });
  }
}

function deposit(
  rows: CustodyRows,
  ledger: Ledger,
  { month, on, amount, scene }: { month: LocalMonth; on: LocalDate; amount: number; scene: Scene },
): void {
  const { institutionId, cohortId, staff, newId } = scene;
  const recordedAt = inMedan(on, '14:00');
  const entryId = newId(recordedAt);
  const slipNumber = `STR-${month.replace('-', '')}`;
  ledger.post({
    id: entryId,
    to: ledger.account('PREMIUM_BANK'),
    from: ledger.account('PREMIUM_CASH'),
    amount,
    occurredOn: on,
    recordedAt,
    recordedById: staff.treasurer.id,
    description: `Deposit ${slipNumber}`,
  });
  const depositedById = staff.treasurer.id;
  const what = { id: newId(recordedAt), cohortId, amount, depositedOn: on, slipNumber };
  rows.bankDeposits.push({ institutionId, ...what, depositedById, entryId, recordedAt });
}

function total(payments: readonly Payment[]): number {
  return payments.reduce((sum, { amount }) => sum + amount, 0);
}
