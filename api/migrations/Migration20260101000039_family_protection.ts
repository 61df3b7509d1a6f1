import { Migration } from '@mikro-orm/migrations';
import { allowTemplates } from './message-templates.js';

/**
 * A family is told that a code of its claim was given out, so that nobody keeps it from them unseen; and less money than
 * was paid is a complaint, no receipt.
 */
export class Migration20260101000039_family_protection extends Migration {
  override up(): void {
    for (const statement of [
      ...heirs,
      ...allowTemplates('CLAIM_DOCUMENTS_ASKED', 'CLAIM_CODE_ISSUED'),
      ...codes,
      ...shortfalls,
    ])
      this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop trigger claims_received_whole on claims');
    this.addSql('drop function require_whole_receipt()');
    this.addSql('alter table claim_complaints drop column received_amount');
    this.addSql('alter table claim_codes drop column message_id');
    this.addSql(`delete from messages where template = 'CLAIM_CODE_ISSUED'`);
    for (const statement of [...allowTemplates('CLAIM_DOCUMENTS_ASKED'), ...back])
      this.addSql(statement);
  }
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

/**
 * What no check of one row can hold: less than was paid ends a claim only after the family took its complaint about
 * that sum back.
 */
const shortfalls = [
  `alter table claim_complaints
     add column received_amount bigint,
     add constraint claim_complaints_received_check check (received_amount > 0)`,
  `create function require_whole_receipt() returns trigger language plpgsql as $$
   begin
     if old.received_amount is null and new.received_amount < new.paid_amount
       and not exists (select from claim_complaints c where c.institution_id = new.institution_id and c.claim_id = new.id
         and c.outcome = 'WITHDRAWN' and c.received_amount <= new.received_amount) then
       raise exception 'the family of claim % got less than was paid', new.number
         using errcode = 'check_violation', constraint = 'claims_received_whole_check';
     end if;
     return new;
   end $$`,
  `create trigger claims_received_whole before update on claims for each row execute function require_whole_receipt()`,
];
