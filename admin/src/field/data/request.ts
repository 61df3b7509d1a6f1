import type { TypedDocumentString } from './gql/graphql';
import { readRefusal, type Refusal } from '../../data/refusal';

/** A network that has not answered by then is no network. */
const PATIENCE_MS = 20_000;
const TOO_MANY_REQUESTS = 429;

/** Why an operation got no data. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

interface Answer<Result> {
  data?: Result | null;
  errors?: readonly unknown[];
}

/** Sends one operation to the API; answers its data or throws what the API refused. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await post(JSON.stringify({ query: document, variables }));
  const answer = await read<Result>(response);
  if (answer.errors?.length) throw new Refused(readRefusal(answer.errors[0]));
  if (answer.data == null) throw new Refused({ code: 'INTERNAL', message: '' });
  return answer.data;
}

/** The refusal behind an exception; anything unexpected counts as a fault of the server. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  return { code: 'INTERNAL', message: String(error) };
}

async function post(body: string): Promise<Response> {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), PATIENCE_MS);
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
      body,
      signal: aborter.signal,
    });
  } catch (error) {
    throw new Refused({ code: 'OFFLINE', message: String(error) });
  } finally {
    clearTimeout(timer);
  }
}

async function read<Result>(response: Response): Promise<Answer<Result>> {
  const code = response.status === TOO_MANY_REQUESTS ? 'THROTTLED' : 'INTERNAL';
  const unreadable = new Refused({ code, message: `HTTP ${response.status}` });
  if (!response.headers.get('content-type')?.includes('json')) throw unreadable;
  // An answer cut off in the middle is a network that failed. The documents are checked against the schema.
  const answer = (await response.json().catch((error: unknown) => {
    throw new Refused({ code: 'OFFLINE', message: String(error) });
  })) as Answer<Result>;
  if (answer.data === undefined && !answer.errors) throw unreadable;
  return answer;
}
