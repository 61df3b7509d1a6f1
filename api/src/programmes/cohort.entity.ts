import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../kernel/index.js';

export const CohortSchema = defineEntity({
  name: 'Cohort',
  tableName: 'cohorts',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    programmeVersionId: p.uuid(),
    name: p.text(),
    startsOn: p.date(),
    endsOn: p.date(),
    quota: p.integer(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** One institution’s run of a programme version (angkatan). */
@ObjectType({
  description: 'One institution’s run of a programme version (angkatan), with a start and an end.',
})
export class Cohort extends CohortSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, { description: 'Name, unique in the institution.' })
  declare name: string;

  @Field(() => LocalDateScalar, { description: 'First day of the term.' })
  declare startsOn: string;

  @Field(() => LocalDateScalar, {
    description: 'Last day of the term; premiums are returned then.',
  })
  declare endsOn: string;

  @Field(() => Int, { description: 'Participants at the most.' })
  declare quota: number;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;
}
CohortSchema.setClass(Cohort);
