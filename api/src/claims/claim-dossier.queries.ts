import type { EntityManager } from '@mikro-orm/postgresql';
import { mapRow, type Context, type LocalDate } from '../kernel/index.js';
import { Message } from '../messages/index.js';
import type { PaymentMethod } from '../premiums/index.js';
import type { AdvanceOutcome } from './claim-advance.js';
import type { ServiceLevels } from './claim-clock.js';
import { ClaimComplaint } from './claim-complaint.entity.js';
import { ClaimRating } from './claim-rating.entity.js';
import { ClaimHold } from './claim-hold.entity.js';
import { ClaimDocument } from './claim-document.entity.js';
import { ClaimStep } from './claim-step.entity.js';
import type { PastStep } from './claim-turn.js';
import { Claim } from './claim.entity.js';
import type { ClaimAction, ClaimStage } from './claim.transitions.js';
import { IS_TRANSFER, SERVICE_LEVELS } from './claim.sql.js';

interface StepRow extends Record<string, unknown> {
  action: ClaimAction | null;
  to_stage: ClaimStage;
  occurred_on: LocalDate;
  recorded_by_id: string | null;
}

/** What was paid ahead, and how it ended when the claim was rejected. */
export interface AdvanceFacts {
  amount: number;
  method: PaymentMethod;
  paidOn: LocalDate;
  changeId: string;
  outcome: AdvanceOutcome | null;
}

interface DossierRow {
  id: string;
  steps: StepRow[];
  documents: Array<Record<string, unknown>>;
  holds: Array<Record<string, unknown>>;
  complaints: Array<Record<string, unknown>>;
  ratings: Array<Record<string, unknown>>;
  code_issued_at: string | null;
  code_messages: Array<Record<string, unknown>>;
  is_transfer: boolean;
  advance: AdvanceFacts | null;
  death_advance: string;
  levels: ServiceLevels;
}

/** What belongs to a claim beside its own row. Entities are made only when asked for: a list reads clocks alone. */
export class ClaimDossier {
  readonly #em: EntityManager;
  readonly #row: DossierRow;

  constructor(em: EntityManager, row: DossierRow) {
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

  /** What told the family of that code; null when it has none, or from before there were such messages. */
  get codeMessage(): Message | null {
    const [row] = this.#row.code_messages;
    return row ? mapRow(this.#em, Message, row) : null;
  }

  /** Whether it was paid through the bank. */
  get isTransfer(): boolean {
    return this.#row.is_transfer;
  }

  /** What was paid ahead; null when nothing was. */
  get advance(): AdvanceFacts | null {
    return this.#row.advance;
  }

  /** Whole rupiah that the programme advances on a death at the most. */
  get deathAdvance(): number {
    return Number(this.#row.death_advance);
  }

  /** The checklist, the required documents first. */
  get documents(): ClaimDocument[] {
    return this.#row.documents.map((row) => mapRow(this.#em, ClaimDocument, row));
  }
}

/** The dossier of a claim, batched over the operation: one statement for any number of claims. */
export function dossierOf(ctx: Context, claimId: string): Promise<ClaimDossier> {
  const loader = ctx.loader<ClaimDossier>(Claim, 'dossier', async (ids) => {
    const em = await ctx.read();
    const places = ids.map(() => '?').join(', ');
    const rows = await em.execute<DossierRow[]>(`${DOSSIERS} where t.id in (${places})`, [...ids]);
    const dossiers = new Map(rows.map((row) => [row.id, new ClaimDossier(em, row)]));
    return ids.map((id) => {
      const dossier = dossiers.get(id);
      if (!dossier) throw new Error('A claim that was read has its dossier.');
      return dossier;
    });
  });
  return loader.load(claimId);
}

const DOSSIERS = `
  select t.id,
    coalesce((select json_agg(s order by s.recorded_at, s.id) from claim_steps s
      where s.institution_id = t.institution_id and s.claim_id = t.id), '[]') as steps,
    coalesce((select json_agg(d order by d.is_required desc, d.id) from claim_documents d
      where d.institution_id = t.institution_id and d.claim_id = t.id), '[]') as documents,
    coalesce((select json_agg(h order by h.from_on, h.id) from claim_holds h
      where h.institution_id = t.institution_id and h.claim_id = t.id), '[]') as holds,
    coalesce((select json_agg(c order by c.opened_at desc, c.id desc) from claim_complaints c
      where c.institution_id = t.institution_id and c.claim_id = t.id), '[]') as complaints,
    coalesce((select json_agg(r) from claim_ratings r
      where r.institution_id = t.institution_id and r.claim_id = t.id), '[]') as ratings,
    (select c.issued_at from claim_codes c
      where c.institution_id = t.institution_id and c.claim_id = t.id and c.voided_at is null) as code_issued_at,
    coalesce((select json_agg(m) from claim_codes c
      join messages m on (m.institution_id, m.id) = (c.institution_id, c.message_id)
      where c.institution_id = t.institution_id and c.claim_id = t.id and c.voided_at is null), '[]') as code_messages,
    ${IS_TRANSFER} as is_transfer,
    (select json_build_object('amount', d.amount, 'method', d.method, 'paidOn', d.paid_on, 'changeId', d.change_id, 'outcome', x.outcome)
      from claim_advances d
      left join claim_advance_ends x on (x.institution_id, x.claim_id) = (d.institution_id, d.claim_id)
      where d.institution_id = t.institution_id and d.claim_id = t.id) as advance,
    (select v.death_advance from enrolments e
      join cohorts c on c.institution_id = e.institution_id and c.id = e.cohort_id
      join programme_versions v on v.id = c.programme_version_id
      where e.institution_id = t.institution_id and e.id = t.enrolment_id) as death_advance,
    ${SERVICE_LEVELS} as levels
  from claims t`;
