import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, Permission, type LocalDate } from '../kernel/index.js';

/** How a family was asked. */
export enum RatingChannel {
  PHONE = 'PHONE',
  FIELD = 'FIELD',
  PAGE = 'PAGE',
}
registerEnumType(RatingChannel, {
  name: 'RatingChannel',
  description: 'How a family was asked whether it is satisfied.',
  valuesConfig: {
    PAGE: { description: 'On its own page; nobody of the staff was there.' },
    PHONE: { description: 'By telephone.' },
    FIELD: { description: 'Face to face.' },
  },
});

export const ClaimRatingSchema = defineEntity({
  name: 'ClaimRating',
  tableName: 'claim_ratings',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    points: p.integer(),
    text: p.text().nullable(),
    channel: p.enum(() => RatingChannel),
    ratedOn: p.date(),
    recordedAt: p.datetime(),
    recordedById: p.uuid().nullable(),
  },
});

/** What a family thinks of how its claim went; it is never changed or deleted. */
@Authorized(Permission.CLAIM_READ)
@ObjectType({
  description: 'What a family thinks of how its claim went, asked once. It is never changed.',
})
export class ClaimRating extends ClaimRatingSchema.class {
  declare recordedById: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => Int, {
    description: '1 very dissatisfied, 2 dissatisfied, 3 neither, 4 satisfied, 5 very satisfied.',
  })
  declare points: number;

  @Field(() => String, { nullable: true, description: 'In its words; null when it said no more.' })
  declare text: string | null;

  @Field(() => RatingChannel, { description: 'How it was asked.' })
  declare channel: RatingChannel;

  @Field(() => LocalDateScalar, { description: 'Day it answered.' })
  declare ratedOn: LocalDate;
}
ClaimRatingSchema.setClass(ClaimRating);
