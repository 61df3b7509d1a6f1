import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** The double-entry ledger, premium payments and their allocation to months. */
export class Migration20260101000004_money extends Migration {
  override up(): void {
    for (const statement of [...ledger, ...balance, ...premiums]) this.addSql(statement);
  }

  override down(): void {
    const tables = [
      'premium_allocations',
      'premium_payments',
      'ledger_postings',
      'ledger_entries',
      'ledger_accounts',
    ];
    for (const statement of [...dropTables(...tables), 'drop function require_balance()'])
      this.addSql(statement);
  }
}

const ledger = [
  `create table ledger_accounts (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     cohort_id uuid not null,
     kind text not null,
     fund text not null,
     enrolment_id uuid,
     primary key (institution_id, id),
     constraint ledger_accounts_fund_unique unique (institution_id, id, fund),
     constraint ledger_accounts_cohort_fk foreign key (institution_id, cohort_id) references cohorts (institution_id, id),
     constraint ledger_accounts_enrolment_fk foreign key (institution_id, enrolment_id) references enrolments (institution_id, id),
     constraint ledger_accounts_kind_check check
       (kind in ('PREMIUM_CASH', 'PREMIUM_BANK', 'PARTICIPANT_SAVINGS', 'CLAIM_CASH', 'CLAIM_BANK', 'CLAIM_FUND', 'CLAIMS_PAID')),
     -- Premium money belongs to the participants, claim money to the State: an account serves one of the two.
     constraint ledger_accounts_fund_check check
       (fund = case when kind in ('PREMIUM_CASH', 'PREMIUM_BANK', 'PARTICIPANT_SAVINGS') then 'PREMIUM' else 'CLAIM' end),
     constraint ledger_accounts_savings_check check ((kind = 'PARTICIPANT_SAVINGS') = (enrolment_id is not null))
   )`,
  `create unique index ledger_accounts_kind_unique on ledger_accounts (institution_id, cohort_id, kind) where enrolment_id is null`,
  `create unique index ledger_accounts_savings_unique on ledger_accounts (institution_id, enrolment_id) where enrolment_id is not null`,
  `create table ledger_entries (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     fund text not null,
     occurred_on date not null,
     recorded_at timestamptz not null,
     recorded_by_id uuid not null,
     description text not null,
     reverses_id uuid,
     primary key (institution_id, id),
     constraint ledger_entries_fund_unique unique (institution_id, id, fund),
     constraint ledger_entries_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint ledger_entries_reverses_fk foreign key (institution_id, reverses_id) references ledger_entries (institution_id, id),
     constraint ledger_entries_one_reversal_unique unique (institution_id, reverses_id),
     constraint ledger_entries_fund_check check (fund in ('PREMIUM', 'CLAIM'))
   )`,
  `create table ledger_postings (
     institution_id uuid not null,
     entry_id uuid not null,
     account_id uuid not null,
     fund text not null,
     -- Debit positive, credit negative.
     amount bigint not null,
     primary key (institution_id, entry_id, account_id),
     -- Entry and account must serve the same fund, so no entry can move premium money to a claim.
     constraint ledger_postings_entry_fk foreign key (institution_id, entry_id, fund) references ledger_entries (institution_id, id, fund),
     constraint ledger_postings_account_fk foreign key (institution_id, account_id, fund) references ledger_accounts (institution_id, id, fund),
     constraint ledger_postings_amount_check check (amount <> 0 and abs(amount) <= 9007199254740991)
   )`,
  `create index ledger_postings_account_index on ledger_postings (institution_id, account_id)`,
  ...isolate('ledger_accounts', 'APPEND'),
  ...isolate('ledger_entries', 'APPEND'),
  ...isolate('ledger_postings', 'APPEND'),
  ...appendOnly('ledger_entries'),
  ...appendOnly('ledger_postings'),
];

const balance = [
  `create function require_balance() returns trigger language plpgsql as $$
   declare total numeric; sides integer;
   begin
     select coalesce(sum(amount), 0), count(*) into total, sides from ledger_postings
       where institution_id = new.institution_id
         and entry_id = case tg_table_name when 'ledger_entries' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'entry_id')::uuid end;
     if total <> 0 or sides < 2 then
       raise exception 'ledger entry does not balance: % over % postings', total, sides
         using errcode = 'check_violation', constraint = 'ledger_entries_balance_check';
     end if;
     return null;
   end $$`,
  `create constraint trigger ledger_entries_balance after insert on ledger_entries
     deferrable initially deferred for each row execute function require_balance()`,
  `create constraint trigger ledger_postings_balance after insert on ledger_postings
     deferrable initially deferred for each row execute function require_balance()`,
];

const premiums = [
  `create table premium_payments (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     enrolment_id uuid not null,
     receipt_number text not null,
     amount bigint not null,
     paid_on date not null,
     method text not null,
     meeting_id uuid,
     carried_by_id uuid,
     entry_id uuid not null,
     reverses_id uuid,
     reason text,
     recorded_by_id uuid not null,
     recorded_at timestamptz not null,
     primary key (institution_id, id),
     constraint premium_payments_receipt_unique unique (institution_id, receipt_number),
     constraint premium_payments_one_reversal_unique unique (institution_id, reverses_id),
     constraint premium_payments_enrolment_fk foreign key (institution_id, enrolment_id) references enrolments (institution_id, id),
     constraint premium_payments_meeting_fk foreign key (institution_id, meeting_id) references meetings (institution_id, id),
     constraint premium_payments_carried_by_fk foreign key (institution_id, carried_by_id) references participants (institution_id, id),
     constraint premium_payments_entry_fk foreign key (institution_id, entry_id) references ledger_entries (institution_id, id),
     constraint premium_payments_reverses_fk foreign key (institution_id, reverses_id) references premium_payments (institution_id, id),
     constraint premium_payments_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint premium_payments_method_check check (method in ('CASH', 'TRANSFER')),
     -- A reversal is a row of its own with the opposite amount and a reason.
     constraint premium_payments_amount_check check
       (case when reverses_id is null then amount > 0 else amount < 0 and reason is not null end and abs(amount) <= 1000000000),
     constraint premium_payments_not_in_future_check check (paid_on <= (recorded_at at time zone 'Asia/Jayapura')::date)
   )`,
  `create index premium_payments_enrolment_index on premium_payments (institution_id, enrolment_id, paid_on)`,
  `create index premium_payments_date_index on premium_payments (institution_id, paid_on, id)`,
  `create index premium_payments_meeting_index on premium_payments (institution_id, meeting_id)`,
  `create table premium_allocations (
     institution_id uuid not null,
     payment_id uuid not null,
     enrolment_id uuid not null,
     due_month text not null,
     amount bigint not null,
     primary key (institution_id, payment_id, due_month),
     constraint premium_allocations_payment_fk foreign key (institution_id, payment_id) references premium_payments (institution_id, id),
     constraint premium_allocations_enrolment_fk foreign key (institution_id, enrolment_id) references enrolments (institution_id, id),
     constraint premium_allocations_due_month_check check (due_month ~ '^20\\d{2}-(0[1-9]|1[0-2])$'),
     constraint premium_allocations_amount_check check (amount <> 0)
   )`,
  `create index premium_allocations_enrolment_index on premium_allocations (institution_id, enrolment_id, due_month)`,
  ...isolate('premium_payments', 'APPEND'),
  ...isolate('premium_allocations', 'APPEND'),
  ...appendOnly('premium_payments'),
  ...appendOnly('premium_allocations'),
];
