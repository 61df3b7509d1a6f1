import { addDays, type LocalDate, type Viewer } from '../kernel/index.js';
import { MOVES } from './holding.queries.js';

/** Cash in somebody's hands for longer than this is taken to the bank or asked about. */
const OLD_DAYS = 7;

interface Statement {
  text: string;
  params: string[];
}

/** Counts the hand-overs that wait for the viewer. */
export function handoversToConfirm({ userId, institutionId }: Viewer): Statement {
  const text = `
    select count(*)::int as count, sum(t.amount)::bigint as amount, min(t.handed_on) as oldest_on from cash_handovers t
    where t.institution_id = ? and t.to_user_id = ? and not exists (select from cash_handover_answers a
      where (a.institution_id, a.handover_id) = (t.institution_id, t.id))`;
  return { text, params: [institutionId, userId] };
}

/**
 * Counts who holds cash for more than 7 days. What came in first goes out first, so that what is older is what is held
 * beyond all that came in since.
 */
export function oldCash({ institutionId }: Viewer, today: LocalDate): Statement {
  const moves = MOVES.replaceAll('$institution', '?');
  const params = Array.from({ length: moves.split('?').length - 1 }, () => institutionId);
  const text = `
    select count(*)::int as count, sum(old)::bigint as amount, null::date as oldest_on from (
      select sum(amount) - coalesce(sum(amount) filter (where amount > 0 and on_day >= ?), 0) as old
      from (${moves}) m group by user_id, cohort_id) held
    where old > 0`;
  return { text, params: [addDays(today, -OLD_DAYS), ...params] };
}
