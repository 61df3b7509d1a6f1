import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, Permission, type LocalDate } from '../kernel/index.js';
import { EscalationLevel } from './escalation.js';

registerEnumType(EscalationLevel, {
  name: 'EscalationLevel',
  description: 'Who is told when the time of a claim runs out.',
  valuesConfig: {
    OWNER: {
      description:
        'Whoever is to act: two days are left, or fewer, or the step is late by its own target.',
    },
    HEAD: { description: 'The head: the claim is late.' },
    DINAS: { description: 'The Dinas or ministry: it is late by seven days or more.' },
  },
});

export const ClaimEscalationSchema = defineEntity({
  name: 'ClaimEscalation',
  tableName: 'claim_escalations',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    level: p.enum(() => EscalationLevel),
    dueOn: p.date(),
    escalatedOn: p.date(),
    escalatedAt: p.datetime(),
    recipientInstitutionId: p.uuid(),
    recipientId: p.uuid(),
  },
});

/** Somebody was told of a claim whose time runs out: the first time for this person and this due date. */
@Authorized(Permission.CLAIM_READ)
@ObjectType({
  description:
    'Somebody was told of a claim whose time runs out: the first time for this person and this due date. They are told every working day from then on, until the claim goes on.',
})
export class ClaimEscalation extends ClaimEscalationSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => EscalationLevel, { description: 'As whom.' })
  declare level: EscalationLevel;

  @Field(() => LocalDateScalar, { description: 'The due date it was about.' })
  declare dueOn: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The day.' })
  declare escalatedOn: LocalDate;

  @Field(() => DateTimeScalar, { description: 'The moment.' })
  declare escalatedAt: Date;
}
ClaimEscalationSchema.setClass(ClaimEscalation);
