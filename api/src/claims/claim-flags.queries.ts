import type { Context } from '../kernel/index.js';
import { DUPLICATE_DAYS, flagsOf, GROUP_DAYS, WITNESS_DAYS, type Flag } from './claim-flags.js';
import type { FlagFacts } from './claim-flags.js';
import { Claim } from './claim.entity.js';
import { MEMBERSHIP } from './claim.sql.js';

/** The patterns that a claim shows, batched over the operation: one statement for any number of claims. */
export function flagsFor(ctx: Context, claimId: string): Promise<Flag[]> {
  const loader = ctx.loader<Flag[]>(Claim, 'flags', async (ids) => {
    const em = await ctx.read();
    const rows = await em.execute<Array<FlagFacts & { id: string }>>(
      `select t.id, ${FLAG_FACTS} from claims t where t.id in (${ids.map(() => '?').join(', ')})`,
      [...ids],
    );
    const flags = new Map(rows.map((row) => [row.id, flagsOf(row)]));
    return ids.map((id) => flags.get(id) ?? []);
  });
  return loader.load(claimId);
}

const spelt = (name: string) => `lower(regexp_replace(btrim(${name}), '\\s+', ' ', 'g'))`;

/** The first premium of the enrolment that was not taken back, or its first day where that is later. */
const COVER_BEGAN = `
  (select greatest(e.starts_on, min(p.paid_on))::text from enrolments e
   join premium_payments p on p.institution_id = e.institution_id and p.enrolment_id = e.id
   where e.institution_id = t.institution_id and e.id = t.enrolment_id and e.renews_enrolment_id is null and p.reverses_id is null
     and not exists (select from premium_payments r where r.institution_id = p.institution_id and r.reverses_id = p.id)
   group by e.starts_on)`;

const ALIKE = `
  coalesce((select json_agg(json_build_object('id', o.id, 'number', o.number, 'eventOn', o.event_on) order by o.number)
   from claims o where o.institution_id = t.institution_id and o.participant_id = t.participant_id
     and (o.cause = 'DEATH') = (t.cause = 'DEATH')
     and o.id <> t.id and o.event_on between t.event_on - ${DUPLICATE_DAYS} and t.event_on + ${DUPLICATE_DAYS}), '[]')`;

const WITNESSED = `
  (select count(*)::int from claims o where o.institution_id = t.institution_id
     and o.received_on between t.received_on - ${WITNESS_DAYS - 1} and t.received_on
     and ${spelt('o.received_witness')} = ${spelt('t.received_witness')})`;

const GROUP_EVENTS = `
  coalesce((select json_agg(o.event_on) from memberships m
   join memberships n on n.institution_id = m.institution_id and n.group_id = m.group_id
   join claims o on o.institution_id = n.institution_id and o.participant_id = n.participant_id
     and n.joined_on <= o.event_on and (n.left_on is null or n.left_on > o.event_on)
   where ${MEMBERSHIP}
     and o.event_on between t.event_on - ${GROUP_DAYS - 1} and t.event_on + ${GROUP_DAYS - 1}), '[]')`;

/** What the flags of a claim are read from, as columns of a statement over `claims t`. */
export const FLAG_FACTS = `
  t.event_on::text as "eventOn", t.late_filing_reason is not null as "isLate", ${COVER_BEGAN} as "coverBeganOn",
  ${ALIKE} as "alike", ${WITNESSED} as "witnessedCount", ${GROUP_EVENTS} as "groupEvents"`;
