import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { RupiahScalar } from '../kernel/index.js';
import { Fund } from './ledger-account.entity.js';

export const LedgerPostingSchema = defineEntity({
  name: 'LedgerPosting',
  tableName: 'ledger_postings',
  properties: {
    institutionId: p.uuid().primary(),
    entryId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    fund: p.enum(() => Fund),
    amount: p.bigint('number'),
  },
});

/** One side of an entry in whole rupiah: debit positive, credit negative. The sides of an entry sum to zero. */
@ObjectType({ description: 'One side of an entry. The sides of an entry add up to zero.' })
export class LedgerPosting extends LedgerPostingSchema.class {
  @Field(() => RupiahScalar, {
    description: 'Whole rupiah: above zero a debit, below zero a credit.',
  })
  declare amount: number;
}
LedgerPostingSchema.setClass(LedgerPosting);
