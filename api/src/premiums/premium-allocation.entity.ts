import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { LocalMonthScalar, RupiahScalar, type LocalMonth } from '../kernel/index.js';

export const PremiumAllocationSchema = defineEntity({
  name: 'PremiumAllocation',
  tableName: 'premium_allocations',
  properties: {
    institutionId: p.uuid().primary(),
    paymentId: p.uuid().primary(),
    month: p.text().fieldName('due_month').primary(),
    enrolmentId: p.uuid(),
    amount: p.bigint('number'),
  },
});

/** The part of a payment that pays one month. */
@ObjectType({ description: 'The part of a payment that pays the premium of one month.' })
export class PremiumAllocation extends PremiumAllocationSchema.class {
  @Field(() => LocalMonthScalar, { description: 'The month it pays.' })
  declare month: LocalMonth;

  @Field(() => RupiahScalar, { description: 'Whole rupiah; negative in a reversal.' })
  declare amount: number;
}
PremiumAllocationSchema.setClass(PremiumAllocation);
