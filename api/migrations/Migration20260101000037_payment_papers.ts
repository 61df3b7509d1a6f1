import { Migration } from '@mikro-orm/migrations';

/** A claim that was paid takes what proves it: the receipt or bank slip, and the family with the money. */
export class Migration20260101000037_payment_papers extends Migration {
  override up(): void {
    this.addSql('alter table claim_documents drop constraint claim_documents_type_check');
    this.addSql(typeCheck(...PROOFS));
    for (const statement of lines) this.addSql(statement);
  }

  override down(): void {
    // Files stay; without their line nobody finds them, so a line with one stays too.
    this.addSql('alter table claim_documents no force row level security');
    this.addSql(`delete from claim_documents d where type in ('PAYMENT_PROOF', 'HANDOVER_PROOF')
      and not exists (select from claim_files f where (f.institution_id, f.document_id) = (d.institution_id, d.id))`);
    this.addSql('alter table claim_documents force row level security');
    this.addSql('alter table claim_documents drop constraint claim_documents_type_check');
    this.addSql(`${typeCheck()} not valid`);
  }
}

const PROOFS = ['PAYMENT_PROOF', 'HANDOVER_PROOF'];
const EARLIER = [
  ...['CLAIM_FORM', 'DOCTOR_LETTER', 'IDENTITY_CARD', 'PARTICIPANT_CARD', 'CHRONOLOGY'],
  ...['WITNESS_STATEMENT', 'POLICE_REPORT', 'DEATH_CERTIFICATE', 'FAMILY_CARD', 'HEIR_LETTER'],
];

function typeCheck(...more: string[]): string {
  const known = [...EARLIER, ...more].map((type) => `'${type}'`).join(', ');
  return `alter table claim_documents add constraint claim_documents_type_check check (type in (${known}))`;
}

/** Row-level security binds the owner too, so it sleeps while claims that were paid before get their lines. */
const lines = [
  'alter table claims no force row level security',
  'alter table claim_documents no force row level security',
  `insert into claim_documents (institution_id, id, claim_id, type, is_required, recorded_by_id)
     select c.institution_id, gen_random_uuid(), c.id, t.type, false, c.disbursed_by_id
     from claims c cross join (values ('PAYMENT_PROOF'), ('HANDOVER_PROOF')) t (type)
     where c.stage in ('DISBURSED', 'RECEIVED')`,
  'alter table claim_documents force row level security',
  'alter table claims force row level security',
];
