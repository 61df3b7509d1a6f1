import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { sortInput } from '../kernel/index.js';
import { EnrolmentStatus, WorkCategory } from './participant.enums.js';

@InputType({ description: 'Which participants to list; all given conditions must hold.' })
export class ParticipantFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @MaxLength(100)
  @IsOptional()
  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name or member number, or the end of the telephone number or NIK; at most 100 characters.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only present members of this group.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those enrolled in this cohort.' })
  cohortId?: string | null;

  @Field(() => EnrolmentStatus, {
    nullable: true,
    description: 'Only those whose latest enrolment stands so.',
  })
  status?: EnrolmentStatus | null;

  @Field(() => WorkCategory, { nullable: true, description: 'Only this kind of work.' })
  workCategory?: WorkCategory | null;

  @Min(1)
  @Max(120)
  @IsOptional()
  @Field(() => Int, {
    nullable: true,
    description:
      'Only those with at least this many overdue months in a running enrolment, 1 to 120.',
  })
  arrearsMonthsFrom?: number | null;

  @Min(1)
  @Max(120)
  @IsOptional()
  @Field(() => Int, {
    nullable: true,
    description:
      'Only those with an overdue month in a running enrolment, but no more than this many, 1 to 120.',
  })
  arrearsMonthsTo?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those in a running enrolment who named nobody to inherit.',
  })
  withoutBeneficiary?: boolean | null;
}

/** What participants can be ordered by. */
export enum ParticipantSortField {
  FULL_NAME = 'FULL_NAME',
  NUMBER = 'NUMBER',
  BIRTH_ON = 'BIRTH_ON',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(ParticipantSortField, {
  name: 'ParticipantSortField',
  description: 'What participants can be ordered by.',
});
export const ParticipantSort = sortInput('ParticipantSort', () => ParticipantSortField);
