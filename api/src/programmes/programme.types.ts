import { Field, Int, ObjectType } from 'type-graphql';
import { ProgrammeRuleName } from './programme.enums.js';

@ObjectType({ description: 'A rule of a programme version that is a whole number.' })
export class ProgrammeRule {
  @Field(() => ProgrammeRuleName, { description: 'Which rule.' })
  name!: ProgrammeRuleName;

  @Field(() => Int, {
    description:
      'Its value, in the unit its name says: rupiah, day of the month, months, days, years or members.',
  })
  value!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where the value comes from; null marks an example that nobody verified.',
  })
  source!: string | null;
}
