import { Migration } from '@mikro-orm/migrations';

/** The refund of somebody who died after the term was over goes to an heir too. */
export class Migration20260101000034_refund_heirs extends Migration {
  override up(): void {
    this.addSql('alter table refunds drop constraint refunds_heir_check');
    for (const statement of heirs) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop trigger refunds_heir on refunds');
    this.addSql('drop function require_refund_heir()');
    // What was agreed on since stays as it is.
    this.addSql(
      `alter table refunds add constraint refunds_heir_check check (ground = 'DECEASED' or beneficiary_id is null) not valid`,
    );
  }
}

/** An heir gets the refund of nobody who lives. */
const heirs = [
  `create function require_refund_heir() returns trigger language plpgsql as $$
   begin
     if new.beneficiary_id is not null and not exists (
       select from enrolments e join participants p on (p.institution_id, p.id) = (e.institution_id, e.participant_id)
       where (e.institution_id, e.id) = (new.institution_id, new.enrolment_id) and p.deceased_on is not null)
     then
       raise exception 'an heir gets the refund of nobody who lives'
         using errcode = 'check_violation', constraint = 'refunds_heir_check';
     end if;
     return new;
   end $$`,
  `create trigger refunds_heir before insert on refunds for each row execute function require_refund_heir()`,
];
