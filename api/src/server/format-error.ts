import { unwrapResolverError } from '@apollo/server/errors';
import type { ValidationError } from 'class-validator';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { randomUUID } from 'node:crypto';
import { DomainError, type FieldCode, type FieldFault } from '../kernel/index.js';

/** Codes of Apollo's own refusals, which are all refusals of the request's shape. */
const SHAPE_CODES = new Set([
  'INVALID_INPUT',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** The only translator from what was thrown to what the caller reads. Unexpected faults are logged, not shown. */
export function errorFormatter(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const place = {
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
    };
    if (error instanceof DomainError) {
      const { code, rule, particulars, fields } = error;
      return {
        message: error.message,
        ...place,
        extensions: { code, ...(rule && { rule }), ...particulars, ...(fields && { fields }) },
      };
    }
    if (error instanceof ArgumentValidationError) {
      const fields = Object.fromEntries(
        error.extensions.validationErrors.flatMap((fault) => fieldFaults(fault, 'input')),
      );
      return {
        message: 'Some values are not usable.',
        ...place,
        extensions: { code: 'INVALID_INPUT', fields },
      };
    }
    if (SHAPE_CODES.has(String(formatted.extensions?.['code']))) {
      return { message: formatted.message, ...place, extensions: { code: 'INVALID_INPUT' } };
    }
    const incident = randomUUID();
    log.error({ incident, err: error }, 'unexpected fault');
    return {
      message: 'Something went wrong on our side.',
      ...place,
      extensions: { code: 'INTERNAL', incident },
    };
  };
}

function fieldFaults(fault: ValidationError, path: string): Array<[string, FieldFault]> {
  const here = `${path}.${fault.property}`;
  const [code, message] = Object.entries(fault.constraints ?? {})[0] ?? [];
  const own: Array<[string, FieldFault]> =
    code && message
      ? // The codes of all checks that inputs use are known; a test finds one that is not.
        [[here, { code: fieldCodeOf(code) as FieldCode, message }]]
      : [];
  return [...own, ...(fault.children ?? []).flatMap((child) => fieldFaults(child, here))];
}

/** The code of a check of class-validator: `maxLength` is MAX_LENGTH. */
export function fieldCodeOf(check: string): string {
  return check.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
