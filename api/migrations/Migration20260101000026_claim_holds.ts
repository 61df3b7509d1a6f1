import { Migration } from '@mikro-orm/migrations';
import { dropTables, isolate } from './tenant.js';

/** Days for which a claim waits for somebody else than the usual one. */
export class Migration20260101000026_claim_holds extends Migration {
  override up(): void {
    for (const statement of holds) this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropTables('claim_holds')) this.addSql(statement);
  }
}

const holds = [
  `create table claim_holds (
     institution_id uuid not null,
     id uuid not null,
     claim_id uuid not null,
     reason text not null,
     note text,
     from_on date not null,
     -- The last day; from the day after it the usual one has the claim again, whoever forgot to say so.
     until_on date not null,
     placed_by_id uuid not null,
     placed_at timestamptz not null,
     ended_on date,
     ended_by_id uuid,
     ended_at timestamptz,
     primary key (institution_id, id),
     constraint claim_holds_claim_fk foreign key (institution_id, claim_id) references claims (institution_id, id),
     constraint claim_holds_placed_by_fk foreign key (institution_id, placed_by_id) references users (institution_id, id),
     constraint claim_holds_ended_by_fk foreign key (institution_id, ended_by_id) references users (institution_id, id),
     constraint claim_holds_reason_check check (reason in
       ('DOCUMENTS_ASKED', 'FAMILY_UNREACHABLE', 'HEIR_UNCLEAR', 'DINAS_ANSWER_AWAITED', 'FUNDS_AWAITED', 'BANK_ANSWER_AWAITED')),
     constraint claim_holds_note_check check (length(btrim(note)) between 3 and 500),
     constraint claim_holds_cap_check check (until_on between from_on and from_on + 30),
     constraint claim_holds_ended_check check
       ((ended_on is null) = (ended_by_id is null) and (ended_on is null) = (ended_at is null) and ended_on >= from_on),
     constraint claim_holds_one_exclude exclude using gist
       (institution_id with =, claim_id with =, daterange(from_on, least(ended_on, until_on + 1), '[)') with &&)
   )`,
  ...isolate('claim_holds', 'EDIT'),
];
