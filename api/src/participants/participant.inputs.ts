import {
  ArrayMaxSize,
  IsDefined,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDateScalar } from '../kernel/index.js';
import { Relationship, Sex, WorkCategory } from './participant.enums.js';

/** Beneficiaries of one participant at the most. */
export const BENEFICIARIES_MAX = 10;

/** At least one character that is no blank. */
const WORDS = /\S/;

/** What may be left out but not cleared: null is refused. */
const unlessLeftOut = (_: object, value: unknown): boolean => value !== undefined;

@InputType({ description: 'Somebody who gets the claim money when the participant dies.' })
export class BeneficiaryInput {
  @Matches(WORDS)
  @Length(1, 200)
  @Field(() => String, { description: 'Full name, 1 to 200 characters.' })
  fullName!: string;

  @Field(() => Relationship, { description: 'How they are related to the participant.' })
  relationship!: Relationship;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of birth, not in the future; a minor needs a guardian.',
  })
  birthOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone, Indonesian or international form.',
  })
  phone?: string | null;

  @IsOptional()
  @Matches(WORDS)
  @Length(1, 200)
  @Field(() => String, { nullable: true, description: 'Guardian of a minor, 1 to 200 characters.' })
  guardianName?: string | null;
}

@InputType({ description: 'A new participant with their place in a cohort and a group.' })
export class ParticipantEnrolInput {
  @Field(() => ID, { description: 'Cohort to enrol in.' })
  cohortId!: string;

  @Field(() => ID, { description: 'Group to join; one of the cohort.' })
  groupId!: string;

  @Field(() => LocalDateScalar, {
    description:
      'Day of joining, not in the future and at most a year before the first day of the term.',
  })
  enrolledOn!: string;

  @Matches(WORDS)
  @Length(1, 200)
  @Field(() => String, { description: 'Full name, 1 to 200 characters; a single name is fine.' })
  fullName!: string;

  @Field(() => String, {
    description:
      'National number, 16 digits. A mismatch with birth date or sex is a warning, not a refusal.',
  })
  nik!: string;

  @Field(() => String, { description: 'Number of the family card, 16 digits.' })
  familyCardNumber!: string;

  @Field(() => Sex, { description: 'Sex as on the identity card.' })
  sex!: Sex;

  @Field(() => LocalDateScalar, { description: 'Day of birth.' })
  birthOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone, Indonesian or international form.',
  })
  phone?: string | null;

  @Field(() => ID, { description: 'Kemendagri code of the village they live in.' })
  regionCode!: string;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Lingkungan or RW, at most 100 characters.' })
  neighbourhood?: string | null;

  @IsOptional()
  @MaxLength(300)
  @Field(() => String, {
    nullable: true,
    description: 'Street and number, at most 300 characters.',
  })
  address?: string | null;

  @Matches(WORDS)
  @Length(1, 100)
  @Field(() => String, { description: 'What they live on, 1 to 100 characters.' })
  occupation!: string;

  @Field(() => WorkCategory, { description: 'Kind of informal work.' })
  workCategory!: WorkCategory;

  @IsOptional()
  @Min(1)
  @Max(2)
  @Field(() => Int, {
    nullable: true,
    description: 'Employees, 1 or 2; needed for the owner of a small business, else left out.',
  })
  employeesCount?: number | null;

  @Field(() => Boolean, {
    description: 'Whether the family lives mainly on this person’s income; needed to enrol.',
  })
  isBreadwinner!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they agree to get messages; left out, they do not.',
  })
  messagingConsent?: boolean | null;

  @IsOptional()
  @Matches(WORDS)
  @Length(5, 500)
  @Field(() => String, {
    nullable: true,
    description:
      'Why a second breadwinner of the same family card is insured, 5 to 500 characters.',
  })
  familyCardOverrideReason?: string | null;

  @ValidateNested({ each: true })
  @ArrayMaxSize(BENEFICIARIES_MAX)
  @Field(() => [BeneficiaryInput], {
    description: 'Beneficiaries in the order of their claim, at most 10.',
  })
  beneficiaries!: BeneficiaryInput[];
}

@InputType({ description: 'Changes to a participant: what is left out stays, null clears.' })
export class ParticipantUpdateInput {
  @ValidateIf(unlessLeftOut)
  @IsDefined()
  @Matches(WORDS)
  @Length(1, 200)
  @Field(() => String, { nullable: true, description: 'Full name, 1 to 200 characters.' })
  fullName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone, Indonesian or international form.',
  })
  phone?: string | null;

  @ValidateIf(unlessLeftOut)
  @IsDefined()
  @Field(() => ID, { nullable: true, description: 'Kemendagri code of the village they live in.' })
  regionCode?: string | null;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Lingkungan or RW, at most 100 characters.' })
  neighbourhood?: string | null;

  @IsOptional()
  @MaxLength(300)
  @Field(() => String, {
    nullable: true,
    description: 'Street and number, at most 300 characters.',
  })
  address?: string | null;

  @ValidateIf(unlessLeftOut)
  @IsDefined()
  @Matches(WORDS)
  @Length(1, 100)
  @Field(() => String, { nullable: true, description: 'What they live on, 1 to 100 characters.' })
  occupation?: string | null;

  @ValidateIf(unlessLeftOut)
  @IsDefined()
  @Field(() => WorkCategory, { nullable: true, description: 'Kind of informal work.' })
  workCategory?: WorkCategory | null;

  @IsOptional()
  @Min(1)
  @Max(2)
  @Field(() => Int, {
    nullable: true,
    description: 'Employees, 1 or 2; only for the owner of a small business.',
  })
  employeesCount?: number | null;

  @ValidateIf(unlessLeftOut)
  @IsDefined()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they agree to get messages; what was queued is skipped when they do not.',
  })
  messagingConsent?: boolean | null;
}
