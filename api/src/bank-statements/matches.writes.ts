import { LockMode } from '@mikro-orm/postgresql';
import {
  daysBetween,
  DomainError,
  formatRupiah,
  invalidField,
  isId,
  notFound,
  RuleCode,
  ruleViolated,
  Where,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { BankDeposit } from '../custody/index.js';
import { Enrolment } from '../participants/index.js';
import {
  bookPayments,
  PaymentMethod,
  premiumBooks,
  PremiumPayment,
  requirePayableOn,
  requirePositive,
  requireRunning,
  type PaymentDraft,
  type PremiumBook,
} from '../premiums/index.js';
import { RefundPayout } from '../refunds/index.js';
import { BankRowDecisionKind, type BankRowStanding } from './bank-row-decision.entity.js';
import { BankStatementRow } from './bank-statement-row.entity.js';
import { decide, findRows, requireOpen, standingsOf } from './decisions.writes.js';
import { DAYS_APART_MAX, type Recorded } from './row-matching.js';
import type { BankRowMatchInput, BankRowsConfirmInput } from './statement.inputs.js';
import type { BankRowOutcome } from './statement.types.js';
import { thingsOf } from './things.queries.js';

/** Confirms proposed premiums: each is recorded with its receipt, or refused by a rule; sent again, it counts once. */
export async function confirmRows(
  unit: Unit,
  { requestKey, ids }: BankRowsConfirmInput,
): Promise<BankRowOutcome[]> {
  const { outcomes } = await unit.once(
    'bankStatementRowsConfirm',
    requestKey,
    { ids },
    async () => {
      const rows = await findRows(unit, ids);
      const judged = await draftTransfers(
        unit,
        rows.map((row) => ({ row, enrolmentId: proposedOf(row) })),
      );
      const receipts = await bookTransfers(unit, judged);
      return {
        outcomes: judged.map(({ row, refusal }) => ({
          rowId: row.id,
          receiptNumber: receipts.get(row.id) ?? null,
          rule: refusal?.rule ?? null,
        })),
      };
    },
  );
  return outcomes;
}

/** Says what a row stands for; of an enrolment the premium is recorded with it. Sent again, it counts once. */
export async function matchRow(
  unit: Unit,
  id: string,
  { requestKey, ...input }: BankRowMatchInput,
): Promise<BankStatementRow> {
  const target = targetOf(input);
  await unit.once('bankStatementRowMatch', requestKey, { id, ...input }, async () => {
    const row = await unit.find(BankStatementRow, id);
    if (target.kind === 'ENROLMENT') await recordFor(unit, row, target.id);
    else await matchThing(unit, row, { kind: target.kind, id: target.id });
    return { id };
  });
  return unit.find(BankStatementRow, id);
}

type Target = { kind: Recorded['kind'] | 'ENROLMENT'; id: string };

function targetOf(input: Omit<BankRowMatchInput, 'requestKey'>): Target {
  const given: Array<[Target['kind'], string | null | undefined]> = [
    ['ENROLMENT', input.enrolmentId],
    ['DEPOSIT', input.depositId],
    ['PAYMENT', input.paymentId],
    ['PAYOUT', input.payoutId],
  ];
  const targets = given.flatMap(([kind, id]) => (id ? { kind, id } : []));
  const [target] = targets;
  if (target && targets.length === 1) return target;
  const message = `Expected an enrolment, a deposit, a payment or a refund; got ${targets.length} of them.`;
  throw invalidField('input', 'ONE_OF_FOUR', message);
}

async function recordFor(unit: Unit, row: BankStatementRow, enrolmentId: string): Promise<void> {
  if (!isId(enrolmentId)) throw notFound('enrolment');
  const judged = await draftTransfers(unit, [{ row, enrolmentId }]);
  for (const { refusal } of judged) if (refusal) throw refusal;
  await bookTransfers(unit, judged);
}

/** Matches a row with what is on record already. */
async function matchThing(
  unit: Unit,
  row: BankStatementRow,
  { kind, id }: { kind: Recorded['kind']; id: string },
): Promise<void> {
  const { amount } = row.requireUsable();
  await requireThing(unit, { kind, id });
  requireOpen(row, await standingsOf(unit, [row.id]));
  const where = new Where().id('t.id', id).equals('t.kind', kind);
  const { things } = await thingsOf(unit.em, row, { where, limit: 1 });
  const [thing] = things;
  if (!thing) {
    const message =
      'Expected something of this account that no row stands for; it is of another cohort, reversed, not by transfer, or taken.';
    throw ruleViolated(RuleCode.BANK_ROW_THING_TAKEN, message);
  }
  if (thing.amount !== amount) {
    const message = `Expected ${formatRupiah(amount)} as on the statement; found ${formatRupiah(thing.amount)}.`;
    throw ruleViolated(RuleCode.BANK_ROW_AMOUNT_DIFFERS, message);
  }
  await decide(unit, [
    { rowId: row.id, kind: BankRowDecisionKind.MATCHED, thing, isAutomatic: false },
  ]);
  const subject = { type: 'BankStatementRow', id: row.id };
  await unit.journal('bankRow.matched', subject, { kind, id, amount });
}

function requireThing(unit: Unit, { kind, id }: { kind: Recorded['kind']; id: string }) {
  switch (kind) {
    case 'DEPOSIT':
      return unit.find(BankDeposit, id);
    case 'PAYMENT':
      return unit.find(PremiumPayment, id);
    case 'PAYOUT':
      return unit.find(RefundPayout, id);
  }
}

interface Transfer {
  row: BankStatementRow;
  enrolmentId: string | null;
}

/** A transfer ready to be booked, or the rule that refuses it. */
interface JudgedTransfer {
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
async function draftTransfers(
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
    const where = new Where().oneOf('t.enrolment_id', ids).equals('t.kind', 'PAYMENT');
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
async function bookTransfers(
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
      thing: { kind: 'PAYMENT', id: payment.id },
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

function proposedOf({ namedEnrolmentId, openBecause }: BankStatementRow): string | null {
  return openBecause === null ? namedEnrolmentId : null;
}
