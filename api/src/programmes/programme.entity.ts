import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';

export const ProgrammeSchema = defineEntity({
  name: 'Programme',
  tableName: 'programmes',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    description: p.text(),
  },
});

/** A product that people are insured under; its values stand in its versions. */
@ObjectType({ description: 'A micro social-insurance product; its values stand in its versions.' })
export class Programme extends ProgrammeSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, { description: 'Short unique code, such as ASKESOS.' })
  declare code: string;

  @Field(() => String, { description: 'Name of the product.' })
  declare name: string;

  @Field(() => String, { description: 'What the product is, in a sentence or two.' })
  declare description: string;
}
ProgrammeSchema.setClass(Programme);
