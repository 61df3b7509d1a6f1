import { IsDefined, IsOptional, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocalTimeScalar, sortInput } from '../kernel/index.js';
import { HolidayRule } from './group.enums.js';

/** At least one character that is no blank. */
const WORDS = /\S/;

/** What may be left out but not cleared: null is refused. */
const unlessLeftOut = (_: object, value: unknown): boolean => value !== undefined;

@InputType({ description: 'Which groups to list; all given conditions must hold.' })
export class GroupFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @MaxLength(100)
  @IsOptional()
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, neighbourhood or usual place; at most 100 characters.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only the groups of this officer.' })
  officerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only the groups of this cohort.' })
  cohortId?: string | null;
}

/** What groups can be ordered by. */
export enum GroupSortField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(GroupSortField, {
  name: 'GroupSortField',
  description: 'What groups can be ordered by.',
});
export const GroupSort = sortInput('GroupSort', () => GroupSortField);

const RULE =
  'When it meets, as an RFC 5545 RRULE, monthly or weekly, such as FREQ=MONTHLY;BYDAY=2SA.';

@InputType({ description: 'A new group.' })
export class GroupCreateInput {
  @Field(() => ID, { description: 'Cohort of its members.' })
  cohortId!: string;

  @Matches(WORDS)
  @Length(1, 100)
  @Field(() => String, { description: 'Name, unique in the cohort, 1 to 100 characters.' })
  name!: string;

  @Field(() => ID, { description: 'Kemendagri code of the village it lives in.' })
  regionCode!: string;

  @MaxLength(100)
  @IsOptional()
  @Field(() => String, { nullable: true, description: 'Lingkungan or RW, at most 100 characters.' })
  neighbourhood?: string | null;

  @Field(() => ID, { description: 'Officer who is responsible for it.' })
  officerId!: string;

  @Field(() => String, { description: RULE })
  recurrenceRule!: string;

  @Field(() => LocalTimeScalar, { description: 'Usual time of day.' })
  meetsAt!: string;

  @MaxLength(200)
  @IsOptional()
  @Field(() => String, {
    nullable: true,
    description: 'Usual place; leave out when it meets at the host’s.',
  })
  usualPlace?: string | null;

  @Field(() => HolidayRule, {
    defaultValue: HolidayRule.ASK,
    description: 'What happens to a meeting whose day by the rule is a day off.',
  })
  holidayRule!: HolidayRule;
}

@InputType({ description: 'Changes to a group: what is left out stays, null clears.' })
export class GroupUpdateInput {
  @ValidateIf(unlessLeftOut)
  @IsDefined()
  @Matches(WORDS)
  @Length(1, 100)
  @Field(() => String, {
    nullable: true,
    description: 'Name, unique in the cohort, 1 to 100 characters.',
  })
  name?: string | null;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Lingkungan or RW, at most 100 characters.' })
  neighbourhood?: string | null;

  @ValidateIf(unlessLeftOut)
  @IsDefined()
  @Field(() => ID, { nullable: true, description: 'Officer who is responsible for it.' })
  officerId?: string | null;

  @ValidateIf(unlessLeftOut)
  @IsDefined()
  @Field(() => String, { nullable: true, description: RULE })
  recurrenceRule?: string | null;

  @ValidateIf(unlessLeftOut)
  @IsDefined()
  @Field(() => LocalTimeScalar, { nullable: true, description: 'Usual time of day.' })
  meetsAt?: string | null;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, {
    nullable: true,
    description: 'Usual place; null when it meets at the host’s.',
  })
  usualPlace?: string | null;

  @ValidateIf(unlessLeftOut)
  @IsDefined()
  @Field(() => HolidayRule, {
    nullable: true,
    description: 'What happens to a meeting whose day by the rule is a day off.',
  })
  holidayRule?: HolidayRule | null;
}
