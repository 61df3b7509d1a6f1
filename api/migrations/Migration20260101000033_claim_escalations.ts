import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** Who was told of which claim when time ran out, and the digests that told them. */
export class Migration20260101000033_claim_escalations extends Migration {
  override up(): void {
    for (const statement of [...templates("'CLAIM_DIGEST'"), ...escalations])
      this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropTables('claim_escalations')) this.addSql(statement);
    this.addSql(`delete from messages where template = 'CLAIM_DIGEST'`);
    for (const statement of templates()) this.addSql(statement);
  }
}

function templates(...more: string[]): string[] {
  const known = [
    `'HOST_REMINDER', 'MEMBER_REMINDER', 'OFFICER_REMINDER', 'MEETING_MOVED', 'MEETING_CANCELLED'`,
    ...more,
  ];
  return [
    'alter table messages drop constraint messages_template_check',
    `alter table messages add constraint messages_template_check check (template in (${known.join(', ')}))`,
  ];
}

const escalations = [
  `create table claim_escalations (
     institution_id uuid not null,
     id uuid not null,
     claim_id uuid not null,
     level text not null,
     -- The promise it is about: when the due date moves, the ladder begins anew.
     due_on date not null,
     escalated_on date not null,
     escalated_at timestamptz not null,
     -- The Dinas belongs to an institution of its own.
     recipient_institution_id uuid not null,
     recipient_id uuid not null,
     primary key (institution_id, id),
     constraint claim_escalations_once_unique unique (institution_id, claim_id, level, due_on, recipient_id),
     constraint claim_escalations_claim_fk foreign key (institution_id, claim_id) references claims (institution_id, id),
     constraint claim_escalations_recipient_fk foreign key (recipient_institution_id, recipient_id) references users (institution_id, id),
     constraint claim_escalations_level_check check (level in ('OWNER', 'HEAD', 'DINAS')),
     constraint claim_escalations_own_check check (level = 'DINAS' or recipient_institution_id = institution_id)
   )`,
  ...isolate('claim_escalations', 'APPEND'),
  ...appendOnly('claim_escalations'),
];
