import { BankDateFormat } from '../src/bank-statements/bank-date.js';
import { BankNumberFormat } from '../src/bank-statements/bank-amount.js';
import { CsvDelimiter } from '../src/bank-statements/bank-csv.js';
import { readRows } from '../src/bank-statements/statement-rows.js';
import type { StatementMapping } from '../src/bank-statements/statement-mapping.js';
import { createHash } from 'node:crypto';
import {
  addToMonth,
  dayInMonth,
  earlier,
  inMedan,
  monthOf,
  type Instant,
  type LocalDate,
} from './calendar.js';
import type { DepositRow } from './custody-books.js';
import type { Member } from './members.js';
import type { Payment } from './payments.js';
import type { RefundPayoutRow } from './refund-books.js';
import type { Scene } from './scene.js';

/** Which column of the demo's file is what. */
const MAPPING: StatementMapping = {
  delimiter: CsvDelimiter.SEMICOLON,
  titleLine: 1,
  dateColumn: 1,
  amountColumn: 4,
  debitColumn: null,
  creditColumn: null,
  directionColumn: null,
  descriptionColumn: 2,
  referenceColumn: 3,
  dateFormat: BankDateFormat.DAY_MONTH_YEAR,
  numberFormat: BankNumberFormat.INDONESIAN,
};

const TITLES = ['Tanggal', 'Keterangan', 'Referensi', 'Jumlah'];

/** What a line of the file stands for. */
type Fate =
  | { thing: { depositId?: string; paymentId?: string; payoutId?: string } }
  | { enrolmentId: string }
  | { asideReason: 'BANK_FEE' }
  | { openBecause: 'NOBODY_NAMED' }
  | { isBroken: true };

interface Line {
  on: LocalDate;
  text: string;
  amount: number | string;
  fate: Fate;
}

/** What is on record for the account. */
interface OnRecord {
  members: readonly Member[];
  payments: readonly Payment[];
  deposits: readonly DepositRow[];
  payouts: readonly RefundPayoutRow[];
}

/** Proposed premiums of the demo: enough to confirm one, then all of the rest. */
const PROPOSALS = 3;

/** The bank's file of last month, with a row in each state, so that its screens have something to show. */
export function importLastMonth(record: OnRecord, scene: Scene) {
  const month = addToMonth(monthOf(scene.yesterday), -1);
  const isInMonth = (on: LocalDate) => monthOf(on) === month;
  const lines = [
    ...linesOnRecord(record).filter(({ on }) => isInMonth(on)),
    ...openLines(record.members, month),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const importedOn = earlier(dayInMonth(addToMonth(month, 1), 3), scene.yesterday);
  return storedRows(lines, { month, importedAt: inMedan(importedOn, '15:00') }, scene);
}

function linesOnRecord({ members, payments, deposits, payouts }: OnRecord): Line[] {
  const nameOf = new Map(
    members.map(({ enrolmentId, participant }) => [enrolmentId, participant.fullName]),
  );
  const reversed = new Set(payments.map(({ reverses }) => reverses?.id));
  const standing = payments.filter(
    ({ id, method, reverses }) => method === 'TRANSFER' && !reverses && !reversed.has(id),
  );
  return [
    ...standing.map(({ id, paidOn, amount, enrolmentId }) => ({
      on: paidOn,
      text: `BI-FAST CR DARI ${nameOf.get(enrolmentId) ?? ''}`,
      amount,
      fate: { thing: { paymentId: id } },
    })),
    ...deposits.map(({ id, depositedOn, amount, slipNumber }) => ({
      on: depositedOn,
      text: `SETORAN TUNAI ${slipNumber}`,
      amount,
      fate: { thing: { depositId: id } },
    })),
    ...payouts.map(({ id, paidOn, amount, receivedByName }) => ({
      on: paidOn,
      text: `TRANSFER KE ${receivedByName}`,
      amount: -amount,
      fate: { thing: { payoutId: id } },
    })),
  ];
}

function openLines(members: readonly Member[], month: string): Line[] {
  const running = members.filter(({ life }) => !life.ended).slice(0, PROPOSALS);
  const last = dayInMonth(month, 31);
  return [
    ...running.map(({ enrolmentId, participant }, index) => ({
      on: dayInMonth(month, 12 + index),
      text: `TRSF IURAN ${participant.number}`,
      amount: 5_000,
      fate: { enrolmentId },
    })),
    {
      on: dayInMonth(month, 20),
      text: 'TRANSFER TANPA NAMA',
      amount: 10_000,
      fate: { openBecause: 'NOBODY_NAMED' },
    },
    { on: last, text: 'BUNGA', amount: 1_250, fate: { openBecause: 'NOBODY_NAMED' } },
    { on: last, text: 'BIAYA ADM', amount: -6_500, fate: { asideReason: 'BANK_FEE' } },
    { on: last, text: 'KOREKSI', amount: '12.500,50', fate: { isBroken: true } },
  ];
}

function storedRows(
  lines: readonly Line[],
  { month, importedAt }: { month: string; importedAt: Instant },
  scene: Scene,
) {
  const { institutionId, cohortId, newId, staff, today } = scene;
  const text = [TITLES.join(';'), ...lines.map(written)].join('\r\n');
  const statementId = newId(importedAt);
  const account = { institutionId, cohortId };
  const read = readRows(text, MAPPING, today).map((row, index) => {
    const fate = lines[index]?.fate ?? { isBroken: true };
    return { row, fate, id: newId(importedAt) };
  });
  return {
    bankStatements: [
      {
        ...account,
        id: statementId,
        fileName: `mutasi-${month}.csv`,
        sha256: createHash('sha256').update(text).digest('hex'),
        encoding: 'UTF_8',
        mapping: MAPPING,
        titles: TITLES,
        importedById: staff.treasurer.id,
        importedAt,
      },
    ],
    bankStatementRows: read.map(({ id, row, fate }) => ({
      ...account,
      id,
      statementId,
      ...columnsOf(row),
      namedEnrolmentId: 'enrolmentId' in fate ? fate.enrolmentId : null,
      namedBy: 'enrolmentId' in fate ? 'MEMBER_NUMBER' : null,
      openBecause: openBecauseOf(fate),
    })),
    ...decisionsOf(read, importedAt, scene),
  };
}

/** What the import found, and what was set aside. */
function decisionsOf(
  rows: ReadonlyArray<{ id: string; fate: Fate }>,
  decidedAt: Instant,
  { institutionId, newId, staff }: Scene,
) {
  const nothing = { depositId: null, paymentId: null, payoutId: null };
  const decided = rows.flatMap(({ id: rowId, fate }) => {
    const id = newId(decidedAt);
    if ('thing' in fate)
      return { ...nothing, ...fate.thing, id, rowId, kind: 'MATCHED', asideReason: null };
    if (!('asideReason' in fate)) return [];
    return { ...nothing, id, rowId, kind: 'SET_ASIDE', asideReason: fate.asideReason };
  });
  const by = { decidedById: staff.treasurer.id, decidedAt };
  return {
    bankRowDecisions: decided.map((decision) => {
      return { institutionId, ...decision, isAutomatic: decision.kind === 'MATCHED', ...by };
    }),
    bankRowStandings: decided.map(({ id: decisionId, asideReason: _, ...standing }) => {
      return { institutionId, ...standing, decisionId };
    }),
  };
}

/** The rows of the bank's files, table by table. */
export type BankStatementRows = ReturnType<typeof importLastMonth>;

function columnsOf(row: ReturnType<typeof readRows>[number]) {
  const { number, raw, fault } = row;
  const faulty = { faultField: fault?.field ?? null, faultCode: fault?.code ?? null };
  if (fault) {
    const nothing = { bookedOn: null, amount: null, description: null, reference: null };
    return { number, raw, ...nothing, fingerprint: null, occurrence: null, ...faulty };
  }
  const { bookedOn, amount, description, reference, fingerprint, occurrence } = row;
  return {
    number,
    raw,
    bookedOn,
    amount,
    description,
    reference,
    fingerprint,
    occurrence,
    ...faulty,
  };
}

function openBecauseOf(fate: Fate): string | null {
  if ('openBecause' in fate) return fate.openBecause;
  return 'asideReason' in fate ? 'MONEY_OUT' : null;
}

function written({ on, text, amount }: Line): string {
  const day = on.split('-').toReversed().join('/');
  return [day, text.toUpperCase(), '', amount.toLocaleString('id-ID')].join(';');
}
