import { Migration } from '@mikro-orm/migrations';
import { dropTables, isolate } from './tenant.js';

/** The application's role, shared reference tables, institutions and the people who sign in. */
export class Migration20260101000001_foundation extends Migration {
  override up(): void {
    for (const statement of [...role, ...shared, ...staff, ...policies]) this.addSql(statement);
  }

  override down(): void {
    const tables = [
      'rate_limits',
      'sessions',
      'counters',
      'request_keys',
      'journal',
      'users',
      'institutions',
      'regions',
    ];
    for (const statement of [...dropTables(...tables), 'drop function refuse_change()'])
      this.addSql(statement);
    // Roles are shared by every database of a server, so this one stays.
    this.addSql('revoke usage on schema public from askesos_app');
  }
}

const role = [
  `do $$ begin
     if not exists (select from pg_roles where rolname = 'askesos_app') then
       create role askesos_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
     end if;
   exception when duplicate_object or unique_violation then null; -- another migration run made it meanwhile
   end $$`,
  `do $$ begin
     execute format('grant askesos_app to %I', current_user);
   exception
     when duplicate_object or unique_violation or invalid_grant_operation then null;
     -- Another owner on this server made the role, and its administrator has to grant it to this one.
     when insufficient_privilege then null;
   end $$`,
  `create extension if not exists btree_gist`,
  `grant usage on schema public to askesos_app`,
  `create function refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception '% is append-only: record a correction instead', tg_table_name
       using errcode = 'insufficient_privilege', constraint = tg_table_name || '_append_only';
   end $$`,
];

const shared = [
  `create table regions (
     code text primary key,
     name text not null,
     level text not null,
     parent_code text references regions (code),
     constraint regions_code_check check (code ~ '^\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?$'),
     constraint regions_level_check check (level in ('PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE')),
     constraint regions_parent_check check ((level = 'PROVINCE') = (parent_code is null))
   )`,
  `create index regions_parent_index on regions (parent_code)`,
  `create table institutions (
     id uuid primary key,
     kind text not null,
     name text not null,
     short_name text not null,
     region_code text not null references regions (code),
     time_zone text not null,
     phone text,
     email text,
     created_at timestamptz not null,
     version integer not null default 1,
     constraint institutions_kind_check check (kind in ('IMPLEMENTER', 'AUTHORITY')),
     constraint institutions_name_check check (length(btrim(name)) between 1 and 200),
     constraint institutions_short_name_check check (length(btrim(short_name)) between 1 and 40),
     constraint institutions_short_name_unique unique (short_name),
     constraint institutions_time_zone_check check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'))
   )`,
];

const staff = [
  `create table users (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     email text not null,
     full_name text not null,
     phone text,
     role text not null,
     password_hash text not null,
     deactivated_at timestamptz,
     last_signed_in_at timestamptz,
     created_at timestamptz not null,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint users_email_unique unique (email),
     constraint users_email_check check (email = lower(email) and length(email) between 3 and 254),
     constraint users_full_name_check check (length(btrim(full_name)) between 1 and 200),
     constraint users_role_check check (role in ('MINISTRY', 'HEAD', 'TREASURER', 'OFFICER', 'ANALYST')),
     constraint users_phone_check check (phone ~ '^\\+[1-9]\\d{6,14}$')
   )`,
  `create table sessions (
     institution_id uuid not null,
     token_hash text not null,
     user_id uuid not null,
     created_at timestamptz not null,
     last_seen_at timestamptz not null,
     expires_at timestamptz not null,
     primary key (institution_id, token_hash),
     constraint sessions_token_unique unique (token_hash),
     constraint sessions_user_fk foreign key (institution_id, user_id) references users (institution_id, id),
     constraint sessions_expires_check check (expires_at > created_at)
   )`,
  `create index sessions_user_index on sessions (institution_id, user_id)`,
  `create table rate_limits (key text primary key, points integer not null default 0, expire bigint)`,
  `grant select, insert, update, delete on rate_limits to askesos_app`,
  `create table counters (
     institution_id uuid not null references institutions (id),
     series text not null,
     last_number bigint not null,
     primary key (institution_id, series),
     constraint counters_last_number_check check (last_number >= 1)
   )`,
  `create table request_keys (
     institution_id uuid not null references institutions (id),
     key text not null,
     user_id uuid not null,
     operation text not null,
     fingerprint text not null,
     answer jsonb not null,
     created_at timestamptz not null,
     primary key (institution_id, key),
     constraint request_keys_key_check check (length(key) between 8 and 100),
     constraint request_keys_user_fk foreign key (institution_id, user_id) references users (institution_id, id)
   )`,
  `create table journal (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     occurred_at timestamptz not null,
     actor_id uuid not null,
     action text not null,
     subject_type text not null,
     subject_id uuid not null,
     particulars jsonb not null,
     primary key (institution_id, id),
     constraint journal_actor_fk foreign key (institution_id, actor_id) references users (institution_id, id)
   )`,
  `create index journal_subject_index on journal (institution_id, subject_type, subject_id, occurred_at)`,
  `create trigger journal_append_only before update or delete on journal for each row execute function refuse_change()`,
  `create trigger journal_no_truncate before truncate on journal for each statement execute function refuse_change()`,
];

/** SYSTEM is the context of sign-in itself, when nobody is known yet: it reaches accounts and sessions only. */
const system = `current_setting('askesos.scope') = 'SYSTEM'`;
const programme = `current_setting('askesos.scope') = 'PROGRAMME'`;
const own = `institution_id = current_setting('askesos.institution_id')::uuid`;
const ownId = `id = current_setting('askesos.institution_id')::uuid`;

const policies = [
  `grant select on regions to askesos_app`,
  `alter table institutions enable row level security`,
  `alter table institutions force row level security`,
  `create policy institutions_read on institutions for select using (${programme} or ${system} or ${ownId})`,
  `create policy institutions_insert on institutions for insert with check (${programme})`,
  `create policy institutions_update on institutions for update using (${programme} or ${ownId}) with check (${programme} or ${ownId})`,
  `grant select, insert, update on institutions to askesos_app`,
  `alter table users enable row level security`,
  `alter table users force row level security`,
  `create policy users_read on users for select using (${programme} or ${system} or ${own})`,
  `create policy users_insert on users for insert with check (${own})`,
  `create policy users_update on users for update using (${system} or ${own}) with check (${system} or ${own})`,
  `grant select, insert, update on users to askesos_app`,
  `alter table sessions enable row level security`,
  `alter table sessions force row level security`,
  `create policy sessions_all on sessions for all using (${system} or ${own}) with check (${system} or ${own})`,
  `grant select, insert, update, delete on sessions to askesos_app`,
  ...isolate('counters', 'EDIT'),
  ...isolate('request_keys', 'APPEND'),
  ...isolate('journal', 'APPEND'),
];
