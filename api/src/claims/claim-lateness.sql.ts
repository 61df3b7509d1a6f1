import { ResponsibleParty, usualParty } from './claim-days.js';
import { HELD_BY } from './claim-hold.reasons.js';
import { ClaimStage } from './claim.transitions.js';

/** The stage of claim `t` when its due date ended. */
export const STAGE_WHEN_DUE = `coalesce((select s.to_stage from claim_steps s
  where s.institution_id = t.institution_id and s.claim_id = t.id and s.occurred_on <= t.due_on
  order by s.recorded_at desc, s.id desc limit 1), 'REPORTED')`;

const IS_TRANSFER = `exists (select from ledger_postings x
  join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id)
  where x.institution_id = t.institution_id and x.entry_id = t.entry_id and a.kind = 'CLAIM_BANK')`;

const HOLDER = cases(Object.entries(HELD_BY));
const USUAL = cases(Object.values(ClaimStage).map((stage) => [stage, usualParty(stage, false)]));

/** With whom claim `t` lay when its due date ended: in SQL what `whereOn` says of that day. */
export const PARTY_WHEN_DUE = `coalesce(
  (select case h.reason ${HOLDER} end from claim_holds h
   where h.institution_id = t.institution_id and h.claim_id = t.id
     and h.from_on <= t.due_on and t.due_on < least(h.ended_on, h.until_on + 1)),
  case when ${STAGE_WHEN_DUE} = '${ClaimStage.DISBURSED}' and ${IS_TRANSFER} then '${ResponsibleParty.BANK}'
    else case ${STAGE_WHEN_DUE} ${USUAL} end end)`;

function cases(pairs: ReadonlyArray<readonly [string, string]>): string {
  return pairs.map(([from, to]) => `when '${from}' then '${to}'`).join(' ');
}
