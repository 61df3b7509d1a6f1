import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { inTransaction, SYSTEM } from '../src/kernel/index.js';
import { hashPassword } from '../src/staff/index.js';
import { NOW, World } from './support/world.js';

const PASSWORD = 'perahu kertas biru';
const SIGN_IN = `mutation ($input: UserSignInInput!) { userSignIn(input: $input) { user { email } permissions } }`;

describe('signing in', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.create();
    const hash = await hashPassword(PASSWORD);
    await inTransaction(world.orm.em, SYSTEM, (em) =>
      em.execute(`update users set password_hash = ?`, [hash]),
    );
  });
  afterAll(() => world.close());

  async function signIn(email: string, password: string) {
    return request(world.app.server)
      .post('/graphql')
      .set('apollo-require-preflight', '1')
      .send({ query: SIGN_IN, variables: { input: { email, password } } });
  }

  it('tells a stranger that nobody is signed in', async () => {
    expect(await world.stranger.ask('{ viewer { user { email } } }')).toEqual({ viewer: null });
  });

  it('tells an officer who they are and what they may do', async () => {
    const officer = await world.as('OFFICER');
    const { viewer } = await officer.ask<{ viewer: { permissions: string[] } }>(
      '{ viewer { user { email role } institution { shortName region { path } } permissions } }',
    );
    expect(viewer).toMatchObject({
      user: { email: 'officer@polonia.example', role: 'OFFICER' },
      institution: {
        shortName: 'Polonia',
        region: { path: 'Polonia, Medan Polonia, Kota Medan, Sumatera Utara' },
      },
    });
    expect(viewer.permissions).toContain('CLAIM_VERIFY');
    expect(viewer.permissions).not.toContain('CLAIM_DECIDE');
  });

  it('starts a session with an HttpOnly, SameSite cookie, whatever the letter case of the address', async () => {
    const response = await signIn(' Officer@Polonia.Example ', PASSWORD);
    expect(response.body.data.userSignIn.user).toEqual({ email: 'officer@polonia.example' });
    const cookie = String(response.headers['set-cookie']);
    expect(cookie).toMatch(
      /^askesos_session=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/,
    );
    const answer = await request(world.app.server)
      .post('/graphql')
      .set('cookie', cookie.split(';')[0] ?? '')
      .send({ query: '{ viewer { user { lastSignedInAt } } }' });
    expect(answer.body.data.viewer.user.lastSignedInAt).toBe(NOW);
  });

  it('stores no token that could open a session', async () => {
    const response = await signIn('head@polonia.example', PASSWORD);
    const token =
      /askesos_session=([\w-]+)/.exec(String(response.headers['set-cookie']))?.[1] ?? '';
    expect(token).toHaveLength(43);
    expect(await world.count('sessions', `token_hash = '${token}'`)).toBe(0);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await signIn('officer@polonia.example', 'not the password');
    const unknown = await signIn('nobody@polonia.example', 'not the password');
    expect(wrong.body).toEqual(unknown.body);
    expect(wrong.body.errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('stops guessing after ten failures for one account, even with the right password then', async () => {
    for (let attempt = 1; attempt <= 10; attempt++)
      await signIn('treasurer@mabar.example', `guess ${attempt}`);
    const right = await signIn('treasurer@mabar.example', PASSWORD);
    const { retryAfterSeconds, ...extensions } = right.body.errors[0].extensions;
    expect(extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'SIGN_IN_THROTTLED' });
    // A quarter of an hour from the first failure on, of which this test took some seconds.
    expect(retryAfterSeconds).toBeGreaterThan(800);
    expect(retryAfterSeconds).toBeLessThanOrEqual(900);
    const other = await signIn('treasurer@polonia.example', PASSWORD);
    expect(other.body.errors).toBeUndefined();
  });

  it('refuses many sign-ins in one request through aliases', async () => {
    const input = `{email: "a@b.example", password: "x"}`;
    const error = await world.stranger.refused(
      `mutation { a: userSignIn(input: ${input}) { permissions } b: userSignIn(input: ${input}) { permissions } }`,
    );
    expect(error.extensions.code).toBe('INVALID_INPUT');
  });

  it('ends a session at sign-out, after half an hour of silence, and after twelve hours', async () => {
    const first = await world.as('HEAD');
    await first.ask('mutation { userSignOut }');
    expect(await first.ask('{ viewer { permissions } }')).toEqual({ viewer: null });

    const idle = await world.as('HEAD');
    world.travelTo('2026-11-23T03:31:00.000Z');
    expect(await idle.ask('{ viewer { permissions } }')).toEqual({ viewer: null });
    world.travelTo(NOW);

    const busy = await world.as('HEAD');
    for (let minutes = 20; minutes <= 720; minutes += 20) {
      world.travelTo(new Date(Date.parse(NOW) + minutes * 60_000).toISOString());
      const { viewer } = await busy.ask('{ viewer { user { id } } }');
      expect(viewer === null).toBe(minutes >= 720);
    }
    world.travelTo(NOW);
  });

  it('ends every session of a person whose password changed', async () => {
    const [one, two] = [await world.as('ANALYST'), await world.as('ANALYST')];
    const change = `mutation ($next: String!) { userChangePassword(current: "${PASSWORD}", next: $next) }`;
    expect((await one.refused(change, { next: 'askesos' })).extensions.rule).toBe('PASSWORD_WEAK');
    await one.ask(change, { next: 'sembilan layang layang' });
    expect(await two.ask('{ viewer { permissions } }')).toEqual({ viewer: null });
  });
});
