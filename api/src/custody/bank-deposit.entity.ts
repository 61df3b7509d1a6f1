import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';

export const BankDepositSchema = defineEntity({
  name: 'BankDeposit',
  tableName: 'bank_deposits',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    cohortId: p.uuid(),
    amount: p.bigint('number'),
    depositedOn: p.date(),
    slipNumber: p.text(),
    depositedById: p.uuid(),
    entryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});

/** Premium cash that was taken to the bank, with the bank's slip; it is never changed or deleted. */
@ObjectType({
  description:
    'Premium cash that was taken to the bank, with the number of the bank’s slip. It is never changed or deleted.',
})
export class BankDeposit extends BankDepositSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => RupiahScalar, { description: 'Whole rupiah, 1 to 10,000,000,000.' })
  declare amount: number;

  @Field(() => LocalDateScalar, { description: 'Day on the slip.' })
  declare depositedOn: LocalDate;

  @Field(() => String, { description: 'Number of the slip, once per institution.' })
  declare slipNumber: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  declare recordedAt: Date;
}
BankDepositSchema.setClass(BankDeposit);
