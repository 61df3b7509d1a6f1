import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** What a second look at a settled claim found. */
export class Migration20260101000035_claim_reviews extends Migration {
  override up(): void {
    for (const statement of [...reviews, ...guard]) this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropTables('claim_reviews')) this.addSql(statement);
    this.addSql('drop function require_fresh_review()');
  }
}

const reviews = [
  `create table claim_reviews (
     institution_id uuid not null,
     id uuid not null,
     claim_id uuid not null,
     outcome text not null,
     note text not null,
     reviewed_on date not null,
     recorded_at timestamptz not null,
     reviewed_by_id uuid not null,
     primary key (institution_id, id),
     constraint claim_reviews_once_unique unique (institution_id, claim_id),
     constraint claim_reviews_claim_fk foreign key (institution_id, claim_id) references claims (institution_id, id),
     constraint claim_reviews_reviewed_by_fk foreign key (institution_id, reviewed_by_id) references users (institution_id, id),
     constraint claim_reviews_outcome_check check (outcome in ('OK', 'PROBLEM')),
     constraint claim_reviews_note_check check (length(btrim(note)) between 3 and 2000)
   )`,
  ...isolate('claim_reviews', 'APPEND'),
  ...appendOnly('claim_reviews'),
];

/** What no check of one row can hold: the claim is settled, and who reviews it took no step of it. */
const guard = [
  `create function require_fresh_review() returns trigger language plpgsql as $$
   begin
     if not exists (select from claims k where k.institution_id = new.institution_id and k.id = new.claim_id
         and k.stage in ('RECEIVED', 'REJECTED')) then
       raise exception 'claim % is not settled', new.claim_id
         using errcode = 'check_violation', constraint = 'claim_reviews_settled_check';
     end if;
     if exists (select from claim_steps s where s.institution_id = new.institution_id and s.claim_id = new.claim_id
         and s.recorded_by_id = new.reviewed_by_id) then
       raise exception 'who reviews claim % took a step of it', new.claim_id
         using errcode = 'check_violation', constraint = 'claim_reviews_apart_check';
     end if;
     return new;
   end $$`,
  `create trigger claim_reviews_fresh before insert on claim_reviews for each row execute function require_fresh_review()`,
];
