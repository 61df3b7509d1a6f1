import type { EntityManager } from '@mikro-orm/postgresql';
import { inSnapshot, PROGRAMME, type LocalDate } from '../kernel/index.js';

/** What the public page tells about a receipt: nothing about people. */
export interface PublicReceipt {
  number: string;
  institutionName: string;
  /** Whole rupiah; negative for a reversal. */
  amount: number;
  paidOn: LocalDate;
  /** Day the payment was taken back; null while it counts. */
  reversedOn: LocalDate | null;
  /** The receipt that this one takes back; null for a payment. */
  reversesNumber: string | null;
}

interface PublicRow {
  number: string;
  institution_name: string;
  amount: string;
  paid_on: LocalDate;
  reversed_on: LocalDate | null;
  reverses_number: string | null;
}

/** The receipt behind a code of 32 hexadecimal digits, or null. */
export async function receiptBehind(
  root: EntityManager,
  code: string,
): Promise<PublicReceipt | null> {
  const [row] = await inSnapshot(root, PROGRAMME, (em) =>
    em.execute<PublicRow[]>(
      `select p.receipt_number as number, i.name as institution_name, p.amount, p.paid_on::text,
         r.paid_on::text as reversed_on, o.receipt_number as reverses_number
       from premium_payments p
       join institutions i on i.id = p.institution_id
       left join premium_payments r on r.institution_id = p.institution_id and r.reverses_id = p.id
       left join premium_payments o on o.institution_id = p.institution_id and o.id = p.reverses_id
       where p.code = ?::uuid`,
      [code],
    ),
  );
  if (!row) return null;
  const { number, institution_name: institutionName, paid_on: paidOn } = row;
  const { reversed_on: reversedOn, reverses_number: reversesNumber } = row;
  return {
    number,
    institutionName,
    amount: Number(row.amount),
    paidOn,
    reversedOn,
    reversesNumber,
  };
}
