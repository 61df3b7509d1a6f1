import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, Permission, RupiahScalar } from '../kernel/index.js';

/** Why premiums are given back. */
export enum RefundGround {
  TERM_ENDED = 'TERM_ENDED',
  WITHDRAWN = 'WITHDRAWN',
  LAPSED = 'LAPSED',
  DECEASED = 'DECEASED',
}
registerEnumType(RefundGround, {
  name: 'RefundGround',
  description: 'Why premiums are given back.',
  valuesConfig: {
    TERM_ENDED: { description: 'The term of the cohort is over.' },
    WITHDRAWN: { description: 'The participant left before.' },
    LAPSED: { description: 'The membership was cancelled after arrears.' },
    DECEASED: { description: 'The participant died; the heir gets it.' },
  },
});

/** How far a refund is. */
export enum RefundState {
  WAITING = 'WAITING',
  PAID = 'PAID',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RefundState, {
  name: 'RefundState',
  description: 'How far a refund is that two people agreed on.',
  valuesConfig: {
    WAITING: { description: 'To be handed over.' },
    PAID: { description: 'Handed over, and it did not come back.' },
    WITHDRAWN: { description: 'Taken back before it was paid; another may be proposed.' },
  },
});

export const RefundSchema = defineEntity({
  name: 'Refund',
  tableName: 'refunds',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    enrolmentId: p.uuid(),
    ground: p.enum(() => RefundGround),
    amount: p.bigint('number'),
    beneficiaryId: p.uuid().nullable(),
    payeeName: p.text(),
    changeId: p.uuid(),
    changeState: p.text(),
    approvedAt: p.datetime(),
    replacesId: p.uuid().nullable(),
  },
});

/** The premiums of one enrolment, to be given back once, as two people agreed. */
@ObjectType({
  description:
    'The premiums of one enrolment to be given back, once, as one person proposed and another approved. It is never changed or deleted; what becomes of it are records of their own.',
})
export class Refund extends RefundSchema.class {
  declare beneficiaryId: string | null;
  /** The refund of the same enrolment that was taken back before this one. */
  declare replacesId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => RefundGround, { description: 'Why it is given back.' })
  declare ground: RefundGround;

  @Field(() => RupiahScalar, {
    description: 'All premiums that were not reversed, in whole rupiah.',
  })
  declare amount: number;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, {
    description: 'Who gets it: the participant, or the heir of one who died.',
  })
  declare payeeName: string;

  @Field(() => DateTimeScalar, { description: 'When the second person approved it.' })
  declare approvedAt: Date;
}
RefundSchema.setClass(Refund);
