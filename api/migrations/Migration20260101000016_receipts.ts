import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** Codes by which a receipt is verified, prints of receipts, tranches into the claim fund, and its floor of zero. */
export class Migration20260101000016_receipts extends Migration {
  override up(): void {
    for (const statement of [...codes, ...prints, ...tranches, ...floor]) this.addSql(statement);
  }

  override down(): void {
    const statements = [
      'drop trigger ledger_postings_claim_floor on ledger_postings',
      'drop function require_claim_money()',
      ...dropTables('fund_tranches', 'receipt_prints'),
      'alter table premium_payments drop column code',
    ];
    for (const statement of statements) this.addSql(statement);
  }
}

/** A random default gives every payment a code of its own, those on record included; nobody can guess 122 bits. */
const codes = [
  `alter table premium_payments add column code uuid not null default gen_random_uuid()`,
  `create index premium_payments_code_index on premium_payments (code)`,
];

const prints = [
  `create table receipt_prints (
     institution_id uuid not null,
     id uuid not null,
     payment_id uuid not null,
     -- 0 is the receipt itself, each later print is a copy.
     copy integer not null,
     format text not null,
     printed_by_id uuid not null,
     printed_at timestamptz not null,
     primary key (institution_id, id),
     constraint receipt_prints_copy_unique unique (institution_id, payment_id, copy),
     constraint receipt_prints_payment_fk foreign key (institution_id, payment_id) references premium_payments (institution_id, id),
     constraint receipt_prints_printed_by_fk foreign key (institution_id, printed_by_id) references users (institution_id, id),
     constraint receipt_prints_copy_check check (copy between 0 and 9999),
     constraint receipt_prints_format_check check (format in ('MM58', 'MM80', 'A4'))
   )`,
  ...isolate('receipt_prints', 'APPEND'),
  ...appendOnly('receipt_prints'),
];

const tranches = [
  `create table fund_tranches (
     institution_id uuid not null,
     id uuid not null,
     cohort_id uuid not null,
     amount bigint not null,
     received_on date not null,
     reference text not null,
     change_id uuid not null,
     -- Always APPROVED: the reference proves that a second person said so.
     change_state text not null,
     entry_id uuid not null,
     recorded_at timestamptz not null,
     primary key (institution_id, id),
     constraint fund_tranches_reference_unique unique (institution_id, reference),
     constraint fund_tranches_change_unique unique (institution_id, change_id),
     constraint fund_tranches_entry_unique unique (institution_id, entry_id),
     constraint fund_tranches_cohort_fk foreign key (institution_id, cohort_id) references cohorts (institution_id, id),
     constraint fund_tranches_change_fk foreign key (institution_id, change_id, change_state)
       references pending_changes (institution_id, id, state),
     constraint fund_tranches_entry_fk foreign key (institution_id, entry_id) references ledger_entries (institution_id, id),
     constraint fund_tranches_approved_check check (change_state = 'APPROVED'),
     constraint fund_tranches_amount_check check (amount between 1 and 100000000000),
     constraint fund_tranches_reference_check check (length(btrim(reference)) between 3 and 60)
   )`,
  `create index fund_tranches_cohort_index on fund_tranches (institution_id, cohort_id, received_on)`,
  ...isolate('fund_tranches', 'APPEND'),
  ...appendOnly('fund_tranches'),
];

/** Money that is not there cannot be paid: at the commit neither the till nor the bank of a claim fund is below zero. */
const floor = [
  `create function require_claim_money() returns trigger language plpgsql as $$
   declare total numeric;
   begin
     -- Who takes money of the same account at the same moment waits here, so that one of the two sees the other.
     perform pg_advisory_xact_lock(hashtextextended(new.account_id::text, 0));
     select sum(x.amount) into total from ledger_accounts a
       join ledger_postings x on x.institution_id = a.institution_id and x.account_id = a.id
       where a.institution_id = new.institution_id and a.id = new.account_id and a.kind in ('CLAIM_CASH', 'CLAIM_BANK');
     if total < 0 then
       raise exception 'claim money would stand at %', total
         using errcode = 'check_violation', constraint = 'ledger_postings_claim_floor_check';
     end if;
     return null;
   end $$`,
  `create constraint trigger ledger_postings_claim_floor after insert on ledger_postings
     deferrable initially deferred for each row when (new.fund = 'CLAIM' and new.amount < 0)
     execute function require_claim_money()`,
];
