import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { World } from './support/world.js';

describe('the edge of the API', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  const post = () =>
    request(world.app.server).post('/graphql').set('apollo-require-preflight', '1');

  const STRANGE: Array<[string, { query?: unknown; variables?: object }]> = [
    ['a field that does not exist', { query: '{ viewer { shoeSize } }' }],
    ['text that is no GraphQL', { query: '{ viewer {' }],
    ['no query', {}],
    ['a query that is no text', { query: 7 }],
    [
      'a variable of the wrong type',
      { query: 'query ($p: PageInput) { users(page: $p) { total } }', variables: { p: 'one' } },
    ],
    [
      'thirteen levels',
      { query: `{ region(code: "12") ${'{ parent '.repeat(12)}{ code }${' }'.repeat(13)}` },
    ],
    [
      'thirty-one aliases',
      { query: `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: rules { code }`).join(' ')} }` },
    ],
  ];
  it.each(STRANGE)(
    'answers %s with INVALID_INPUT, never with a fault of its own',
    async (_, body) => {
      const response = await post().send(body);
      expect(response.status).toBeLessThan(500);
      expect(response.body.errors[0].extensions.code).toBe('INVALID_INPUT');
      expect(JSON.stringify(response.body)).not.toMatch(/node_modules|select |at Object/);
    },
  );

  it.each([
    ['a page of 101 rows', '{ users(page: {size: 101}) { total } }', 'page.size'],
    ['a page number of 0', '{ users(page: {number: 0}) { total } }', 'page.number'],
    ['a cursor nobody made', '{ users(after: "x") { total } }', 'after'],
  ])('refuses %s and names the argument', async (_, query, field) => {
    const error = await (await world.as('HEAD')).refused(query);
    expect(error.extensions.code).toBe('INVALID_INPUT');
    expect(Object.keys(error.extensions.fields ?? {})).toEqual([field]);
  });

  it.each([
    [
      'a body that is not JSON',
      (r: request.Test) => r.set('content-type', 'application/json').send('{"query":'),
    ],
    [
      'a body of 200 kB',
      (r: request.Test) => r.send({ query: `{ rules { code } } # ${'x'.repeat(200_000)}` }),
    ],
    ['a batch', (r: request.Test) => r.send([{ query: '{ rules { code } }' }])],
    ['a form', (r: request.Test) => r.type('form').send({ query: '{ rules { code } }' })],
  ])('refuses %s with a 4xx and a code', async (_, send) => {
    const response = await send(post());
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.body.errors[0].extensions.code).toBe('INVALID_INPUT');
  });

  it('refuses a request that a foreign page could send without asking', async () => {
    const response = await request(world.app.server)
      .get('/graphql')
      .query({ query: '{ rules { code } }' });
    expect(response.status).toBe(400);
  });

  it('weighs fragments that double each other once, and refuses them at once', async () => {
    const fragments = Array.from(
      { length: 24 },
      (_, n) =>
        `fragment f${n} on Region { a${n}: parent { ...f${n + 1} } b${n}: parent { ...f${n + 1} } }`,
    );
    const query = `{ region(code: "12") { ...f0 } } ${fragments.join(' ')} fragment f24 on Region { code }`;
    const started = performance.now();
    const response = await post().send({ query });
    expect(response.body.errors[0].extensions.code).toBe('INVALID_INPUT');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('says that it lives without asking the database, and that it is ready only with it', async () => {
    expect((await request(world.app.server).get('/healthz')).body).toEqual({ status: 'ok' });
    expect((await request(world.app.server).get('/readyz')).body).toEqual({ status: 'ready' });
  });

  it('treats a cookie it never made as nobody', async () => {
    const response = await post()
      .set('cookie', 'askesos_session=nonsense')
      .send({ query: '{ viewer { permissions } }' });
    expect(response.body.data).toEqual({ viewer: null });
  });

  it('refuses everybody else’s business to a stranger', async () => {
    expect((await world.stranger.refused('{ users { total } }')).extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    const analyst = await world.as('ANALYST');
    expect((await analyst.refused('{ users { total } }')).extensions.code).toBe('FORBIDDEN');
  });
});
