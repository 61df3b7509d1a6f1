import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, SortDirection, sortInput, type LocalDate } from '../kernel/index.js';
import { HostTurnState } from './host-turn.entity.js';

@InputType({ description: 'Which host turns to list; all given conditions must hold.' })
export class HostTurnFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only turns of this group.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only turns of this participant.' })
  participantId?: string | null;

  @Field(() => HostTurnState, { nullable: true, description: 'Only this state.' })
  state?: HostTurnState | null;
}

/** What host turns can be ordered by. */
export enum HostTurnSortField {
  TURN_ON = 'TURN_ON',
}
registerEnumType(HostTurnSortField, {
  name: 'HostTurnSortField',
  description: 'What host turns can be ordered by.',
});
export const HostTurnSort = sortInput('HostTurnSort', () => HostTurnSortField, SortDirection.DESC);

@InputType({ description: 'Who is to host a meeting.' })
export class HostTurnAssignInput {
  @Field(() => ID, { description: 'The planned meeting.' })
  meetingId!: string;

  @Field(() => ID, { description: 'The member who is to host it.' })
  participantId!: string;

  @IsOptional()
  @Length(1, 500)
  @Field(() => String, {
    nullable: true,
    description:
      'Why the deliberation chose this member out of turn, 1 to 500 characters; this or a decision is needed when the member is not next or somebody is planned already.',
  })
  overrideReason?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The decision that chose this member, taken at a held meeting of this group or at one of all groups.',
  })
  decisionId?: string | null;
}

@InputType({ description: 'Lets the planned host of a meeting host another time.' })
export class HostTurnDeferInput {
  @Field(() => ID, { description: 'The planned meeting.' })
  meetingId!: string;

  @Length(1, 500)
  @Field(() => String, { description: 'Why the host asks for it, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Frees a member from hosting for some time.' })
export class HostTurnExemptInput {
  @Field(() => ID, { description: 'The group.' })
  groupId!: string;

  @Field(() => ID, { description: 'The member.' })
  participantId!: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the exemption, today or later.' })
  until!: LocalDate;

  @Length(1, 500)
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({
  description:
    'A member says yes to hosting the next meeting, such as at the end of the one before.',
})
export class HostTurnAcceptInput {
  @Field(() => ID, { description: 'The group.' })
  groupId!: string;

  @Field(() => LocalDateScalar, {
    description:
      'Day of the monthly meeting, today or later. Where none is planned on it, it is planned with the group’s officer, time and place.',
  })
  meetsOn!: LocalDate;

  @Field(() => ID, { description: 'The member who accepts: the planned host, or the next.' })
  participantId!: string;
}
