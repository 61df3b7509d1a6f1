import { HELD_BY, type ClaimHoldReason, type ClaimStage } from '../claims/index.js';
import { addDays, Where, type Context, type LocalDate } from '../kernel/index.js';
import type { ClaimCause } from '../programmes/index.js';
import type { ClaimTimelinessFilter } from './timeliness.inputs.js';
import type { TimedClaim } from './timeliness.js';

interface TimedRow {
  id: string;
  institution_id: string;
  group_id: string | null;
  cause: ClaimCause;
  event_on: LocalDate;
  reported_on: LocalDate;
  due_on: LocalDate;
  received_on: LocalDate | null;
  rejected_on: LocalDate | null;
  is_transfer: boolean;
  steps: Array<{ s: ClaimStage; d: LocalDate }>;
  holds: Array<{
    reason: ClaimHoldReason;
    from: LocalDate;
    until: LocalDate;
    ended: LocalDate | null;
  }>;
}

/**
 * The claims that a report from `from` to `asOf` may count: settled in it, or reported by its end and not settled before
 * it. One statement, however many claims.
 */
export async function timedClaims(
  ctx: Context,
  { from, asOf }: { from: LocalDate; asOf: LocalDate },
  { institutionId, groupId, cause }: ClaimTimelinessFilter,
): Promise<TimedClaim[]> {
  const where = new Where()
    .and('t.reported_on <= ?', asOf)
    .and(`coalesce(t.received_on, ${REJECTED_ON}, ?) >= ?`, asOf, from)
    .id('t.institution_id', institutionId)
    .id('m.group_id', groupId)
    .equals('t.cause', cause);
  const em = await ctx.read();
  const rows = await em.execute<TimedRow[]>(`${CLAIMS} where ${where.sql}`, where.params);
  return rows.map((row) => claimFrom(row));
}

const REJECTED_ON = `case when t.stage = 'REJECTED' then t.decided_on end`;

function claimFrom(row: TimedRow): TimedClaim {
  return {
    id: row.id,
    institutionId: row.institution_id,
    groupId: row.group_id,
    cause: row.cause,
    eventOn: row.event_on,
    reportedOn: row.reported_on,
    dueOn: row.due_on,
    receivedOn: row.received_on,
    rejectedOn: row.rejected_on,
    isTransfer: row.is_transfer,
    steps: row.steps.map(({ s, d }) => ({ toStage: s, occurredOn: d })),
    holds: row.holds.map(({ reason, from, until, ended }) => {
      const over = addDays(until, 1);
      return {
        party: HELD_BY[reason],
        fromOn: from,
        toOn: ended !== null && ended < over ? ended : over,
      };
    }),
  };
}

const CLAIMS = `
  select t.id, t.institution_id, m.group_id, t.cause, t.event_on::text, t.reported_on::text, t.due_on::text,
    t.received_on::text, (${REJECTED_ON})::text as rejected_on,
    coalesce((select json_agg(json_build_object('s', s.to_stage, 'd', s.occurred_on) order by s.recorded_at, s.id)
      from claim_steps s where s.institution_id = t.institution_id and s.claim_id = t.id), '[]') as steps,
    coalesce((select json_agg(json_build_object('reason', h.reason, 'from', h.from_on, 'until', h.until_on, 'ended', h.ended_on)
      order by h.from_on, h.id) from claim_holds h where h.institution_id = t.institution_id and h.claim_id = t.id), '[]') as holds,
    exists (select from ledger_postings x
      join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id)
      where x.institution_id = t.institution_id and x.entry_id = t.entry_id and a.kind = 'CLAIM_BANK') as is_transfer
  from claims t
  left join memberships m on m.institution_id = t.institution_id and m.participant_id = t.participant_id
    and m.joined_on <= t.event_on and (m.left_on is null or m.left_on > t.event_on)`;
