import { Length } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ClaimFlagKind, type Flag } from './claim-flags.js';
import { ReviewOutcome } from './claim-review.entity.js';

registerEnumType(ClaimFlagKind, {
  name: 'ClaimFlagKind',
  description: 'What makes a claim worth a second look. It never rejects a claim.',
  valuesConfig: {
    POSSIBLE_DUPLICATE: {
      description:
        'The participant has another claim, whose event is at most 14 days away; for a death another death, for an illness or accident another of these.',
    },
    SAME_WITNESS_OFTEN: {
      description: 'Whoever saw the receipt saw five or more of the 90 days before.',
    },
    SOON_AFTER_START: {
      description: 'The event was within 30 days after cover began for the first time.',
    },
    MANY_IN_GROUP: { description: 'Three or more claims of its group fall within 30 days.' },
    LATE_REPORT: { description: 'It was reported after the filing deadline, with a reason.' },
  },
});

/** A pattern that makes a claim worth a second look. */
@ObjectType({
  description: 'A pattern that makes a claim worth a second look. It never rejects a claim.',
})
export class ClaimFlag implements Flag {
  @Field(() => ClaimFlagKind, { description: 'Which pattern.' })
  kind!: ClaimFlagKind;

  @Field(() => String, { description: 'Why, in one English sentence with the figures.' })
  reason!: string;

  otherIds!: readonly string[];
}

@InputType({ description: 'What a second look at a settled claim found.' })
export class ClaimReviewInput {
  @Field(() => ReviewOutcome, { description: 'What was found.' })
  outcome!: ReviewOutcome;

  @Length(3, 2000)
  @Field(() => String, { description: 'In words, 3 to 2,000 characters.' })
  note!: string;
}
