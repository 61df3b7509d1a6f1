import { IsEmail, IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { sortInput } from '../kernel/index.js';
import { Role } from './roles.js';

@InputType({ description: 'E-mail address and password.' })
export class UserSignInInput {
  @MaxLength(254)
  @Field(() => String, { description: 'Address of the account; letter case does not matter.' })
  email!: string;

  @MaxLength(200)
  @Field(() => String, { description: 'The password, at most 200 characters.' })
  password!: string;
}

@InputType({ description: 'Which users to list; all given conditions must hold.' })
export class UserFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or of the address.' })
  search?: string | null;

  @Field(() => Role, { nullable: true, description: 'Only this role.' })
  role?: Role | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only active accounts, or only deactivated ones.',
  })
  isActive?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only this institution.' })
  institutionId?: string | null;
}

/** What users can be ordered by. */
export enum UserSortField {
  FULL_NAME = 'FULL_NAME',
  EMAIL = 'EMAIL',
  ROLE = 'ROLE',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(UserSortField, {
  name: 'UserSortField',
  description: 'What users can be ordered by.',
});
export const UserSort = sortInput('UserSort', () => UserSortField);

@InputType({ description: 'A new account in the viewer’s own institution.' })
export class UserCreateInput {
  @Length(1, 200)
  @Field(() => String, { description: 'Full name, 1 to 200 characters; a single name is fine.' })
  fullName!: string;

  @IsEmail()
  @Field(() => String, { description: 'Address to sign in with; unique.' })
  email!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone, Indonesian or international form.',
  })
  phone?: string | null;

  @Field(() => Role, {
    description: 'What the person works as. Only a ministry account makes ministry accounts.',
  })
  role!: Role;

  @MaxLength(200)
  @Field(() => String, {
    description: 'First password, 10 to 200 characters, to be changed by the person.',
  })
  password!: string;
}

@InputType({ description: 'Changes to an account: what is left out stays, null clears.' })
export class UserUpdateInput {
  @IsOptional()
  @Length(1, 200)
  @Field(() => String, { nullable: true, description: 'Full name, 1 to 200 characters.' })
  fullName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone, Indonesian or international form.',
  })
  phone?: string | null;

  @Field(() => Role, {
    nullable: true,
    description: 'What the person works as; nobody changes their own.',
  })
  role?: Role | null;
}
