import { test as base, expect, type Page } from '@playwright/test';
import { LOGINS, PASSWORD, type Login } from './logins';

const SIGN_IN = `mutation UserSignIn($input: UserSignInInput!) { userSignIn(input: $input) { permissions } }`;

/** The browser reports every refused request; the tests judge those by what the screen says. */
const EXPECTED = /^Failed to load resource/;

interface Tools {
  /** Opens a session without going through the sign-in page. */
  signInAs: (login: Login) => Promise<void>;
}

/** A page that fails its test when the panel reports an error or lacks a message. */
export const test = base.extend<Tools>({
  page: async ({ page }, provide) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !EXPECTED.test(line.text())) faults.push(line.text());
    });
    await provide(page);
    expect(faults).toEqual([]);
  },
  signInAs: async ({ page }, provide) => {
    await provide((login) => signIn(page, LOGINS[login], PASSWORD));
  },
});

/** Opens a session for any account. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  const answer = await page.request.post('/graphql', {
    headers: { 'apollo-require-preflight': '1' },
    data: { query: SIGN_IN, variables: { input: { email, password } } },
  });
  expect(await answer.json()).not.toHaveProperty('errors');
}

/** Says whether the test runs in the phone project. */
export function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < 600;
}

export { expect } from '@playwright/test';
