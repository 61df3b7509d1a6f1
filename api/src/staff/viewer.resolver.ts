import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Institution } from '../institutions/index.js';
import {
  Context,
  DomainError,
  inTransaction,
  Permission,
  SYSTEM,
  type Viewer,
} from '../kernel/index.js';
import { hashPassword, isWeakPassword, verifyPassword } from './password.js';
import { endSession, endSessionsOf } from './session.js';
import { signIn } from './sign-in.js';
import { User } from './user.entity.js';
import { UserSignInInput } from './user.inputs.js';
import { weakPassword } from './user.queries.js';

@ObjectType('Viewer', { description: 'The signed-in person.' })
class ViewerType {
  userId!: string;
  institutionId!: string;

  @Field(() => [Permission], { description: 'What this person may do.' })
  permissions!: Permission[];
}

function present(viewer: Viewer): ViewerType {
  const { userId, institutionId } = viewer;
  return { userId, institutionId, permissions: [...viewer.permissions] };
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, {
    nullable: true,
    description: 'The signed-in person; null when nobody is signed in.',
  })
  viewer(@Ctx() ctx: Context): ViewerType | null {
    return ctx.viewerOrNull ? present(ctx.viewerOrNull) : null;
  }

  @Mutation(() => ViewerType, {
    description:
      'Signs in and sets the session cookie. UNAUTHENTICATED when wrong; rule SIGN_IN_THROTTLED after 10 failures in 15 minutes.',
  })
  async userSignIn(
    @Ctx() ctx: Context,
    @Arg('input', () => UserSignInInput, { description: 'E-mail address and password.' })
    input: UserSignInInput,
  ): Promise<ViewerType> {
    await signIn(ctx, input.email, input.password);
    return present(ctx.viewer);
  }

  @Mutation(() => Boolean, {
    description: 'Ends the session. True also when nobody was signed in.',
  })
  async userSignOut(@Ctx() ctx: Context): Promise<boolean> {
    const hash = ctx.viewerOrNull?.sessionHash;
    if (hash) await inTransaction(ctx.surroundings.root, SYSTEM, (em) => endSession(em, hash));
    ctx.surroundings.clearSessionCookie();
    ctx.becomes(null);
    return true;
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description:
      'Changes the viewer’s own password and ends all their sessions. UNAUTHENTICATED when `current` is wrong; rule PASSWORD_WEAK.',
  })
  async userChangePassword(
    @Ctx() ctx: Context,
    @Arg('current', () => String, { description: 'The present password.' }) current: string,
    @Arg('next', () => String, { description: 'The new password, 10 to 200 characters.' })
    next: string,
  ): Promise<boolean> {
    await ctx.write(async (unit) => {
      const user = await unit.lock(User, unit.viewer.userId);
      if (!(await verifyPassword(current, user.passwordHash))) {
        throw new DomainError('UNAUTHENTICATED', 'The present password is wrong.');
      }
      if (isWeakPassword(next, user.email)) throw weakPassword();
      user.passwordHash = await hashPassword(next);
      await endSessionsOf(unit.em, user.id);
      await unit.journal('user.passwordChanged', { type: 'User', id: user.id });
    });
    ctx.surroundings.clearSessionCookie();
    ctx.becomes(null);
    return true;
  }

  @FieldResolver(() => User, { description: 'The person’s account.' })
  user(@Root() viewer: ViewerType, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, viewer.userId);
  }

  @FieldResolver(() => Institution, { description: 'The institution the person works for.' })
  institution(@Root() viewer: ViewerType, @Ctx() ctx: Context): Promise<Institution> {
    return ctx.the(Institution, viewer.institutionId);
  }
}
