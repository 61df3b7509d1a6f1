import { Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Why a file does not count any more.' })
export class ClaimFileWithdrawInput {
  @Length(3, 500)
  @Field(() => String, { description: 'Why, 3 to 500 characters, without health data.' })
  reason!: string;
}
