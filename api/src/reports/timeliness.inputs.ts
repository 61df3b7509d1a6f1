import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { ClaimCause } from '../programmes/index.js';

@InputType({ description: 'Which claims the report on time counts, and when.' })
export class ClaimTimelinessFilter {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day; the twelve months up to `to` when left out.',
  })
  from?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day; today when left out. A period has at most ten years.',
  })
  to?: LocalDate | null;

  @Field(() => ID, { nullable: true, description: 'Only claims of this institution.' })
  institutionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only claims for those who were members of this group on the day of the event.',
  })
  groupId?: string | null;

  @Field(() => ClaimCause, { nullable: true, description: 'Only claims of this cause.' })
  cause?: ClaimCause | null;
}
