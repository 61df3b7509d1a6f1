import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** How the family confirms that it has the money: its code, its complaint when it has not, and what it thinks of it. */
export class Migration20260101000031_claim_receipts extends Migration {
  override up(): void {
    for (const statement of [
      ...receipts,
      ...recorders,
      ...codes,
      ...complaints,
      ...ratings,
      ...guard,
    ])
      this.addSql(statement);
  }

  override down(): void {
    for (const statement of back) this.addSql(statement);
  }
}

const RECEIVED = `(stage = 'RECEIVED') = (received_on is not null) and (received_on is null) = (received_amount is null)`;

const receipts = [
  `alter table claims add column receipt_way text`,
  `update claims set receipt_way = 'WITNESS' where received_on is not null`,
  `alter table claims drop constraint claims_received_check`,
  `alter table claims add constraint claims_received_check check
     (${RECEIVED} and (received_on is null) = (receipt_way is null)
      and (received_on is not null or (received_witness is null and confirmed_by_id is null)))`,
  `alter table claims add constraint claims_receipt_way_check check (receipt_way in ('CODE', 'WITNESS', 'SIGNATURE', 'PHOTO'))`,
  // Nobody but the family itself confirms without a witness, and only with its code.
  `alter table claims add constraint claims_receipt_witness_check check
     (receipt_way is null or receipt_way = 'CODE' or (received_witness is not null and btrim(received_witness) <> ''))`,
  `alter table claims add constraint claims_receipt_recorder_check check
     (receipt_way is null or receipt_way = 'CODE' or confirmed_by_id is not null)`,
  `alter table claims add constraint claims_payer_not_confirmer_check check (disbursed_by_id <> confirmed_by_id)`,
];

/** A family has no account: what it does on its page has nobody behind it, and only claims have such entries. */
const recorders = [
  `alter table claim_steps alter column recorded_by_id drop not null`,
  `alter table claim_steps add column channel text not null default 'STAFF'`,
  `alter table claim_steps add constraint claim_steps_channel_check check
     (channel in ('STAFF', 'FAMILY') and (channel = 'FAMILY') = (recorded_by_id is null)
      and (channel = 'STAFF' or action = 'CONFIRM_RECEIPT'))`,
  `alter table claim_holds drop constraint claim_holds_ended_check`,
  `alter table claim_holds add constraint claim_holds_ended_check check
     ((ended_on is null) = (ended_at is null) and (ended_by_id is null or ended_on is not null) and ended_on >= from_on)`,
  `alter table journal alter column actor_id drop not null`,
  `alter table journal add constraint journal_nobody_check check (actor_id is not null or subject_type = 'Claim')`,
];

const codes = [
  `create table claim_codes (
     institution_id uuid not null,
     id uuid not null,
     claim_id uuid not null,
     code_hash text not null,
     issued_at timestamptz not null,
     issued_by_id uuid not null,
     voided_at timestamptz,
     voided_by_id uuid,
     primary key (institution_id, id),
     constraint claim_codes_claim_fk foreign key (institution_id, claim_id) references claims (institution_id, id),
     constraint claim_codes_issued_by_fk foreign key (institution_id, issued_by_id) references users (institution_id, id),
     constraint claim_codes_voided_by_fk foreign key (institution_id, voided_by_id) references users (institution_id, id),
     constraint claim_codes_voided_check check ((voided_at is null) = (voided_by_id is null)),
     constraint claim_codes_hash_unique unique (institution_id, code_hash)
   )`,
  `create unique index claim_codes_one_live_unique on claim_codes (institution_id, claim_id) where voided_at is null`,
  `create index claim_codes_hash_index on claim_codes (code_hash)`,
  ...isolate('claim_codes', 'EDIT'),
];

const complaints = [
  `create table claim_complaints (
     institution_id uuid not null,
     id uuid not null,
     claim_id uuid not null,
     text text,
     opened_on date not null,
     opened_at timestamptz not null,
     -- Null: the family itself, on its page.
     opened_by_id uuid,
     -- Who had paid when it was opened.
     paid_by_id uuid not null,
     assigned_to_id uuid not null,
     due_on date not null,
     outcome text,
     resolution text,
     closed_on date,
     closed_at timestamptz,
     -- Null while open, and when the family itself said that it has the money after all.
     closed_by_id uuid,
     primary key (institution_id, id),
     constraint claim_complaints_claim_fk foreign key (institution_id, claim_id) references claims (institution_id, id),
     constraint claim_complaints_opened_by_fk foreign key (institution_id, opened_by_id) references users (institution_id, id),
     constraint claim_complaints_paid_by_fk foreign key (institution_id, paid_by_id) references users (institution_id, id),
     constraint claim_complaints_assigned_to_fk foreign key (institution_id, assigned_to_id) references users (institution_id, id),
     constraint claim_complaints_closed_by_fk foreign key (institution_id, closed_by_id) references users (institution_id, id),
     constraint claim_complaints_text_check check (length(btrim(text)) between 3 and 500),
     constraint claim_complaints_due_check check (due_on between opened_on and opened_on + 14),
     constraint claim_complaints_assigned_not_payer_check check (assigned_to_id <> paid_by_id),
     constraint claim_complaints_closer_not_payer_check check (closed_by_id <> paid_by_id),
     constraint claim_complaints_outcome_check check (outcome in ('RECEIVED_AFTER_ALL', 'PAID_AGAIN', 'WITHDRAWN')),
     constraint claim_complaints_closed_check check
       ((closed_on is null) = (outcome is null) and (closed_on is null) = (closed_at is null)
        and (closed_on is null) = (resolution is null) and (closed_by_id is null or closed_on is not null)
        and length(btrim(resolution)) between 3 and 2000 and closed_on >= opened_on
        and (closed_on is null or closed_by_id is not null or outcome = 'RECEIVED_AFTER_ALL'))
   )`,
  `create unique index claim_complaints_one_open_unique on claim_complaints (institution_id, claim_id) where closed_on is null`,
  `create index claim_complaints_assigned_index on claim_complaints (institution_id, assigned_to_id) where closed_on is null`,
  ...isolate('claim_complaints', 'EDIT'),
];

const ratings = [
  `create table claim_ratings (
     institution_id uuid not null,
     id uuid not null,
     claim_id uuid not null,
     points integer not null,
     text text,
     channel text not null,
     rated_on date not null,
     recorded_at timestamptz not null,
     recorded_by_id uuid,
     primary key (institution_id, id),
     constraint claim_ratings_once_unique unique (institution_id, claim_id),
     constraint claim_ratings_claim_fk foreign key (institution_id, claim_id) references claims (institution_id, id),
     constraint claim_ratings_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint claim_ratings_points_check check (points between 1 and 5),
     constraint claim_ratings_text_check check (length(btrim(text)) between 1 and 500),
     constraint claim_ratings_channel_check check
       (channel in ('PAGE', 'PHONE', 'FIELD') and (channel = 'PAGE') = (recorded_by_id is null))
   )`,
  `create index claim_ratings_day_index on claim_ratings (institution_id, rated_on)`,
  ...isolate('claim_ratings', 'APPEND'),
  ...appendOnly('claim_ratings'),
];

/**
 * What no check of one row can hold: the witness is neither who paid nor who records, nobody of the staff confirms with
 * a code that they themselves gave out, and nobody confirms without the code while the family says it has nothing.
 */
const guard = [
  `create function require_trusted_receipt() returns trigger language plpgsql as $$
   begin
     if new.receipt_way is null or old.receipt_way is not null then
       return new;
     end if;
     if exists (select from users u where u.institution_id = new.institution_id
         and u.id in (new.disbursed_by_id, new.confirmed_by_id)
         and lower(regexp_replace(btrim(u.full_name), '\\s+', ' ', 'g'))
           = lower(regexp_replace(btrim(new.received_witness), '\\s+', ' ', 'g'))) then
       raise exception 'the witness of claim % paid it or records it', new.number
         using errcode = 'check_violation', constraint = 'claims_witness_apart_check';
     end if;
     if new.receipt_way = 'CODE' and exists (select from claim_codes c where c.institution_id = new.institution_id
         and c.claim_id = new.id and c.voided_at is null and c.issued_by_id = new.confirmed_by_id) then
       raise exception 'who gave out the code of claim % enters it', new.number
         using errcode = 'check_violation', constraint = 'claims_code_apart_check';
     end if;
     if new.receipt_way <> 'CODE' and exists (select from claim_complaints c where c.institution_id = new.institution_id
         and c.claim_id = new.id and c.closed_on is null) then
       raise exception 'the family of claim % says that it has nothing', new.number
         using errcode = 'check_violation', constraint = 'claims_complaint_open_check';
     end if;
     return new;
   end $$`,
  `create trigger claims_trusted_receipt before update on claims for each row execute function require_trusted_receipt()`,
];

/** Goes back only while no family has confirmed by itself: such a receipt has no place in the tables before. */
const back = [
  `drop trigger claims_trusted_receipt on claims`,
  `drop function require_trusted_receipt()`,
  ...dropTables('claim_ratings', 'claim_complaints', 'claim_codes'),
  `alter table journal drop constraint journal_nobody_check`,
  `alter table journal alter column actor_id set not null`,
  `alter table claim_holds drop constraint claim_holds_ended_check`,
  `alter table claim_holds add constraint claim_holds_ended_check check
     ((ended_on is null) = (ended_by_id is null) and (ended_on is null) = (ended_at is null) and ended_on >= from_on)`,
  `alter table claim_steps drop constraint claim_steps_channel_check`,
  `alter table claim_steps drop column channel`,
  `alter table claim_steps alter column recorded_by_id set not null`,
  `alter table claims drop constraint claims_payer_not_confirmer_check`,
  `alter table claims drop constraint claims_receipt_recorder_check`,
  `alter table claims drop constraint claims_receipt_witness_check`,
  `alter table claims drop constraint claims_receipt_way_check`,
  `alter table claims drop constraint claims_received_check`,
  `alter table claims add constraint claims_received_check check
     (${RECEIVED} and (received_on is null) = (received_witness is null) and (received_on is null) = (confirmed_by_id is null))`,
  `alter table claims drop column receipt_way`,
];
