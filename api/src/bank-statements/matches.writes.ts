import {
  formatRupiah,
  invalidField,
  isId,
  notFound,
  RuleCode,
  ruleViolated,
  Where,
  type Unit,
} from '../kernel/index.js';
import { BankDeposit } from '../custody/index.js';
import { PremiumPayment } from '../premiums/index.js';
import { RefundPayout } from '../refunds/index.js';
import { BankRowDecisionKind } from './bank-row-decision.entity.js';
import type { BankRowOutcome } from './bank-row.types.js';
import { BankStatementRow } from './bank-statement-row.entity.js';
import { decide, findRows, requireOpen, standingsOf } from './decisions.writes.js';
import { BankThingKind } from './row-matching.js';
import type { BankRowMatchInput, BankRowsConfirmInput } from './statement.inputs.js';
import { thingsOf } from './things.queries.js';
import { bookTransfers, draftTransfers } from './transfers.writes.js';

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
  await unit.once('bankStatementRowMatch', requestKey, { id, ...input }, async () => {
    const row = await unit.find(BankStatementRow, id);
    const target = targetOf(input);
    if (target.kind === 'ENROLMENT') await recordFor(unit, row, target.id);
    else await matchThing(unit, row, { kind: target.kind, id: target.id });
    return { id };
  });
  return unit.find(BankStatementRow, id);
}

type Target = { kind: BankThingKind | 'ENROLMENT'; id: string };

function targetOf(input: Omit<BankRowMatchInput, 'requestKey'>): Target {
  const given: Array<[Target['kind'], string | null | undefined]> = [
    ['ENROLMENT', input.enrolmentId],
    [BankThingKind.DEPOSIT, input.depositId],
    [BankThingKind.PAYMENT, input.paymentId],
    [BankThingKind.PAYOUT, input.payoutId],
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
  { kind, id }: { kind: BankThingKind; id: string },
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

function requireThing(unit: Unit, { kind, id }: { kind: BankThingKind; id: string }) {
  switch (kind) {
    case BankThingKind.DEPOSIT:
      return unit.find(BankDeposit, id);
    case BankThingKind.PAYMENT:
      return unit.find(PremiumPayment, id);
    case BankThingKind.PAYOUT:
      return unit.find(RefundPayout, id);
  }
}

function proposedOf({ namedEnrolmentId, openBecause }: BankStatementRow): string | null {
  return openBecause === null ? namedEnrolmentId : null;
}
