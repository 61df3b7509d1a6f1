import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../kernel/index.js';

export const RefundWithdrawalSchema = defineEntity({
  name: 'RefundWithdrawal',
  tableName: 'refund_withdrawals',
  properties: {
    institutionId: p.uuid().primary(),
    refundId: p.uuid().primary(),
    enrolmentId: p.uuid(),
    reason: p.text(),
    withdrawnById: p.uuid(),
    withdrawnAt: p.datetime(),
  },
});

/** That a refund was taken back before it was paid, said once and for good. */
@ObjectType({
  description:
    'That a refund was taken back before it was paid, once and for good. The enrolment may be refunded anew.',
})
export class RefundWithdrawal extends RefundWithdrawalSchema.class {
  @Field(() => String, { description: 'Why, 3 to 500 characters.' })
  declare reason: string;

  @Field(() => DateTimeScalar, { description: 'When it was taken back.' })
  declare withdrawnAt: Date;
}
RefundWithdrawalSchema.setClass(RefundWithdrawal);
