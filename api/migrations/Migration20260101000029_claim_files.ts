import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** Photos and PDFs of claim documents, and who looked at them. */
export class Migration20260101000029_claim_files extends Migration {
  override up(): void {
    for (const statement of [...files, ...views]) this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropTables('claim_file_views', 'claim_files')) this.addSql(statement);
  }
}

const files = [
  `create table claim_files (
     institution_id uuid not null,
     id uuid not null,
     document_id uuid not null,
     number integer not null,
     -- The name in the store; it says nothing about anybody.
     storage_name uuid not null,
     media_type text not null,
     bytes integer not null,
     width integer,
     height integer,
     pages integer,
     uploaded_by_id uuid not null,
     uploaded_at timestamptz not null,
     withdrawn_reason text,
     withdrawn_by_id uuid,
     withdrawn_at timestamptz,
     primary key (institution_id, id),
     constraint claim_files_document_fk foreign key (institution_id, document_id) references claim_documents (institution_id, id),
     constraint claim_files_uploaded_by_fk foreign key (institution_id, uploaded_by_id) references users (institution_id, id),
     constraint claim_files_withdrawn_by_fk foreign key (institution_id, withdrawn_by_id) references users (institution_id, id),
     constraint claim_files_storage_name_unique unique (storage_name),
     constraint claim_files_number_unique unique (institution_id, document_id, number),
     constraint claim_files_number_check check (number between 1 and 20),
     constraint claim_files_media_type_check check (media_type in ('image/jpeg', 'application/pdf')),
     constraint claim_files_bytes_check check (bytes > 0),
     constraint claim_files_size_check check ((media_type = 'image/jpeg') = (width is not null and height is not null)),
     constraint claim_files_withdrawn_check check
       ((withdrawn_reason is null) = (withdrawn_by_id is null) and (withdrawn_reason is null) = (withdrawn_at is null)
        and length(btrim(withdrawn_reason)) between 3 and 500)
   )`,
  ...isolate('claim_files', 'EDIT'),
];

const views = [
  `create table claim_file_views (
     institution_id uuid not null,
     id uuid not null,
     file_id uuid not null,
     viewed_by_id uuid not null,
     viewed_at timestamptz not null,
     primary key (institution_id, id),
     constraint claim_file_views_file_fk foreign key (institution_id, file_id) references claim_files (institution_id, id),
     constraint claim_file_views_viewed_by_fk foreign key (institution_id, viewed_by_id) references users (institution_id, id)
   )`,
  `create index claim_file_views_file_index on claim_file_views (institution_id, file_id)`,
  ...isolate('claim_file_views', 'APPEND'),
  ...appendOnly('claim_file_views'),
];
