import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context, manyOf, Permission } from '../kernel/index.js';
import { User } from '../staff/index.js';
import { ClaimEscalation } from './claim-escalation.entity.js';
import { Claim } from './claim.entity.js';

@Authorized(Permission.CLAIM_READ)
@Resolver(() => Claim)
export class ClaimEscalationsResolver {
  @FieldResolver(() => [ClaimEscalation], {
    description: 'Who was told that its time runs out, the earliest first.',
  })
  escalations(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimEscalation[]> {
    return manyOf(ctx, ClaimEscalation, 'claim_id', claim.id, { order: 't.escalated_at, t.id' });
  }
}

@Authorized(Permission.CLAIM_READ)
@Resolver(() => ClaimEscalation)
export class ClaimEscalationResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description:
      'Who was told; null for somebody of another institution whom the viewer does not see.',
  })
  recipient(@Root() escalation: ClaimEscalation, @Ctx() ctx: Context): Promise<User | null> {
    return ctx.one(User, escalation.recipientId);
  }
}
