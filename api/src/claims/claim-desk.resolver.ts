import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Context, manyOf, Permission } from '../kernel/index.js';
import { User } from '../staff/index.js';
import { ClaimFlag, ClaimReviewInput } from './claim-desk.types.js';
import { flagsFor } from './claim-flags.queries.js';
import { ClaimReview } from './claim-review.entity.js';
import { dueReviews } from './claim-review.queries.js';
import { reviewClaim } from './claim-review.writes.js';
import { Claim } from './claim.entity.js';

/** What makes a claim worth a second look, and what that found. */
@Resolver(() => Claim)
export class ClaimDeskResolver {
  @Authorized(Permission.CLAIM_DECIDE, Permission.CLAIM_VERIFY)
  @Mutation(() => Claim, {
    description:
      'Notes what a second look at a settled claim found; the claim stays as it is. Rules: CLAIM_ILLEGAL_STEP while it is not settled, CLAIM_SAME_PERSON for who took a step of it, CLAIM_REVIEWED.',
  })
  claimReview(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the claim.' }) id: string,
    @Arg('input', () => ClaimReviewInput, { description: 'What was found.' })
    input: ClaimReviewInput,
  ): Promise<Claim> {
    return ctx.write((unit) => reviewClaim(unit, id, input));
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => [ClaimFlag], {
    description: 'Patterns that make it worth a second look; empty for most claims.',
  })
  flags(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimFlag[]> {
    return flagsFor(ctx, claim.id);
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => Boolean, {
    description:
      'True when it was settled last month, is flagged or in the sample of that month, and nobody reviewed it.',
  })
  async isReviewDue(@Root() claim: Claim, @Ctx() ctx: Context): Promise<boolean> {
    return (await dueReviews(ctx)).some(({ id }) => id === claim.id);
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => ClaimReview, {
    nullable: true,
    description: 'What a second look found; null before.',
  })
  async review(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimReview | null> {
    const reviews = await manyOf(ctx, ClaimReview, 'claim_id', claim.id, { order: 't.id' });
    return reviews[0] ?? null;
  }
}

/** The claims a flag is about. */
@Authorized(Permission.CLAIM_READ)
@Resolver(() => ClaimFlag)
export class ClaimFlagResolver {
  @FieldResolver(() => [Claim], {
    description: 'The other claims that it may be a duplicate of; empty for other patterns.',
  })
  others(@Root() flag: ClaimFlag, @Ctx() ctx: Context): Promise<Claim[]> {
    return Promise.all(flag.otherIds.map((id) => ctx.the(Claim, id)));
  }
}

/** Who reviewed a claim. */
@Authorized(Permission.CLAIM_READ)
@Resolver(() => ClaimReview)
export class ClaimReviewResolver {
  @FieldResolver(() => User, { description: 'Who looked; never somebody who took a step of it.' })
  reviewedBy(@Root() review: ClaimReview, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, review.reviewedById);
  }
}
