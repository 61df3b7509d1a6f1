import { addDays, daysBetween, type LocalDate } from '../kernel/index.js';
import {
  OBSERVED_DAYS_MAX,
  OBSERVED_DAYS_MIN,
  OPEN_STAGES,
  type FundFacts,
  type OpenStage,
  type StageHistory,
} from './forecast.js';

/** The facts of one fund with what the forecast does not need. */
export interface FundStanding extends FundFacts {
  cohortId: string;
  cash: number;
  bank: number;
  received: number;
  paid: number;
  open: ReadonlyArray<{ stage: OpenStage; count: number; amount: number }>;
}

/** A fund as the statement answers it. */
export interface FundRow {
  cohort_id: string;
  starts_on: LocalDate;
  cash: string | number;
  bank: string | number;
  received: string | number;
  paid: string | number;
  paid_lately: string | number;
  open: ReadonlyArray<{ stage: OpenStage; count: number; amount: number }>;
  history: Record<OpenStage, StageHistory>;
}

/** The statement that answers the funds of cohorts (alias `c`) that meet a condition, as they stand on a day. */
export function fundRowsSql(
  condition: { sql: string; params: readonly string[] },
  today: LocalDate,
): { text: string; params: readonly string[] } {
  return {
    text: STANDINGS.replace('$condition', condition.sql),
    params: [addDays(today, -OBSERVED_DAYS_MAX), ...condition.params],
  };
}

const STAGES = OPEN_STAGES.map((stage) => `'${stage}'`).join(', ');

/** History is the institution's; the stage of approval is left out, because its chance is never learned. */
const STANDINGS = `
  select c.id as cohort_id, c.starts_on::text, money.cash, money.bank, money.received, money.paid, money.paid_lately,
    coalesce(waiting.open, '[]') as open, past.history
  from cohorts c
  cross join lateral (
    select coalesce(sum(x.amount) filter (where a.kind = 'CLAIM_CASH'), 0) as cash,
      coalesce(sum(x.amount) filter (where a.kind = 'CLAIM_BANK'), 0) as bank,
      coalesce(-sum(x.amount) filter (where a.kind = 'CLAIM_FUND'), 0) as received,
      coalesce(sum(x.amount) filter (where a.kind = 'CLAIMS_PAID'), 0) as paid,
      coalesce(sum(x.amount) filter (where a.kind = 'CLAIMS_PAID' and e.occurred_on > ?::date), 0) as paid_lately
    from ledger_accounts a
    join ledger_postings x on x.institution_id = a.institution_id and x.account_id = a.id
    join ledger_entries e on e.institution_id = x.institution_id and e.id = x.entry_id
    where a.institution_id = c.institution_id and a.cohort_id = c.id and a.kind in ('CLAIM_CASH', 'CLAIM_BANK', 'CLAIM_FUND', 'CLAIMS_PAID')) money
  cross join lateral (
    select json_agg(json_build_object('stage', s.stage, 'count', s.count, 'amount', s.amount)) as open
    from (select k.stage, count(*)::int as count, sum(coalesce(k.approved_amount, k.claimed_amount) - coalesce(k.advance_amount, 0)) as amount
          from claims k join enrolments n on n.institution_id = k.institution_id and n.id = k.enrolment_id
          where k.institution_id = c.institution_id and n.cohort_id = c.id and k.stage in (${STAGES}) group by k.stage) s) waiting
  cross join lateral (
    select json_build_object('REPORTED', ${pastOf('true')}, 'DOCUMENTS_COMPLETE', ${pastOf('k.documents_completed_on is not null')},
      'VERIFIED', ${pastOf('k.verified_on is not null')}) as history
    from claims k where k.institution_id = c.institution_id and k.stage in ('REJECTED', 'DISBURSED', 'RECEIVED')) past
  where $condition`;

function pastOf(wasThere: string): string {
  return `json_build_object('settled', count(*) filter (where ${wasThere}), 'paid', count(*) filter (where ${wasThere} and k.paid_amount is not null))`;
}

/** What a row of that statement says on the same day. */
export function toStanding(row: FundRow, today: LocalDate): FundStanding {
  const [cash, bank] = [Number(row.cash), Number(row.bank)];
  const age = daysBetween(row.starts_on, today);
  return {
    cohortId: row.cohort_id,
    cash,
    bank,
    balance: cash + bank,
    received: Number(row.received),
    paid: Number(row.paid),
    paidLately: Number(row.paid_lately),
    observedDays: Math.min(Math.max(age, OBSERVED_DAYS_MIN), OBSERVED_DAYS_MAX),
    open: row.open,
    history: row.history,
  };
}
