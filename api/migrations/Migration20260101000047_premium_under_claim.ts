import { Migration } from '@mikro-orm/migrations';

/** A premium that a granted claim rests on is not taken back: cover would have begun after the event that was paid for. */
export class Migration20260101000047_premium_under_claim extends Migration {
  override up(): void {
    for (const statement of guard) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop trigger premium_payments_under_claim on premium_payments');
    this.addSql('drop function require_cover_kept()');
  }
}

const guard = [
  `create function require_cover_kept() returns trigger language plpgsql as $$
   begin
     if exists (
       select from claims c
       where c.institution_id = new.institution_id and c.enrolment_id = new.enrolment_id
         and c.stage in ('APPROVED', 'DISBURSED', 'RECEIVED')
         and not exists (select from premium_payments p
           where p.institution_id = c.institution_id and p.enrolment_id = c.enrolment_id and p.paid_on <= c.event_on
             and p.reverses_id is null and p.id <> new.reverses_id
             and not exists (select from premium_payments r where r.institution_id = p.institution_id and r.reverses_id = p.id)))
     then
       raise exception 'a granted claim rests on this premium'
         using errcode = 'check_violation', constraint = 'premium_payments_under_claim_check';
     end if;
     return new;
   end $$`,
  `create trigger premium_payments_under_claim before insert on premium_payments
     for each row when (new.reverses_id is not null) execute function require_cover_kept()`,
];
