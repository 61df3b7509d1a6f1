import { Length, Matches } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, SortDirection, sortInput } from '../kernel/index.js';
import { EnrolmentStatus } from './participant.enums.js';

@InputType({ description: 'Which enrolments to list; all given conditions must hold.' })
export class EnrolmentFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this participant.' })
  participantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this cohort.' })
  cohortId?: string | null;

  @Field(() => EnrolmentStatus, { nullable: true, description: 'Only this status.' })
  status?: EnrolmentStatus | null;
}

/** What enrolments can be ordered by. */
export enum EnrolmentSortField {
  ENROLLED_ON = 'ENROLLED_ON',
  STATUS = 'STATUS',
}
registerEnumType(EnrolmentSortField, {
  name: 'EnrolmentSortField',
  description: 'What enrolments can be ordered by.',
});
export const EnrolmentSort = sortInput('EnrolmentSort', () => EnrolmentSortField);

@InputType({ description: 'Which memberships to list; all given conditions must hold.' })
export class MembershipFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those in this group.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this participant.' })
  participantId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only present memberships, or only past ones.',
  })
  isCurrent?: boolean | null;
}

/** What memberships can be ordered by. */
export enum MembershipSortField {
  JOINED_ON = 'JOINED_ON',
}
registerEnumType(MembershipSortField, {
  name: 'MembershipSortField',
  description: 'What memberships can be ordered by.',
});
export const MembershipSort = sortInput(
  'MembershipSort',
  () => MembershipSortField,
  SortDirection.ASC,
);

@InputType({ description: 'A move to another group of the same cohort.' })
export class MembershipTransferInput {
  @Field(() => ID, { description: 'Who moves.' })
  participantId!: string;

  @Field(() => ID, { description: 'The group to join.' })
  groupId!: string;

  @Field(() => LocalDateScalar, {
    description:
      'First day in the new group, after the first day in the old one and not in the future.',
  })
  on!: string;

  @Matches(/\S.*\S.*\S/)
  @Length(3, 500)
  @Field(() => String, { description: 'Why, 3 to 500 characters.' })
  reason!: string;
}
