import type { Role } from '../data/gql/enums';
import type { UserCreateInput, UserUpdateInput } from '../data/gql/graphql';
import { toE164 } from '../fields/phone';

/** What may change about an account. */
export interface UserUpdateForm {
  fullName: string;
  phone?: string | null;
  role: Role;
}

/** What a new account is asked. */
export interface UserCreateForm extends UserUpdateForm {
  email: string;
  password: string;
}

/** Shapes a new account for the API. */
export function toCreateInput({ email, password, ...form }: UserCreateForm): UserCreateInput {
  const { fullName, phone, role } = form;
  return { fullName: fullName.trim(), phone: toE164(phone), role, email: email.trim(), password };
}

/** Shapes a change of an account for the API; the address stays. */
export function toUpdateInput({ fullName, phone, role }: UserUpdateForm): UserUpdateInput {
  return { fullName: fullName.trim(), phone: toE164(phone), role };
}

/** Letters and digits nobody mistakes for one another when read aloud or copied by hand. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';
const BLOCKS = 4;
const BLOCK_LENGTH = 4;

/** A first password to hand over: four blocks of four, from random numbers of the browser. */
export function firstPassword(random: (count: number) => Uint32Array): string {
  const letters = [...random(BLOCKS * BLOCK_LENGTH)].map((n) => READABLE[n % READABLE.length]);
  const block = (index: number) =>
    letters.slice(index * BLOCK_LENGTH, (index + 1) * BLOCK_LENGTH).join('');
  return Array.from({ length: BLOCKS }, (_, index) => block(index)).join('-');
}
