import { Migration } from '@mikro-orm/migrations';

/** What is not in the premium account at the bank cannot be paid from it: at the commit it is not below zero. */
export class Migration20260101000025_premium_bank extends Migration {
  override up(): void {
    this.addSql(`create function require_premium_bank() returns trigger language plpgsql as $$
      declare total numeric;
      begin
        -- Who takes money of the same account at the same moment waits here, so that one of the two sees the other.
        perform pg_advisory_xact_lock(hashtextextended(new.account_id::text, 0));
        select sum(x.amount) into total from ledger_accounts a
          join ledger_postings x on x.institution_id = a.institution_id and x.account_id = a.id
          where a.institution_id = new.institution_id and a.id = new.account_id and a.kind = 'PREMIUM_BANK';
        if total < 0 then
          raise exception 'premium money at the bank would stand at %', total
            using errcode = 'check_violation', constraint = 'ledger_postings_premium_bank_floor_check';
        end if;
        return null;
      end $$`);
    this
      .addSql(`create constraint trigger ledger_postings_premium_bank_floor after insert on ledger_postings
      deferrable initially deferred for each row when (new.fund = 'PREMIUM' and new.amount < 0)
      execute function require_premium_bank()`);
  }

  override down(): void {
    this.addSql('drop trigger ledger_postings_premium_bank_floor on ledger_postings');
    this.addSql('drop function require_premium_bank()');
  }
}
