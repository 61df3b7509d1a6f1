import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType } from 'type-graphql';
import {
  DateTimeScalar,
  LocalDateScalar,
  Permission,
  RupiahScalar,
  type LocalDate,
} from '../kernel/index.js';
import { RejectionReason } from './claim.enums.js';
import { ClaimAction, ClaimStage } from './claim.transitions.js';

/** Who takes a step: somebody with an account, or the family on its page. */
export enum StepChannel {
  STAFF = 'STAFF',
  FAMILY = 'FAMILY',
}

export const ClaimStepSchema = defineEntity({
  name: 'ClaimStep',
  tableName: 'claim_steps',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    action: p.enum(() => ClaimAction).nullable(),
    fromStage: p.enum(() => ClaimStage).nullable(),
    toStage: p.enum(() => ClaimStage),
    occurredOn: p.date(),
    recordedAt: p.datetime(),
    recordedById: p.uuid().nullable(),
    channel: p.enum(() => StepChannel),
    amount: p.bigint('number').nullable(),
    rejectionReason: p.enum(() => RejectionReason).nullable(),
    note: p.text().nullable(),
  },
});

/** One step that a claim took; it is never changed or deleted. */
@Authorized(Permission.CLAIM_READ)
@ObjectType({
  description: 'One step that a claim took. Steps are never changed; the clock is read from them.',
})
export class ClaimStep extends ClaimStepSchema.class {
  declare recordedById: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => ClaimAction, {
    nullable: true,
    description: 'What was done; null for the report that opened the claim.',
  })
  declare action: ClaimAction | null;

  @Field(() => ClaimStage, {
    nullable: true,
    description: 'Stage before; null for the report that opened the claim.',
  })
  declare fromStage: ClaimStage | null;

  @Field(() => ClaimStage, { description: 'Stage after.' })
  declare toStage: ClaimStage;

  @Field(() => LocalDateScalar, { description: 'Day on which it was done.' })
  declare occurredOn: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  declare recordedAt: Date;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Whole rupiah approved, paid or received; null for the other steps.',
  })
  declare amount: number | null;

  @Field(() => RejectionReason, {
    nullable: true,
    description: 'Why it was rejected; null for the other steps.',
  })
  declare rejectionReason: RejectionReason | null;

  @Field(() => String, { nullable: true, description: 'Remark; null when nothing was said.' })
  declare note: string | null;
}
ClaimStepSchema.setClass(ClaimStep);
