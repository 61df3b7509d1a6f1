import { Migration } from '@mikro-orm/migrations';
import { dropTables, isolate } from './tenant.js';

/** Closures, what a group does on a day off, and clashes of meetings as constraints over time ranges. */
export class Migration20260101000007_schedule extends Migration {
  override up(): void {
    const statements = [...closures, ...columns, ...hosts, ...existing, ...constraints];
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const statement of [...before, ...dropTables('closures')]) this.addSql(statement);
  }
}

const closures = [
  `create table closures (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     from_on date not null,
     to_on date not null,
     name text not null,
     kind text not null,
     retired_on date,
     created_at timestamptz not null,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint closures_kind_check check (kind in ('LOCAL', 'JOINT_LEAVE', 'WORKING_DAY')),
     constraint closures_name_check check (length(btrim(name)) between 1 and 200),
     constraint closures_dates_check check
       (to_on between from_on and from_on + 59 and from_on between '2000-01-01' and '2100-12-31'),
     -- A day has one meaning: what was entered before is taken back first.
     constraint closures_no_overlap_exclude exclude using gist
       (institution_id with =, daterange(from_on, to_on, '[]') with &&) where (retired_on is null)
   )`,
  ...isolate('closures', 'EDIT'),
];

const columns = [
  `alter table groups
     add column holiday_rule text not null default 'ASK',
     add constraint groups_holiday_rule_check check (holiday_rule in ('BEFORE', 'AFTER', 'ASK'))`,
  `alter table meetings
     add column duration_minutes integer not null default 120,
     add column clash_reason text,
     add column host_participant_id uuid,
     add constraint meetings_duration_check check (duration_minutes between 30 and 480),
     add constraint meetings_clash_reason_check check (length(btrim(clash_reason)) between 1 and 500),
     add constraint meetings_host_fk foreign key (institution_id, host_participant_id) references participants (institution_id, id)`,
  `create function meeting_span(meets_on date, starts_at text, duration_minutes integer) returns tsrange
   language sql immutable parallel safe as $$
     select tsrange(
       meets_on + make_time(substr(starts_at, 1, 2)::integer, substr(starts_at, 4, 2)::integer, 0),
       meets_on + make_time(substr(starts_at, 1, 2)::integer, substr(starts_at, 4, 2)::integer, 0)
         + duration_minutes * interval '1 minute')
   $$`,
  `create function place_key(place text) returns text
   language sql immutable parallel safe as $$
     select lower(btrim(regexp_replace(place, '\\s+', ' ', 'g')))
   $$`,
];

/** A meeting carries its host, so that it is one row, and moves as one, that clashes or does not. */
const hosts = [
  `create function keep_meeting_host() returns trigger language plpgsql as $$
   begin
     update meetings m set host_participant_id = h.participant_id
     from (select (select t.participant_id from host_turns t
                   where t.institution_id = new.institution_id and t.meeting_id = new.meeting_id
                     and t.state in ('PLANNED', 'HOSTED')) as participant_id) h
     where m.institution_id = new.institution_id and m.id = new.meeting_id
       and m.host_participant_id is distinct from h.participant_id;
     return null;
   end $$`,
  `create trigger host_turns_keep_meeting_host after insert or update of state, participant_id on host_turns
     for each row when (new.meeting_id is not null) execute function keep_meeting_host()`,
];

/** Row-level security binds the owner too, so it sleeps while rows of every institution are brought up to date. */
const existing = [
  `alter table meetings no force row level security`,
  `alter table host_turns no force row level security`,
  `update meetings m set host_participant_id = h.participant_id from host_turns h
   where h.institution_id = m.institution_id and h.meeting_id = m.id and h.state in ('PLANNED', 'HOSTED')`,
  // What overlaps already was accepted by whoever planned it.
  `update meetings m set clash_reason = 'Sudah ada sebelum bentrokan diperiksa'
   where m.status <> 'CANCELLED' and exists (
     select from meetings o where o.institution_id = m.institution_id and o.id <> m.id and o.status <> 'CANCELLED'
       and o.meets_on between m.meets_on - 1 and m.meets_on + 1
       and (o.officer_id = m.officer_id or o.host_participant_id = m.host_participant_id or place_key(o.place) = place_key(m.place))
       and meeting_span(o.meets_on, o.starts_at, o.duration_minutes) && meeting_span(m.meets_on, m.starts_at, m.duration_minutes))`,
  `alter table host_turns force row level security`,
  `alter table meetings force row level security`,
];

/**
 * Deferrable, so that a statement that moves several meetings is judged when all of them have moved. A meeting with a
 * reason was accepted in spite of its clashes and is left out.
 */
const SPAN = 'meeting_span(meets_on, starts_at, duration_minutes) with &&';
const JUDGED = `status <> 'CANCELLED' and clash_reason is null`;
const constraints = [
  `drop index meetings_one_a_day_unique`,
  `drop index meetings_officer_free_unique`,
  `alter table meetings
     add constraint meetings_one_a_day_exclude exclude using gist
       (institution_id with =, group_id with =, meets_on with =)
       where (status <> 'CANCELLED' and group_id is not null) deferrable,
     add constraint meetings_officer_free_exclude exclude using gist
       (institution_id with =, officer_id with =, ${SPAN}) where (${JUDGED}) deferrable,
     add constraint meetings_host_free_exclude exclude using gist
       (institution_id with =, host_participant_id with =, ${SPAN})
       where (${JUDGED} and host_participant_id is not null) deferrable,
     add constraint meetings_place_free_exclude exclude using gist
       (institution_id with =, place_key(place) with =, ${SPAN})
       where (${JUDGED} and place is not null) deferrable`,
  `create index meetings_group_index on meetings (institution_id, group_id, meets_on)`,
];

const before = [
  `drop index meetings_group_index`,
  `drop trigger host_turns_keep_meeting_host on host_turns`,
  `drop function keep_meeting_host()`,
  `alter table meetings
     drop constraint meetings_one_a_day_exclude,
     drop constraint meetings_officer_free_exclude,
     drop constraint meetings_host_free_exclude,
     drop constraint meetings_place_free_exclude,
     drop column duration_minutes,
     drop column clash_reason,
     drop column host_participant_id`,
  `drop function meeting_span(date, text, integer)`,
  `drop function place_key(text)`,
  `alter table groups drop column holiday_rule`,
  `create unique index meetings_one_a_day_unique on meetings (institution_id, group_id, meets_on)
     where status <> 'CANCELLED' and group_id is not null`,
  `create unique index meetings_officer_free_unique on meetings (institution_id, officer_id, meets_on, starts_at)
     where status <> 'CANCELLED'`,
];
