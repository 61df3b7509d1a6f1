import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar, Permission } from '../kernel/index.js';
import { Relationship } from './participant.enums.js';

export const BeneficiarySchema = defineEntity({
  name: 'Beneficiary',
  tableName: 'beneficiaries',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    participantId: p.uuid(),
    fullName: p.text(),
    relationship: p.enum(() => Relationship),
    birthOn: p.date().nullable(),
    phone: p.text().nullable(),
    guardianName: p.text().nullable(),
    priority: p.integer(),
    retiredAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** Who gets the claim money when the participant dies (ahli waris). */
@ObjectType({ description: 'Who gets the claim money when the participant dies (ahli waris).' })
export class Beneficiary extends BeneficiarySchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { description: 'Full name; a single name is fine.' })
  declare fullName: string;

  @Field(() => Relationship, { description: 'How they are related to the participant.' })
  declare relationship: Relationship;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of birth; null when not known.',
  })
  declare birthOn: string | null;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { nullable: true, description: 'Telephone in E.164; null when not known.' })
  declare phone: string | null;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { nullable: true, description: 'Guardian of a minor; null for an adult.' })
  declare guardianName: string | null;

  @Field(() => Int, { description: 'Order of claim, from 1.' })
  declare priority: number;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;
}
BeneficiarySchema.setClass(Beneficiary);
