import { Migration } from '@mikro-orm/migrations';
import { dropTables, isolate } from './tenant.js';

/** Changes that need a second person: proposed by one, decided by another. */
export class Migration20260101000013_approvals extends Migration {
  override up(): void {
    for (const statement of changes) this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropTables('pending_changes')) this.addSql(statement);
  }
}

const changes = [
  `create table pending_changes (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     kind text not null,
     state text not null,
     subject_id uuid not null,
     amount bigint not null,
     particulars jsonb not null,
     reason text not null,
     proposed_by_id uuid not null,
     proposed_at timestamptz not null,
     decided_by_id uuid,
     decided_at timestamptz,
     decision_note text,
     outcome_id uuid,
     version integer not null default 1,
     primary key (institution_id, id),
     -- Lets a row that carries out a change prove by reference that the change was approved.
     constraint pending_changes_state_unique unique (institution_id, id, state),
     constraint pending_changes_proposed_by_fk foreign key (institution_id, proposed_by_id) references users (institution_id, id),
     constraint pending_changes_decided_by_fk foreign key (institution_id, decided_by_id) references users (institution_id, id),
     constraint pending_changes_state_check check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
     constraint pending_changes_amount_check check (amount between 0 and 9007199254740991),
     constraint pending_changes_reason_check check (length(btrim(reason)) between 3 and 500),
     constraint pending_changes_decided_check check
       ((state = 'PROPOSED') = (decided_by_id is null) and (state = 'PROPOSED') = (decided_at is null)),
     constraint pending_changes_note_check check (state <> 'REJECTED' or decision_note is not null),
     -- The maker is never the checker; only the maker takes a proposal back.
     constraint pending_changes_two_people_check check
       (decided_by_id is null or (decided_by_id = proposed_by_id) = (state = 'WITHDRAWN'))
   )`,
  `create unique index pending_changes_one_open_unique on pending_changes (institution_id, kind, subject_id) where state = 'PROPOSED'`,
  `create index pending_changes_date_index on pending_changes (institution_id, proposed_at, id)`,
  `create index pending_changes_subject_index on pending_changes (institution_id, subject_id)`,
  ...isolate('pending_changes', 'EDIT'),
];
