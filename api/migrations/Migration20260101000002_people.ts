import { Migration } from '@mikro-orm/migrations';
import { dropTables, isolate } from './tenant.js';

/** Programmes, cohorts, participants with their heirs, enrolments, groups and memberships. */
export class Migration20260101000002_people extends Migration {
  override up(): void {
    for (const statement of [...programmes, ...cohorts, ...participants, ...enrolments, ...groups])
      this.addSql(statement);
  }

  override down(): void {
    const tables = [
      'memberships',
      'groups',
      'suspensions',
      'enrolments',
      'beneficiaries',
      'participants',
    ];
    const products = [
      'cohorts',
      'programme_service_levels',
      'programme_benefits',
      'programme_versions',
      'programmes',
    ];
    for (const statement of dropTables(...tables, ...products)) this.addSql(statement);
  }
}

const programmes = [
  `create table programmes (
     id uuid primary key,
     code text not null,
     name text not null,
     description text not null,
     constraint programmes_code_unique unique (code)
   )`,
  `create table programme_versions (
     id uuid primary key,
     programme_id uuid not null references programmes (id),
     number integer not null,
     effective_on date not null,
     premium_amount bigint not null,
     premium_due_day integer not null,
     term_months integer not null,
     grace_months integer not null,
     suspend_after_months integer not null,
     lapse_after_months integer not null,
     waiting_days integer not null,
     filing_deadline_days integer not null,
     incapacity_days_min integer not null,
     age_min integer not null,
     age_max integer not null,
     group_size_min integer not null,
     group_size_max integer not null,
     sources jsonb not null,
     created_at timestamptz not null,
     constraint programme_versions_number_unique unique (programme_id, number),
     constraint programme_versions_premium_amount_check check (premium_amount between 1 and 100000000),
     constraint programme_versions_premium_due_day_check check (premium_due_day between 1 and 28),
     constraint programme_versions_term_months_check check (term_months between 1 and 120),
     constraint programme_versions_arrears_check check
       (grace_months >= 0 and grace_months < suspend_after_months and suspend_after_months < lapse_after_months),
     constraint programme_versions_days_check check
       (waiting_days between 0 and 365 and filing_deadline_days between 1 and 1095 and incapacity_days_min between 0 and 365),
     constraint programme_versions_age_check check (age_min between 0 and age_max and age_max <= 120),
     constraint programme_versions_group_size_check check (group_size_min between 1 and group_size_max and group_size_max <= 100)
   )`,
  `create table programme_benefits (
     programme_version_id uuid not null references programme_versions (id),
     cause text not null,
     policy_year integer not null,
     amount bigint not null,
     times_per_year_max integer not null,
     source text,
     primary key (programme_version_id, cause, policy_year),
     constraint programme_benefits_cause_check check (cause in ('ILLNESS', 'ACCIDENT', 'DEATH')),
     constraint programme_benefits_policy_year_check check (policy_year between 1 and 10),
     constraint programme_benefits_amount_check check (amount between 1 and 1000000000),
     constraint programme_benefits_times_check check (times_per_year_max between 1 and 12)
   )`,
  `create table programme_service_levels (
     programme_version_id uuid not null references programme_versions (id),
     stage text not null,
     target_days integer not null,
     source text,
     primary key (programme_version_id, stage),
     constraint programme_service_levels_stage_check check
       (stage in ('COMPLETE_DOCUMENTS', 'VERIFY', 'DECIDE', 'DISBURSE', 'CONFIRM_RECEIPT', 'WHOLE_CASE')),
     constraint programme_service_levels_target_check check (target_days between 0 and 365)
   )`,
  ...['programmes', 'programme_versions', 'programme_benefits', 'programme_service_levels'].map(
    (table) => `grant select, insert on ${table} to askesos_app`,
  ),
];

const cohorts = [
  `create table cohorts (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     programme_version_id uuid not null references programme_versions (id),
     name text not null,
     starts_on date not null,
     ends_on date not null,
     quota integer not null,
     created_at timestamptz not null,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint cohorts_name_unique unique (institution_id, name),
     constraint cohorts_dates_check check (starts_on >= '2000-01-01' and ends_on > starts_on and ends_on <= '2100-12-31'),
     constraint cohorts_quota_check check (quota between 1 and 100000)
   )`,
  ...isolate('cohorts', 'EDIT'),
];

const participants = [
  `create table participants (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     number text not null,
     full_name text not null,
     sex text not null,
     birth_on date not null,
     nik_sealed text not null,
     nik_index text not null,
     nik_tail text not null,
     family_card_index text not null,
     family_card_override_reason text,
     phone text,
     region_code text not null references regions (code),
     neighbourhood text,
     address text,
     occupation text not null,
     work_category text not null,
     employees_count integer,
     is_breadwinner boolean not null,
     deceased_on date,
     created_at timestamptz not null,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint participants_number_unique unique (institution_id, number),
     constraint participants_nik_unique unique (institution_id, nik_index),
     constraint participants_full_name_check check (length(btrim(full_name)) between 1 and 200),
     constraint participants_sex_check check (sex in ('MALE', 'FEMALE')),
     constraint participants_birth_on_check check (birth_on between '1900-01-01' and '2100-12-31'),
     constraint participants_nik_tail_check check (nik_tail ~ '^\\d{4}$'),
     constraint participants_phone_check check (phone ~ '^\\+[1-9]\\d{6,14}$'),
     constraint participants_work_category_check check
       (work_category in ('SELF_EMPLOYED', 'WORKS_FOR_OTHERS', 'OWNER_WITH_FEW_EMPLOYEES')),
     constraint participants_employees_check check
       ((work_category = 'OWNER_WITH_FEW_EMPLOYEES') = (employees_count is not null) and employees_count between 1 and 2),
     constraint participants_deceased_on_check check (deceased_on >= birth_on)
   )`,
  // One insured breadwinner per family card, unless somebody wrote down why not.
  `create unique index participants_family_card_unique on participants (institution_id, family_card_index)
     where is_breadwinner and family_card_override_reason is null and deceased_on is null`,
  `create index participants_name_index on participants (institution_id, full_name, id)`,
  `create table beneficiaries (
     institution_id uuid not null,
     id uuid not null,
     participant_id uuid not null,
     full_name text not null,
     relationship text not null,
     birth_on date,
     phone text,
     guardian_name text,
     priority integer not null,
     retired_at timestamptz,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint beneficiaries_participant_fk foreign key (institution_id, participant_id) references participants (institution_id, id),
     constraint beneficiaries_full_name_check check (length(btrim(full_name)) between 1 and 200),
     constraint beneficiaries_relationship_check check (relationship in ('SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'OTHER')),
     constraint beneficiaries_phone_check check (phone ~ '^\\+[1-9]\\d{6,14}$'),
     constraint beneficiaries_priority_check check (priority between 1 and 1000)
   )`,
  `create unique index beneficiaries_priority_unique on beneficiaries (institution_id, participant_id, priority) where retired_at is null`,
  ...isolate('participants', 'EDIT'),
  ...isolate('beneficiaries', 'EDIT'),
];

const enrolments = [
  `create table enrolments (
     institution_id uuid not null,
     id uuid not null,
     participant_id uuid not null,
     cohort_id uuid not null,
     status text not null,
     enrolled_on date not null,
     starts_on date not null,
     ends_on date not null,
     ended_on date,
     ended_reason text,
     created_at timestamptz not null,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint enrolments_participant_fk foreign key (institution_id, participant_id) references participants (institution_id, id),
     constraint enrolments_cohort_fk foreign key (institution_id, cohort_id) references cohorts (institution_id, id),
     constraint enrolments_once_per_cohort_unique unique (institution_id, participant_id, cohort_id),
     constraint enrolments_status_check check (status in ('ACTIVE', 'SUSPENDED', 'LAPSED', 'MATURED', 'WITHDRAWN', 'DECEASED')),
     constraint enrolments_ended_check check ((status in ('LAPSED', 'MATURED', 'WITHDRAWN', 'DECEASED')) = (ended_on is not null)),
     constraint enrolments_ended_reason_check check ((ended_on is null) = (ended_reason is null)),
     constraint enrolments_dates_check check
       (enrolled_on between starts_on - 366 and starts_on + 366 and ends_on > starts_on and ended_on >= enrolled_on),
     constraint enrolments_no_overlap_exclude exclude using gist
       (institution_id with =, participant_id with =,
        (case when ended_on < starts_on then 'empty'::daterange else daterange(starts_on, coalesce(ended_on, ends_on), '[]') end) with &&)
   )`,
  `create index enrolments_cohort_index on enrolments (institution_id, cohort_id, status)`,
  `create table suspensions (
     institution_id uuid not null,
     id uuid not null,
     enrolment_id uuid not null,
     suspended_on date not null,
     resumed_on date,
     reason text not null,
     resumed_reason text,
     recorded_by_id uuid not null,
     primary key (institution_id, id),
     constraint suspensions_enrolment_fk foreign key (institution_id, enrolment_id) references enrolments (institution_id, id),
     constraint suspensions_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint suspensions_dates_check check (resumed_on > suspended_on),
     constraint suspensions_resumed_check check ((resumed_on is null) = (resumed_reason is null)),
     constraint suspensions_no_overlap_exclude exclude using gist
       (institution_id with =, enrolment_id with =, daterange(suspended_on, resumed_on, '[)') with &&)
   )`,
  ...isolate('enrolments', 'EDIT'),
  ...isolate('suspensions', 'EDIT'),
];

const groups = [
  `create table groups (
     institution_id uuid not null,
     id uuid not null,
     cohort_id uuid not null,
     name text not null,
     region_code text not null references regions (code),
     neighbourhood text,
     officer_id uuid not null,
     recurrence_rule text not null,
     meets_at text not null,
     usual_place text,
     closed_on date,
     created_at timestamptz not null,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint groups_cohort_fk foreign key (institution_id, cohort_id) references cohorts (institution_id, id),
     constraint groups_officer_fk foreign key (institution_id, officer_id) references users (institution_id, id),
     constraint groups_name_unique unique (institution_id, cohort_id, name),
     constraint groups_name_check check (length(btrim(name)) between 1 and 100),
     constraint groups_recurrence_rule_check check (recurrence_rule ~ '^FREQ=(MONTHLY|WEEKLY);'),
     constraint groups_meets_at_check check (meets_at ~ '^([01]\\d|2[0-3]):[0-5]\\d$')
   )`,
  `create index groups_officer_index on groups (institution_id, officer_id)`,
  `create table memberships (
     institution_id uuid not null,
     id uuid not null,
     group_id uuid not null,
     participant_id uuid not null,
     joined_on date not null,
     left_on date,
     left_reason text,
     recorded_by_id uuid not null,
     primary key (institution_id, id),
     constraint memberships_group_fk foreign key (institution_id, group_id) references groups (institution_id, id),
     constraint memberships_participant_fk foreign key (institution_id, participant_id) references participants (institution_id, id),
     constraint memberships_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint memberships_dates_check check (left_on >= joined_on),
     constraint memberships_left_reason_check check ((left_on is null) = (left_reason is null)),
     constraint memberships_one_group_exclude exclude using gist
       (institution_id with =, participant_id with =, daterange(joined_on, left_on, '[)') with &&)
   )`,
  `create index memberships_group_index on memberships (institution_id, group_id)`,
  ...isolate('groups', 'EDIT'),
  ...isolate('memberships', 'EDIT'),
];
