import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, Permission, type LocalDate } from '../kernel/index.js';

/** What a review found. */
export enum ReviewOutcome {
  OK = 'OK',
  PROBLEM = 'PROBLEM',
}
registerEnumType(ReviewOutcome, {
  name: 'ReviewOutcome',
  description: 'What a review of a settled claim found.',
  valuesConfig: {
    OK: { description: 'Everything was in order.' },
    PROBLEM: { description: 'Something was not in order, as the note says.' },
  },
});

export const ClaimReviewSchema = defineEntity({
  name: 'ClaimReview',
  tableName: 'claim_reviews',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    outcome: p.enum(() => ReviewOutcome),
    note: p.text(),
    reviewedOn: p.date(),
    recordedAt: p.datetime(),
    reviewedById: p.uuid(),
  },
});

/** Somebody who took no step of a settled claim looked at it again; it is never changed or deleted. */
@Authorized(Permission.CLAIM_READ)
@ObjectType({
  description:
    'Somebody who took no step of a settled claim looked at it again, once. It changes nothing about the claim and is never changed itself.',
})
export class ClaimReview extends ClaimReviewSchema.class {
  declare reviewedById: string;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => ReviewOutcome, { description: 'What was found.' })
  declare outcome: ReviewOutcome;

  @Field(() => String, { description: 'In words.' })
  declare note: string;

  @Field(() => LocalDateScalar, { description: 'Day of the review.' })
  declare reviewedOn: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  declare recordedAt: Date;
}
ClaimReviewSchema.setClass(ClaimReview);
