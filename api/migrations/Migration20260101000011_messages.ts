import { Migration } from '@mikro-orm/migrations';
import { dropTables, isolate } from './tenant.js';

/** The outbox of messages, when reminders are sent, who agreed to get them, and calendar feeds. */
export class Migration20260101000011_messages extends Migration {
  override up(): void {
    for (const statement of [...consent, ...messages, ...settings, ...feeds])
      this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropTables('calendar_feeds', 'reminder_settings', 'messages'))
      this.addSql(statement);
    this.addSql('alter table participants drop column messaging_consent_on');
  }
}

const consent = [`alter table participants add column messaging_consent_on date`];

const messages = [
  `create table messages (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     recipient_kind text not null,
     participant_id uuid,
     user_id uuid,
     meeting_id uuid,
     template text not null,
     parameters jsonb not null,
     send_after timestamptz not null,
     valid_until timestamptz not null,
     state text not null,
     reason text,
     channel text,
     attempts integer not null default 0,
     fault text,
     dedupe_key text not null,
     created_at timestamptz not null,
     sent_at timestamptz,
     version integer not null default 1,
     primary key (institution_id, id),
     constraint messages_dedupe_unique unique (institution_id, dedupe_key),
     constraint messages_participant_fk foreign key (institution_id, participant_id) references participants (institution_id, id),
     constraint messages_user_fk foreign key (institution_id, user_id) references users (institution_id, id),
     constraint messages_meeting_fk foreign key (institution_id, meeting_id) references meetings (institution_id, id),
     constraint messages_recipient_kind_check check (recipient_kind in ('HOST', 'MEMBER', 'USER')),
     constraint messages_recipient_check check
       ((recipient_kind = 'USER') = (user_id is not null) and (recipient_kind <> 'USER') = (participant_id is not null)),
     constraint messages_template_check check
       (template in ('HOST_REMINDER', 'MEMBER_REMINDER', 'OFFICER_REMINDER', 'MEETING_MOVED', 'MEETING_CANCELLED')),
     constraint messages_state_check check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED', 'SKIPPED')),
     constraint messages_reason_check check ((state in ('FAILED', 'CANCELLED', 'SKIPPED')) = (reason is not null)),
     constraint messages_reason_known_check check (reason in ('NO_CONSENT', 'NO_ADDRESS', 'MEETING_MOVED',
       'MEETING_CANCELLED', 'RECIPIENT_LEFT', 'NOT_NEEDED', 'TOO_LATE', 'REFUSED', 'GAVE_UP', 'INTERRUPTED')),
     constraint messages_channel_check check (channel in ('LOG', 'EMAIL', 'WEBHOOK')),
     constraint messages_sent_check check ((state = 'SENT') = (sent_at is not null) and (state <> 'SENT' or channel is not null)),
     constraint messages_attempts_check check (attempts >= 0),
     constraint messages_fault_check check (length(fault) <= 200)
   )`,
  `create index messages_queued_index on messages (institution_id, send_after) where state = 'QUEUED'`,
  `create index messages_sending_index on messages (institution_id, id) where state = 'SENDING'`,
  `create index messages_time_index on messages (institution_id, send_after, id)`,
  `create index messages_meeting_index on messages (institution_id, meeting_id)`,
  `create index messages_participant_index on messages (institution_id, participant_id)`,
  ...isolate('messages', 'EDIT'),
];

const settings = [
  `create table reminder_settings (
     institution_id uuid primary key references institutions (id),
     host_days_before jsonb not null,
     member_days_before jsonb not null,
     officer_days_before jsonb not null,
     quiet_from text not null,
     quiet_until text not null,
     version integer not null default 1,
     constraint reminder_settings_quiet_check check
       (quiet_from ~ '^([01]\\d|2[0-3]):[0-5]\\d$' and quiet_until ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
     constraint reminder_settings_days_check check
       (jsonb_array_length(host_days_before) <= 3 and jsonb_array_length(member_days_before) <= 3
        and jsonb_array_length(officer_days_before) <= 3)
   )`,
  ...isolate('reminder_settings', 'EDIT'),
];

const feeds = [
  `create table calendar_feeds (
     institution_id uuid not null references institutions (id),
     id uuid not null,
     owner_id uuid not null,
     group_id uuid,
     secret_hash text not null,
     created_at timestamptz not null,
     revoked_at timestamptz,
     primary key (institution_id, id),
     constraint calendar_feeds_secret_unique unique (secret_hash),
     constraint calendar_feeds_owner_fk foreign key (institution_id, owner_id) references users (institution_id, id),
     constraint calendar_feeds_group_fk foreign key (institution_id, group_id) references groups (institution_id, id),
     constraint calendar_feeds_revoked_check check (revoked_at >= created_at)
   )`,
  `create index calendar_feeds_owner_index on calendar_feeds (institution_id, owner_id, created_at)`,
  ...isolate('calendar_feeds', 'EDIT'),
];
