import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** Premiums given back: what two people agreed on, and what was handed over. */
export class Migration20260101000021_refunds extends Migration {
  override up(): void {
    for (const statement of [...refunds, ...payouts, ...floor]) this.addSql(statement);
  }

  override down(): void {
    const statements = [
      'drop trigger ledger_postings_savings_floor on ledger_postings',
      'drop function require_savings()',
      ...dropTables('refund_payouts', 'refunds'),
    ];
    for (const statement of statements) this.addSql(statement);
  }
}

const refunds = [
  `create table refunds (
     institution_id uuid not null,
     id uuid not null,
     enrolment_id uuid not null,
     ground text not null,
     amount bigint not null,
     -- Who gets it: the participant when null, else the heir.
     beneficiary_id uuid,
     payee_name text not null,
     change_id uuid not null,
     -- Always APPROVED: the reference proves that a second person said so.
     change_state text not null,
     approved_at timestamptz not null,
     primary key (institution_id, id),
     constraint refunds_once_unique unique (institution_id, enrolment_id),
     constraint refunds_change_unique unique (institution_id, change_id),
     -- Lets the payout prove by reference how much was agreed on.
     constraint refunds_amount_unique unique (institution_id, id, amount),
     constraint refunds_enrolment_fk foreign key (institution_id, enrolment_id) references enrolments (institution_id, id),
     constraint refunds_beneficiary_fk foreign key (institution_id, beneficiary_id) references beneficiaries (institution_id, id),
     constraint refunds_change_fk foreign key (institution_id, change_id, change_state)
       references pending_changes (institution_id, id, state),
     constraint refunds_approved_check check (change_state = 'APPROVED'),
     constraint refunds_ground_check check (ground in ('TERM_ENDED', 'WITHDRAWN', 'LAPSED', 'DECEASED')),
     constraint refunds_amount_check check (amount between 1 and 10000000000),
     constraint refunds_heir_check check (ground = 'DECEASED' or beneficiary_id is null)
   )`,
  `create index refunds_date_index on refunds (institution_id, approved_at, id)`,
  ...isolate('refunds', 'APPEND'),
  ...appendOnly('refunds'),
];

const payouts = [
  `create table refund_payouts (
     institution_id uuid not null,
     id uuid not null,
     refund_id uuid not null,
     amount bigint not null,
     cohort_id uuid not null,
     method text not null,
     paid_on date not null,
     received_by_name text not null,
     paid_by_id uuid not null,
     entry_id uuid not null,
     recorded_at timestamptz not null,
     primary key (institution_id, id),
     constraint refund_payouts_once_unique unique (institution_id, refund_id),
     constraint refund_payouts_entry_unique unique (institution_id, entry_id),
     constraint refund_payouts_refund_fk foreign key (institution_id, refund_id, amount) references refunds (institution_id, id, amount),
     constraint refund_payouts_cohort_fk foreign key (institution_id, cohort_id) references cohorts (institution_id, id),
     constraint refund_payouts_paid_by_fk foreign key (institution_id, paid_by_id) references users (institution_id, id),
     constraint refund_payouts_entry_fk foreign key (institution_id, entry_id) references ledger_entries (institution_id, id),
     constraint refund_payouts_method_check check (method in ('CASH', 'TRANSFER')),
     constraint refund_payouts_name_check check (length(btrim(received_by_name)) between 2 and 200)
   )`,
  ...isolate('refund_payouts', 'APPEND'),
  ...appendOnly('refund_payouts'),
];

/** Nobody gets back more than was paid: at the commit no savings account is overdrawn. */
const floor = [
  `create function require_savings() returns trigger language plpgsql as $$
   declare total numeric;
   begin
     select sum(x.amount) into total from ledger_accounts a
       join ledger_postings x on x.institution_id = a.institution_id and x.account_id = a.id
       where a.institution_id = new.institution_id and a.id = new.account_id and a.kind = 'PARTICIPANT_SAVINGS';
     if total > 0 then
       raise exception 'savings would be overdrawn by %', total
         using errcode = 'check_violation', constraint = 'ledger_postings_savings_floor_check';
     end if;
     return null;
   end $$`,
  `create constraint trigger ledger_postings_savings_floor after insert on ledger_postings
     deferrable initially deferred for each row when (new.fund = 'PREMIUM' and new.amount > 0)
     execute function require_savings()`,
];
