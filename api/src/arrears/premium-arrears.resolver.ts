import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Group } from '../groups/index.js';
import { Context, Permission } from '../kernel/index.js';
import { premiumArrearsOf } from './premium-arrears.queries.js';
import { GroupArrears, PremiumArrears, PremiumArrearsFilter } from './premium-arrears.types.js';

@Resolver()
export class PremiumArrearsResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => PremiumArrears, {
    description:
      'Arrears by age and punctuality of everything the viewer may see, and of each group. NOT_FOUND for a cohort or group that is none here.',
  })
  premiumArrears(
    @Ctx() ctx: Context,
    @Arg('filter', () => PremiumArrearsFilter, { nullable: true, description: 'Whose arrears.' })
    filter: PremiumArrearsFilter | null,
  ): Promise<PremiumArrears> {
    return premiumArrearsOf(ctx, filter);
  }
}

@Resolver(() => GroupArrears)
export class GroupArrearsResolver {
  @FieldResolver(() => Group, {
    nullable: true,
    description: 'The group; null for those who are in none at present.',
  })
  group(@Root() { groupId }: GroupArrears, @Ctx() ctx: Context): Promise<Group | null> {
    return ctx.one(Group, groupId);
  }
}
