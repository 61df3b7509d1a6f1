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
import { User } from './user.entity.js';
import {
  UserCreateInput,
  UserFilter,
  UserSort,
  UserSortField,
  UserUpdateInput,
} from './user.inputs.js';
import { changeUser, createUser, deactivateUser } from './user.queries.js';

const UserList = listType('UserList', () => User);
const COLUMNS = {
  [UserSortField.FULL_NAME]: { column: 'full_name', type: 'text' },
  [UserSortField.EMAIL]: { column: 'email', type: 'text' },
  [UserSortField.ROLE]: { column: 'role', type: 'text' },
  [UserSortField.CREATED_AT]: { column: 'created_at', type: 'timestamptz' },
} as const;

@Resolver(() => User)
export class UserResolver {
  @Authorized(Permission.USER_READ)
  @Query(() => UserList, {
    description: 'The accounts the viewer may see, by name unless asked otherwise.',
  })
  async users(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => UserSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof UserSort> | null,
    @Arg('filter', () => UserFilter, { nullable: true, description: 'Which users.' })
    filter: UserFilter | null,
  ): Promise<Listed<User>> {
    const where = new Where()
      .ids(filter?.ids)
      .id('t.institution_id', filter?.institutionId)
      .contains(['t.full_name', 't.email'], filter?.search)
      .equals('t.role', filter?.role)
      .equals('(t.deactivated_at is null)', filter?.isActive);
    const column = COLUMNS[sort?.field ?? UserSortField.FULL_NAME];
    const order = { ...column, direction: sort?.direction ?? SortDirection.ASC };
    return listOf(await ctx.read(), User, { page, after, sort: order, where });
  }

  @Authorized(Permission.USER_READ)
  @Query(() => User, {
    nullable: true,
    description: 'One account, or null when absent or invisible.',
  })
  user(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the user.' }) id: string,
  ): Promise<User | null> {
    return ctx.record(User, id);
  }

  @Authorized(Permission.USER_MANAGE)
  @Mutation(() => User, {
    description: 'Makes an account. Rules: USER_EMAIL_TAKEN, USER_ROLE_NOT_ALLOWED, PASSWORD_WEAK.',
  })
  userCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => UserCreateInput, { description: 'The account.' }) input: UserCreateInput,
  ): Promise<User> {
    return ctx.write((unit) => createUser(unit, input));
  }

  @Authorized(Permission.USER_MANAGE)
  @Mutation(() => User, {
    description: 'Changes an account. Rules: USER_IS_SELF, USER_ROLE_NOT_ALLOWED.',
  })
  userUpdate(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the user.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
    @Arg('input', () => UserUpdateInput, { description: 'What to change.' }) input: UserUpdateInput,
  ): Promise<User> {
    return ctx.write(async (unit) =>
      changeUser(unit, await unit.lockVersion(User, id, expectedVersion), input),
    );
  }

  @Authorized(Permission.USER_MANAGE)
  @Mutation(() => User, {
    description: 'Bars a person from signing in and ends their sessions. Rule: USER_IS_SELF.',
  })
  userDeactivate(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the user.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
  ): Promise<User> {
    return ctx.write(async (unit) =>
      deactivateUser(unit, await unit.lockVersion(User, id, expectedVersion)),
    );
  }

  @Authorized(Permission.USER_MANAGE)
  @Mutation(() => User, { description: 'Lets a deactivated person sign in again.' })
  userReactivate(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the user.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
  ): Promise<User> {
    return ctx.write(async (unit) => {
      const user = await unit.lockVersion(User, id, expectedVersion);
      user.reactivate();
      await unit.journal('user.reactivated', { type: 'User', id });
      return user;
    });
  }

  @FieldResolver(() => Boolean, { description: 'False once the account is deactivated.' })
  isActive(@Root() user: User): boolean {
    return user.isActive;
  }

  @FieldResolver(() => Institution, { description: 'The institution the person works for.' })
  institution(@Root() user: User, @Ctx() ctx: Context): Promise<Institution> {
    return ctx.the(Institution, user.institutionId);
  }
}
