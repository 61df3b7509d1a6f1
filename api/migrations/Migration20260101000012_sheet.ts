import { Migration } from '@mikro-orm/migrations';
import { appendOnly, dropTables, isolate } from './tenant.js';

/** The rest of a meeting's sheet: cash counted and signed for, agenda and questions, claims reported, printed sheets. */
export class Migration20260101000012_sheet extends Migration {
  override up(): void {
    for (const statement of [...cash, ...deliberation, ...reportedClaims, ...printed])
      this.addSql(statement);
  }

  override down(): void {
    const tables = [
      'printed_sheet_rows',
      'printed_sheets',
      'questions',
      'agenda_items',
      'meeting_cash_signatures',
      'meeting_cash_counts',
    ];
    this.addSql('alter table claims drop column reported_at_meeting_id');
    for (const statement of dropTables(...tables)) this.addSql(statement);
  }
}

/** Notes and coins in circulation, whole rupiah. */
const DENOMINATIONS = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];

const pieceTotal = DENOMINATIONS.map(
  (value) => `coalesce((pieces ->> '${value}')::bigint, 0) * ${value}`,
).join(' + ');
const pieceNames = DENOMINATIONS.map((value) => `'${value}'`).join(', ');

const cash = [
  `create table meeting_cash_counts (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     meeting_id uuid not null,
     -- Cash premiums on record when it was counted.
     keyed bigint not null,
     counted bigint not null,
     -- How many of each note and coin, by value; null when only the total was counted.
     pieces jsonb,
     explanation text,
     replaces_id uuid,
     reason text,
     -- The count of a phone it stems from; null when it was keyed at a desk.
     field_operation_id uuid,
     counted_by_id uuid not null,
     counted_at timestamptz not null,
     primary key (institution_id, id),
     constraint meeting_cash_counts_counter_unique unique (institution_id, id, counted_by_id),
     constraint meeting_cash_counts_meeting_unique unique (institution_id, meeting_id, id),
     constraint meeting_cash_counts_replaced_once_unique unique (institution_id, replaces_id),
     constraint meeting_cash_counts_meeting_fk foreign key (institution_id, meeting_id) references meetings (institution_id, id),
     constraint meeting_cash_counts_replaces_fk foreign key (institution_id, meeting_id, replaces_id)
       references meeting_cash_counts (institution_id, meeting_id, id),
     constraint meeting_cash_counts_field_operation_fk foreign key (institution_id, field_operation_id)
       references field_operations (institution_id, id),
     constraint meeting_cash_counts_counted_by_fk foreign key (institution_id, counted_by_id) references users (institution_id, id),
     constraint meeting_cash_counts_amount_check check (counted between 0 and 1000000000 and abs(keyed) <= 9007199254740991),
     constraint meeting_cash_counts_pieces_check check
       (pieces is null or jsonb_typeof(pieces) = 'object' and pieces - array[${pieceNames}] = '{}' and pieces::text !~ '-'
         and counted = ${pieceTotal}),
     constraint meeting_cash_counts_explained_check check (counted = keyed or coalesce(length(btrim(explanation)), 0) > 0),
     constraint meeting_cash_counts_reason_check check ((replaces_id is null) = (reason is null))
   )`,
  `create unique index meeting_cash_counts_first_unique on meeting_cash_counts (institution_id, meeting_id) where replaces_id is null`,
  `create index meeting_cash_counts_date_index on meeting_cash_counts (institution_id, counted_at, id)`,
  `create table meeting_cash_signatures (
     institution_id uuid not null,
     count_id uuid not null,
     counted_by_id uuid not null,
     signed_by_id uuid not null,
     signed_at timestamptz not null,
     primary key (institution_id, count_id),
     constraint meeting_cash_signatures_count_fk foreign key (institution_id, count_id, counted_by_id)
       references meeting_cash_counts (institution_id, id, counted_by_id),
     constraint meeting_cash_signatures_signed_by_fk foreign key (institution_id, signed_by_id) references users (institution_id, id),
     constraint meeting_cash_signatures_two_people_check check (signed_by_id <> counted_by_id)
   )`,
  ...isolate('meeting_cash_counts', 'APPEND'),
  ...isolate('meeting_cash_signatures', 'APPEND'),
  ...appendOnly('meeting_cash_counts'),
  ...appendOnly('meeting_cash_signatures'),
];

const deliberation = [
  `create table agenda_items (
     institution_id uuid not null,
     id uuid not null,
     meeting_id uuid not null,
     title text not null,
     note text,
     primary key (institution_id, id),
     constraint agenda_items_meeting_fk foreign key (institution_id, meeting_id) references meetings (institution_id, id),
     constraint agenda_items_title_check check (length(btrim(title)) between 1 and 200)
   )`,
  `create index agenda_items_meeting_index on agenda_items (institution_id, meeting_id)`,
  `create table questions (
     institution_id uuid not null,
     id uuid not null,
     meeting_id uuid not null,
     asked_by_name text,
     text text not null,
     answer text,
     primary key (institution_id, id),
     constraint questions_meeting_fk foreign key (institution_id, meeting_id) references meetings (institution_id, id),
     constraint questions_text_check check (length(btrim(text)) between 1 and 2000),
     constraint questions_answer_check check (length(btrim(answer)) between 1 and 2000)
   )`,
  `create index questions_meeting_index on questions (institution_id, meeting_id)`,
  ...isolate('agenda_items', 'APPEND'),
  ...isolate('questions', 'EDIT'),
];

/** A claim reported at a meeting was reported on its day. */
const reportedClaims = [
  `alter table claims add column reported_at_meeting_id uuid,
     add constraint claims_reported_at_fk foreign key (institution_id, reported_at_meeting_id, reported_on)
       references meetings (institution_id, id, meets_on)`,
  `create index claims_reported_at_index on claims (institution_id, reported_at_meeting_id) where reported_at_meeting_id is not null`,
];

const printed = [
  `create table printed_sheets (
     institution_id uuid not null,
     id uuid not null,
     meeting_id uuid not null,
     serial text not null,
     copy integer not null,
     printed_by_id uuid not null,
     printed_at timestamptz not null,
     primary key (institution_id, id),
     constraint printed_sheets_copy_unique unique (institution_id, meeting_id, copy),
     constraint printed_sheets_serial_unique unique (institution_id, serial, copy),
     constraint printed_sheets_meeting_fk foreign key (institution_id, meeting_id) references meetings (institution_id, id),
     constraint printed_sheets_printed_by_fk foreign key (institution_id, printed_by_id) references users (institution_id, id),
     constraint printed_sheets_serial_check check (serial ~ '^LP-20\\d{2}-\\d{6}$'),
     constraint printed_sheets_number_check check (copy between 1 and 999)
   )`,
  `create index printed_sheets_date_index on printed_sheets (institution_id, printed_at, id)`,
  `create table printed_sheet_rows (
     institution_id uuid not null,
     sheet_id uuid not null,
     position integer not null,
     participant_id uuid not null,
     primary key (institution_id, sheet_id, position),
     constraint printed_sheet_rows_once_unique unique (institution_id, sheet_id, participant_id),
     constraint printed_sheet_rows_sheet_fk foreign key (institution_id, sheet_id) references printed_sheets (institution_id, id),
     constraint printed_sheet_rows_participant_fk foreign key (institution_id, participant_id) references participants (institution_id, id),
     constraint printed_sheet_rows_position_check check (position between 1 and 200)
   )`,
  ...isolate('printed_sheets', 'APPEND'),
  ...isolate('printed_sheet_rows', 'APPEND'),
  ...appendOnly('printed_sheets'),
  ...appendOnly('printed_sheet_rows'),
];
