import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** Refunds taken back before they are paid, payouts that came back, and who was asked about money that nobody fetched. */
export class Migration20260101000027_refund_returns extends Migration {
  override up(): void {
    const statements = [...withdrawals, ...reversals, ...outcome, ...contacts];
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    const statements = [
      'drop trigger refund_payouts_one_outcome on refund_payouts',
      'alter table refunds drop column replaces_id',
      'alter table refund_payouts drop column replaces_id',
      ...dropTables('refund_contacts', 'refund_withdrawals', 'refund_payout_reversals'),
      'drop function require_one_refund_outcome()',
      `alter table refunds drop constraint refunds_enrolment_unique,
         add constraint refunds_once_unique unique (institution_id, enrolment_id)`,
      `alter table refund_payouts drop constraint refund_payouts_proof_unique,
         add constraint refund_payouts_once_unique unique (institution_id, refund_id)`,
    ];
    for (const statement of statements) this.addSql(statement);
  }
}

/** A refund of an enrolment is agreed on anew only after the one before it was taken back. */
const withdrawals = [
  `alter table refunds drop constraint refunds_once_unique,
     -- The refund that was taken back before.
     add column replaces_id uuid,
     -- Lets what is taken back prove by reference whose it was.
     add constraint refunds_enrolment_unique unique (institution_id, id, enrolment_id),
     add constraint refunds_replaced_once_unique unique (institution_id, replaces_id)`,
  `create unique index refunds_once_unique on refunds (institution_id, enrolment_id) where replaces_id is null`,
  `create table refund_withdrawals (
     institution_id uuid not null,
     refund_id uuid not null,
     enrolment_id uuid not null,
     reason text not null,
     withdrawn_by_id uuid not null,
     withdrawn_at timestamptz not null,
     primary key (institution_id, refund_id),
     constraint refund_withdrawals_enrolment_unique unique (institution_id, refund_id, enrolment_id),
     constraint refund_withdrawals_refund_fk foreign key (institution_id, refund_id, enrolment_id)
       references refunds (institution_id, id, enrolment_id),
     constraint refund_withdrawals_withdrawn_by_fk foreign key (institution_id, withdrawn_by_id) references users (institution_id, id),
     constraint refund_withdrawals_reason_check check (length(btrim(reason)) between 3 and 500)
   )`,
  `alter table refunds add constraint refunds_replaces_fk foreign key (institution_id, replaces_id, enrolment_id)
     references refund_withdrawals (institution_id, refund_id, enrolment_id)`,
  ...isolate('refund_withdrawals', 'APPEND'),
  ...appendOnly('refund_withdrawals'),
];

/** A refund is handed over anew only after the payout before it was reversed. */
const reversals = [
  `alter table refund_payouts drop constraint refund_payouts_once_unique,
     -- The payout that came back before.
     add column replaces_id uuid,
     -- Lets the reversal prove by reference what came back, and from whose hands it had gone.
     add constraint refund_payouts_proof_unique unique (institution_id, id, refund_id, amount, paid_by_id),
     add constraint refund_payouts_replaced_once_unique unique (institution_id, replaces_id)`,
  `create unique index refund_payouts_once_unique on refund_payouts (institution_id, refund_id) where replaces_id is null`,
  `create table refund_payout_reversals (
     institution_id uuid not null,
     id uuid not null,
     payout_id uuid not null,
     refund_id uuid not null,
     amount bigint not null,
     paid_by_id uuid not null,
     reason text not null,
     reversed_on date not null,
     change_id uuid not null,
     -- Always APPROVED: the reference proves that a second person said so.
     change_state text not null,
     approved_by_id uuid not null,
     entry_id uuid not null,
     recorded_at timestamptz not null,
     primary key (institution_id, id),
     constraint refund_payout_reversals_once_unique unique (institution_id, payout_id),
     constraint refund_payout_reversals_refund_unique unique (institution_id, payout_id, refund_id),
     constraint refund_payout_reversals_change_unique unique (institution_id, change_id),
     constraint refund_payout_reversals_entry_unique unique (institution_id, entry_id),
     constraint refund_payout_reversals_payout_fk foreign key (institution_id, payout_id, refund_id, amount, paid_by_id)
       references refund_payouts (institution_id, id, refund_id, amount, paid_by_id),
     constraint refund_payout_reversals_change_fk foreign key (institution_id, change_id, change_state)
       references pending_changes (institution_id, id, state),
     constraint refund_payout_reversals_approved_by_fk foreign key (institution_id, approved_by_id) references users (institution_id, id),
     constraint refund_payout_reversals_entry_fk foreign key (institution_id, entry_id) references ledger_entries (institution_id, id),
     constraint refund_payout_reversals_approved_check check (change_state = 'APPROVED'),
     -- Who handed money over does not decide that it came back.
     constraint refund_payout_reversals_two_people_check check (approved_by_id <> paid_by_id),
     constraint refund_payout_reversals_reason_check check (length(btrim(reason)) between 3 and 500)
   )`,
  `alter table refund_payouts add constraint refund_payouts_replaces_fk foreign key (institution_id, replaces_id, refund_id)
     references refund_payout_reversals (institution_id, payout_id, refund_id)`,
  ...isolate('refund_payout_reversals', 'APPEND'),
  ...appendOnly('refund_payout_reversals'),
];

/** At the commit a refund is taken back, or handed over, or neither: never both. */
const outcome = [
  `create function require_one_refund_outcome() returns trigger language plpgsql as $$
   begin
     -- Who pays and who takes back at the same moment wait for each other, so that one of the two sees the other.
     perform pg_advisory_xact_lock(hashtextextended(new.refund_id::text, 0));
     if exists (select from refund_withdrawals w where w.institution_id = new.institution_id and w.refund_id = new.refund_id)
       and exists (select from refund_payouts o where o.institution_id = new.institution_id and o.refund_id = new.refund_id
         and not exists (select from refund_payout_reversals v where v.institution_id = o.institution_id and v.payout_id = o.id)) then
       raise exception 'refund % would be taken back and handed over', new.refund_id
         using errcode = 'check_violation', constraint = tg_table_name || '_one_outcome_check';
     end if;
     return null;
   end $$`,
  ...['refund_withdrawals', 'refund_payouts'].map(
    (table) => `create constraint trigger ${table}_one_outcome after insert on ${table}
      deferrable initially deferred for each row execute function require_one_refund_outcome()`,
  ),
];

const contacts = [
  `create table refund_contacts (
     institution_id uuid not null,
     id uuid not null,
     refund_id uuid not null,
     contacted_on date not null,
     way text not null,
     outcome text not null,
     note text,
     recorded_by_id uuid not null,
     recorded_at timestamptz not null,
     primary key (institution_id, id),
     constraint refund_contacts_refund_fk foreign key (institution_id, refund_id) references refunds (institution_id, id),
     constraint refund_contacts_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint refund_contacts_way_check check (way in ('PHONE', 'MESSAGE', 'VISIT', 'MEETING', 'THROUGH_SOMEBODY')),
     constraint refund_contacts_outcome_check check (outcome in ('WILL_FETCH', 'NO_ANSWER', 'UNKNOWN_THERE', 'REFUSES', 'OTHER')),
     constraint refund_contacts_note_check check
       (case when outcome = 'OTHER' then note is not null else true end and length(btrim(note)) between 3 and 500),
     constraint refund_contacts_not_in_future_check check (contacted_on <= (recorded_at at time zone 'Asia/Jayapura')::date)
   )`,
  `create index refund_contacts_refund_index on refund_contacts (institution_id, refund_id, contacted_on)`,
  ...isolate('refund_contacts', 'APPEND'),
  ...appendOnly('refund_contacts'),
];
