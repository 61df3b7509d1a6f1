import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** Part of the benefit of a death paid ahead, and what becomes of it when the claim is rejected. */
export class Migration20260101000040_claim_advances extends Migration {
  override up(): void {
    for (const statement of [...rule, ...claims, ...advances, ...ends, ...cap])
      this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropTables('claim_advance_ends', 'claim_advances'))
      this.addSql(statement);
    this.addSql('drop function require_advance_within_cap()');
    this.addSql('alter table claims drop constraint claims_advance_check');
    this.addSql('alter table claims drop constraint claims_amounts_check');
    this.addSql('alter table claims drop column advance_amount');
    // What was paid less an advance since stays as it is.
    this.addSql(`alter table claims add constraint claims_amounts_check check
      (claimed_amount > 0 and approved_amount > 0 and approved_amount <= claimed_amount
       and paid_amount = approved_amount and received_amount > 0 and received_amount <= paid_amount) not valid`);
    this.addSql('alter table programme_versions drop column death_advance');
  }
}

/** No source of the programme names an advance, so there is none until a version says so. */
const rule = [
  `alter table programme_versions add column death_advance bigint not null default 0,
     add constraint programme_versions_death_advance_check check (death_advance between 0 and 100000000)`,
];

const claims = [
  `alter table claims add column advance_amount bigint`,
  `alter table claims drop constraint claims_amounts_check`,
  `alter table claims add constraint claims_amounts_check check
     (claimed_amount > 0 and approved_amount > coalesce(advance_amount, 0) and approved_amount <= claimed_amount
      and paid_amount = approved_amount - coalesce(advance_amount, 0)
      and received_amount > 0 and received_amount <= paid_amount)`,
  `alter table claims add constraint claims_advance_check check
     (advance_amount is null or (cause = 'DEATH' and advance_amount between 1 and claimed_amount - 1))`,
];

const BY_TWO = (table: string) => `
     change_id uuid not null,
     -- Always APPROVED: the reference proves that a second person said so.
     change_state text not null,
     recorded_at timestamptz not null,
     primary key (institution_id, id),
     constraint ${table}_claim_unique unique (institution_id, claim_id),
     constraint ${table}_change_unique unique (institution_id, change_id),
     constraint ${table}_claim_fk foreign key (institution_id, claim_id) references claims (institution_id, id),
     constraint ${table}_change_fk foreign key (institution_id, change_id, change_state)
       references pending_changes (institution_id, id, state),
     constraint ${table}_entry_unique unique (institution_id, entry_id),
     constraint ${table}_entry_fk foreign key (institution_id, entry_id) references ledger_entries (institution_id, id),
     constraint ${table}_approved_check check (change_state = 'APPROVED')`;

const advances = [
  `create table claim_advances (
     institution_id uuid not null,
     id uuid not null,
     claim_id uuid not null,
     amount bigint not null,
     method text not null,
     paid_on date not null,
     entry_id uuid not null,
     ${BY_TWO('claim_advances')},
     constraint claim_advances_amount_check check (amount > 0),
     constraint claim_advances_method_check check (method in ('CASH', 'TRANSFER'))
   )`,
  ...isolate('claim_advances', 'APPEND'),
  ...appendOnly('claim_advances'),
];

const ends = [
  `create table claim_advance_ends (
     institution_id uuid not null,
     id uuid not null,
     claim_id uuid not null,
     outcome text not null,
     ended_on date not null,
     -- Null for what was written off: it stays among the benefits paid.
     entry_id uuid,
     ${BY_TWO('claim_advance_ends')},
     constraint claim_advance_ends_outcome_check check
       (outcome in ('RECOVERED', 'WRITTEN_OFF') and (outcome = 'RECOVERED') = (entry_id is not null)),
     constraint claim_advance_ends_advance_fk foreign key (institution_id, claim_id) references claim_advances (institution_id, claim_id)
   )`,
  ...isolate('claim_advance_ends', 'APPEND'),
  ...appendOnly('claim_advance_ends'),
];

/** The programme version of the enrolment says how much at the most; no check of one row can hold that. */
const cap = [
  `create function require_advance_within_cap() returns trigger language plpgsql as $$
   begin
     if not exists (select from claims k
         join enrolments e on (e.institution_id, e.id) = (k.institution_id, k.enrolment_id)
         join cohorts c on (c.institution_id, c.id) = (e.institution_id, e.cohort_id)
         join programme_versions v on v.id = c.programme_version_id
         where k.institution_id = new.institution_id and k.id = new.claim_id and new.amount <= v.death_advance) then
       raise exception 'the programme advances less than this'
         using errcode = 'check_violation', constraint = 'claim_advances_cap_check';
     end if;
     return new;
   end $$`,
  `create trigger claim_advances_cap before insert on claim_advances for each row execute function require_advance_within_cap()`,
];
