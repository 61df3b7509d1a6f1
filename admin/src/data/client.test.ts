import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { send } from './client';
import { refusalOf } from './errors';
import { TypedDocumentString } from './gql/graphql';

const document = new TypedDocumentString<{ answer: number }, { id: string }>(
  'query Answer { answer }',
);
const fetched = jest.fn<typeof fetch>();
const original = globalThis.fetch;

beforeEach(() => {
  globalThis.fetch = fetched;
});
afterEach(() => {
  globalThis.fetch = original;
  fetched.mockReset();
});

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

async function refusalFrom(response: Response | Error) {
  if (response instanceof Error) fetched.mockRejectedValue(response);
  else fetched.mockResolvedValue(response);
  const error: unknown = await send(document, { id: '1' }).catch((thrown: unknown) => thrown);
  return refusalOf(error);
}

test('an operation goes to the same origin with its variables and the header against forgery', async () => {
  fetched.mockResolvedValue(json({ data: { answer: 42 } }));
  expect(await send(document, { id: '1' })).toEqual({ answer: 42 });
  const [url, request] = fetched.mock.calls[0] ?? [];
  expect(url).toBe('/graphql');
  expect(request?.headers).toMatchObject({ 'apollo-require-preflight': '1' });
  expect(request?.body).toBe('{"query":"query Answer { answer }","variables":{"id":"1"}}');
});

describe('a request without data', () => {
  test('is refused for the reason the API gives, whatever the HTTP status', async () => {
    const body = { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] };
    expect((await refusalFrom(json(body)))?.code).toBe('FORBIDDEN');
    expect((await refusalFrom(json(body, 400)))?.code).toBe('FORBIDDEN');
  });

  test('is refused as an internal error when what answers is not the API', async () => {
    const page = new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } });
    expect(await refusalFrom(page)).toMatchObject({ code: 'INTERNAL', incident: 'HTTP 502' });
    expect((await refusalFrom(json({})))?.code).toBe('INTERNAL');
    expect((await refusalFrom(json({ data: null })))?.code).toBe('INTERNAL');
  });

  test('asks to wait when a gate before the API says so', async () => {
    expect((await refusalFrom(new Response('', { status: 429 })))?.code).toBe('THROTTLED');
  });

  test('says so when nothing answers at all', async () => {
    expect((await refusalFrom(new TypeError('Failed to fetch')))?.code).toBe('OFFLINE');
  });

  test('given up by the screen that asked is no refusal', async () => {
    fetched.mockRejectedValue(new DOMException('aborted', 'AbortError'));
    await expect(send(document, { id: '1' })).rejects.toThrow('aborted');
    expect(await refusalFrom(new DOMException('aborted', 'AbortError'))).toBeUndefined();
  });
});
