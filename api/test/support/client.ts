import type { FastifyInstance } from 'fastify';
import request from 'supertest';

/** One error of a GraphQL answer, as any caller reads it. */
export interface ApiError {
  message: string;
  path?: ReadonlyArray<string | number>;
  extensions: {
    code: string;
    rule?: string;
    fields?: Record<string, { code: string; message: string }>;
    incident?: string;
  };
}

/** A GraphQL answer with its HTTP status. Data is read as what the test asked for. */
export interface Answer<T> {
  status: number;
  data: T;
  errors: ApiError[] | undefined;
}

/** A caller of the API over HTTP: with a session, or a stranger. */
export class TestClient {
  readonly #target: FastifyInstance['server'] | string;
  readonly #cookie: string | null;

  /** Calls an application of this process, or one at an address. */
  constructor(app: FastifyInstance | string, cookie: string | null = null) {
    this.#target = typeof app === 'string' ? app : app.server;
    this.#cookie = cookie;
  }

  /** The same caller, with the same session, at another process. */
  at(url: string): TestClient {
    return new TestClient(url, this.#cookie);
  }

  /** The headers that carry the session, for what is asked beside GraphQL. */
  get headers(): Record<string, string> {
    return this.#cookie ? { cookie: this.#cookie } : {};
  }

  /** Sends an operation and returns whatever comes back. */
  async send<T = Record<string, unknown>>(
    query: string,
    variables: object = {},
  ): Promise<Answer<T>> {
    const post = request(this.#target).post('/graphql').set('apollo-require-preflight', '1');
    if (this.#cookie) post.set('cookie', this.#cookie);
    const response = await post.send({ query, variables });
    return { status: response.status, data: response.body.data, errors: response.body.errors };
  }

  /** Sends an operation that is to succeed and returns its data. */
  async ask<T = Record<string, unknown>>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables);
    if (errors)
      throw new Error(
        errors.map((error) => `${error.message} ${JSON.stringify(error.extensions)}`).join('\n'),
      );
    return data;
  }

  /** Sends an operation that is to be refused and returns its first error. */
  async refused(query: string, variables: object = {}): Promise<ApiError> {
    const { errors, data } = await this.send(query, variables);
    const first = errors?.[0];
    if (!first) throw new Error(`Expected a refusal, got ${JSON.stringify(data)}`);
    return first;
  }
}
