import type { AuthCheckerFn } from 'type-graphql';
import { Context, DomainError, type Permission } from '../kernel/index.js';

/** Lets a field through when the viewer has one of the permissions it names; without a name, when signed in. */
export const checkAuthorisation: AuthCheckerFn<Context, Permission> = (
  { context, info },
  permissions,
) => {
  const { viewer } = context;
  if (
    permissions.length === 0 ||
    permissions.some((permission) => viewer.permissions.has(permission))
  )
    return true;
  throw new DomainError(
    'FORBIDDEN',
    `Your role does not allow ${info.parentType.name}.${info.fieldName}.`,
  );
};
