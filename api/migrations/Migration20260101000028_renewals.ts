import { Migration } from '@mikro-orm/migrations';

/** Enrolments that go on in a later cohort, and the two rules of suspensions that a constraint can hold. */
export class Migration20260101000028_renewals extends Migration {
  override up(): void {
    for (const statement of [...renewals, ...decisions]) this.addSql(statement);
  }

  override down(): void {
    const statements = [
      `alter table arrears_decisions drop constraint arrears_decisions_suspend_due_check,
         drop constraint arrears_decisions_resume_settled_check,
         drop constraint arrears_decisions_decided_on_check,
         drop column decided_on,
         add constraint arrears_decisions_resume_settled_check
           check (kind <> 'RESUME' or settled_on is null or effective_on >= settled_on)`,
      `alter table enrolments drop constraint enrolments_renews_fk,
         drop constraint enrolments_renewed_once_unique,
         drop constraint enrolments_renews_another_check,
         drop constraint enrolments_participant_unique,
         drop column renews_enrolment_id`,
    ];
    for (const statement of statements) this.addSql(statement);
  }
}

const renewals = [
  `alter table enrolments add column renews_enrolment_id uuid,
     add constraint enrolments_participant_unique unique (institution_id, id, participant_id),
     add constraint enrolments_renewed_once_unique unique (institution_id, renews_enrolment_id),
     add constraint enrolments_renews_another_check check (renews_enrolment_id <> id)`,
  // The participant is part of the reference: nobody's term goes on as somebody else's.
  `alter table enrolments add constraint enrolments_renews_fk
     foreign key (institution_id, renews_enrolment_id, participant_id) references enrolments (institution_id, id, participant_id)`,
];

/** What was decided before stays as it was: the new rules hold from here on. */
const decisions = [
  // The day of the decision in the zone of the institution.
  'alter table arrears_decisions add column decided_on date',
  `alter table arrears_decisions drop constraint arrears_decisions_resume_settled_check,
     add constraint arrears_decisions_decided_on_check check (decided_on is not null) not valid,
     add constraint arrears_decisions_suspend_due_check check (kind <> 'SUSPEND' or arrears_months >= rule_months) not valid,
     -- From the day the arrears were paid; where nothing was, from the day of the decision.
     add constraint arrears_decisions_resume_settled_check
       check (kind <> 'RESUME' or effective_on >= coalesce(settled_on, decided_on))`,
];
