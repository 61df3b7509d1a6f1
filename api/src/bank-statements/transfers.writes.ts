import { LockMode } from '@mikro-orm/postgresql';
import {
  daysBetween,
  DomainError,
  notFound,
  RuleCode,
  ruleViolated,
  Where,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { Enrolment } from '../participants/index.js';
import {
  bookPayments,
  PaymentMethod,
  premiumBooks,
  requirePayableOn,
  requirePositive,
  requireRunning,
  type PaymentDraft,
  type PremiumBook,
} from '../premiums/index.js';
import { BankRowDecisionKind, type BankRowStanding } from './bank-row-decision.entity.js';
import type { BankStatementRow } from './bank-statement-row.entity.js';
import { decide, requireOpen, standingsOf } from './decisions.writes.js';
import { BankThingKind, DAYS_APART_MAX, type Recorded } from './row-matching.js';
import { thingsOf } from './things.queries.js';

/** A row and whose premium it is; null when nobody's is proposed. */
export interface Transfer {
  row: BankStatementRow;
  enrolmentId: string | null;
}

/** A transfer ready to be booked, or the rule that refuses it. */
export interface JudgedTransfer {
  row: BankStatementRow;
  draft: PaymentDraft | null;
  refusal: DomainError | null;
}

interface TransferFacts {
  enrolments: ReadonlyMap<string, Enrolment>;
  standings: ReadonlyMap<string, BankRowStanding>;
  recorded: readonly Recorded[];
  books: Map<string, PremiumBook>;
}

/** Judges transfers one after the other, with their enrolments locked. */
export async function draftTransfers(
  unit: Unit,
  transfers: readonly Transfer[],
): Promise<JudgedTransfer[]> {
  const facts = await transferFacts(unit, transfers);
  return transfers.map((transfer) => {
    try {
      return { row: transfer.row, draft: draftOf(unit, transfer, facts), refusal: null };
    } catch (error) {
      if (!(error instanceof DomainError) || !error.rule) throw error;
      return { row: transfer.row, draft: null, refusal: error };
    }
  });
}

async function transferFacts(unit: Unit, transfers: readonly Transfer[]): Promise<TransferFacts> {
  const { institutionId, em } = unit;
  const ids = [...new Set(transfers.flatMap(({ enrolmentId }) => enrolmentId ?? []))];
  const enrolments = await em.find(
    Enrolment,
    { institutionId, id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  if (enrolments.length < ids.length) throw notFound('enrolment');
  const standings = await standingsOf(
    unit,
    transfers.map(({ row }) => row.id),
  );
  const recorded: Recorded[] = [];
  for (const cohortId of new Set(transfers.map(({ row }) => row.cohortId))) {
    const where = new Where().oneOf('t.enrolment_id', ids).equals('t.kind', BankThingKind.PAYMENT);
    const { things } = await thingsOf(em, { institutionId, cohortId }, { where, limit: 10_000 });
    recorded.push(...things);
  }
  return {
    enrolments: new Map(enrolments.map((enrolment) => [enrolment.id, enrolment])),
    standings,
    recorded,
    books: await premiumBooks(em, ids),
  };
}

function draftOf(unit: Unit, { row, enrolmentId }: Transfer, facts: TransferFacts): PaymentDraft {
  const { bookedOn: paidOn, amount } = row.requireUsable();
  requireOpen(row, facts.standings);
  const enrolment = facts.enrolments.get(enrolmentId ?? '');
  if (!enrolment) {
    const message = `Expected a row that names one participant; row ${row.number} does not.`;
    throw ruleViolated(RuleCode.BANK_ROW_NOT_PROPOSED, message);
  }
  requirePositive(amount);
  requireSameCohort(row, enrolment);
  requireUnrecorded(row, { enrolment, amount, paidOn }, facts.recorded);
  requirePayableOn(enrolment, paidOn, unit.today);
  requireRunning(enrolment);
  const book = facts.books.get(enrolment.id);
  if (!book) throw new Error('An enrolment always has a premium book.');
  const allocations = book.allocate(amount);
  facts.books.set(enrolment.id, book.after(allocations, paidOn));
  return {
    enrolment,
    amount,
    allocations,
    paidOn,
    method: PaymentMethod.TRANSFER,
    meetingId: null,
    carriedById: null,
    reversal: null,
  };
}

function requireSameCohort(row: BankStatementRow, enrolment: Enrolment): void {
  if (row.cohortId === enrolment.cohortId) return;
  const message = 'Expected an enrolment of the cohort whose account it is.';
  throw ruleViolated(RuleCode.BANK_ROW_OTHER_COHORT, message);
}

/** Refuses to record what somebody recorded already: the row is matched with that payment instead. */
function requireUnrecorded(
  row: BankStatementRow,
  { enrolment, amount, paidOn }: { enrolment: Enrolment; amount: number; paidOn: LocalDate },
  recorded: readonly Recorded[],
): void {
  const same = recorded.find(
    (one) =>
      one.enrolmentId === enrolment.id &&
      one.amount === amount &&
      Math.abs(daysBetween(one.on, paidOn)) <= DAYS_APART_MAX,
  );
  if (!same) return;
  const message = `The payment of row ${row.number} is on record already, under ${same.label}; match it with that.`;
  throw ruleViolated(RuleCode.BANK_ROW_PAYMENT_RECORDED, message);
}

/** Books the transfers that no rule refuses; answers their receipts by row. */
export async function bookTransfers(
  unit: Unit,
  judged: readonly JudgedTransfer[],
): Promise<Map<string, string>> {
  const good = judged.flatMap(({ row, draft }) => (draft ? { row, draft } : []));
  const booked = await bookPayments(
    unit,
    good.map(({ draft }) => draft),
  );
  const paid = good.flatMap(({ row, draft }, index) => {
    const payment = booked[index];
    return payment ? { row, draft, payment } : [];
  });
  await decide(
    unit,
    paid.map(({ row, payment }) => ({
      rowId: row.id,
      kind: BankRowDecisionKind.MATCHED,
      thing: { kind: BankThingKind.PAYMENT, id: payment.id },
      isAutomatic: false,
    })),
  );
  for (const { draft, payment } of paid) {
    const { amount, paidOn } = draft;
    const particulars = { receiptNumber: payment.receiptNumber, amount, paidOn };
    await unit.journal('premium.recorded', { type: 'PremiumPayment', id: payment.id }, particulars);
  }
  return new Map(paid.map(({ row, payment }) => [row.id, payment.receiptNumber]));
}
