import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** What people decided about cover after arrears, with the arrears they saw. */
export class Migration20260101000024_arrears extends Migration {
  override up(): void {
    for (const statement of decisions) this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropTables('arrears_decisions')) this.addSql(statement);
  }
}

const decisions = [
  `create table arrears_decisions (
     institution_id uuid not null,
     id uuid not null,
     enrolment_id uuid not null,
     kind text not null,
     effective_on date not null,
     reason text not null,
     -- The standing by the rules on the day of the decision, and the month that decided it.
     status text not null,
     due_month text,
     arrears_months integer not null,
     arrears_amount bigint not null,
     -- Overdue months that the programme's version took for this kind of decision.
     rule_months integer not null,
     -- The day on which money made an end of the arrears of a suspension.
     settled_on date,
     decided_by_id uuid not null,
     decided_at timestamptz not null,
     primary key (institution_id, id),
     constraint arrears_decisions_enrolment_fk foreign key (institution_id, enrolment_id) references enrolments (institution_id, id),
     constraint arrears_decisions_decided_by_fk foreign key (institution_id, decided_by_id) references users (institution_id, id),
     constraint arrears_decisions_kind_check check (kind in ('SUSPEND', 'RESUME', 'LAPSE')),
     constraint arrears_decisions_status_check check (status in ('PUNCTUAL', 'IN_GRACE', 'IN_ARREARS', 'TO_SUSPEND', 'TO_LAPSE')),
     constraint arrears_decisions_month_check check (due_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' and (due_month is null) = (status = 'PUNCTUAL')),
     constraint arrears_decisions_arrears_check check
       (arrears_months >= 0 and arrears_amount >= 0 and (arrears_months = 0) = (arrears_amount = 0) and rule_months > 0),
     constraint arrears_decisions_lapse_due_check check (kind <> 'LAPSE' or arrears_months >= rule_months),
     constraint arrears_decisions_resume_settled_check check (kind <> 'RESUME' or settled_on is null or effective_on >= settled_on),
     constraint arrears_decisions_settled_check check (kind = 'RESUME' or settled_on is null),
     constraint arrears_decisions_reason_check check (length(btrim(reason)) between 3 and 500)
   )`,
  `create unique index arrears_decisions_lapse_once_unique on arrears_decisions (institution_id, enrolment_id) where kind = 'LAPSE'`,
  `create index arrears_decisions_enrolment_index on arrears_decisions (institution_id, enrolment_id, decided_at)`,
  ...isolate('arrears_decisions', 'APPEND'),
  ...appendOnly('arrears_decisions'),
];
