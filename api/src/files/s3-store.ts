import { AwsClient } from 'aws4fetch';
import { Readable } from 'node:stream';
import type { FileStore, StoredObject } from './file-store.js';

/** A bucket of any service that speaks S3, addressed by path. */
export interface S3Setup {
  /** Such as https://s3.example.org, without the bucket. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const NAME = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SECONDS_MAX = 60;
const RETRIES = 2;
const NO_CONTENT = 204;
const NOT_FOUND = 404;

/** Keeps files in a bucket, encrypted there by the service; nobody but this account may read it. */
export class S3Store implements FileStore {
  readonly #client: AwsClient;
  readonly #base: string;

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Setup) {
    const retries = RETRIES;
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, retries, service: 's3' });
    this.#base = `${endpoint.replace(/\/$/, '')}/${bucket}`;
  }

  async put(name: string, bytes: Buffer): Promise<void> {
    const body = new Uint8Array(bytes);
    const headers = { 'content-type': 'application/octet-stream' };
    await this.#send('PUT', this.#pathOf(name), { body, headers });
  }

  async read(name: string): Promise<Readable> {
    const { body } = await this.#send('GET', this.#pathOf(name));
    if (!body) throw new Error('The store answered without bytes.');
    return Readable.fromWeb(body);
  }

  async remove(name: string): Promise<void> {
    await this.#send('DELETE', this.#pathOf(name));
  }

  async *list(): AsyncIterable<StoredObject> {
    let after: string | null = null;
    do {
      const query: string =
        after === null ? '' : `&continuation-token=${encodeURIComponent(after)}`;
      const response = await this.#send('GET', `?list-type=2${query}`);
      const page = await response.text();
      yield* objectsOf(page);
      after = textOf(page, 'NextContinuationToken');
    } while (after !== null);
  }

  async #send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const signal = AbortSignal.timeout(SECONDS_MAX * 1000);
    const response = await this.#client.fetch(`${this.#base}${path}`, { ...init, method, signal });
    const isGone = method === 'DELETE' && [NO_CONTENT, NOT_FOUND].includes(response.status);
    if (response.ok || isGone) return response;
    // Its words may quote the key; the status is enough to look it up.
    throw new Error(`The file store answered ${response.status} to ${method}.`);
  }

  #pathOf(name: string): string {
    if (!NAME.test(name)) throw new Error('A stored file is named by a UUID.');
    return `/${name}`;
  }
}

/** What a page of a listing names; names are UUIDs, so nothing in them is escaped. */
function* objectsOf(page: string): Iterable<StoredObject> {
  for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
    const [name, storedAt] = [textOf(entry, 'Key'), textOf(entry, 'LastModified')];
    if (name && storedAt && NAME.test(name)) yield { name, storedAt: new Date(storedAt) };
  }
}

function textOf(xml: string, tag: string): string | null {
  return new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? null;
}
