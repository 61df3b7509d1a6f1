import { Length, Matches } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, SortDirection, sortInput } from '../kernel/index.js';
import { ArrearsDecisionKind, EnrolmentStatus } from './participant.enums.js';

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

  @Field(() => ArrearsDecisionKind, {
    nullable: true,
    description:
      'Only running ones within their term for which the programme’s rules propose this today and nobody has decided it: active ones with as many overdue months as SUSPEND_AFTER_MONTHS and fewer than LAPSE_AFTER_MONTHS, suspended ones with fewer than SUSPEND_AFTER_MONTHS, or active and suspended ones with as many as LAPSE_AFTER_MONTHS.',
  })
  proposed?: ArrearsDecisionKind | null;
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
