import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';

export const CashDifferenceSchema = defineEntity({
  name: 'CashDifference',
  tableName: 'cash_differences',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    cohortId: p.uuid(),
    userId: p.uuid(),
    amount: p.bigint('number'),
    explanation: p.text(),
    foundOn: p.date(),
    changeId: p.uuid(),
    changeState: p.text(),
    approvedById: p.uuid(),
    entryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});

/** Premium cash that was missing or too much, booked as two people agreed; it is never changed or deleted. */
@ObjectType({
  description:
    'Premium cash that was missing from somebody’s hands, or too much in them, booked as one person proposed and another approved. It is never changed or deleted.',
})
export class CashDifference extends CashDifferenceSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => RupiahScalar, {
    description: 'Whole rupiah: below zero was missing, above zero was too much.',
  })
  declare amount: number;

  @Field(() => String, { description: 'How it came about, 3 to 500 characters.' })
  declare explanation: string;

  @Field(() => LocalDateScalar, { description: 'Day the cash was counted.' })
  declare foundOn: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When it was approved and booked.' })
  declare recordedAt: Date;
}
CashDifferenceSchema.setClass(CashDifference);
