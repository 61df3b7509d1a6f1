import { IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';

@InputType({ description: 'Something a meeting talked about.' })
export class AgendaItemInput {
  @Length(1, 200)
  @Field(() => String, { description: 'What it was about, 1 to 200 characters.' })
  title!: string;

  @IsOptional()
  @Length(1, 2000)
  @Field(() => String, { nullable: true, description: 'What was said, 1 to 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Something asked at a meeting.' })
export class QuestionInput {
  @IsOptional()
  @Length(1, 200)
  @Field(() => String, { nullable: true, description: 'Who asked, 1 to 200 characters.' })
  askedByName?: string | null;

  @Length(1, 2000)
  @Field(() => String, { description: 'What was asked, 1 to 2,000 characters.' })
  text!: string;

  @IsOptional()
  @Length(1, 2000)
  @Field(() => String, {
    nullable: true,
    description: 'The answer, 1 to 2,000 characters; left out while it is owed.',
  })
  answer?: string | null;
}

@InputType({ description: 'That a decision was carried out.' })
export class DecisionCompleteInput {
  @Field(() => LocalDateScalar, { description: 'When it was done, today or earlier.' })
  doneOn!: LocalDate;
}

@InputType({ description: 'An answer that was owed.' })
export class QuestionAnswerInput {
  @Length(1, 2000)
  @Field(() => String, { description: 'The answer, 1 to 2,000 characters.' })
  answer!: string;
}
