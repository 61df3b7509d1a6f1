import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** Refunds of a whole cohort under one approval, and cash that is missing or too much as a posting. */
export class Migration20260101000023_runs extends Migration {
  override up(): void {
    for (const statement of [...runs, ...accounts(true), ...differences]) this.addSql(statement);
  }

  override down(): void {
    const statements = [
      ...dropTables('cash_differences'),
      ...accounts(false),
      'alter table refunds drop constraint refunds_change_unique',
      'alter table refunds add constraint refunds_change_unique unique (institution_id, change_id)',
    ];
    for (const statement of statements) this.addSql(statement);
  }
}

const runs = [
  'alter table refunds drop constraint refunds_change_unique',
  // One approval may refund a cohort, and each enrolment of it once.
  'alter table refunds add constraint refunds_change_unique unique (institution_id, change_id, enrolment_id)',
];

function accounts(hasDifference: boolean): string[] {
  const premium = ['PREMIUM_CASH', 'PREMIUM_BANK', 'PARTICIPANT_SAVINGS'];
  if (hasDifference) premium.push('PREMIUM_DIFFERENCE');
  const claim = ['CLAIM_CASH', 'CLAIM_BANK', 'CLAIM_FUND', 'CLAIMS_PAID'];
  const listed = (kinds: string[]) => kinds.map((kind) => `'${kind}'`).join(', ');
  return [
    'alter table ledger_accounts drop constraint ledger_accounts_kind_check, drop constraint ledger_accounts_fund_check',
    `alter table ledger_accounts add constraint ledger_accounts_kind_check check (kind in (${listed([...premium, ...claim])})),
     add constraint ledger_accounts_fund_check check
       (fund = case when kind in (${listed(premium)}) then 'PREMIUM' else 'CLAIM' end)`,
  ];
}

const differences = [
  `create table cash_differences (
     institution_id uuid not null,
     id uuid not null,
     cohort_id uuid not null,
     -- Who answers for the cash.
     user_id uuid not null,
     -- Below zero is missing, above zero is too much.
     amount bigint not null,
     explanation text not null,
     found_on date not null,
     change_id uuid not null,
     change_state text not null,
     approved_by_id uuid not null,
     entry_id uuid not null,
     recorded_at timestamptz not null,
     primary key (institution_id, id),
     constraint cash_differences_change_unique unique (institution_id, change_id),
     constraint cash_differences_entry_unique unique (institution_id, entry_id),
     constraint cash_differences_cohort_fk foreign key (institution_id, cohort_id) references cohorts (institution_id, id),
     constraint cash_differences_user_fk foreign key (institution_id, user_id) references users (institution_id, id),
     constraint cash_differences_approved_by_fk foreign key (institution_id, approved_by_id) references users (institution_id, id),
     constraint cash_differences_change_fk foreign key (institution_id, change_id, change_state)
       references pending_changes (institution_id, id, state),
     constraint cash_differences_entry_fk foreign key (institution_id, entry_id) references ledger_entries (institution_id, id),
     constraint cash_differences_approved_check check (change_state = 'APPROVED'),
     -- Nobody approves that cash is missing from their own hands.
     constraint cash_differences_two_people_check check (approved_by_id <> user_id),
     constraint cash_differences_amount_check check (amount <> 0 and abs(amount) <= 10000000000),
     constraint cash_differences_explanation_check check (length(btrim(explanation)) between 3 and 500)
   )`,
  `create index cash_differences_date_index on cash_differences (institution_id, found_on, id)`,
  ...isolate('cash_differences', 'APPEND'),
  ...appendOnly('cash_differences'),
];
