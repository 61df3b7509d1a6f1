import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, Permission, RupiahScalar } from '../kernel/index.js';
import { cashDifference, type Pieces } from './cash-count.js';

/** A note or coin. Its name ends with its value in whole rupiah. */
export enum CashDenomination {
  RP_100000 = 'RP_100000',
  RP_50000 = 'RP_50000',
  RP_20000 = 'RP_20000',
  RP_10000 = 'RP_10000',
  RP_5000 = 'RP_5000',
  RP_2000 = 'RP_2000',
  RP_1000 = 'RP_1000',
  RP_500 = 'RP_500',
  RP_200 = 'RP_200',
  RP_100 = 'RP_100',
}
registerEnumType(CashDenomination, {
  name: 'CashDenomination',
  description:
    'A note or coin (pecahan); the name ends with its value in whole rupiah. Notes and coins of Rp 1.000 count together.',
});

export const CashCountSchema = defineEntity({
  name: 'CashCount',
  tableName: 'meeting_cash_counts',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    keyed: p.bigint('number'),
    counted: p.bigint('number'),
    pieces: p.json<Pieces>().nullable(),
    explanation: p.text().nullable(),
    replacesId: p.uuid().nullable(),
    reason: p.text().nullable(),
    fieldOperationId: p.uuid().nullable(),
    countedById: p.uuid(),
    countedAt: p.datetime(),
  },
});

/** The cash of a meeting as somebody counted it. It is never changed: a new count replaces it, with a reason. */
@Authorized(Permission.PREMIUM_READ)
@ObjectType({
  description:
    'The cash of a meeting as somebody counted it, held against the cash premiums keyed. It is never changed: a later count replaces it, with a reason.',
})
export class CashCount extends CashCountSchema.class {
  declare pieces: Pieces | null;
  declare replacesId: string | null;
  /** The count of a phone it stems from; null when it was keyed at a desk. */
  declare fieldOperationId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => RupiahScalar, {
    description:
      'Cash premiums on record when it was counted, reversals taken off, in whole rupiah.',
  })
  declare keyed: number;

  @Field(() => RupiahScalar, { description: 'Cash counted, in whole rupiah.' })
  declare counted: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the two differ; null when they agree and nothing was written.',
  })
  declare explanation: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was counted again; null for the first count of a meeting.',
  })
  declare reason: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  declare countedAt: Date;

  @Field(() => RupiahScalar, {
    description: 'Counted less keyed, in whole rupiah; below zero when cash is missing.',
  })
  get difference(): Opt<number> {
    return cashDifference(this);
  }
}
CashCountSchema.setClass(CashCount);

export const CashSignatureSchema = defineEntity({
  name: 'CashSignature',
  tableName: 'meeting_cash_signatures',
  properties: {
    institutionId: p.uuid().primary(),
    countId: p.uuid().primary(),
    countedById: p.uuid(),
    signedById: p.uuid(),
    signedAt: p.datetime(),
  },
});

/** That a second person, never the one who counted, stands by a count. */
export class CashSignature extends CashSignatureSchema.class {}
CashSignatureSchema.setClass(CashSignature);
