import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** Premium cash from hand to hand, and from hand to bank. */
export class Migration20260101000020_custody extends Migration {
  override up(): void {
    for (const statement of [...handovers, ...deposits]) this.addSql(statement);
  }

  override down(): void {
    const tables = ['bank_deposits', 'cash_handover_answers', 'cash_handovers'];
    for (const statement of dropTables(...tables)) this.addSql(statement);
  }
}

const handovers = [
  `create table cash_handovers (
     institution_id uuid not null,
     id uuid not null,
     cohort_id uuid not null,
     from_user_id uuid not null,
     to_user_id uuid not null,
     amount bigint not null,
     handed_on date not null,
     note text,
     recorded_at timestamptz not null,
     primary key (institution_id, id),
     -- Lets the answer prove by reference who gave and who took.
     constraint cash_handovers_parties_unique unique (institution_id, id, from_user_id, to_user_id),
     constraint cash_handovers_cohort_fk foreign key (institution_id, cohort_id) references cohorts (institution_id, id),
     constraint cash_handovers_from_fk foreign key (institution_id, from_user_id) references users (institution_id, id),
     constraint cash_handovers_to_fk foreign key (institution_id, to_user_id) references users (institution_id, id),
     constraint cash_handovers_two_people_check check (from_user_id <> to_user_id),
     constraint cash_handovers_amount_check check (amount between 1 and 10000000000)
   )`,
  `create index cash_handovers_date_index on cash_handovers (institution_id, handed_on, id)`,
  `create index cash_handovers_from_index on cash_handovers (institution_id, from_user_id)`,
  `create index cash_handovers_to_index on cash_handovers (institution_id, to_user_id)`,
  `create table cash_handover_answers (
     institution_id uuid not null,
     handover_id uuid not null,
     from_user_id uuid not null,
     to_user_id uuid not null,
     outcome text not null,
     reason text,
     answered_by_id uuid not null,
     answered_at timestamptz not null,
     primary key (institution_id, handover_id),
     constraint cash_handover_answers_handover_fk foreign key (institution_id, handover_id, from_user_id, to_user_id)
       references cash_handovers (institution_id, id, from_user_id, to_user_id),
     constraint cash_handover_answers_outcome_check check (outcome in ('CONFIRMED', 'REFUSED', 'WITHDRAWN')),
     -- Who took the money confirms or refuses, who gave it takes the word back.
     constraint cash_handover_answers_who_check check
       (answered_by_id = case when outcome = 'WITHDRAWN' then from_user_id else to_user_id end),
     constraint cash_handover_answers_reason_check check (outcome = 'CONFIRMED' or coalesce(length(btrim(reason)), 0) between 3 and 500)
   )`,
  ...isolate('cash_handovers', 'APPEND'),
  ...isolate('cash_handover_answers', 'APPEND'),
  ...appendOnly('cash_handovers'),
  ...appendOnly('cash_handover_answers'),
];

const deposits = [
  `create table bank_deposits (
     institution_id uuid not null,
     id uuid not null,
     cohort_id uuid not null,
     amount bigint not null,
     deposited_on date not null,
     slip_number text not null,
     deposited_by_id uuid not null,
     entry_id uuid not null,
     recorded_at timestamptz not null,
     primary key (institution_id, id),
     constraint bank_deposits_slip_unique unique (institution_id, slip_number),
     constraint bank_deposits_entry_unique unique (institution_id, entry_id),
     constraint bank_deposits_cohort_fk foreign key (institution_id, cohort_id) references cohorts (institution_id, id),
     constraint bank_deposits_deposited_by_fk foreign key (institution_id, deposited_by_id) references users (institution_id, id),
     constraint bank_deposits_entry_fk foreign key (institution_id, entry_id) references ledger_entries (institution_id, id),
     constraint bank_deposits_amount_check check (amount between 1 and 10000000000),
     constraint bank_deposits_slip_check check (length(btrim(slip_number)) between 3 and 60)
   )`,
  `create index bank_deposits_date_index on bank_deposits (institution_id, deposited_on, id)`,
  ...isolate('bank_deposits', 'APPEND'),
  ...appendOnly('bank_deposits'),
];
