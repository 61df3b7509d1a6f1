import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateTimeScalar,
  LocalDateScalar,
  RuleCode,
  RupiahScalar,
  ruleViolated,
  type LocalDate,
} from '../kernel/index.js';

/** How money is handed over. */
export enum PaymentMethod {
  CASH = 'CASH',
  TRANSFER = 'TRANSFER',
}
registerEnumType(PaymentMethod, {
  name: 'PaymentMethod',
  description: 'How money is handed over: in cash or by bank transfer.',
});

export const PremiumPaymentSchema = defineEntity({
  name: 'PremiumPayment',
  tableName: 'premium_payments',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    enrolmentId: p.uuid(),
    receiptNumber: p.text(),
    amount: p.bigint('number'),
    paidOn: p.date(),
    method: p.enum(() => PaymentMethod),
    meetingId: p.uuid().nullable(),
    carriedById: p.uuid().nullable(),
    entryId: p.uuid(),
    reversesId: p.uuid().nullable(),
    reason: p.text().nullable(),
    changeId: p.uuid().nullable(),
    undoneOperationId: p.uuid().nullable(),
    recordedById: p.uuid(),
    recordedAt: p.datetime(),
    // Made by the database; the public page of the receipt lies under it.
    code: p.uuid().defaultRaw('gen_random_uuid()'),
  },
});

/** Money received from a participant, or the taking back of such a receipt. It is never changed or deleted. */
@ObjectType({
  description:
    'Money received from a participant under one receipt. It is never changed or deleted: a mistake gets a second row with the opposite amount and a receipt number of its own.',
})
export class PremiumPayment extends PremiumPaymentSchema.class {
  declare meetingId: string | null;
  declare carriedById: string | null;
  declare reversesId: string | null;
  /** The approved change that a reversal carries out; null for a payment, and for what a phone took back itself. */
  declare changeId: string | null;
  /** The operation of a phone whose money this takes back; null otherwise. */
  declare undoneOperationId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, {
    description:
      'Number of the receipt (kuitansi), such as KW-2026-000001: without gaps per institution and year of entry.',
  })
  declare receiptNumber: string;

  @Field(() => RupiahScalar, { description: 'Whole rupiah; negative for a reversal.' })
  declare amount: number;

  @Field(() => LocalDateScalar, {
    description: 'Day the money was handed over; for a reversal, the day it was reversed.',
  })
  declare paidOn: LocalDate;

  @Field(() => PaymentMethod, { description: 'How it was handed over.' })
  declare method: PaymentMethod;

  @Field(() => String, { nullable: true, description: 'Why it was reversed; null for a payment.' })
  declare reason: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  declare recordedAt: Date;

  /** Refuses to reverse what is itself a reversal. */
  requireReversible(): void {
    if (this.reversesId === null) return;
    const message = `Expected a payment; ${this.receiptNumber} is itself a reversal.`;
    throw ruleViolated(RuleCode.PAYMENT_IS_REVERSAL, message);
  }
}
PremiumPaymentSchema.setClass(PremiumPayment);
