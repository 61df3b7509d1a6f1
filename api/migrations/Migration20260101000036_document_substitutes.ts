import { Migration } from '@mikro-orm/migrations';
import { allowTemplates } from './message-templates.js';

/** Which letter came in place of a document, by its kind; and messages that ask for what is missing. */
export class Migration20260101000036_document_substitutes extends Migration {
  override up(): void {
    for (const statement of [...substitutes, ...allowTemplates('CLAIM_DOCUMENTS_ASKED')])
      this.addSql(statement);
  }

  override down(): void {
    this.addSql(`delete from messages where template = 'CLAIM_DOCUMENTS_ASKED'`);
    for (const statement of [...allowTemplates(), ...withoutSubstitutes]) this.addSql(statement);
  }
}

const substitutes = [
  'alter table claim_documents rename column substitute to substitute_note',
  `alter table claim_documents add column substitute text, add column received_with_file boolean not null default false`,
  // What was noted in words keeps its words; the kind is the usual one of its document.
  `update claim_documents set substitute = case type when 'DOCTOR_LETTER' then 'MIDWIFE_LETTER'
     when 'IDENTITY_CARD' then 'ID_RECORDING_LETTER' when 'PARTICIPANT_CARD' then 'LOSS_REPORT'
     when 'CHRONOLOGY' then 'NEIGHBOURHOOD_LETTER' when 'WITNESS_STATEMENT' then 'NEIGHBOURHOOD_LETTER'
     when 'DEATH_CERTIFICATE' then 'VILLAGE_LETTER' when 'FAMILY_CARD' then 'VILLAGE_LETTER'
     when 'HEIR_LETTER' then 'NEIGHBOURHOOD_LETTER' end
   where substitute_note is not null`,
  'alter table claim_documents drop constraint claim_documents_substitute_check',
  `alter table claim_documents
     add constraint claim_documents_substitute_check check
       ((substitute is null and substitute_note is null and not received_with_file) or received_on is not null),
     add constraint claim_documents_substitute_accepted_check check (substitute is null or (type, substitute) in (
       ('DOCTOR_LETTER', 'MIDWIFE_LETTER'), ('IDENTITY_CARD', 'ID_RECORDING_LETTER'), ('IDENTITY_CARD', 'FAMILY_CARD'),
       ('IDENTITY_CARD', 'VILLAGE_LETTER'), ('PARTICIPANT_CARD', 'LOSS_REPORT'),
       ('PARTICIPANT_CARD', 'NEIGHBOURHOOD_LETTER'), ('CHRONOLOGY', 'NEIGHBOURHOOD_LETTER'),
       ('WITNESS_STATEMENT', 'NEIGHBOURHOOD_LETTER'), ('WITNESS_STATEMENT', 'NEIGHBOUR_STATEMENT'),
       ('DEATH_CERTIFICATE', 'VILLAGE_LETTER'), ('DEATH_CERTIFICATE', 'NEIGHBOUR_STATEMENT'),
       ('FAMILY_CARD', 'VILLAGE_LETTER'), ('HEIR_LETTER', 'NEIGHBOURHOOD_LETTER'),
       ('HEIR_LETTER', 'NEIGHBOUR_STATEMENT')))`,
];

const withoutSubstitutes = [
  'alter table claim_documents drop constraint claim_documents_substitute_accepted_check, drop constraint claim_documents_substitute_check',
  'update claim_documents set substitute_note = substitute where substitute_note is null and substitute is not null',
  'alter table claim_documents drop column substitute, drop column received_with_file',
  'alter table claim_documents rename column substitute_note to substitute',
  'alter table claim_documents add constraint claim_documents_substitute_check check (substitute is null or received_on is not null)',
];
