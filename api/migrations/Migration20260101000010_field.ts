import { Migration } from '@mikro-orm/migrations';
import { dropTables, isolate, appendOnly } from './tenant.js';

/** What phones recorded at meetings without a network, operation by operation, and the phones themselves. */
export class Migration20260101000010_field extends Migration {
  override up(): void {
    for (const statement of [...devices, ...operations, ...phoneWords]) this.addSql(statement);
  }

  override down(): void {
    this.addSql('alter table attendances drop column field_operation_id');
    this.addSql('revoke delete on attendances from askesos_app');
    this.addSql('drop policy attendances_delete on attendances');
    for (const statement of dropTables('field_operations', 'field_devices')) this.addSql(statement);
  }
}

const devices = [
  `create table field_devices (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     user_id uuid not null,
     name text not null,
     first_seen_at timestamptz not null,
     last_seen_at timestamptz not null,
     locked_at timestamptz,
     locked_by_id uuid,
     lock_reason text,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint field_devices_user_fk foreign key (institution_id, user_id) references users (institution_id, id),
     constraint field_devices_locked_by_fk foreign key (institution_id, locked_by_id) references users (institution_id, id),
     constraint field_devices_name_check check (length(btrim(name)) between 1 and 100),
     constraint field_devices_lock_check check
       ((locked_at is null) = (locked_by_id is null) and (locked_at is null) = (lock_reason is null))
   )`,
  `create index field_devices_seen_index on field_devices (institution_id, last_seen_at, id)`,
  ...isolate('field_devices', 'EDIT'),
  // A phone asks whether it was locked before anybody signed in on it.
  `create policy field_devices_system on field_devices for select using (current_setting('askesos.scope') = 'SYSTEM')`,
];

const operations = [
  `create table field_operations (
     institution_id uuid not null,
     id uuid not null,
     device_id uuid not null,
     sequence integer not null,
     kind text not null,
     -- Null when the phone named a meeting that is not there; the payload keeps what it said.
     meeting_id uuid,
     participant_id uuid,
     attendance text,
     note text,
     amount bigint,
     undone_id uuid,
     host_attended boolean,
     payload jsonb not null,
     fingerprint text not null,
     outcome text not null,
     rule text,
     message text,
     payment_id uuid,
     recorded_by_id uuid not null,
     may_undo_others boolean not null,
     -- The phone's clock may be wrong: it is kept as a note, and nothing is decided by it.
     device_recorded_at timestamptz not null,
     received_at timestamptz not null,
     primary key (institution_id, id),
     constraint field_operations_device_fk foreign key (institution_id, device_id) references field_devices (institution_id, id),
     constraint field_operations_meeting_fk foreign key (institution_id, meeting_id) references meetings (institution_id, id),
     constraint field_operations_payment_fk foreign key (institution_id, payment_id) references premium_payments (institution_id, id),
     constraint field_operations_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint field_operations_kind_check check (kind in ('ATTENDANCE', 'PREMIUM', 'UNDO', 'TOPICS', 'CASH_COUNT', 'CLOSE')),
     constraint field_operations_outcome_check check (outcome in ('ACCEPTED', 'REFUSED') and (outcome = 'REFUSED') = (message is not null)),
     constraint field_operations_sequence_check check (outcome = 'REFUSED' or sequence > 0),
     constraint field_operations_complete_check check
       (outcome = 'REFUSED' or (meeting_id is not null and case kind
         when 'ATTENDANCE' then participant_id is not null and attendance is not null
         when 'PREMIUM' then participant_id is not null and amount > 0
         when 'UNDO' then undone_id is not null
         else true end))
   )`,
  `create unique index field_operations_sequence_unique on field_operations (institution_id, device_id, sequence) where outcome = 'ACCEPTED'`,
  `create index field_operations_meeting_index on field_operations (institution_id, meeting_id)`,
  ...isolate('field_operations', 'APPEND'),
  ...appendOnly('field_operations'),
];

/** An attendance says which operation it follows, null for the desk's. One that a phone took back is gone; the operations tell that it was there. */
const phoneWords = [
  `alter table attendances add column field_operation_id uuid,
     add constraint attendances_field_operation_fk foreign key (institution_id, field_operation_id) references field_operations (institution_id, id)`,
  `create policy attendances_delete on attendances for delete using (institution_id = current_setting('askesos.institution_id')::uuid)`,
  `grant delete on attendances to askesos_app`,
];
