import { catalogueText, text } from '../i18n/i18nProvider';
import { toHttpError } from './errors';
import type { TypedDocumentString } from './gql/graphql';
import { readRefusal, type Refusal } from './refusal';

const TOO_MANY_REQUESTS = 429;

const phrases = { text, find: catalogueText };

interface Answer<Result> {
  data?: Result | null;
  errors?: readonly unknown[];
}

/** Sends one operation to the API; answers its data or throws what the API refused. */
export async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await post(JSON.stringify({ query: document, variables }), signal);
  const answer = await read<Result>(response);
  if (answer.errors?.length) throw toHttpError(readRefusal(answer.errors[0]), phrases);
  if (answer.data == null) throw toHttpError({ code: 'INTERNAL', message: '' }, phrases);
  return answer.data;
}

async function post(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
      body,
      ...(signal && { signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw toHttpError({ code: 'OFFLINE', message: String(error) }, phrases);
  }
}

async function read<Result>(response: Response): Promise<Answer<Result>> {
  if (response.headers.get('content-type')?.includes('json')) {
    // The documents are checked against the schema when they are generated, so the shape is known.
    const answer = (await response.json()) as Answer<Result>;
    if (answer.data !== undefined || answer.errors) return answer;
  }
  throw toHttpError(withoutAnswer(response), phrases);
}

function withoutAnswer(response: Response): Refusal {
  const message = `HTTP ${response.status}`;
  return response.status === TOO_MANY_REQUESTS
    ? { code: 'THROTTLED', message }
    : { code: 'INTERNAL', message, incident: message };
}
