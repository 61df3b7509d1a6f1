import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, RuleCode, ruleViolated } from '../kernel/index.js';
import { Role } from './roles.js';

export const UserSchema = defineEntity({
  name: 'User',
  tableName: 'users',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    email: p.text(),
    fullName: p.text(),
    phone: p.text().nullable(),
    role: p.enum(() => Role),
    passwordHash: p.text().hidden(),
    deactivatedAt: p.datetime().nullable(),
    lastSignedInAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A person who signs in. */
@ObjectType({
  description: 'A person who signs in: officer, treasurer, head, ministry staff or analyst.',
})
export class User extends UserSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, { description: 'Address the person signs in with; unique, in lower case.' })
  declare email: string;

  @Field(() => String, { description: 'Full name; a single name is fine.' })
  declare fullName: string;

  @Field(() => String, { nullable: true, description: 'Telephone in E.164; null when not known.' })
  declare phone: string | null;

  @Field(() => Role, { description: 'What the person works as.' })
  declare role: Role;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Last sign-in; null before the first.',
  })
  declare lastSignedInAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When the account was made.' })
  declare createdAt: Date;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;

  /** True until the account is deactivated. */
  get isActive(): Opt<boolean> {
    return this.deactivatedAt === null;
  }

  /** Bars the person from signing in. Nobody deactivates themselves. */
  deactivate(byUserId: string, at: Date): void {
    if (byUserId === this.id)
      throw ruleViolated(RuleCode.USER_IS_SELF, 'Nobody deactivates their own account.');
    this.deactivatedAt = at;
  }

  /** Lets the person sign in again. */
  reactivate(): void {
    this.deactivatedAt = null;
  }

  /** Gives the person another role. Nobody changes their own. */
  changeRole(role: Role, byUserId: string): void {
    if (byUserId === this.id && role !== this.role) {
      throw ruleViolated(RuleCode.USER_IS_SELF, 'Nobody changes their own role.');
    }
    this.role = role;
  }
}
UserSchema.setClass(User);
