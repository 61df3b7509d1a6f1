import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';

/** What waits to be done, the most pressing first. */
export enum WorkKind {
  CLAIM_COMPLAINT = 'CLAIM_COMPLAINT',
  CLAIM_OVERDUE = 'CLAIM_OVERDUE',
  CLAIM_DUE_SOON = 'CLAIM_DUE_SOON',
  CLAIM_TO_DECIDE = 'CLAIM_TO_DECIDE',
  CLAIM_TO_DISBURSE = 'CLAIM_TO_DISBURSE',
  CLAIM_TO_CONFIRM = 'CLAIM_TO_CONFIRM',
  CLAIM_FUND_LOW = 'CLAIM_FUND_LOW',
  CLAIM_TO_REVIEW = 'CLAIM_TO_REVIEW',
  CHANGE_TO_DECIDE = 'CHANGE_TO_DECIDE',
  HANDOVER_TO_CONFIRM = 'HANDOVER_TO_CONFIRM',
  MEETING_NOT_RECORDED = 'MEETING_NOT_RECORDED',
  SHEET_NOT_KEYED = 'SHEET_NOT_KEYED',
  CASH_TO_SIGN = 'CASH_TO_SIGN',
  MEETING_TODAY = 'MEETING_TODAY',
  MEETING_WITHOUT_HOST = 'MEETING_WITHOUT_HOST',
  CASH_UNDEPOSITED = 'CASH_UNDEPOSITED',
  REFUND_TO_PAY = 'REFUND_TO_PAY',
  ARREARS_TO_LAPSE = 'ARREARS_TO_LAPSE',
  ARREARS_TO_SUSPEND = 'ARREARS_TO_SUSPEND',
  PREMIUM_ARREARS = 'PREMIUM_ARREARS',
  BENEFICIARY_MISSING = 'BENEFICIARY_MISSING',
}
registerEnumType(WorkKind, {
  name: 'WorkKind',
  description: 'What waits to be done, the most pressing first.',
  valuesConfig: {
    CLAIM_COMPLAINT: {
      description: 'Paid claims whose family says that it has nothing, for whom each was given to.',
    },
    CLAIM_OVERDUE: { description: 'Open claims past their due date.' },
    CLAIM_DUE_SOON: { description: 'Open claims due today or within two days.' },
    CLAIM_TO_DECIDE: { description: 'Verified claims, for who decides claims.' },
    CLAIM_TO_DISBURSE: { description: 'Approved claims, for who pays claims.' },
    CLAIM_TO_CONFIRM: { description: 'Paid claims, for who confirms receipts.' },
    CLAIM_FUND_LOW: {
      description:
        'Claim funds with less than is expected to be paid in the coming 90 days, for who answers for the money.',
    },
    CLAIM_TO_REVIEW: {
      description: 'Claims settled last month that wait for a second look, for who decides claims.',
    },
    CHANGE_TO_DECIDE: {
      description:
        'Changes of money that somebody else proposed and that the viewer may approve or reject.',
    },
    HANDOVER_TO_CONFIRM: {
      description: 'Cash that somebody says to have given to the viewer, who has not answered.',
    },
    MEETING_NOT_RECORDED: { description: 'Planned meetings whose day is past.' },
    SHEET_NOT_KEYED: {
      description: 'Printed sheets of meetings whose day is past and which nobody recorded.',
    },
    CASH_TO_SIGN: {
      description:
        'Cash of meetings that differs from what was keyed and waits for a second person, for who signs.',
    },
    MEETING_TODAY: { description: 'Planned meetings of today.' },
    MEETING_WITHOUT_HOST: {
      description: 'Monthly meetings planned for today and the coming 14 days without a host.',
    },
    CASH_UNDEPOSITED: {
      description: 'People who hold premium cash for more than 7 days, for who decides changes.',
    },
    REFUND_TO_PAY: { description: 'Approved refunds to be handed over, for who hands them over.' },
    ARREARS_TO_LAPSE: {
      description:
        'Enrolments in arrears long enough to lapse, for who decides; nobody has decided yet.',
    },
    ARREARS_TO_SUSPEND: {
      description:
        'Active enrolments in arrears long enough to be suspended, for who decides; nobody has decided yet.',
    },
    PREMIUM_ARREARS: { description: 'Participants with at least two overdue premiums.' },
    BENEFICIARY_MISSING: {
      description: 'Participants in a running enrolment without a beneficiary.',
    },
  },
});

/** One kind of work that waits. */
@ObjectType({ description: 'One kind of work that waits.' })
export class WorkItem {
  @Field(() => WorkKind, { description: 'What waits.' })
  kind!: WorkKind;

  @Field(() => Int, { description: 'How many, more than 0.' })
  count!: number;

  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      'Whole rupiah they are about: of claims what is to be paid, of arrears what is missing, of cash to sign the differences together, missing and left over alike, of claim funds what is missing for 90 days, of hand-overs, cash and refunds all of it; null for the others.',
  })
  amount!: number | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Earliest day: of complaints the day by which the first is to be settled, of claims due or soon due their due date, of claims waiting for a step the day of the step before, of meetings, their sheets and their cash the day of the meeting, of hand-overs and refunds the day of the first, of arrears the due date of the first premium missing; null where it says nothing.',
  })
  oldestOn!: LocalDate | null;
}
