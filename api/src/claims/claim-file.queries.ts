import { mapRow, type Context } from '../kernel/index.js';
import type { ServiceLevels } from './claim-clock.js';
import { ClaimDocument } from './claim-document.entity.js';
import { ClaimStep } from './claim-step.entity.js';
import { Claim } from './claim.entity.js';

/** What belongs to a claim beside its own row. */
export interface ClaimFile {
  /** In the order they were taken, the report first. */
  steps: ClaimStep[];
  /** The required ones first. */
  documents: ClaimDocument[];
  /** What the programme version of its enrolment promises. */
  levels: ServiceLevels;
}

type Row = Record<string, unknown>;

/** The file of a claim, batched over the operation: one statement for any number of claims. */
export function fileOf(ctx: Context, claimId: string): Promise<ClaimFile> {
  const loader = ctx.loader<ClaimFile>(Claim, 'file', async (ids) => {
    const em = await ctx.read();
    const rows = await em.execute<
      Array<{ id: string; steps: Row[]; documents: Row[]; levels: ServiceLevels }>
    >(`${FILES} where k.id in (${ids.map(() => '?').join(', ')})`, [...ids]);
    const files = new Map(
      rows.map(({ id, steps, documents, levels }) => [
        id,
        {
          steps: steps.map((row) => mapRow(em, ClaimStep, row)),
          documents: documents.map((row) => mapRow(em, ClaimDocument, row)),
          levels,
        },
      ]),
    );
    return ids.map((id) => {
      const file = files.get(id);
      if (!file) throw new Error('A claim that was read has its file.');
      return file;
    });
  });
  return loader.load(claimId);
}

const FILES = `
  select k.id,
    coalesce((select json_agg(s order by s.recorded_at, s.id) from claim_steps s
      where s.institution_id = k.institution_id and s.claim_id = k.id), '[]') as steps,
    coalesce((select json_agg(d order by d.is_required desc, d.id) from claim_documents d
      where d.institution_id = k.institution_id and d.claim_id = k.id), '[]') as documents,
    (select json_object_agg(l.stage, l.target_days) from enrolments e
      join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
      join programme_service_levels l on l.programme_version_id = c.programme_version_id
      where e.institution_id = k.institution_id and e.id = k.enrolment_id) as levels
  from claims k`;
