import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { Fund } from './ledger-account.entity.js';

export const LedgerEntrySchema = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger_entries',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    fund: p.enum(() => Fund),
    occurredOn: p.date(),
    recordedAt: p.datetime(),
    recordedById: p.uuid(),
    description: p.text(),
    reversesId: p.uuid().nullable(),
  },
});

/** One movement of money within one fund. It is never changed; a mistake gets an entry that reverses it. */
@ObjectType({
  description:
    'One movement of money within one fund. It is never changed or deleted: a mistake gets an entry that reverses it.',
})
export class LedgerEntry extends LedgerEntrySchema.class {
  /** Null but for a reversal. */
  declare reversesId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => Fund, { description: 'Whose money moved.' })
  declare fund: Fund;

  @Field(() => LocalDateScalar, { description: 'Day the money moved.' })
  declare occurredOn: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  declare recordedAt: Date;

  @Field(() => String, { description: 'What it is, in English, without personal data.' })
  declare description: string;
}
LedgerEntrySchema.setClass(LedgerEntry);
