import { ArrayMaxSize, ArrayUnique, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';

@InputType({ description: 'Which cohort goes on in which, and from which day.' })
export class RenewalPlanInput {
  @Field(() => ID, { description: 'The cohort whose term is over.' })
  fromCohortId!: string;

  @Field(() => ID, { description: 'The later cohort.' })
  toCohortId!: string;

  @Field(() => LocalDateScalar, {
    description:
      'Day of joining the later cohort: after the earlier term, not in the future. Cover starts with its month, or with the later term.',
  })
  joinsOn!: LocalDate;

  @Field(() => ID, {
    nullable: true,
    description:
      'The group of the later cohort to join; left out, each joins the one named like their own, which is opened when there is none yet.',
  })
  groupId?: string | null;
}

@InputType({ description: 'Enrolments of one cohort that go on in a later one.' })
export class EnrolmentsRenewInput extends RenewalPlanInput {
  @Length(8, 100)
  @Field(() => ID, {
    description: 'Made by the caller, 8 to 100 characters; sent again under it, this counts once.',
  })
  requestKey!: string;

  @ArrayMaxSize(100)
  @ArrayUnique()
  @Field(() => [ID], { description: 'Ids of the enrolments that end, at most 100, none twice.' })
  enrolmentIds!: string[];
}
