import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDateScalar, RupiahScalar } from '../kernel/index.js';
import { ClaimCause, ProgrammeRuleName, ServiceStage } from './programme.enums.js';

const SOURCE =
  'Where the value comes from, at most 500 characters; leave out for an example that nobody verified.';

@InputType({ description: 'Which programmes to list; all given conditions must hold.' })
export class ProgrammeFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @MaxLength(100)
  @IsOptional()
  @Field(() => String, {
    nullable: true,
    description: 'Part of the code or name, at most 100 characters.',
  })
  search?: string | null;
}

@InputType({ description: 'The value of one rule.' })
export class ProgrammeRuleInput {
  @Field(() => ProgrammeRuleName, { description: 'Which rule.' })
  name!: ProgrammeRuleName;

  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'Its value, in the unit its name says.' })
  value!: number;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, { nullable: true, description: SOURCE })
  source?: string | null;
}

@InputType({ description: 'What a cause pays in a policy year.' })
export class ProgrammeBenefitInput {
  @Field(() => ClaimCause, { description: 'The insured risk.' })
  cause!: ClaimCause;

  @Min(1)
  @Max(10)
  @Field(() => Int, { description: 'Year of the enrolment, from 1.' })
  policyYear!: number;

  @Min(1)
  @Max(1_000_000_000)
  @Field(() => RupiahScalar, { description: 'Benefit of one claim, 1 to 1,000,000,000 rupiah.' })
  amount!: number;

  @Min(1)
  @Max(12)
  @Field(() => Int, {
    description: 'How often the cause pays in one policy year at the most, 1 to 12.',
  })
  timesPerYearMax!: number;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, { nullable: true, description: SOURCE })
  source?: string | null;
}

@InputType({ description: 'The days that a step of a claim may take.' })
export class ProgrammeServiceLevelInput {
  @Field(() => ServiceStage, { description: 'The step, or the whole case.' })
  stage!: ServiceStage;

  @Min(0)
  @Max(365)
  @Field(() => Int, { description: 'Target in calendar days, 0 to 365.' })
  targetDays!: number;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, { nullable: true, description: SOURCE })
  source?: string | null;
}

@InputType({
  description:
    'A new version of a programme’s values; it names every rule, benefit and service level.',
})
export class ProgrammeVersionPublishInput {
  @Field(() => LocalDateScalar, {
    description: 'First day on which cohorts may start under it; later than the version before.',
  })
  effectiveOn!: string;

  @ValidateNested({ each: true })
  @ArrayMaxSize(20)
  @Field(() => [ProgrammeRuleInput], { description: 'Every rule once.' })
  rules!: ProgrammeRuleInput[];

  @ValidateNested({ each: true })
  @ArrayMaxSize(30)
  @Field(() => [ProgrammeBenefitInput], {
    description: 'Every cause in every policy year of the term once.',
  })
  benefits!: ProgrammeBenefitInput[];

  @ValidateNested({ each: true })
  @ArrayMaxSize(10)
  @Field(() => [ProgrammeServiceLevelInput], { description: 'Every step once.' })
  serviceLevels!: ProgrammeServiceLevelInput[];
}
