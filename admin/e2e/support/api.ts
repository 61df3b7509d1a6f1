import { expect, type Page } from '@playwright/test';

/** Asks the API in the name of whoever is signed in on the page. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.request.post('/graphql', {
    headers: { 'apollo-require-preflight': '1' },
    data: { query, variables },
  });
  const body = (await answer.json()) as { data: Data };
  expect(body).not.toHaveProperty('errors');
  return body.data;
}
