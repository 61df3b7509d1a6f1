import { earliest, isId, Where, type Context, type LocalDate } from '../kernel/index.js';
import {
  AS_OF,
  inBucket,
  IS_JUDGED,
  IS_LATE,
  PARTY_WHEN_DUE,
  SETTLED_ON,
  STAGE_WHEN_DUE,
} from './claim-as-of.sql.js';
import type { ClaimFilter } from './claim-list.inputs.js';
import { ratedWhere } from './claim-rated.sql.js';
import { dueReviews } from './claim-review.queries.js';
import { MEMBERSHIP } from './claim.sql.js';
import type { ClaimStageCount } from './claim.types.js';

const OPEN = `t.stage not in ('RECEIVED', 'REJECTED')`;
const DISPUTED = `exists (select from claim_complaints c
  where c.institution_id = t.institution_id and c.claim_id = t.id and c.closed_on is null)`;
const OF_GROUP = `exists (select from memberships m where ${MEMBERSHIP} and m.group_id = ?)`;
const NAME = `(select p.full_name from participants p where p.institution_id = t.institution_id and p.id = t.participant_id)`;
/** Whether its file had been complete by a day. */
const HAD_COMPLETE_FILE = `coalesce(t.documents_completed_on <= ?, false)`;
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
    .equals(`(${OPEN})`, filter?.isOpen)
    .equals(`(${DISPUTED})`, filter?.hasOpenComplaint)
    .between('t.due_on', null, filter?.dueOnTo)
    .between('t.reported_on', filter?.reportedOnFrom, filter?.reportedOnTo)
    .between('t.received_on', filter?.receivedOnFrom, filter?.receivedOnTo);
  const on = earliest(today, filter?.judgedOnTo, filter?.settledOnTo);
  const then = whereAsOf(filter, on);
  if (!then.isEmpty)
    where.and(`exists (select from ${AS_OF} s where ${then.sql})`, on, ...then.params);
  return ratedWhere(where, filter)
    .given(filter?.groupId, (id) => (isId(id) ? where.and(OF_GROUP, id) : where.and('false')))
    .given(filter?.isOverdue, (is) => where.and(`(${OPEN} and t.due_on < ?) = ?`, today, is));
}

/** What a list asks of its claims as they stood when a day ended. */
function whereAsOf(filter: ClaimFilter | null, on: LocalDate): Where {
  const where = new Where()
    .between(`(${SETTLED_ON})`, filter?.settledOnFrom, filter?.settledOnTo)
    .equals(`(${SETTLED_ON} > s.due_on)`, filter?.settledLate)
    .equals(STAGE_WHEN_DUE, filter?.stageWhenDue)
    .equals(PARTY_WHEN_DUE, filter?.partyWhenDue);
  const from = filter?.judgedOnFrom ?? DAY_MIN;
  const isJudging = filter?.judgedOnFrom ?? filter?.judgedOnTo;
  return where
    .given(filter?.bucket, (bucket) => where.and(inBucket(bucket)))
    .given(isJudging, () => where.and(IS_JUDGED, from, on))
    .given(filter?.isLate, (is) => where.and(`(${IS_LATE}) = ?`, on, is))
    .given(filter?.hadCompleteFile, (had) => where.and(`(${HAD_COMPLETE_FILE}) = ?`, on, had));
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
