import { IsOptional, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalDateScalar, sortInput } from '../kernel/index.js';

@InputType({ description: 'Which cohorts to list; all given conditions must hold.' })
export class CohortFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @MaxLength(100)
  @IsOptional()
  @Field(() => String, { nullable: true, description: 'Part of the name, at most 100 characters.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this institution.' })
  institutionId?: string | null;
}

/** What cohorts can be ordered by. */
export enum CohortSortField {
  NAME = 'NAME',
  STARTS_ON = 'STARTS_ON',
}
registerEnumType(CohortSortField, {
  name: 'CohortSortField',
  description: 'What cohorts can be ordered by.',
});
export const CohortSort = sortInput('CohortSort', () => CohortSortField);

@InputType({ description: 'A new cohort of the viewer’s institution.' })
export class CohortOpenInput {
  @Matches(/\S/)
  @Length(1, 100)
  @Field(() => String, { description: 'Name, unique in the institution, 1 to 100 characters.' })
  name!: string;

  @Field(() => ID, { description: 'The programme version it runs under for its whole term.' })
  programmeVersionId!: string;

  @Field(() => LocalDateScalar, {
    description: 'First day of the term, not before the version takes effect.',
  })
  startsOn!: string;

  @Min(1)
  @Max(100_000)
  @Field(() => Int, { description: 'Participants at the most, 1 to 100,000.' })
  quota!: number;
}
