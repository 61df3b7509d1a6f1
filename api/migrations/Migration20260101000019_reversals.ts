import { Migration } from '@mikro-orm/migrations';

/** A reversal of a premium names who allowed it: an approved change of two people, or the phone that took back its own word. */
export class Migration20260101000019_reversals extends Migration {
  override up(): void {
    this.addSql(`alter table premium_payments
      add column change_id uuid,
      -- Always APPROVED: the reference proves that a second person said so.
      add column change_state text generated always as (case when change_id is not null then 'APPROVED' end) stored,
      -- The operation of a phone that recorded the payment and was taken back there.
      add column undone_operation_id uuid,
      add constraint premium_payments_change_unique unique (institution_id, change_id),
      add constraint premium_payments_change_fk foreign key (institution_id, change_id, change_state)
        references pending_changes (institution_id, id, state),
      add constraint premium_payments_undone_fk foreign key (institution_id, undone_operation_id)
        references field_operations (institution_id, id),
      add constraint premium_payments_reason_why_check check (reverses_id is not null or num_nonnulls(change_id, undone_operation_id) = 0)`);
    // Reversals on record from before had one person only; each further one has two, or stems from the phone itself.
    this.addSql(`alter table premium_payments add constraint premium_payments_two_people_check
      check (reverses_id is null or num_nonnulls(change_id, undone_operation_id) = 1) not valid`);
  }

  override down(): void {
    this.addSql(`alter table premium_payments
      drop constraint premium_payments_two_people_check,
      drop constraint premium_payments_reason_why_check,
      drop constraint premium_payments_undone_fk,
      drop constraint premium_payments_change_fk,
      drop constraint premium_payments_change_unique,
      drop column undone_operation_id,
      drop column change_state,
      drop column change_id`);
  }
}
