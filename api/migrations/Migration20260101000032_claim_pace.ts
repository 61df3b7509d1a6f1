import { Migration } from '@mikro-orm/migrations';

/** How long claims lay at each stage, over all institutions of a programme. */
export class Migration20260101000032_claim_pace extends Migration {
  override up(): void {
    this.addSql(pace);
    this.addSql('revoke all on function programme_claim_stays(uuid, date, date) from public');
    this.addSql('grant execute on function programme_claim_stays(uuid, date, date) to askesos_app');
  }

  override down(): void {
    this.addSql('drop function programme_claim_stays(uuid, date, date)');
  }
}

/**
 * It reads every institution, whoever asks, and gives nothing but counts of days: a young institution forecasts by what
 * the others take. The scope ends with the call.
 */
const pace = `
  create function programme_claim_stays(programme uuid, since date, today date)
    returns table (stage text, days integer, "left" integer, open integer)
    language sql stable
    set askesos.scope = 'PROGRAMME'
  as $$
    select s.to_stage, least(s.next_on, today) - s.occurred_on,
      (count(*) filter (where s.next_on <= today))::int, (count(*) filter (where s.next_on is null or s.next_on > today))::int
    from (
      select x.to_stage, x.occurred_on, lead(x.occurred_on) over (partition by x.institution_id, x.claim_id order by x.recorded_at, x.id) as next_on
      from claims k
      join enrolments e on e.institution_id = k.institution_id and e.id = k.enrolment_id
      join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
      join programme_versions v on v.id = c.programme_version_id
      join claim_steps x on x.institution_id = k.institution_id and x.claim_id = k.id
      where v.programme_id = programme and k.reported_on between since and today
    ) s
    where s.to_stage in ('REPORTED', 'DOCUMENTS_COMPLETE', 'VERIFIED', 'APPROVED', 'DISBURSED') and s.occurred_on <= today
    group by 1, 2
  $$`;
