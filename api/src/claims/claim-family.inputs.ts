import { IsOptional, Length, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { ComplaintOutcome } from './claim-complaint.entity.js';
import { RatingChannel } from './claim-rating.entity.js';

@InputType({ description: 'How a complaint ended.' })
export class ClaimComplaintCloseInput {
  @Field(() => ComplaintOutcome, { description: 'How it ended.' })
  outcome!: ComplaintOutcome;

  @Length(3, 2000)
  @Field(() => String, { description: 'What was found and done, 3 to 2,000 characters.' })
  resolution!: string;
}

@InputType({ description: 'What a family answered when somebody asked whether it is satisfied.' })
export class ClaimRateInput {
  @Min(1)
  @Max(5)
  @Field(() => Int, {
    description: '1 very dissatisfied, 2 dissatisfied, 3 neither, 4 satisfied, 5 very satisfied.',
  })
  points!: number;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, { nullable: true, description: 'In its words, 1 to 500 characters.' })
  text?: string | null;

  @Field(() => RatingChannel, { description: 'PHONE or FIELD; PAGE is for the family alone.' })
  channel!: RatingChannel;
}
