import { addDays, Permission, type LocalDate, type Param, type Viewer } from '../kernel/index.js';
import { changeWhere } from '../approvals/index.js';
import { handoversToConfirm, oldCash } from '../custody/index.js';
import {
  ArrearsDecisionKind,
  proposalCondition,
  WITHOUT_BENEFICIARY,
} from '../participants/index.js';
import { IN_STATE } from '../refunds/index.js';
import { CASH_TO_SIGN, NOT_KEYED } from '../sheets/index.js';
import { arrears } from './arrears.sql.js';
import { sql, type Sql } from './sql.js';
import { WorkKind } from './work-queue.types.js';

/** A claim is due soon with so many days left, or fewer. */
const DUE_SOON_DAYS = 2;
const HOST_AHEAD_DAYS = 14;
const ARREARS_MONTHS_MIN = 2;

/** Who is told about a kind of work, and how it is counted on a day: one row of count, amount and oldest day. */
interface WorkCount {
  permissions: readonly Permission[];
  count: (today: LocalDate, viewer: Viewer) => Sql;
}

const OPEN = `t.stage not in ('RECEIVED', 'REJECTED')`;

/** How each kind of work is counted; claim funds are reckoned by their forecast instead. */
export const WORK: Readonly<Record<Exclude<WorkKind, WorkKind.CLAIM_FUND_LOW>, WorkCount>> = {
  CLAIM_COMPLAINT: {
    permissions: [Permission.CLAIM_READ],
    count: (_, { userId }) => sql(COMPLAINTS, userId),
  },
  CLAIM_OVERDUE: {
    permissions: [Permission.CLAIM_READ],
    count: (today) => claims('t.due_on', `${OPEN} and t.due_on < ?`, today),
  },
  CLAIM_DUE_SOON: {
    permissions: [Permission.CLAIM_READ],
    count: (today) =>
      claims(
        't.due_on',
        `${OPEN} and t.due_on between ? and ?`,
        today,
        addDays(today, DUE_SOON_DAYS),
      ),
  },
  CLAIM_TO_DECIDE: {
    permissions: [Permission.CLAIM_DECIDE],
    count: () => claims('t.verified_on', `t.stage = 'VERIFIED'`),
  },
  CLAIM_TO_DISBURSE: {
    permissions: [Permission.CLAIM_DISBURSE],
    count: () => claims('t.decided_on', `t.stage = 'APPROVED'`),
  },
  CLAIM_TO_CONFIRM: {
    permissions: [Permission.CLAIM_CONFIRM],
    count: () => claims('t.disbursed_on', `t.stage = 'DISBURSED'`),
  },
  CHANGE_TO_DECIDE: {
    permissions: [Permission.CHANGE_DECIDE],
    count: (_, viewer) => changesToDecide(viewer),
  },
  HANDOVER_TO_CONFIRM: {
    permissions: [Permission.PREMIUM_RECORD],
    count: (_, viewer) => handoversToConfirm(viewer),
  },
  MEETING_NOT_RECORDED: {
    permissions: [Permission.MEETING_READ],
    count: (today) => meetings('t.meets_on < ?', today),
  },
  SHEET_NOT_KEYED: {
    permissions: [Permission.ATTENDANCE_RECORD],
    count: (today) => sql(SHEET_NOT_KEYED, today),
  },
  CASH_TO_SIGN: {
    permissions: [Permission.CASH_SIGN],
    count: () => sql(UNSIGNED_CASH),
  },
  MEETING_TODAY: {
    permissions: [Permission.MEETING_READ],
    count: (today) => meetings('t.meets_on = ?', today),
  },
  MEETING_WITHOUT_HOST: {
    permissions: [Permission.MEETING_READ],
    count: (today) => meetings(WITHOUT_HOST, today, addDays(today, HOST_AHEAD_DAYS)),
  },
  CASH_UNDEPOSITED: {
    permissions: [Permission.CHANGE_DECIDE],
    count: (today, viewer) => oldCash(viewer, today),
  },
  REFUND_TO_PAY: {
    permissions: [Permission.CASH_DEPOSIT],
    count: () => sql(REFUND_TO_PAY),
  },
  ARREARS_TO_LAPSE: {
    permissions: [Permission.ARREARS_DECIDE],
    count: (today) => proposals(today, ArrearsDecisionKind.LAPSE),
  },
  ARREARS_TO_SUSPEND: {
    permissions: [Permission.ARREARS_DECIDE],
    count: (today) => proposals(today, ArrearsDecisionKind.SUSPEND),
  },
  PREMIUM_ARREARS: {
    permissions: [Permission.PARTICIPANT_READ, Permission.PREMIUM_READ],
    count: (today) => arrears(today, ARREARS_MONTHS_MIN),
  },
  BENEFICIARY_MISSING: {
    permissions: [Permission.PARTICIPANT_READ],
    count: () => sql(BENEFICIARY_MISSING),
  },
};

const WITHOUT_HOST = `t.kind = 'MONTHLY' and t.meets_on between ? and ? and not exists (
  select from host_turns h where h.institution_id = t.institution_id and h.meeting_id = t.id and h.state in ('PLANNED', 'HOSTED'))`;

const BENEFICIARY_MISSING = `
  select count(*)::int as count, null::bigint as amount, null::date as oldest_on
  from participants t where ${WITHOUT_BENEFICIARY}`;

const SHEET_NOT_KEYED = `
  select count(*)::int as count, null::bigint as amount,
    min((select m.meets_on from meetings m where m.institution_id = t.institution_id and m.id = t.meeting_id)) as oldest_on
  from printed_sheets t where ${NOT_KEYED}`;

const REFUND_TO_PAY = `
  select count(*)::int as count, sum(t.amount)::bigint as amount, min(t.approved_at::date) as oldest_on from refunds t
  where ${IN_STATE.WAITING}`;

const COMPLAINTS = `
  select count(*)::int as count, sum(t.paid_amount)::bigint as amount, min(c.due_on) as oldest_on
  from claim_complaints c join claims t on (t.institution_id, t.id) = (c.institution_id, c.claim_id)
  where c.closed_on is null and c.assigned_to_id = ?`;

const UNSIGNED_CASH = `
  select count(*)::int as count, sum(abs(t.counted - t.keyed))::bigint as amount,
    min((select m.meets_on from meetings m where m.institution_id = t.institution_id and m.id = t.meeting_id)) as oldest_on
  from meeting_cash_counts t where ${CASH_TO_SIGN}`;

function changesToDecide(viewer: Viewer): Sql {
  const { sql: condition, params } = changeWhere({ decidableByMe: true }, viewer);
  return sql(
    `select count(*)::int as count, sum(t.amount)::bigint as amount, null::date as oldest_on
     from pending_changes t where ${condition}`,
    ...params,
  );
}

function proposals(today: LocalDate, kind: ArrearsDecisionKind): Sql {
  const { sql: condition, params } = proposalCondition(today, kind);
  return sql(
    `select count(*)::int as count, null::bigint as amount, null::date as oldest_on
     from enrolments t where ${condition}`,
    ...params,
  );
}

function claims(day: string, condition: string, ...params: Param[]): Sql {
  const text = `
    select count(*)::int as count, sum(coalesce(t.paid_amount, t.approved_amount, t.claimed_amount))::bigint as amount, min(${day}) as oldest_on
    from claims t where ${condition}`;
  return sql(text, ...params);
}

function meetings(condition: string, ...params: Param[]): Sql {
  const text = `
    select count(*)::int as count, null::bigint as amount, min(t.meets_on) as oldest_on
    from meetings t where t.status = 'PLANNED' and ${condition}`;
  return sql(text, ...params);
}
