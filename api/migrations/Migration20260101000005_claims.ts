import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** Claims with their document checklist and the append-only history the clock is read from. */
export class Migration20260101000005_claims extends Migration {
  override up(): void {
    for (const statement of [...claims, ...history]) this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropTables('claim_steps', 'claim_documents', 'claims'))
      this.addSql(statement);
  }
}

const STAGES = `('REPORTED', 'DOCUMENTS_COMPLETE', 'VERIFIED', 'APPROVED', 'REJECTED', 'DISBURSED', 'RECEIVED')`;

const claims = [
  `create table claims (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     number text not null,
     participant_id uuid not null,
     enrolment_id uuid not null,
     beneficiary_id uuid,
     cause text not null,
     is_accidental_death boolean not null default false,
     event_on date not null,
     reported_on date not null,
     late_filing_reason text,
     stage text not null,
     policy_year integer not null,
     incapacity_days integer,
     claimed_amount bigint not null,
     approved_amount bigint,
     paid_amount bigint,
     received_amount bigint,
     rejection_reason text,
     rejection_note text,
     documents_completed_on date,
     verified_on date,
     decided_on date,
     disbursed_on date,
     received_on date,
     received_witness text,
     due_on date not null,
     reported_by_id uuid not null,
     verified_by_id uuid,
     decided_by_id uuid,
     disbursed_by_id uuid,
     confirmed_by_id uuid,
     entry_id uuid,
     created_at timestamptz not null,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint claims_number_unique unique (institution_id, number),
     constraint claims_participant_fk foreign key (institution_id, participant_id) references participants (institution_id, id),
     constraint claims_enrolment_fk foreign key (institution_id, enrolment_id) references enrolments (institution_id, id),
     constraint claims_beneficiary_fk foreign key (institution_id, beneficiary_id) references beneficiaries (institution_id, id),
     constraint claims_reported_by_fk foreign key (institution_id, reported_by_id) references users (institution_id, id),
     constraint claims_verified_by_fk foreign key (institution_id, verified_by_id) references users (institution_id, id),
     constraint claims_decided_by_fk foreign key (institution_id, decided_by_id) references users (institution_id, id),
     constraint claims_disbursed_by_fk foreign key (institution_id, disbursed_by_id) references users (institution_id, id),
     constraint claims_confirmed_by_fk foreign key (institution_id, confirmed_by_id) references users (institution_id, id),
     constraint claims_entry_fk foreign key (institution_id, entry_id) references ledger_entries (institution_id, id),
     constraint claims_cause_check check (cause in ('ILLNESS', 'ACCIDENT', 'DEATH')),
     constraint claims_stage_check check (stage in ${STAGES}),
     constraint claims_accidental_death_check check (cause = 'DEATH' or not is_accidental_death),
     constraint claims_policy_year_check check (policy_year between 1 and 10),
     constraint claims_incapacity_check check
       (incapacity_days is null or (incapacity_days between 1 and 1095 and cause <> 'DEATH')),
     constraint claims_amounts_check check
       (claimed_amount > 0 and approved_amount > 0 and approved_amount <= claimed_amount
        and paid_amount = approved_amount and received_amount > 0 and received_amount <= paid_amount),
     constraint claims_rejection_check check
       ((stage = 'REJECTED') = (rejection_reason is not null) and (rejection_reason is null) = (rejection_note is null)),
     constraint claims_dates_check check
       (event_on >= '2000-01-01' and event_on <= reported_on and reported_on <= documents_completed_on
        and documents_completed_on <= verified_on and coalesce(verified_on, reported_on) <= decided_on
        and decided_on <= disbursed_on and disbursed_on <= received_on),
     constraint claims_approved_check check
       ((stage in ('APPROVED', 'DISBURSED', 'RECEIVED')) = (approved_amount is not null)
        and (approved_amount is null or (verified_by_id is not null and decided_by_id is not null and verified_on is not null))),
     constraint claims_disbursed_check check
       ((stage in ('DISBURSED', 'RECEIVED')) = (disbursed_on is not null)
        and (disbursed_on is null) = (paid_amount is null) and (disbursed_on is null) = (entry_id is null)
        and (disbursed_on is null) = (disbursed_by_id is null)),
     constraint claims_received_check check
       ((stage = 'RECEIVED') = (received_on is not null) and (received_on is null) = (received_amount is null)
        and (received_on is null) = (received_witness is null) and (received_on is null) = (confirmed_by_id is null)),
     -- Four eyes: who reported does not decide, who verified does not approve, who approved does not pay.
     constraint claims_reporter_not_decider_check check (stage = 'REJECTED' or approved_amount is null or reported_by_id <> decided_by_id),
     constraint claims_verifier_not_decider_check check (approved_amount is null or verified_by_id <> decided_by_id),
     constraint claims_decider_not_payer_check check (decided_by_id <> disbursed_by_id),
     constraint claims_verifier_not_payer_check check (verified_by_id <> disbursed_by_id)
   )`,
  `create unique index claims_one_per_event_unique on claims (institution_id, participant_id, cause, event_on) where stage <> 'REJECTED'`,
  `create unique index claims_one_death_unique on claims (institution_id, participant_id) where cause = 'DEATH' and stage <> 'REJECTED'`,
  `create index claims_stage_index on claims (institution_id, stage, due_on)`,
  `create index claims_participant_index on claims (institution_id, participant_id)`,
  ...isolate('claims', 'EDIT'),
];

const history = [
  `create table claim_documents (
     institution_id uuid not null,
     id uuid not null,
     claim_id uuid not null,
     type text not null,
     is_required boolean not null,
     received_on date,
     substitute text,
     recorded_by_id uuid not null,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint claim_documents_type_unique unique (institution_id, claim_id, type),
     constraint claim_documents_claim_fk foreign key (institution_id, claim_id) references claims (institution_id, id),
     constraint claim_documents_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint claim_documents_type_check check
       (type in ('CLAIM_FORM', 'DOCTOR_LETTER', 'IDENTITY_CARD', 'PARTICIPANT_CARD', 'CHRONOLOGY', 'WITNESS_STATEMENT',
                 'POLICE_REPORT', 'DEATH_CERTIFICATE', 'FAMILY_CARD', 'HEIR_LETTER')),
     constraint claim_documents_substitute_check check (substitute is null or received_on is not null)
   )`,
  `create table claim_steps (
     institution_id uuid not null,
     id uuid not null,
     claim_id uuid not null,
     action text,
     from_stage text,
     to_stage text not null,
     occurred_on date not null,
     recorded_at timestamptz not null,
     recorded_by_id uuid not null,
     amount bigint,
     rejection_reason text,
     note text,
     primary key (institution_id, id),
     constraint claim_steps_claim_fk foreign key (institution_id, claim_id) references claims (institution_id, id),
     constraint claim_steps_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint claim_steps_stage_check check (to_stage in ${STAGES} and from_stage in ${STAGES}),
     constraint claim_steps_action_check check
       (action in ('COMPLETE_DOCUMENTS', 'VERIFY', 'APPROVE', 'REJECT', 'APPEAL', 'DISBURSE', 'CONFIRM_RECEIPT')),
     constraint claim_steps_first_check check ((action is null) = (from_stage is null)),
     constraint claim_steps_not_in_future_check check (occurred_on <= (recorded_at at time zone 'Asia/Jayapura')::date)
   )`,
  `create index claim_steps_claim_index on claim_steps (institution_id, claim_id, recorded_at)`,
  ...isolate('claim_documents', 'EDIT'),
  ...isolate('claim_steps', 'APPEND'),
  ...appendOnly('claim_steps'),
];
