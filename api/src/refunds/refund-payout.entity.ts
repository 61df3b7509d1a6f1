import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType } from 'type-graphql';
import {
  DateTimeScalar,
  LocalDateScalar,
  Permission,
  RupiahScalar,
  type LocalDate,
} from '../kernel/index.js';
import { PaymentMethod } from '../premiums/index.js';

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
    replacesId: p.uuid().nullable(),
  },
});

/** That a refund was handed over; it happens once, unless it was reversed before. */
@ObjectType({
  description: 'That a refund was handed over in full: once, or again after it was reversed.',
})
export class RefundPayout extends RefundPayoutSchema.class {
  /** The payout of the same refund that came back before this one. */
  declare replacesId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => RupiahScalar, { description: 'What was handed over, in whole rupiah.' })
  declare amount: number;

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

export const RefundPayoutReversalSchema = defineEntity({
  name: 'RefundPayoutReversal',
  tableName: 'refund_payout_reversals',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    payoutId: p.uuid(),
    refundId: p.uuid(),
    amount: p.bigint('number'),
    paidById: p.uuid(),
    reason: p.text(),
    reversedOn: p.date(),
    changeId: p.uuid(),
    changeState: p.text(),
    approvedById: p.uuid(),
    entryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});

/** That the money of a payout came back, as two people said; it happens once per payout. */
@ObjectType({
  description:
    'That the money of a payout came back to where it was taken from, as one person proposed and another approved. The refund waits again.',
})
export class RefundPayoutReversal extends RefundPayoutReversalSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, { description: 'Why, as it was proposed.' })
  declare reason: string;

  @Field(() => LocalDateScalar, { description: 'Day on which it was booked back.' })
  declare reversedOn: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When the second person approved it.' })
  declare recordedAt: Date;
}
RefundPayoutReversalSchema.setClass(RefundPayoutReversal);
