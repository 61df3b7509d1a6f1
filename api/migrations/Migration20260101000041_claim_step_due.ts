import { Migration } from '@mikro-orm/migrations';

/** Each step of a claim keeps the due date that held from it on, so that a day in the past is judged by what was due then. */
export class Migration20260101000041_claim_step_due extends Migration {
  override up(): void {
    for (const statement of [...column, ...agreement]) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop trigger claims_due_on on claims');
    this.addSql('drop trigger claim_steps_due_on on claim_steps');
    this.addSql('drop function require_due_on_of_last_step()');
    this.addSql('alter table claim_steps drop column due_on');
  }
}

const SLEEPING = ['claims', 'claim_steps', 'enrolments', 'cohorts'];

/** History refuses changes and row-level security binds the owner too; both sleep while the column gets its past values. */
const column = [
  ...SLEEPING.map((table) => `alter table ${table} no force row level security`),
  `alter table claim_steps disable trigger claim_steps_append_only`,
  `alter table claim_steps add column due_on date`,
  // The rule of the clock: after the report, then after the first complete file, later by the days that it lay rejected.
  `with step as (
     select s.*, lag(s.to_stage) over w as before_stage, lag(s.occurred_on) over w as before_on,
       min(s.occurred_on) filter (where s.to_stage = 'DOCUMENTS_COMPLETE') over w as complete_on,
       min(s.occurred_on) filter (where s.to_stage = 'DOCUMENTS_COMPLETE')
         over (w rows between unbounded preceding and 1 preceding) is not null as was_complete
     from claim_steps s window w as (partition by s.institution_id, s.claim_id order by s.recorded_at, s.id)),
   rested as (
     select s.institution_id, s.id, s.claim_id, s.complete_on,
       sum(case when s.before_stage = 'REJECTED' and s.was_complete then s.occurred_on - s.before_on else 0 end)
         over (partition by s.institution_id, s.claim_id order by s.recorded_at, s.id) as days
     from step s)
   update claim_steps s set due_on = case when r.complete_on is null
     then c.reported_on + document.target_days else r.complete_on + whole.target_days + r.days::int end
   from rested r
   join claims c on (c.institution_id, c.id) = (r.institution_id, r.claim_id)
   join enrolments e on (e.institution_id, e.id) = (c.institution_id, c.enrolment_id)
   join cohorts h on (h.institution_id, h.id) = (e.institution_id, e.cohort_id)
   join programme_service_levels document on document.programme_version_id = h.programme_version_id and document.stage = 'COMPLETE_DOCUMENTS'
   join programme_service_levels whole on whole.programme_version_id = h.programme_version_id and whole.stage = 'WHOLE_CASE'
   where (s.institution_id, s.id) = (r.institution_id, r.id)`,
  `alter table claim_steps alter column due_on set not null`,
  `alter table claim_steps enable trigger claim_steps_append_only`,
  ...SLEEPING.map((table) => `alter table ${table} force row level security`),
];

/** A claim is due when its last step says. */
const agreement = [
  `create function require_due_on_of_last_step() returns trigger language plpgsql as $$
   declare
     claim uuid := case tg_table_name when 'claims' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'claim_id' end;
   begin
     if exists (
       select from claims c
       join lateral (select s.due_on from claim_steps s where (s.institution_id, s.claim_id) = (c.institution_id, c.id)
         order by s.recorded_at desc, s.id desc limit 1) last on true
       where (c.institution_id, c.id) = (new.institution_id, claim) and c.due_on <> last.due_on)
     then
       raise exception 'a claim is due when its last step says'
         using errcode = 'check_violation', constraint = 'claims_due_on_check';
     end if;
     return null;
   end $$`,
  `create constraint trigger claim_steps_due_on after insert on claim_steps deferrable initially deferred
     for each row execute function require_due_on_of_last_step()`,
  `create constraint trigger claims_due_on after update of due_on on claims deferrable initially deferred
     for each row execute function require_due_on_of_last_step()`,
];
