import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** Statements of the banks, row by row, and what each row stands for. */
export class Migration20260101000022_bank_statements extends Migration {
  override up(): void {
    for (const statement of [...statements, ...rows, ...decisions, ...standings])
      this.addSql(statement);
  }

  override down(): void {
    const tables = [
      'bank_row_standings',
      'bank_row_decisions',
      'bank_statement_rows',
      'bank_statements',
    ];
    for (const statement of dropTables(...tables)) this.addSql(statement);
  }
}

const statements = [
  `create table bank_statements (
     institution_id uuid not null,
     id uuid not null,
     cohort_id uuid not null,
     file_name text not null,
     sha256 text not null,
     encoding text not null,
     mapping jsonb not null,
     -- What stood in the line of titles: another file with the same is read the same way.
     titles jsonb not null,
     imported_by_id uuid not null,
     imported_at timestamptz not null,
     primary key (institution_id, id),
     -- The same file is taken once.
     constraint bank_statements_file_unique unique (institution_id, sha256),
     -- Lets the rows prove by reference whose account it is.
     constraint bank_statements_cohort_unique unique (institution_id, id, cohort_id),
     constraint bank_statements_cohort_fk foreign key (institution_id, cohort_id) references cohorts (institution_id, id),
     constraint bank_statements_imported_by_fk foreign key (institution_id, imported_by_id) references users (institution_id, id),
     constraint bank_statements_encoding_check check (encoding in ('UTF_8', 'UTF_16LE', 'UTF_16BE', 'WINDOWS_1252')),
     constraint bank_statements_file_name_check check (length(btrim(file_name)) between 1 and 200),
     constraint bank_statements_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
   )`,
  `create index bank_statements_date_index on bank_statements (institution_id, imported_at, id)`,
  ...isolate('bank_statements', 'APPEND'),
  ...appendOnly('bank_statements'),
];

const rows = [
  `create table bank_statement_rows (
     institution_id uuid not null,
     id uuid not null,
     statement_id uuid not null,
     cohort_id uuid not null,
     -- The line of the file it begins on.
     number integer not null,
     raw text not null,
     booked_on date,
     -- More than zero came in, less than zero went out.
     amount bigint,
     description text,
     reference text,
     fault_field text,
     fault_code text,
     fingerprint text,
     -- The how manieth row of its file that looks exactly so.
     occurrence integer,
     -- The same movement in an earlier file.
     known_row_id uuid,
     named_enrolment_id uuid,
     named_by text,
     open_because text,
     open_rule text,
     primary key (institution_id, id),
     constraint bank_statement_rows_number_unique unique (institution_id, statement_id, number),
     constraint bank_statement_rows_statement_fk foreign key (institution_id, statement_id, cohort_id)
       references bank_statements (institution_id, id, cohort_id),
     constraint bank_statement_rows_known_fk foreign key (institution_id, known_row_id) references bank_statement_rows (institution_id, id),
     constraint bank_statement_rows_enrolment_fk foreign key (institution_id, named_enrolment_id) references enrolments (institution_id, id),
     constraint bank_statement_rows_read_check check
       (case when fault_code is null
          then booked_on is not null and amount is not null and description is not null and fingerprint is not null and occurrence >= 1
          else fault_field is not null and known_row_id is null and named_enrolment_id is null end),
     constraint bank_statement_rows_fault_field_check check (fault_field in ('ROW', 'DATE', 'AMOUNT')),
     constraint bank_statement_rows_amount_check check (amount <> 0 and abs(amount) <= 100000000000),
     constraint bank_statement_rows_named_check check ((named_enrolment_id is null) = (named_by is null)),
     constraint bank_statement_rows_named_by_check check (named_by in ('MEMBER_NUMBER', 'PHONE', 'FULL_NAME')),
     constraint bank_statement_rows_open_check check
       (open_because in ('NOBODY_NAMED', 'SEVERAL_NAMED', 'NOT_IN_COHORT', 'RULE', 'MONEY_OUT') and (open_because = 'RULE') = (open_rule is not null))
   )`,
  // A movement of an account is taken once, however many files it stands in.
  `create unique index bank_statement_rows_once_unique on bank_statement_rows (institution_id, cohort_id, fingerprint, occurrence)
     where fault_code is null and known_row_id is null`,
  `create index bank_statement_rows_date_index on bank_statement_rows (institution_id, cohort_id, booked_on)`,
  ...isolate('bank_statement_rows', 'APPEND'),
  ...appendOnly('bank_statement_rows'),
];

const decisions = [
  `create table bank_row_decisions (
     institution_id uuid not null,
     id uuid not null,
     row_id uuid not null,
     kind text not null,
     deposit_id uuid,
     payment_id uuid,
     payout_id uuid,
     aside_reason text,
     note text,
     is_automatic boolean not null,
     decided_by_id uuid not null,
     decided_at timestamptz not null,
     primary key (institution_id, id),
     -- Lets what stands prove by reference what was decided.
     constraint bank_row_decisions_row_unique unique (institution_id, id, row_id, kind),
     constraint bank_row_decisions_row_fk foreign key (institution_id, row_id) references bank_statement_rows (institution_id, id),
     constraint bank_row_decisions_deposit_fk foreign key (institution_id, deposit_id) references bank_deposits (institution_id, id),
     constraint bank_row_decisions_payment_fk foreign key (institution_id, payment_id) references premium_payments (institution_id, id),
     constraint bank_row_decisions_payout_fk foreign key (institution_id, payout_id) references refund_payouts (institution_id, id),
     constraint bank_row_decisions_decided_by_fk foreign key (institution_id, decided_by_id) references users (institution_id, id),
     constraint bank_row_decisions_kind_check check (kind in ('MATCHED', 'SET_ASIDE', 'REOPENED')),
     constraint bank_row_decisions_one_thing_check check
       (num_nonnulls(deposit_id, payment_id, payout_id) = case kind when 'MATCHED' then 1 else 0 end),
     constraint bank_row_decisions_aside_check check
       ((kind = 'SET_ASIDE') = (aside_reason is not null)
        and aside_reason in ('NOT_PREMIUM', 'BANK_FEE', 'BANK_INTEREST', 'CLAIM_MONEY', 'OTHER')),
     constraint bank_row_decisions_note_check check
       (case when aside_reason = 'OTHER' then note is not null else true end and length(btrim(note)) between 3 and 500)
   )`,
  `create index bank_row_decisions_row_index on bank_row_decisions (institution_id, row_id)`,
  ...isolate('bank_row_decisions', 'APPEND'),
  ...appendOnly('bank_row_decisions'),
];

/** A row stands for one thing at a time, and a thing on one row; taking a decision back frees both. */
const standings = [
  `create table bank_row_standings (
     institution_id uuid not null,
     row_id uuid not null,
     decision_id uuid not null,
     kind text not null,
     deposit_id uuid,
     payment_id uuid,
     payout_id uuid,
     primary key (institution_id, row_id),
     constraint bank_row_standings_deposit_unique unique (institution_id, deposit_id),
     constraint bank_row_standings_payment_unique unique (institution_id, payment_id),
     constraint bank_row_standings_payout_unique unique (institution_id, payout_id),
     constraint bank_row_standings_decision_fk foreign key (institution_id, decision_id, row_id, kind)
       references bank_row_decisions (institution_id, id, row_id, kind),
     constraint bank_row_standings_deposit_fk foreign key (institution_id, deposit_id) references bank_deposits (institution_id, id),
     constraint bank_row_standings_payment_fk foreign key (institution_id, payment_id) references premium_payments (institution_id, id),
     constraint bank_row_standings_payout_fk foreign key (institution_id, payout_id) references refund_payouts (institution_id, id),
     constraint bank_row_standings_kind_check check (kind in ('MATCHED', 'SET_ASIDE')),
     constraint bank_row_standings_one_thing_check check
       (num_nonnulls(deposit_id, payment_id, payout_id) = case kind when 'MATCHED' then 1 else 0 end)
   )`,
  ...isolate('bank_row_standings', 'EDIT_AND_DELETE'),
];
