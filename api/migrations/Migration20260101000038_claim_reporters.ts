import { Migration } from '@mikro-orm/migrations';

/** Who brought the news of an event: the member, an heir, an officer, the group at a meeting, or a partner. */
export class Migration20260101000038_claim_reporters extends Migration {
  override up(): void {
    for (const statement of reporters) this.addSql(statement);
  }

  override down(): void {
    this.addSql(
      `alter table claims drop column reported_by, drop column reporter_heir_id, drop column reporter_name`,
    );
    this.addSql(`alter table beneficiaries drop constraint beneficiaries_of_participant_unique`);
  }
}

const reporters = [
  // An heir reports for the participant whose heir they are.
  `alter table beneficiaries add constraint beneficiaries_of_participant_unique unique (institution_id, participant_id, id)`,
  `alter table claims
     add column reported_by text not null default 'OFFICER',
     add column reporter_heir_id uuid,
     add column reporter_name text`,
  // Of the claims before, the place is all that is known.
  `update claims set reported_by = 'AT_MEETING' where reported_at_meeting_id is not null`,
  `alter table claims
     add constraint claims_reported_by_check check (reported_by in ('MEMBER', 'HEIR', 'OFFICER', 'AT_MEETING', 'PARTNER')),
     add constraint claims_reporter_lives_check check (reported_by <> 'MEMBER' or cause <> 'DEATH'),
     add constraint claims_reporter_heir_check check ((reported_by = 'HEIR') = (reporter_heir_id is not null)),
     add constraint claims_reporter_partner_check check (reported_by <> 'PARTNER' or reporter_name is not null),
     add constraint claims_reporter_meeting_check check (reported_by <> 'AT_MEETING' or reported_at_meeting_id is not null),
     add constraint claims_reporter_name_check check (length(btrim(reporter_name)) between 1 and 200),
     add constraint claims_reporter_heir_fk foreign key (institution_id, participant_id, reporter_heir_id)
       references beneficiaries (institution_id, participant_id, id)`,
];
