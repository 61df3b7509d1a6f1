import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateTimeScalar,
  LocalDateScalar,
  Permission,
  RupiahScalar,
  type LocalDate,
} from '../kernel/index.js';
import { PaymentMethod } from '../premiums/index.js';

/** Why premiums are given back. */
export enum RefundGround {
  TERM_ENDED = 'TERM_ENDED',
  WITHDRAWN = 'WITHDRAWN',
  LAPSED = 'LAPSED',
  DECEASED = 'DECEASED',
}
registerEnumType(RefundGround, {
  name: 'RefundGround',
  description: 'Why premiums are given back.',
  valuesConfig: {
    TERM_ENDED: { description: 'The term of the cohort is over.' },
    WITHDRAWN: { description: 'The participant left before.' },
    LAPSED: { description: 'The membership was cancelled after arrears.' },
    DECEASED: { description: 'The participant died; the heir gets it.' },
  },
});

export const RefundSchema = defineEntity({
  name: 'Refund',
  tableName: 'refunds',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    enrolmentId: p.uuid(),
    ground: p.enum(() => RefundGround),
    amount: p.bigint('number'),
    beneficiaryId: p.uuid().nullable(),
    payeeName: p.text(),
    changeId: p.uuid(),
    changeState: p.text(),
    approvedAt: p.datetime(),
  },
});

/** The premiums of one enrolment, to be given back once, as two people agreed. */
@ObjectType({
  description:
    'The premiums of one enrolment to be given back, once, as one person proposed and another approved. It is never changed or deleted.',
})
export class Refund extends RefundSchema.class {
  declare beneficiaryId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => RefundGround, { description: 'Why it is given back.' })
  declare ground: RefundGround;

  @Field(() => RupiahScalar, {
    description: 'All premiums that were not reversed, in whole rupiah.',
  })
  declare amount: number;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, {
    description: 'Who gets it: the participant, or the heir of one who died.',
  })
  declare payeeName: string;

  @Field(() => DateTimeScalar, { description: 'When the second person approved it.' })
  declare approvedAt: Date;
}
RefundSchema.setClass(Refund);

export const RefundPayoutSchema = defineEntity({
  name: 'RefundPayout',
  tableName: 'refund_payouts',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    refundId: p.uuid(),
    amount: p.bigint('number'),
    cohortId: p.uuid(),
    method: p.enum(() => PaymentMethod),
    paidOn: p.date(),
    receivedByName: p.text(),
    paidById: p.uuid(),
    entryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});

/** That a refund was handed over; it happens once. */
@ObjectType({ description: 'That a refund was handed over, once and in full.' })
export class RefundPayout extends RefundPayoutSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => PaymentMethod, { description: 'How it was handed over.' })
  declare method: PaymentMethod;

  @Field(() => LocalDateScalar, { description: 'Day it was handed over.' })
  declare paidOn: LocalDate;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { description: 'Who signed for it.' })
  declare receivedByName: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  declare recordedAt: Date;
}
RefundPayoutSchema.setClass(RefundPayout);
