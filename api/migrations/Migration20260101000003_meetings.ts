import { Migration } from '@mikro-orm/migrations';
import { dropTables, isolate } from './tenant.js';

/** Meetings with topics and decisions, the host rota, attendance. */
export class Migration20260101000003_meetings extends Migration {
  override up(): void {
    for (const statement of [...meetings, ...rota, ...attendance]) this.addSql(statement);
  }

  override down(): void {
    const tables = [
      'attendances',
      'host_turns',
      'decisions',
      'meeting_topics',
      'topics',
      'meetings',
    ];
    for (const statement of dropTables(...tables)) this.addSql(statement);
  }
}

const meetings = [
  `create table meetings (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     kind text not null,
     status text not null,
     group_id uuid,
     officer_id uuid not null,
     planned_on date not null,
     meets_on date not null,
     starts_at text not null,
     place text,
     agenda text,
     minutes text,
     moved_reason text,
     cancelled_reason text,
     held_recorded_at timestamptz,
     created_at timestamptz not null,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint meetings_met_on_unique unique (institution_id, id, meets_on),
     constraint meetings_group_fk foreign key (institution_id, group_id) references groups (institution_id, id),
     constraint meetings_officer_fk foreign key (institution_id, officer_id) references users (institution_id, id),
     constraint meetings_kind_check check (kind in ('MONTHLY', 'OUTREACH', 'DELIBERATION')),
     constraint meetings_status_check check (status in ('PLANNED', 'HELD', 'CANCELLED')),
     constraint meetings_monthly_group_check check (kind <> 'MONTHLY' or group_id is not null),
     constraint meetings_dates_check check
       (planned_on between '2000-01-01' and '2100-12-31' and meets_on between '2000-01-01' and '2100-12-31'),
     constraint meetings_starts_at_check check (starts_at ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
     constraint meetings_moved_check check (meets_on = planned_on or moved_reason is not null),
     constraint meetings_cancelled_check check ((status = 'CANCELLED') = (cancelled_reason is not null)),
     constraint meetings_held_check check ((status = 'HELD') = (held_recorded_at is not null)),
     constraint meetings_held_in_past_check check (meets_on <= (held_recorded_at at time zone 'Asia/Jayapura')::date)
   )`,
  `create unique index meetings_one_a_day_unique on meetings (institution_id, group_id, meets_on)
     where status <> 'CANCELLED' and group_id is not null`,
  `create unique index meetings_officer_free_unique on meetings (institution_id, officer_id, meets_on, starts_at)
     where status <> 'CANCELLED'`,
  `create index meetings_date_index on meetings (institution_id, meets_on, id)`,
  `create table topics (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     name text not null,
     retired_on date,
     primary key (institution_id, id),
     constraint topics_name_unique unique (institution_id, name)
   )`,
  `create table meeting_topics (
     institution_id uuid not null,
     meeting_id uuid not null,
     topic_id uuid not null,
     primary key (institution_id, meeting_id, topic_id),
     constraint meeting_topics_meeting_fk foreign key (institution_id, meeting_id) references meetings (institution_id, id),
     constraint meeting_topics_topic_fk foreign key (institution_id, topic_id) references topics (institution_id, id)
   )`,
  `create table decisions (
     institution_id uuid not null,
     id uuid not null,
     meeting_id uuid not null,
     text text not null,
     owner_name text,
     due_on date,
     done_on date,
     primary key (institution_id, id),
     constraint decisions_meeting_fk foreign key (institution_id, meeting_id) references meetings (institution_id, id),
     constraint decisions_text_check check (length(btrim(text)) between 1 and 2000)
   )`,
  `create index decisions_meeting_index on decisions (institution_id, meeting_id)`,
  ...isolate('meetings', 'EDIT'),
  ...isolate('topics', 'EDIT'),
  ...isolate('meeting_topics', 'APPEND'),
  ...isolate('decisions', 'EDIT'),
];

const rota = [
  `create table host_turns (
     institution_id uuid not null,
     id uuid not null,
     group_id uuid not null,
     participant_id uuid not null,
     meeting_id uuid,
     state text not null,
     turn_on date not null,
     is_override boolean not null,
     reason text,
     exempt_until date,
     recorded_by_id uuid not null,
     recorded_at timestamptz not null,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint host_turns_group_fk foreign key (institution_id, group_id) references groups (institution_id, id),
     constraint host_turns_participant_fk foreign key (institution_id, participant_id) references participants (institution_id, id),
     constraint host_turns_meeting_fk foreign key (institution_id, meeting_id) references meetings (institution_id, id),
     constraint host_turns_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint host_turns_state_check check (state in ('PLANNED', 'HOSTED', 'DEFERRED', 'EXEMPTED', 'CANCELLED')),
     constraint host_turns_meeting_check check ((state = 'EXEMPTED') = (meeting_id is null)),
     constraint host_turns_exempt_check check ((state = 'EXEMPTED') = (exempt_until is not null) and exempt_until >= turn_on),
     constraint host_turns_reason_check check
       (reason is not null or (state in ('PLANNED', 'HOSTED', 'CANCELLED') and not is_override))
   )`,
  `create unique index host_turns_one_host_unique on host_turns (institution_id, meeting_id) where state in ('PLANNED', 'HOSTED')`,
  `create index host_turns_group_index on host_turns (institution_id, group_id, turn_on)`,
  ...isolate('host_turns', 'EDIT'),
];

const attendance = [
  `create table attendances (
     institution_id uuid not null,
     meeting_id uuid not null,
     participant_id uuid not null,
     -- One name for the pair, so that lists can page by it.
     id uuid not null generated always as (md5(meeting_id::text || participant_id::text)::uuid) stored,
     met_on date not null,
     state text not null,
     note text,
     recorded_by_id uuid not null,
     recorded_at timestamptz not null,
     version integer not null default 1,
     primary key (institution_id, meeting_id, participant_id),
     constraint attendances_meeting_fk foreign key (institution_id, meeting_id, met_on) references meetings (institution_id, id, meets_on),
     constraint attendances_participant_fk foreign key (institution_id, participant_id) references participants (institution_id, id),
     constraint attendances_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint attendances_state_check check (state in ('PRESENT', 'LATE', 'EXCUSED', 'SICK', 'ABSENT')),
     constraint attendances_not_in_future_check check (met_on <= (recorded_at at time zone 'Asia/Jayapura')::date)
   )`,
  `create index attendances_date_index on attendances (institution_id, met_on, id)`,
  `create index attendances_participant_index on attendances (institution_id, participant_id, met_on)`,
  ...isolate('attendances', 'EDIT'),
];
