import type { EntityManager } from '@mikro-orm/postgresql';
import {
  inSnapshot,
  localDateAt,
  PROGRAMME,
  type Household,
  type LocalDate,
  type NikSeal,
} from '../kernel/index.js';
import { readClock, type ServiceLevels } from './claim-clock.js';
import type { ClaimHoldReason } from './claim-hold.reasons.js';
import type { ClaimDocumentType, RejectionReason } from './claim.enums.js';
import type { ReceiptWay } from './claim-receipt.js';
import { ClaimStage } from './claim.transitions.js';
import { readFamilyCode } from './family-code.js';
import { HOLD_OVER, SERVICE_LEVELS } from './claim.sql.js';

/** A claim that a family reached with its code. */
export interface FamilyClaim extends Household {
  claimId: string;
  /** The code it came with: a later one makes this worthless. */
  codeId: string;
}

/** What the page of a claim tells its family: no full name, no number of a person, no cause and no diagnosis. */
export interface ClaimPage {
  number: string;
  initials: string;
  institutionName: string;
  stage: ClaimStage;
  reportedOn: LocalDate;
  /** By when the next step is promised; null once it has ended. */
  stageDueOn: LocalDate | null;
  /** By when the money is promised. */
  dueOn: LocalDate;
  today: LocalDate;
  missing: ClaimDocumentType[];
  hold: ClaimHoldReason | null;
  rejectionReason: RejectionReason | null;
  amount: number | null;
  /** Paid ahead, and not given back. */
  advance: number | null;
  receivedOn: LocalDate | null;
  receiptWay: ReceiptWay | null;
  /** True when the family itself confirmed, with nobody of the staff. */
  isConfirmedByFamily: boolean;
  /** Who settles the open complaint, by when, and what the family says it got; null when there is none. */
  complaint: { dueOn: LocalDate; by: string; receivedAmount: number | null } | null;
  isRated: boolean;
}

interface Found {
  institution_id: string;
  claim_id: string;
  code_id: string;
  time_zone: string;
}

/**
 * The claim behind a code and the birth date of its participant, or null. One statement whatever is wrong, so that a
 * wrong code and a wrong date cannot be told apart.
 */
export async function claimBehind(
  root: EntityManager,
  seal: NikSeal,
  typed: { code: string; birthDate: string },
): Promise<FamilyClaim | null> {
  const hash = seal.codeIndex(readFamilyCode(typed.code) ?? '');
  const [row] = await inSnapshot(root, PROGRAMME, (em) =>
    em.execute<Found[]>(
      `${FOUND} where c.code_hash = ? and c.voided_at is null and p.birth_on::text = ?`,
      [hash, typed.birthDate],
    ),
  );
  if (!row) return null;
  const { institution_id: institutionId, claim_id: claimId, code_id: codeId } = row;
  return { institutionId, claimId, codeId, timeZone: row.time_zone };
}

const FOUND = `
  select c.institution_id, c.claim_id, c.id as code_id, i.time_zone from claim_codes c
  join claims t on (t.institution_id, t.id) = (c.institution_id, c.claim_id)
  join participants p on (p.institution_id, p.id) = (t.institution_id, t.participant_id)
  join institutions i on i.id = c.institution_id`;

interface PageRow {
  number: string;
  full_name: string;
  institution_name: string;
  stage: ClaimStage;
  event_on: LocalDate;
  reported_on: LocalDate;
  received_on: LocalDate | null;
  receipt_way: ReceiptWay | null;
  confirmed_by_id: string | null;
  rejection_reason: RejectionReason | null;
  amount: string | null;
  advance: string | null;
  missing: ClaimDocumentType[];
  hold: ClaimHoldReason | null;
  complaint: ClaimPage['complaint'];
  is_rated: boolean;
  steps: Array<{ toStage: ClaimStage; occurredOn: LocalDate }>;
  levels: ServiceLevels;
}

/** What the page tells today; null when the code no longer counts. */
export async function pageOf(
  root: EntityManager,
  { institutionId, claimId, codeId, timeZone }: FamilyClaim,
  now: Date,
): Promise<ClaimPage | null> {
  const today = localDateAt(now, timeZone);
  const context = { scope: 'INSTITUTION', institutionId } as const;
  const [row] = await inSnapshot(root, context, (em) =>
    em.execute<PageRow[]>(PAGE, [today, today, institutionId, claimId, codeId]),
  );
  return row ? toPage(row, today) : null;
}

function toPage(row: PageRow, today: LocalDate): ClaimPage {
  const dates = { eventOn: row.event_on, reportedOn: row.reported_on, steps: row.steps };
  const { dueOn, stageDueOn } = readClock(dates, row.levels, today);
  return {
    number: row.number,
    initials: initialsOf(row.full_name),
    institutionName: row.institution_name,
    stage: row.stage,
    reportedOn: row.reported_on,
    dueOn,
    stageDueOn,
    today,
    missing: row.missing,
    hold: row.hold,
    rejectionReason: row.rejection_reason,
    amount: row.amount === null ? null : Number(row.amount),
    advance: row.advance === null ? null : Number(row.advance),
    receivedOn: row.received_on,
    receiptWay: row.receipt_way,
    isConfirmedByFamily: row.stage === ClaimStage.RECEIVED && row.confirmed_by_id === null,
    complaint: row.complaint,
    isRated: row.is_rated,
  };
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => `${[...word][0]?.toUpperCase() ?? ''}.`).join(' ');
}

const PAGE = `
  select t.number, p.full_name, i.name as institution_name, t.stage, t.event_on::text, t.reported_on::text,
    t.received_on::text, t.receipt_way, t.confirmed_by_id, t.rejection_reason,
    coalesce(t.received_amount, t.paid_amount, t.approved_amount - coalesce(t.advance_amount, 0)) as amount, t.advance_amount as advance,
    coalesce((select json_agg(d.type order by d.id) from claim_documents d
      where (d.institution_id, d.claim_id) = (t.institution_id, t.id) and d.is_required and d.received_on is null), '[]') as missing,
    (select h.reason from claim_holds h where (h.institution_id, h.claim_id) = (t.institution_id, t.id)
      and h.from_on <= ? and ${HOLD_OVER} > ?) as hold,
    (select json_build_object('dueOn', o.due_on, 'by', u.full_name, 'receivedAmount', o.received_amount) from claim_complaints o
      join users u on (u.institution_id, u.id) = (o.institution_id, o.assigned_to_id)
      where (o.institution_id, o.claim_id) = (t.institution_id, t.id) and o.closed_on is null) as complaint,
    exists (select from claim_ratings r where (r.institution_id, r.claim_id) = (t.institution_id, t.id)) as is_rated,
    (select json_agg(json_build_object('toStage', s.to_stage, 'occurredOn', s.occurred_on) order by s.recorded_at, s.id)
      from claim_steps s where (s.institution_id, s.claim_id) = (t.institution_id, t.id)) as steps,
    ${SERVICE_LEVELS} as levels
  from claims t
  join participants p on (p.institution_id, p.id) = (t.institution_id, t.participant_id)
  join institutions i on i.id = t.institution_id
  where t.institution_id = ? and t.id = ?
    and exists (select from claim_codes c where c.institution_id = t.institution_id and c.claim_id = t.id
      and c.id = ? and c.voided_at is null)`;
