import type { RuleCode } from './rules.js';

/** The closed set of error codes of the API; see `docs/api.md`. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'RULE_VIOLATED'
  | 'CONFLICT'
  | 'INTERNAL';

/** What is wrong with one input field: a code the panel translates, and a sentence for people with curl. */
export interface FieldFault {
  code: string;
  message: string;
}

/** A refusal the caller can act on. Throwing it rolls the transaction back. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly rule: RuleCode | null;
  readonly fields: Record<string, FieldFault> | null;

  constructor(
    code: ErrorCode,
    message: string,
    detail: { rule?: RuleCode; fields?: Record<string, FieldFault> } = {},
  ) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
    this.rule = detail.rule ?? null;
    this.fields = detail.fields ?? null;
  }
}

/** The programme's rules say no. */
export function ruleViolated(rule: RuleCode, message: string): DomainError {
  return new DomainError('RULE_VIOLATED', message, { rule });
}

/** One field of the input is unusable. */
export function invalidField(path: string, code: string, message: string): DomainError {
  return new DomainError('INVALID_INPUT', message, { fields: { [path]: { code, message } } });
}

/** The id does not exist, or not for this viewer: the answer is the same, so that it reveals nothing. */
export function notFound(noun: string): DomainError {
  return new DomainError('NOT_FOUND', `No such ${noun}.`);
}
