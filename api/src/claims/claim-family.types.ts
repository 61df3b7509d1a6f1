import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Claim } from './claim.entity.js';

@ObjectType({ description: 'A claim and the code that its family now has.' })
export class ClaimCodeIssued {
  @Field(() => Claim, { description: 'The claim.' })
  claim!: Claim;

  @Field(() => String, {
    description:
      'Ten digits and capitals with a dash in the middle, such as 7KQ2M-XH4TB. It is told this once; nobody can look it up.',
  })
  code!: string;
}

@ObjectType({ description: 'How many families gave an answer.' })
export class ClaimSatisfactionAnswer {
  @Field(() => Int, { description: 'From 1, very dissatisfied, to 5, very satisfied.' })
  points!: number;

  @Field(() => Int, { description: 'How many answered so.' })
  count!: number;
}

@ObjectType({ description: 'What families answered in a period after they got their money.' })
export class ClaimSatisfaction {
  @Field(() => Int, { description: 'How many answered.' })
  count!: number;

  @Field(() => [ClaimSatisfactionAnswer], { description: 'All five answers, from 1 to 5.' })
  answers!: ClaimSatisfactionAnswer[];

  @Field(() => Float, {
    nullable: true,
    description: 'Mean of the points, 1 to 5; null when nobody answered.',
  })
  mean!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share that answered 4 or 5, from 0 to 1; null when nobody answered.',
  })
  satisfiedShare!: number | null;
}
