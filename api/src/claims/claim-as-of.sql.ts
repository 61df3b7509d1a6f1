import { SettlementBucket } from './claim-clock.js';
import { ResponsibleParty, usualParty } from './claim-days.js';
import { HELD_BY } from './claim-hold.reasons.js';
import { HOLD_OVER, IS_TRANSFER } from './claim.sql.js';
import { ClaimStage } from './claim.transitions.js';

/**
 * Claim `t` as it stood when the day of the parameter ended, to be called `s`: its stage, since when, and when it was
 * due. No row before the report. What came later, be it a step or a due date that moved, is not looked at, so a day in
 * the past is judged today as it was then.
 */
export const AS_OF = `(select s.to_stage as stage, s.occurred_on as since, s.due_on from claim_steps s
  where s.institution_id = t.institution_id and s.claim_id = t.id and s.occurred_on <= ?
  order by s.recorded_at desc, s.id desc limit 1)`;

const IS_SETTLED = `s.stage in ('RECEIVED', 'REJECTED')`;

/** The day on which claim `s` was received or rejected; null while it was open. */
export const SETTLED_ON = `case when ${IS_SETTLED} then s.since end`;

/**
 * Whether claim `s` counts for the promise of payment on time in a period, given its first day and the day of `s`:
 * received in it, or overdue on that day and neither received nor rejected by then.
 */
export const IS_JUDGED = `((s.stage = 'RECEIVED' and s.since >= ?) or (not ${IS_SETTLED} and s.due_on < ?))`;

/** Whether the promise was kept for a claim `s` that counts for it. */
export const IS_ON_TIME = `(s.stage = 'RECEIVED' and s.since <= s.due_on)`;

/** Whether claim `s` was settled after its due date, or open and past it on its day, the parameter. */
export const IS_LATE = `coalesce(${SETTLED_ON}, ?::date) > s.due_on`;

/** Days from the event to the end, for each class of them. */
const BUCKET_DAYS: Readonly<Record<SettlementBucket, string>> = {
  LE_7: '<= 7',
  D8_30: 'between 8 and 30',
  D31_90: 'between 31 and 90',
  GT_90: '> 90',
};

/** Whether claim `s` was settled within so many days of the event. */
export function inBucket(bucket: SettlementBucket): string {
  return `(${SETTLED_ON}) - t.event_on ${BUCKET_DAYS[bucket]}`;
}

/** The stage of claim `s` when its due date ended. */
export const STAGE_WHEN_DUE = `(select x.to_stage from claim_steps x
  where x.institution_id = t.institution_id and x.claim_id = t.id and x.occurred_on <= s.due_on
  order by x.recorded_at desc, x.id desc limit 1)`;

const HOLDER = cases(Object.entries(HELD_BY));
const USUAL = cases(Object.values(ClaimStage).map((stage) => [stage, usualParty(stage, false)]));

/** With whom claim `s` lay when its due date ended: in SQL what `whereOn` says of that day. */
export const PARTY_WHEN_DUE = `coalesce(
  (select case h.reason ${HOLDER} end from claim_holds h
   where h.institution_id = t.institution_id and h.claim_id = t.id
     and h.from_on <= s.due_on and s.due_on < ${HOLD_OVER}),
  case when ${STAGE_WHEN_DUE} = '${ClaimStage.DISBURSED}' and ${IS_TRANSFER} then '${ResponsibleParty.BANK}'
    else case ${STAGE_WHEN_DUE} ${USUAL} end end)`;

function cases(pairs: ReadonlyArray<readonly [string, string]>): string {
  return pairs.map(([from, to]) => `when '${from}' then '${to}'`).join(' ');
}
