import { Migration } from '@mikro-orm/migrations';
import { dropTables, isolate } from './tenant.js';

/** The host rota: swaps by consent, overrides that point to their decision, acceptance. */
export class Migration20260101000008_rota extends Migration {
  override up(): void {
    for (const statement of [...swaps, ...turns]) this.addSql(statement);
  }

  override down(): void {
    for (const statement of [...turnsBefore, ...dropTables('host_swaps')]) this.addSql(statement);
  }
}

const swaps = [
  `create table host_swaps (
     institution_id uuid not null,
     id uuid not null,
     group_id uuid not null,
     giver_id uuid not null,
     given_meeting_id uuid not null,
     taker_id uuid not null,
     taken_meeting_id uuid,
     giver_consent text not null,
     taker_consent text not null,
     note text,
     recorded_by_id uuid not null,
     recorded_at timestamptz not null,
     primary key (institution_id, id),
     constraint host_swaps_group_fk foreign key (institution_id, group_id) references groups (institution_id, id),
     constraint host_swaps_giver_fk foreign key (institution_id, giver_id) references participants (institution_id, id),
     constraint host_swaps_taker_fk foreign key (institution_id, taker_id) references participants (institution_id, id),
     constraint host_swaps_given_meeting_fk foreign key (institution_id, given_meeting_id) references meetings (institution_id, id),
     constraint host_swaps_taken_meeting_fk foreign key (institution_id, taken_meeting_id) references meetings (institution_id, id),
     constraint host_swaps_recorded_by_fk foreign key (institution_id, recorded_by_id) references users (institution_id, id),
     constraint host_swaps_two_people_check check (giver_id <> taker_id),
     constraint host_swaps_two_meetings_check check (given_meeting_id <> taken_meeting_id),
     constraint host_swaps_consent_check check
       (giver_consent in ('IN_PERSON', 'AT_MEETING', 'BY_PHONE', 'BY_MESSAGE')
        and taker_consent in ('IN_PERSON', 'AT_MEETING', 'BY_PHONE', 'BY_MESSAGE'))
   )`,
  `create index host_swaps_group_index on host_swaps (institution_id, group_id, recorded_at)`,
  ...isolate('host_swaps', 'APPEND'),
];

const turns = [
  `alter table host_turns
     add column came_by_swap_id uuid,
     add column went_by_swap_id uuid,
     add column decision_id uuid,
     add column accepted_at timestamptz,
     add constraint host_turns_came_by_swap_fk foreign key (institution_id, came_by_swap_id) references host_swaps (institution_id, id),
     add constraint host_turns_went_by_swap_fk foreign key (institution_id, went_by_swap_id) references host_swaps (institution_id, id),
     add constraint host_turns_decision_fk foreign key (institution_id, decision_id) references decisions (institution_id, id),
     drop constraint host_turns_state_check,
     add constraint host_turns_state_check check
       (state in ('PLANNED', 'HOSTED', 'DEFERRED', 'EXEMPTED', 'CANCELLED', 'SWAPPED')),
     add constraint host_turns_swap_check check ((state = 'SWAPPED') = (went_by_swap_id is not null)),
     add constraint host_turns_decision_check check (decision_id is null or is_override),
     drop constraint host_turns_reason_check,
     add constraint host_turns_reason_check check
       (reason is not null or decision_id is not null
        or (state in ('PLANNED', 'HOSTED', 'CANCELLED', 'SWAPPED') and not is_override))`,
  `create index host_turns_participant_index on host_turns (institution_id, participant_id, turn_on)`,
];

/** Turns that were swapped read as cancelled again; the owner passes the policies while nobody else is there. */
const turnsBefore = [
  `drop index host_turns_participant_index`,
  `alter table host_turns no force row level security`,
  `update host_turns set reason = coalesce(reason, 'swapped or decided by the deliberation') where went_by_swap_id is not null or decision_id is not null`,
  `update host_turns set state = 'CANCELLED' where state = 'SWAPPED'`,
  `alter table host_turns force row level security`,
  `alter table host_turns
     drop constraint host_turns_reason_check,
     drop constraint host_turns_decision_check,
     drop constraint host_turns_swap_check,
     drop constraint host_turns_state_check,
     drop constraint host_turns_decision_fk,
     drop constraint host_turns_went_by_swap_fk,
     drop constraint host_turns_came_by_swap_fk,
     drop column accepted_at,
     drop column decision_id,
     drop column went_by_swap_id,
     drop column came_by_swap_id,
     add constraint host_turns_state_check check
       (state in ('PLANNED', 'HOSTED', 'DEFERRED', 'EXEMPTED', 'CANCELLED')),
     add constraint host_turns_reason_check check
       (reason is not null or (state in ('PLANNED', 'HOSTED', 'CANCELLED') and not is_override))`,
];
