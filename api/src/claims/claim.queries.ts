import { isId, Where, type Context, type LocalDate } from '../kernel/index.js';
import { SettlementBucket } from './claim-clock.js';
import { PARTY_WHEN_DUE, STAGE_WHEN_DUE } from './claim-lateness.sql.js';
import { dueReviews } from './claim-review.queries.js';
import { ratedWhere } from './claim-rated.sql.js';
import type { ClaimFilter } from './claim-list.inputs.js';
import type { ClaimStageCount } from './claim.types.js';

const OPEN = `t.stage not in ('RECEIVED', 'REJECTED')`;
const DISPUTED = `exists (select from claim_complaints c
  where c.institution_id = t.institution_id and c.claim_id = t.id and c.closed_on is null)`;
const OF_GROUP = `exists (select from memberships m
  where m.institution_id = t.institution_id and m.participant_id = t.participant_id and m.group_id = ?
    and m.joined_on <= t.event_on and (m.left_on is null or m.left_on > t.event_on))`;
const NAME = `(select p.full_name from participants p where p.institution_id = t.institution_id and p.id = t.participant_id)`;
/**
 * Whether a claim counts for the promise of payment on time in a period, given its first day and four times its last,
 * today at the latest: received in it, or overdue at its end and neither received nor rejected by then.
 */
export const CLAIMS_JUDGED = `(t.received_on between ? and ?
  or (t.due_on < ? and coalesce(t.received_on > ?, true) and (t.stage <> 'REJECTED' or t.decided_on > ?)))`;
/** The day a claim was settled; null while it is open. */
const SETTLED_ON = `case t.stage when 'RECEIVED' then t.received_on when 'REJECTED' then t.decided_on end`;

/** Settled after the due date, or open and past it today. */
const LATE = `coalesce(${SETTLED_ON}, ?::date) > t.due_on`;
/** Before every day of a claim or meeting. */
const DAY_MIN = '0001-01-01';

/** The conditions of a list of claims; `today` tells which are overdue. */
function claimWhere(filter: ClaimFilter | null, today: LocalDate): Where {
  const where = new Where()
    .ids(filter?.ids)
    .contains(['t.number', NAME], filter?.search)
    .equals('t.stage', filter?.stage)
    .oneOf('t.stage', filter?.stageIn)
    .equals('t.cause', filter?.cause)
    .id('t.participant_id', filter?.participantId)
    .id('t.institution_id', filter?.institutionId)
    .between(`(${SETTLED_ON})`, filter?.settledOnFrom, filter?.settledOnTo)
    .equals(STAGE_WHEN_DUE, filter?.stageWhenDue)
    .equals(PARTY_WHEN_DUE, filter?.partyWhenDue)
    .equals(`(${OPEN})`, filter?.isOpen)
    .equals(`(${DISPUTED})`, filter?.hasOpenComplaint)
    .between('t.due_on', null, filter?.dueOnTo)
    .between('t.reported_on', filter?.reportedOnFrom, filter?.reportedOnTo)
    .between('t.received_on', filter?.receivedOnFrom, filter?.receivedOnTo)
    .equals(`(${SETTLED_ON} > t.due_on)`, filter?.settledLate);
  const first = filter?.judgedOnFrom ?? DAY_MIN;
  const last = filter?.judgedOnTo && filter.judgedOnTo < today ? filter.judgedOnTo : today;
  const isJudging = filter?.judgedOnFrom ?? filter?.judgedOnTo;
  return ratedWhere(where, filter)
    .given(filter?.bucket, (bucket) => where.and(inBucket(bucket)))
    .given(isJudging, () => where.and(CLAIMS_JUDGED, first, last, last, last, last))
    .given(filter?.isLate, (is) => where.and(`(${LATE}) = ?`, today, is))
    .given(filter?.groupId, (id) => (isId(id) ? where.and(OF_GROUP, id) : where.and('false')))
    .given(filter?.isOverdue, (is) => where.and(`(${OPEN} and t.due_on < ?) = ?`, today, is));
}

/** Days from the event to the end, for each class of them. */
const BUCKET_DAYS: Readonly<Record<SettlementBucket, string>> = {
  LE_7: '<= 7',
  D8_30: 'between 8 and 30',
  D31_90: 'between 31 and 90',
  GT_90: '> 90',
};

function inBucket(bucket: SettlementBucket): string {
  return `(${SETTLED_ON}) - t.event_on ${BUCKET_DAYS[bucket]}`;
}

/** The same conditions, with those that take reading first: which claims wait for a review. */
export async function claimsWanted(ctx: Context, filter: ClaimFilter | null): Promise<Where> {
  const where = claimWhere(filter, ctx.today);
  const isDue = filter?.isReviewDue ?? null;
  if (isDue === null) return where;
  const ids = (await dueReviews(ctx)).map(({ id }) => id);
  if (isDue) return where.oneOf('t.id', ids);
  return where.and(`not (t.id = any(?::uuid[]))`, `{${ids.join(',')}}`);
}

/** How many claims stand at each stage that has any. */
export async function countStages(
  ctx: Context,
  filter: ClaimFilter | null,
): Promise<ClaimStageCount[]> {
  const em = await ctx.read();
  const where = await claimsWanted(ctx, filter);
  const rows = await em.execute<Array<ClaimStageCount & { amount: string }>>(
    `select t.stage, count(*)::int as count, (count(*) filter (where ${OPEN} and t.due_on < ?))::int as "overdueCount",
       sum(coalesce(t.received_amount, t.paid_amount, t.approved_amount, t.claimed_amount)) as amount
     from claims t where ${where.sql} group by t.stage`,
    [ctx.today, ...where.params],
  );
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
}
