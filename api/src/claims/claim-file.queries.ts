import type { EntityManager } from '@mikro-orm/postgresql';
import { mapRow, type Context, type LocalDate } from '../kernel/index.js';
import type { ServiceLevels } from './claim-clock.js';
import { ClaimComplaint } from './claim-complaint.entity.js';
import { ClaimRating } from './claim-rating.entity.js';
import { ClaimHold } from './claim-hold.entity.js';
import { ClaimDocument } from './claim-document.entity.js';
import { ClaimStep } from './claim-step.entity.js';
import type { PastStep } from './claim-turn.js';
import { Claim } from './claim.entity.js';
import type { ClaimAction, ClaimStage } from './claim.transitions.js';

interface StepRow extends Record<string, unknown> {
  action: ClaimAction | null;
  to_stage: ClaimStage;
  occurred_on: LocalDate;
  recorded_by_id: string | null;
}

interface FileRow {
  id: string;
  steps: StepRow[];
  documents: Array<Record<string, unknown>>;
  holds: Array<Record<string, unknown>>;
  complaints: Array<Record<string, unknown>>;
  ratings: Array<Record<string, unknown>>;
  code_issued_at: string | null;
  is_transfer: boolean;
  levels: ServiceLevels;
}

/** What belongs to a claim beside its own row. Entities are made only when asked for: a list reads clocks alone. */
export class ClaimFile {
  readonly #em: EntityManager;
  readonly #row: FileRow;

  constructor(em: EntityManager, row: FileRow) {
    this.#em = em;
    this.#row = row;
  }

  /** What the programme version of its enrolment promises. */
  get levels(): ServiceLevels {
    return this.#row.levels;
  }

  /** What clock and next steps are read from, in the order of the steps, the report first. */
  get history(): PastStep[] {
    return this.#row.steps.map((step) => ({
      action: step.action,
      toStage: step.to_stage,
      occurredOn: step.occurred_on,
      recordedById: step.recorded_by_id,
    }));
  }

  /** The steps in their order. */
  get steps(): ClaimStep[] {
    return this.#row.steps.map((row) => mapRow(this.#em, ClaimStep, row));
  }

  /** For what it waited, in order. */
  get holds(): ClaimHold[] {
    return this.#row.holds.map((row) => mapRow(this.#em, ClaimHold, row));
  }

  /** What the family complained of, the latest first. */
  get complaints(): ClaimComplaint[] {
    return this.#row.complaints.map((row) => mapRow(this.#em, ClaimComplaint, row));
  }

  /** What the family thinks of it; null when it has not been asked. */
  get rating(): ClaimRating | null {
    const [row] = this.#row.ratings;
    return row ? mapRow(this.#em, ClaimRating, row) : null;
  }

  /** When the family got the code that counts; null when it has none. */
  get codeIssuedAt(): Date | null {
    const at = this.#row.code_issued_at;
    return at === null ? null : new Date(at);
  }

  /** Whether it was paid through the bank. */
  get isTransfer(): boolean {
    return this.#row.is_transfer;
  }

  /** The checklist, the required documents first. */
  get documents(): ClaimDocument[] {
    return this.#row.documents.map((row) => mapRow(this.#em, ClaimDocument, row));
  }
}

/** The file of a claim, batched over the operation: one statement for any number of claims. */
export function fileOf(ctx: Context, claimId: string): Promise<ClaimFile> {
  const loader = ctx.loader<ClaimFile>(Claim, 'file', async (ids) => {
    const em = await ctx.read();
    const places = ids.map(() => '?').join(', ');
    const rows = await em.execute<FileRow[]>(`${FILES} where k.id in (${places})`, [...ids]);
    const files = new Map(rows.map((row) => [row.id, new ClaimFile(em, row)]));
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
    coalesce((select json_agg(h order by h.from_on, h.id) from claim_holds h
      where h.institution_id = k.institution_id and h.claim_id = k.id), '[]') as holds,
    coalesce((select json_agg(c order by c.opened_at desc, c.id desc) from claim_complaints c
      where c.institution_id = k.institution_id and c.claim_id = k.id), '[]') as complaints,
    coalesce((select json_agg(r) from claim_ratings r
      where r.institution_id = k.institution_id and r.claim_id = k.id), '[]') as ratings,
    (select c.issued_at from claim_codes c
      where c.institution_id = k.institution_id and c.claim_id = k.id and c.voided_at is null) as code_issued_at,
    exists (select from ledger_postings x
      join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id)
      where x.institution_id = k.institution_id and x.entry_id = k.entry_id and a.kind = 'CLAIM_BANK') as is_transfer,
    (select json_object_agg(l.stage, l.target_days) from enrolments e
      join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
      join programme_service_levels l on l.programme_version_id = c.programme_version_id
      where e.institution_id = k.institution_id and e.id = k.enrolment_id) as levels
  from claims k`;
