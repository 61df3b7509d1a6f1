import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { sortInput } from '../kernel/index.js';
import { ChangeKind, ChangeState } from './change.enums.js';

@InputType({ description: 'Which changes to list; all given conditions must hold.' })
export class PendingChangeFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @Field(() => ChangeKind, { nullable: true, description: 'Only this kind.' })
  kind?: ChangeKind | null;

  @Field(() => ChangeState, { nullable: true, description: 'Only this state.' })
  state?: ChangeState | null;

  @Field(() => ID, { nullable: true, description: 'Only changes of this record.' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those this user proposed.' })
  proposedById?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that wait and that the viewer may decide now, or only all others.',
  })
  decidableByMe?: boolean | null;
}

/** What changes can be ordered by. */
export enum PendingChangeSortField {
  PROPOSED_AT = 'PROPOSED_AT',
  AMOUNT = 'AMOUNT',
}
registerEnumType(PendingChangeSortField, {
  name: 'PendingChangeSortField',
  description: 'What changes can be ordered by.',
});
export const PendingChangeSort = sortInput('PendingChangeSort', () => PendingChangeSortField);

@InputType({ description: 'The approval of a change.' })
export class PendingChangeApproveInput {
  @IsOptional()
  @Length(1, 500)
  @Field(() => String, { nullable: true, description: 'A remark, 1 to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'Why a proposal is taken back.' })
export class PendingChangeWithdrawInput {
  @IsOptional()
  @Length(3, 500)
  @Field(() => String, { nullable: true, description: 'The reason, 3 to 500 characters.' })
  reason?: string | null;
}

@InputType({ description: 'The rejection of a change.' })
export class PendingChangeRejectInput {
  @Length(3, 500)
  @Field(() => String, { description: 'Why not, 3 to 500 characters; the proposer reads it.' })
  reason!: string;
}
