import type { FieldCode } from './field-codes.js';
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
  code: FieldCode;
  message: string;
}

/** What a rule tells beside its code, for a caller that does not read sentences. */
export interface RuleParticulars {
  /** Which of several grounds of the rule applies, such as the gap in the cover. */
  reason?: string;
  /** Whole seconds after which to try again. */
  retryAfterSeconds?: number;
}

/** A refusal the caller can act on. Throwing it rolls the transaction back. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly rule: RuleCode | null;
  readonly particulars: RuleParticulars;
  readonly fields: Record<string, FieldFault> | null;

  constructor(code: ErrorCode, message: string, detail: Detail = {}) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
    this.rule = detail.rule ?? null;
    this.particulars = detail.particulars ?? {};
    this.fields = detail.fields ?? null;
  }
}

interface Detail {
  rule?: RuleCode;
  particulars?: RuleParticulars;
  fields?: Record<string, FieldFault>;
}

/** The programme's rules say no. */
export function ruleViolated(
  rule: RuleCode,
  message: string,
  particulars: RuleParticulars = {},
): DomainError {
  return new DomainError('RULE_VIOLATED', message, { rule, particulars });
}

/** One field of the input is unusable. */
export function invalidField(path: string, code: FieldCode, message: string): DomainError {
  return new DomainError('INVALID_INPUT', message, { fields: { [path]: { code, message } } });
}

/** The id does not exist, or not for this viewer: the answer is the same, so that it reveals nothing. */
export function notFound(noun: string): DomainError {
  return new DomainError('NOT_FOUND', `No such ${noun}.`);
}
