import type { Messages } from '../messages';
import type { today as indonesian } from '../id/today';

/** The first screen. */
export const today: Messages<typeof indonesian> = {
  queue: 'Needs action',
  work: {
    CLAIM_COMPLAINT:
      '%{smart_count} family says the claim money has not come |||| %{smart_count} families say the claim money has not come',
    CLAIM_OVERDUE: '%{smart_count} claim past its day |||| %{smart_count} claims past their day',
    CLAIM_DUE_SOON:
      '%{smart_count} claim due today or within 2 days |||| %{smart_count} claims due today or within 2 days',
    CLAIM_TO_DECIDE:
      '%{smart_count} claim waits for a decision |||| %{smart_count} claims wait for a decision',
    CLAIM_TO_DISBURSE:
      '%{smart_count} claim approved, not paid out |||| %{smart_count} claims approved, not paid out',
    CLAIM_TO_CONFIRM:
      '%{smart_count} claim paid out, not confirmed by the family |||| %{smart_count} claims paid out, not confirmed by the family',
    CLAIM_FUND_LOW:
      '%{smart_count} claim fund short for the next 90 days |||| %{smart_count} claim funds short for the next 90 days',
    CHANGE_TO_DECIDE:
      '%{smart_count} change of money waits for your approval |||| %{smart_count} changes of money wait for your approval',
    HANDOVER_TO_CONFIRM:
      '%{smart_count} hand-over of cash waits for your word |||| %{smart_count} hand-overs of cash wait for your word',
    CASH_UNDEPOSITED:
      '%{smart_count} person holds cash for more than 7 days |||| %{smart_count} people hold cash for more than 7 days',
    REFUND_TO_PAY:
      '%{smart_count} refund to be handed over |||| %{smart_count} refunds to be handed over',
    MEETING_NOT_RECORDED:
      '%{smart_count} meeting is over and not recorded |||| %{smart_count} meetings are over and not recorded',
    CASH_TO_SIGN:
      '%{smart_count} cash difference waits for a second person |||| %{smart_count} cash differences wait for a second person',
    SHEET_NOT_KEYED:
      '%{smart_count} printed sheet not keyed |||| %{smart_count} printed sheets not keyed',
    MEETING_TODAY: '%{smart_count} meeting today |||| %{smart_count} meetings today',
    MEETING_WITHOUT_HOST:
      '%{smart_count} meeting has no host yet |||| %{smart_count} meetings have no host yet',
    ARREARS_TO_LAPSE:
      '%{smart_count} enrolment may lapse after arrears |||| %{smart_count} enrolments may lapse after arrears',
    ARREARS_TO_SUSPEND:
      '%{smart_count} enrolment may be suspended after arrears |||| %{smart_count} enrolments may be suspended after arrears',
    PREMIUM_ARREARS:
      '%{smart_count} participant 2 or more months in arrears |||| %{smart_count} participants 2 or more months in arrears',
    BENEFICIARY_MISSING:
      '%{smart_count} participant has no heir |||| %{smart_count} participants have no heir',
  },
  worth: 'worth %{amount}',
  since: 'oldest since %{day}',
  nextOn: 'the next on %{day}',
  zero: {
    title: 'Nothing is waiting',
    next: 'The next meeting is on %{day}, %{name}.',
    nextOpen: 'The next meeting is on %{day}.',
    noMeeting: 'No meeting is planned yet.',
  },
  meetingsHeld: {
    title: 'Meetings held as planned',
    counted: '%{done} of %{planned} planned meetings',
    definition:
      'Monthly meetings that were held, of all first planned for this period. A moved one counts once it is held; those called off or not recorded count as not held.',
  },
  claimsOnTime: {
    title: 'Claims paid on time',
    counted: '%{done} of %{planned} claims received or late',
    definition:
      'Claims whose money the family confirmed to have received by the promised day, of all received in this period and those past their day and not received. The promise runs from the day the documents are complete; rejected claims do not count.',
  },
  definitionOf: 'What "%{title}" counts',
  change: {
    up: '+%{smart_count} points: up on the period before',
    down: '−%{smart_count} points: down on the period before',
    same: '±0 points: as in the period before',
  },
  openHeld: 'Held (%{count})',
  openPlanned: 'All planned (%{count})',
  openOnTime: 'On time (%{count})',
  openLate: 'Late (%{count})',
  period: 'Period %{from} – %{to}',
  median: 'Days to settle, median',
  p90: 'Days to settle, 9 of 10 within',
  premiums: 'Premiums collected',
  attendance: 'Attendance',
  doneOf: '%{done} of %{planned}',
  coming: {
    title: 'Meetings of the next 7 days',
    none: 'No meeting in these 7 days.',
    more: 'and %{smart_count} more meeting |||| and %{smart_count} more meetings',
  },
};
