/** Why a request got no answer: the API's closed set, plus what happens before the API is reached. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'RULE_VIOLATED'
  | 'CONFLICT'
  | 'INTERNAL'
  | 'THROTTLED'
  | 'OFFLINE';

/** One field the server did not accept. */
export interface FieldRefusal {
  readonly code: string;
  readonly message: string;
}

/** A refusal as the panel understands it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly rule?: string;
  /** Which of several grounds of a rule applies. */
  readonly reason?: string;
  /** Whole seconds after which to try again. */
  readonly retryAfterSeconds?: number;
  readonly fields?: Readonly<Record<string, FieldRefusal>>;
  readonly incident?: string;
}

const API_CODES: ReadonlySet<string> = new Set<RefusalCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'RULE_VIOLATED',
  'CONFLICT',
  'INTERNAL',
]);

const HTTP_STATUS: Record<RefusalCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  RULE_VIOLATED: 422,
  CONFLICT: 409,
  INTERNAL: 500,
  THROTTLED: 429,
  OFFLINE: 0,
};

/** The HTTP status react-admin expects for a refusal. */
export function statusOf(refusal: Refusal): number {
  return HTTP_STATUS[refusal.code];
}

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function isApiCode(value: unknown): value is RefusalCode {
  return typeof value === 'string' && API_CODES.has(value);
}

function readFields(value: unknown): Refusal['fields'] {
  if (!isJson(value)) return undefined;
  const fields: Record<string, FieldRefusal> = {};
  for (const [path, field] of Object.entries(value)) {
    if (!isJson(field)) continue;
    const name = path.replace(/^input\./, '');
    fields[name] = { code: String(field.code), message: String(field.message) };
  }
  return fields;
}

/** Reads one entry of a GraphQL answer's `errors`. */
export function readRefusal(error: unknown): Refusal {
  const message = isJson(error) && typeof error.message === 'string' ? error.message : '';
  const extensions = isJson(error) && isJson(error.extensions) ? error.extensions : {};
  const { code, rule, reason, retryAfterSeconds, fields, incident } = extensions;
  return {
    code: isApiCode(code) ? code : 'INTERNAL',
    message,
    ...(typeof rule === 'string' && { rule }),
    ...(typeof reason === 'string' && { reason }),
    ...(typeof retryAfterSeconds === 'number' && { retryAfterSeconds }),
    ...(isJson(fields) && { fields: readFields(fields) }),
    ...(typeof incident === 'string' && { incident }),
  };
}
