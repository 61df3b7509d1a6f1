import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';

/** How far a hand-over is. */
export enum HandoverState {
  WAITING = 'WAITING',
  CONFIRMED = 'CONFIRMED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(HandoverState, {
  name: 'HandoverState',
  description: 'How far a hand-over of cash is. Only a confirmed one moves the money.',
  valuesConfig: {
    WAITING: { description: 'The giver said it; the taker has not answered.' },
    CONFIRMED: { description: 'The taker counted the same amount.' },
    REFUSED: { description: 'The taker counted something else, or nothing; with a reason.' },
    WITHDRAWN: { description: 'The giver took the word back before an answer; with a reason.' },
  },
});

export const CashHandoverSchema = defineEntity({
  name: 'CashHandover',
  tableName: 'cash_handovers',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    cohortId: p.uuid(),
    fromUserId: p.uuid(),
    toUserId: p.uuid(),
    amount: p.bigint('number'),
    handedOn: p.date(),
    note: p.text().nullable(),
    recordedAt: p.datetime(),
  },
});

/** Premium cash that one person says to have given to another. It is never changed: the answer stands beside it. */
@ObjectType({
  description:
    'Premium cash that one person says to have given to another. Until the other confirms exactly this amount, the giver answers for it.',
})
export class CashHandover extends CashHandoverSchema.class {
  @Field(() => String, { nullable: true, description: 'A remark of the giver, or null.' })
  declare note: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => RupiahScalar, { description: 'Whole rupiah, 1 to 10,000,000,000.' })
  declare amount: number;

  @Field(() => LocalDateScalar, { description: 'Day the money changed hands.' })
  declare handedOn: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When the giver recorded it.' })
  declare recordedAt: Date;
}
CashHandoverSchema.setClass(CashHandover);

export const HandoverAnswerSchema = defineEntity({
  name: 'HandoverAnswer',
  tableName: 'cash_handover_answers',
  properties: {
    institutionId: p.uuid().primary(),
    handoverId: p.uuid().primary(),
    fromUserId: p.uuid(),
    toUserId: p.uuid(),
    outcome: p.enum(() => HandoverState),
    reason: p.text().nullable(),
    answeredById: p.uuid(),
    answeredAt: p.datetime(),
  },
});

/** What became of a hand-over, said once and for good. */
export class HandoverAnswer extends HandoverAnswerSchema.class {
  declare reason: string | null;
}
HandoverAnswerSchema.setClass(HandoverAnswer);
