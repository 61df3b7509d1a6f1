import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../kernel/index.js';
import { EnrolmentStatus } from './participant.enums.js';

export const EnrolmentSchema = defineEntity({
  name: 'Enrolment',
  tableName: 'enrolments',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    participantId: p.uuid(),
    cohortId: p.uuid(),
    status: p.enum(() => EnrolmentStatus),
    enrolledOn: p.date(),
    startsOn: p.date(),
    endsOn: p.date(),
    endedOn: p.date().nullable(),
    endedReason: p.text().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A participant's place in a cohort (kepesertaan). */
@ObjectType({ description: 'A participant’s place in a cohort (kepesertaan).' })
export class Enrolment extends EnrolmentSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => EnrolmentStatus, { description: 'Where the participant stands.' })
  declare status: EnrolmentStatus;

  @Field(() => LocalDateScalar, { description: 'Day of joining.' })
  declare enrolledOn: string;

  @Field(() => LocalDateScalar, {
    description: 'First day of cover; policy years are counted from here.',
  })
  declare startsOn: string;

  @Field(() => LocalDateScalar, { description: 'Last day of cover when nothing ends it before.' })
  declare endsOn: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day it ended; null while it runs.',
  })
  declare endedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended; null while it runs.' })
  declare endedReason: string | null;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;
}
EnrolmentSchema.setClass(Enrolment);
