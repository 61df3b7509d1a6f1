import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalDateScalar, sortInput, type LocalDate } from '../kernel/index.js';
import { ClaimCause } from '../programmes/index.js';
import { SettlementBucket } from './claim-clock.js';
import { ResponsibleParty } from './claim-days.js';
import { ClaimStage } from './claim.transitions.js';

@InputType({ description: 'Which claims to list; all given conditions must hold.' })
export class ClaimFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the claim’s number or of the participant’s name.',
  })
  search?: string | null;

  @Field(() => ClaimStage, { nullable: true, description: 'Only this stage.' })
  stage?: ClaimStage | null;

  @Field(() => [ClaimStage], { nullable: true, description: 'Only these stages.' })
  stageIn?: ClaimStage[] | null;

  @Field(() => ClaimCause, { nullable: true, description: 'Only this cause.' })
  cause?: ClaimCause | null;

  @Field(() => ID, { nullable: true, description: 'Only claims for this participant.' })
  participantId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only claims for those who were members of this group on the day of the event.',
  })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only claims of this institution.' })
  institutionId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: neither received nor rejected. False: one of the two.',
  })
  isOpen?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: open and past the due date. False: all others.',
  })
  isOverdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: the family says that it has nothing, and nobody settled that. False: all others.',
  })
  hasOpenComplaint?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: settled last month and waiting for a review. False: all others.',
  })
  isReviewDue?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Due on this day or earlier.' })
  dueOnTo?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Reported on this day or later.' })
  reportedOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Reported on this day or earlier.' })
  reportedOnTo?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Received on this day or later.' })
  receivedOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Received on this day or earlier.' })
  receivedOnTo?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The family answered the question of its satisfaction on this day or later.',
  })
  ratedOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The family answered the question of its satisfaction on this day or earlier.',
  })
  ratedOnTo?: LocalDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The family answered so: from 1, very dissatisfied, to 5, very satisfied.',
  })
  ratedPoints?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: received or rejected after the due date. False: by the due date. See `settledOnTo`.',
  })
  settledLate?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: settled after the due date, or open and past it. False: all others. See `settledOnTo` and `judgedOnTo`.',
  })
  isLate?: boolean | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Received or rejected on this day or later.',
  })
  settledOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Received or rejected on this day or earlier, as the claims stood when it ended: what came later (an appeal, a due date that moved) is not looked at.',
  })
  settledOnTo?: LocalDate | null;

  @Field(() => SettlementBucket, {
    nullable: true,
    description: 'Only claims received or rejected within so many days of the event.',
  })
  bucket?: SettlementBucket | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: its file had been complete, today or by `settledOnTo` or `judgedOnTo`. False: never by then.',
  })
  hadCompleteFile?: boolean | null;

  @Field(() => ClaimStage, {
    nullable: true,
    description: 'Only claims that stood at this stage when their due date ended.',
  })
  stageWhenDue?: ClaimStage | null;

  @Field(() => ResponsibleParty, {
    nullable: true,
    description: 'Only claims that lay with this party when their due date ended.',
  })
  partyWhenDue?: ResponsibleParty | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Only claims that `Headline.claimsOnTime` counts, for a period from this day on; with `isLate`, those it counts as on time or not.',
  })
  judgedOnFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Only claims that `Headline.claimsOnTime` counts, for a period up to this day, today at the latest, as they stood when it ended: what came later is not looked at.',
  })
  judgedOnTo?: LocalDate | null;
}

/** What claims can be ordered by. */
export enum ClaimSortField {
  DUE_ON = 'DUE_ON',
  REPORTED_ON = 'REPORTED_ON',
  EVENT_ON = 'EVENT_ON',
  NUMBER = 'NUMBER',
}
registerEnumType(ClaimSortField, {
  name: 'ClaimSortField',
  description: 'What claims can be ordered by.',
});
export const ClaimSort = sortInput('ClaimSort', () => ClaimSortField);
