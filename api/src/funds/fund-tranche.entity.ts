import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';

export const FundTrancheSchema = defineEntity({
  name: 'FundTranche',
  tableName: 'fund_tranches',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    cohortId: p.uuid(),
    amount: p.bigint('number'),
    receivedOn: p.date(),
    reference: p.text(),
    changeId: p.uuid(),
    changeState: p.text(),
    entryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});

/** Money from the State that came into the claim fund. */
@ObjectType({
  description:
    'Money from the State that came into the claim fund of a cohort, proposed by one person and approved by another; it is never changed or deleted.',
})
export class FundTranche extends FundTrancheSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => RupiahScalar, { description: 'Whole rupiah, more than zero.' })
  declare amount: number;

  @Field(() => LocalDateScalar, { description: 'Day it stood on the bank account.' })
  declare receivedOn: LocalDate;

  @Field(() => String, { description: 'Reference of the bank transfer, once per institution.' })
  declare reference: string;

  @Field(() => DateTimeScalar, { description: 'When it was approved and booked.' })
  declare recordedAt: Date;
}
FundTrancheSchema.setClass(FundTranche);
