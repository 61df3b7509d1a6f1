import type { WorkKind } from '../data/gql/enums';
import { addDays } from '../fields/days';
import type { MessageArguments, MessageKey, Text } from '../i18n/messages';
import type { WorkItem } from './today.rows';

/** The list behind a kind of work, and the filter that shows just this work. */
export interface WorkList {
  readonly resource:
    | 'arrears'
    | 'cash'
    | 'claims'
    | 'claimFunds'
    | 'refunds'
    | 'pendingChanges'
    | 'meetings'
    | 'participants'
    | 'meetings/cash'
    | 'meetings/paper';
  /** Left out for a list that shows nothing else. */
  readonly filter?: Readonly<Record<string, string | number | boolean>>;
}

/** The queue counts claims as due soon from this many days before their day. */
const SOON_DAYS = 2;
/** The queue looks so many days ahead for meetings without a host. */
const HOST_AHEAD_DAYS = 14;
/** One month behind is normal; from here on somebody should ask. */
const ARREARS_MONTHS = 2;

/** Where a row of the queue leads; `today` is the institution's day. */
export function workList(kind: WorkKind, today: string): WorkList {
  switch (kind) {
    case 'CLAIM_COMPLAINT':
      return { resource: 'claims', filter: { hasOpenComplaint: true } };
    case 'CLAIM_OVERDUE':
      return { resource: 'claims', filter: { isOpen: true, isOverdue: true } };
    case 'CLAIM_DUE_SOON': {
      const dueOnTo = addDays(today, SOON_DAYS);
      return { resource: 'claims', filter: { isOpen: true, isOverdue: false, dueOnTo } };
    }
    case 'CLAIM_TO_DECIDE':
      return { resource: 'claims', filter: { stage: 'VERIFIED' } };
    case 'CLAIM_TO_DISBURSE':
      return { resource: 'claims', filter: { stage: 'APPROVED' } };
    case 'CLAIM_TO_CONFIRM':
      return { resource: 'claims', filter: { stage: 'DISBURSED' } };
    case 'CLAIM_FUND_LOW':
      return { resource: 'claimFunds' };
    case 'CHANGE_TO_DECIDE':
      return { resource: 'pendingChanges', filter: { decidableByMe: true } };
    case 'HANDOVER_TO_CONFIRM':
    case 'CASH_UNDEPOSITED':
      return { resource: 'cash' };
    case 'ARREARS_TO_LAPSE':
    case 'ARREARS_TO_SUSPEND':
      return { resource: 'arrears' };
    case 'REFUND_TO_PAY':
      return { resource: 'refunds', filter: { state: 'WAITING' } };
    case 'MEETING_NOT_RECORDED':
      return { resource: 'meetings', filter: { isOverdue: true } };
    case 'CASH_TO_SIGN':
      return { resource: 'meetings/cash' };
    case 'SHEET_NOT_KEYED':
      return { resource: 'meetings/paper' };
    case 'MEETING_TODAY':
      return { resource: 'meetings', filter: planned(today, today) };
    case 'MEETING_WITHOUT_HOST': {
      const coming = planned(today, addDays(today, HOST_AHEAD_DAYS));
      return { resource: 'meetings', filter: { ...coming, withoutHost: true } };
    }
    case 'PREMIUM_ARREARS':
      return { resource: 'participants', filter: { arrearsMonthsFrom: ARREARS_MONTHS } };
    case 'BENEFICIARY_MISSING':
      return { resource: 'participants', filter: { withoutBeneficiary: true } };
  }
}

/** Planned meetings of some days, the last included. */
function planned(meetsOnFrom: string, meetsOnTo: string) {
  return { status: 'PLANNED', meetsOnFrom, meetsOnTo };
}

/** Which particulars say something about a kind of work. */
const TAILS: Readonly<Record<WorkKind, readonly ('amount' | 'oldestOn')[]>> = {
  CLAIM_COMPLAINT: ['amount'],
  CLAIM_OVERDUE: ['amount', 'oldestOn'],
  CLAIM_DUE_SOON: ['amount'],
  CLAIM_TO_DECIDE: ['oldestOn'],
  CLAIM_TO_DISBURSE: ['amount'],
  CLAIM_TO_CONFIRM: ['amount', 'oldestOn'],
  CLAIM_FUND_LOW: ['amount'],
  CHANGE_TO_DECIDE: ['amount'],
  HANDOVER_TO_CONFIRM: ['amount', 'oldestOn'],
  CASH_UNDEPOSITED: ['amount'],
  REFUND_TO_PAY: ['amount', 'oldestOn'],
  MEETING_NOT_RECORDED: ['oldestOn'],
  CASH_TO_SIGN: ['amount', 'oldestOn'],
  SHEET_NOT_KEYED: ['oldestOn'],
  MEETING_TODAY: [],
  MEETING_WITHOUT_HOST: ['oldestOn'],
  ARREARS_TO_LAPSE: [],
  ARREARS_TO_SUSPEND: [],
  PREMIUM_ARREARS: ['amount', 'oldestOn'],
  BENEFICIARY_MISSING: [],
};

interface Formatters {
  readonly rupiah: (amount: number) => string;
  readonly day: (on: string) => string;
}

/** A row of the queue in one sentence: how many, and how much or since when where that says something. */
export function workSentence(item: WorkItem, t: Text, { rupiah, day }: Formatters): string {
  const { kind, count, amount, oldestOn } = item;
  const tails = TAILS[kind];
  const say = (key: MessageKey, values: MessageArguments) => t(key, values);
  return [
    say(`today.work.${kind}`, { smart_count: count }),
    tails.includes('amount') && amount ? say('today.worth', { amount: rupiah(amount) }) : '',
    tails.includes('oldestOn') && oldestOn
      ? say(kind === 'MEETING_WITHOUT_HOST' ? 'today.nextOn' : 'today.since', {
          day: day(oldestOn),
        })
      : '',
  ]
    .filter(Boolean)
    .join(', ')
    .concat('.');
}
