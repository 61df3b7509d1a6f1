import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Institution } from '../institutions/index.js';
import {
  Context,
  listOf,
  listType,
  PageInput,
  Permission,
  SortDirection,
  Where,
  type Listed,
} from '../kernel/index.js';
import { Cohort } from '../programmes/index.js';
import { Region, regionOf } from '../regions/index.js';
import { User } from '../staff/index.js';
import { Group } from './group.entity.js';
import {
  GroupCreateInput,
  GroupFilter,
  GroupSort,
  GroupSortField,
  GroupUpdateInput,
} from './group.inputs.js';
import { changeGroup, createGroup } from './group.writes.js';

const GroupList = listType('GroupList', () => Group);
const COLUMNS = {
  [GroupSortField.NAME]: { column: 'name', type: 'text' },
  [GroupSortField.CREATED_AT]: { column: 'created_at', type: 'timestamptz' },
} as const;

@Resolver(() => Group)
export class GroupResolver {
  @Authorized(Permission.GROUP_READ)
  @Query(() => GroupList, {
    description: 'The groups the viewer may see, by name unless asked otherwise.',
  })
  async groups(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => GroupSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof GroupSort> | null,
    @Arg('filter', () => GroupFilter, { nullable: true, description: 'Which groups.' })
    filter: GroupFilter | null,
  ): Promise<Listed<Group>> {
    const where = new Where()
      .ids(filter?.ids)
      .contains(['t.name', 't.neighbourhood', 't.usual_place'], filter?.search)
      .id('t.officer_id', filter?.officerId)
      .id('t.cohort_id', filter?.cohortId);
    const column = COLUMNS[sort?.field ?? GroupSortField.NAME];
    const order = { ...column, direction: sort?.direction ?? SortDirection.ASC };
    return listOf(await ctx.read(), Group, { page, after, sort: order, where });
  }

  @Authorized(Permission.GROUP_READ)
  @Query(() => Group, {
    nullable: true,
    description: 'One group, or null when absent or invisible.',
  })
  group(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the group.' }) id: string,
  ): Promise<Group | null> {
    return ctx.record(Group, id);
  }

  @Authorized(Permission.GROUP_WRITE)
  @Mutation(() => Group, {
    description: 'Makes a group. Rules: RECURRENCE_RULE_UNUSABLE, COHORT_ENDED.',
  })
  groupCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => GroupCreateInput, { description: 'The group.' }) input: GroupCreateInput,
  ): Promise<Group> {
    return ctx.write((unit) => createGroup(unit, input));
  }

  @Authorized(Permission.GROUP_WRITE)
  @Mutation(() => Group, {
    description: 'Changes a group. Rules: RECURRENCE_RULE_UNUSABLE, GROUP_CLOSED.',
  })
  groupUpdate(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the group.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
    @Arg('input', () => GroupUpdateInput, { description: 'What to change.' })
    input: GroupUpdateInput,
  ): Promise<Group> {
    return ctx.write(async (unit) =>
      changeGroup(unit, await unit.lockVersion(Group, id, expectedVersion), input),
    );
  }

  @FieldResolver(() => Institution, { description: 'Whose group it is.' })
  institution(@Root() group: Group, @Ctx() ctx: Context): Promise<Institution> {
    return ctx.the(Institution, group.institutionId);
  }

  @FieldResolver(() => Cohort, { description: 'Cohort of its members.' })
  cohort(@Root() group: Group, @Ctx() ctx: Context): Promise<Cohort> {
    return ctx.the(Cohort, group.cohortId);
  }

  @FieldResolver(() => Region, { description: 'Village it lives in.' })
  region(@Root() group: Group, @Ctx() ctx: Context): Promise<Region> {
    return regionOf(ctx, group.regionCode);
  }

  @FieldResolver(() => User, { description: 'Officer who is responsible for it.' })
  officer(@Root() group: Group, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, group.officerId);
  }
}
