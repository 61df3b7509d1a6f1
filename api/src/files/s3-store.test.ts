import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { StoredObject } from './file-store.js';
import { S3Store } from './s3-store.js';

const KEY = 'a secret key of the bucket';
const NAME = '0190a000-0000-7000-8000-000000000001';
const OTHER = '0190a000-0000-7000-8000-000000000002';

/** Works out the signature of a request as the service does, from what arrived. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const { authorization = '', ...headers } = request.headers;
  const [, scope = '', names = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=polonia\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      authorization,
    ) ?? [];
  const digest = createHash('sha256').update(body).digest('hex');
  const sent = headers['x-amz-content-sha256'];
  if (sent !== 'UNSIGNED-PAYLOAD' && sent !== digest) return false;
  const url = new URL(request.url ?? '', 'http://host');
  url.searchParams.sort();
  const lines = names.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const canonical = [
    request.method,
    url.pathname,
    url.search.slice(1),
    lines.join(''),
    names,
    sent,
  ].join('\n');
  const hashed = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hashed].join('\n');
  const hmac = (key: string | Buffer, value: string) =>
    createHmac('sha256', key).update(value).digest();
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${KEY}`);
  return hmac(key, text).toString('hex') === signature;
}

describe('a bucket', () => {
  const kept = new Map<string, Buffer>();
  let server: Server;
  let endpoint: string;
  const storeWith = (secretAccessKey: string) =>
    new S3Store({
      endpoint,
      bucket: 'askesos',
      region: 'ap-southeast-3',
      accessKeyId: 'polonia',
      secretAccessKey,
    });

  beforeEach(async () => {
    kept.clear();
    server = createServer((request, response) => {
      void buffer(request).then((body) => {
        if (!isSigned(request, body)) return response.writeHead(403).end();
        const url = new URL(request.url ?? '', 'http://host');
        const name = url.pathname.replace('/askesos', '').slice(1);
        if (url.searchParams.has('list-type')) return response.end(listing(url));
        if (request.method === 'PUT') kept.set(name, body);
        if (request.method === 'DELETE') kept.delete(name);
        if (request.method !== 'GET') return response.writeHead(204).end();
        const bytes = kept.get(name);
        return response.writeHead(bytes ? 200 : 404).end(bytes);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  /** One name a page, as a service that has many. */
  function listing(url: URL): string {
    const names = [...kept.keys()].toSorted();
    const index = Number(url.searchParams.get('continuation-token') ?? 0);
    const next = index + 1 < names.length ? index + 1 : null;
    return `<?xml version="1.0"?><ListBucketResult><Contents><Key>${names[index]}</Key>
      <LastModified>2026-11-23T03:00:00.000Z</LastModified></Contents>
      ${next === null ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`}</ListBucketResult>`;
  }

  it('gives back the bytes it was given, each request signed', async () => {
    const bytes = Buffer.from([0, 1, 2, 255]);
    const store = storeWith(KEY);
    await store.put(NAME, bytes);
    expect(kept.get(NAME)).toEqual(bytes);
    expect(await buffer(await store.read(NAME))).toEqual(bytes);
  });

  it('forgets a name, also one that it never had', async () => {
    const store = storeWith(KEY);
    await store.put(NAME, Buffer.from('x'));
    await store.remove(NAME);
    await store.remove(NAME);
    expect(kept.size).toBe(0);
    await expect(store.read(NAME)).rejects.toThrow('404');
  });

  it('lists what it has over several pages, with the time, and nothing of anybody else', async () => {
    const store = storeWith(KEY);
    for (const name of [NAME, OTHER]) await store.put(name, Buffer.from('x'));
    kept.set('backup.tar', Buffer.from('of somebody else'));
    const found: StoredObject[] = [];
    for await (const one of store.list()) found.push(one);
    expect(found.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: NAME, storedAt: new Date('2026-11-23T03:00:00.000Z') },
      { name: OTHER, storedAt: new Date('2026-11-23T03:00:00.000Z') },
    ]);
  });

  it('that refuses the key is a fault, and keeps nothing', async () => {
    await expect(storeWith('another key').put(NAME, Buffer.from('x'))).rejects.toThrow('403');
    expect(kept.size).toBe(0);
  });

  it('is asked for names of its own kind only', async () => {
    await expect(storeWith(KEY).read('../secret')).rejects.toThrow('UUID');
  });
});
