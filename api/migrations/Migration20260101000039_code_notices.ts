import { Migration } from '@mikro-orm/migrations';

/** A family is told that a code of its claim was given out, so that nobody keeps it from them unseen. */
export class Migration20260101000039_code_notices extends Migration {
  override up(): void {
    for (const statement of [...heirs, ...templates("'CLAIM_CODE_ISSUED'"), ...codes])
      this.addSql(statement);
  }

  override down(): void {
    this.addSql('alter table claim_codes drop column message_id');
    this.addSql(`delete from messages where template = 'CLAIM_CODE_ISSUED'`);
    for (const statement of [...templates(), ...back]) this.addSql(statement);
  }
}

function templates(...more: string[]): string[] {
  const known = [
    `'HOST_REMINDER', 'MEMBER_REMINDER', 'OFFICER_REMINDER', 'MEETING_MOVED', 'MEETING_CANCELLED', 'CLAIM_DIGEST'`,
    ...more,
  ];
  return [
    'alter table messages drop constraint messages_template_check',
    `alter table messages add constraint messages_template_check check (template in (${known.join(', ')}))`,
  ];
}

const heirs = [
  `alter table messages drop constraint messages_recipient_kind_check`,
  `alter table messages drop constraint messages_recipient_check`,
  `alter table messages
     add column beneficiary_id uuid,
     add constraint messages_beneficiary_fk foreign key (institution_id, beneficiary_id) references beneficiaries (institution_id, id),
     add constraint messages_recipient_kind_check check (recipient_kind in ('HOST', 'MEMBER', 'HEIR', 'USER')),
     add constraint messages_recipient_check check
       ((recipient_kind = 'USER') = (user_id is not null) and (recipient_kind = 'HEIR') = (beneficiary_id is not null)
        and (recipient_kind in ('HOST', 'MEMBER')) = (participant_id is not null))`,
];

const back = [
  `alter table messages drop constraint messages_recipient_kind_check`,
  `alter table messages drop constraint messages_recipient_check`,
  `alter table messages drop column beneficiary_id`,
  `alter table messages
     add constraint messages_recipient_kind_check check (recipient_kind in ('HOST', 'MEMBER', 'USER')),
     add constraint messages_recipient_check check
       ((recipient_kind = 'USER') = (user_id is not null) and (recipient_kind <> 'USER') = (participant_id is not null))`,
];

const codes = [
  // Null for the codes from before; a message that could not be sent has its row too.
  `alter table claim_codes
     add column message_id uuid,
     add constraint claim_codes_message_fk foreign key (institution_id, message_id) references messages (institution_id, id)`,
];
